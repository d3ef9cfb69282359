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
    rule: '§5',
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
