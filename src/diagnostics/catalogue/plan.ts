import type { Entry } from './entry.ts';

/** The media plan (§§5–7). */
export const PLAN = {
  'plan/unknown-proposal': {
    severity: 'error',
    rule: '§6',
    message: {
      kk: '{round} кезеңіне мұндай ұсыныс келмеген: {proposal}',
      ru: 'В цикле {round} нет такого предложения: {proposal}',
      en: 'There is no such proposal in the round {round}: {proposal}',
    },
  },
  'plan/decided-twice': {
    severity: 'error',
    rule: '§6',
    message: {
      kk: '{proposal} бойынша шешім бұрын берілген ({first}-жол)',
      ru: 'По {proposal} решение уже есть (строка {first})',
      en: '{proposal} has been decided on already (line {first})',
    },
  },
  'plan/amends-nothing': {
    severity: 'warning',
    rule: '§6',
    message: {
      kk: '{proposal}: шешім – amend, бірақ бірде-бір өріс өзгертілмеген',
      ru: '{proposal}: решение amend, но ни одно поле не изменено',
      en: '{proposal}: the decision is amend, but it changes no field',
    },
    hint: {
      kk: 'Өзгеретін өрістерді қосыңыз немесе accept деп жазыңыз.',
      ru: 'Добавьте изменённые поля или напишите accept.',
      en: 'Add the fields that change, or write accept.',
    },
  },
  'plan/unfitting-fields': {
    severity: 'warning',
    rule: '§6',
    message: {
      kk: 'Шешім – {decision}, бірақ өзгертілетін өрістер жазылған: {fields}',
      ru: 'Решение {decision}, но указаны изменённые поля: {fields}',
      en: 'The decision is {decision}, yet it gives fields that change: {fields}',
    },
    hint: {
      kk: 'Өрістерді тек amend шешімі өзгертеді.',
      ru: 'Поля меняет только решение amend.',
      en: 'Only amend changes fields.',
    },
  },
  'plan/correction-date': {
    severity: 'warning',
    rule: '§5',
    message: {
      kk: 'Түзету күні ({date}) жоспар жылынан ({planYear}) тыс',
      ru: 'Дата корректировки ({date}) не в году плана ({planYear})',
      en: 'The correction is dated {date}, outside the year of the plan ({planYear})',
    },
  },
  'plan/duplicate-item': {
    severity: 'error',
    rule: '§6',
    message: {
      kk: '{item} тармағы жоспарда бар',
      ru: 'Пункт {item} в плане уже есть',
      en: 'The plan has an item {item} already',
    },
    hint: {
      kk: 'Қосылатын тармаққа басқа белгі беріңіз немесе ұсынысты amend шешімімен өзгертіңіз.',
      ru: 'Дайте добавляемому пункту другое обозначение или измените предложение решением amend.',
      en: 'Give the added item another id, or amend the proposal.',
    },
  },
  'plan/ambiguous-item': {
    severity: 'error',
    message: {
      kk: '{item} бірнеше тармақты білдіреді: {items}',
      ru: '{item} означает несколько пунктов: {items}',
      en: '{item} could be any of several items: {items}',
    },
    hint: {
      kk: 'Толық жазыңыз: <орган>/{item}.',
      ru: 'Напишите полностью: <орган>/{item}.',
      en: 'Write it in full: <body>/{item}.',
    },
  },
  'plan/correction-not-approved': {
    severity: 'error',
    rule: '§5',
    message: {
      kk: '{item} тармағы мақұлданған жоспарда жоқ, сондықтан оны түзетуге болмайды',
      ru: 'Пункт {item} не входит в одобренный план, поэтому корректировать его нельзя',
      en: 'The item {item} is not in the approved plan, so it cannot be corrected',
    },
    hint: {
      kk: 'Тармақтың белгісін тексеріңіз немесе алдымен ұсыныс бойынша шешім қабылдап, жоспарды мақұлдаңыз (items, approved).',
      ru: 'Проверьте обозначение пункта или сначала примите решение по предложению и одобрите план (items, approved).',
      en: 'Check the id of the item, or first decide on the proposal and approve the plan (items, approved).',
    },
  },
  'plan/correction-too-early': {
    severity: 'error',
    rule: '§5',
    message: {
      kk: 'Түзетудің күні ({date}) {item} тармағы мақұлданған күннен ({approved}) бұрын тұр',
      ru: 'Дата корректировки ({date}) раньше, чем одобрен пункт {item} ({approved})',
      en: 'The correction is dated {date}, before the item {item} was approved ({approved})',
    },
  },
  'plan/update-not-approved': {
    severity: 'warning',
    rule: '§5',
    message: {
      kk: '{item} тармағы мақұлданған жоспарда жоқ, сондықтан оны өзекті ету жоспарды өзгертпейді',
      ru: 'Пункт {item} не входит в одобренный план, поэтому его актуализация плана не меняет',
      en: 'The item {item} is not in the approved plan, so bringing it up to date does not change the plan',
    },
    hint: {
      kk: 'Тармақтың белгісін тексеріңіз; шешім қабылданбаған ұсыныс ұсыныстар файлында өзгертіледі.',
      ru: 'Проверьте обозначение пункта; предложение, по которому нет решения, меняют в файле предложений.',
      en: 'Check the id of the item; a proposal without a decision is changed in the file of proposals.',
    },
  },
  'plan/unknown-direction': {
    severity: 'warning',
    rule: '§6',
    message: {
      kk: '{item}: «{text}» негізгі бағыттар арасында жоқ',
      ru: '{item}: «{text}» нет среди основных направлений',
      en: '{item}: “{text}” is not among the main directions',
    },
  },
  'plan/unknown-line': {
    severity: 'warning',
    rule: '§6',
    message: {
      kk: '{item}: «{text}» тақырыптық желілер арасында жоқ',
      ru: '{item}: «{text}» нет среди тематических линий',
      en: '{item}: “{text}” is not among the thematic lines',
    },
  },
  'plan/missing-field': {
    severity: 'error',
    rule: '§7',
    message: {
      kk: '{item} тармағында {key} жоқ, Қағидалар бейіні оны талап етеді',
      ru: 'В пункте {item} нет {key}, его требует профиль Правил',
      en: 'The item {item} lacks {key}, which the rules ask for',
    },
  },
} as const satisfies Record<string, Entry>;
