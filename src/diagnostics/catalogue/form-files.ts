import type { Entry } from './entry.ts';

/** What is wrong with a filled-in form as a workbook: its file, its sheets, its columns, what it cannot take along. */
export const FORM_FILES = {
  'form/empty-file': {
    severity: 'error',
    message: { kk: 'Файл бос', ru: 'Файл пуст', en: 'The file is empty' },
  },
  'form/too-large': {
    severity: 'error',
    message: { kk: 'Файл тым үлкен', ru: 'Файл слишком большой', en: 'The file is too large' },
    hint: {
      kk: 'Суреттер мен артық парақтарды өшіріп, нысанды ғана жіберіңіз.',
      ru: 'Удалите картинки и лишние листы, пришлите одну форму.',
      en: 'Remove pictures and other sheets and send the form alone.',
    },
  },
  'form/encrypted': {
    severity: 'error',
    message: {
      kk: 'Файл құпия сөзбен қорғалған',
      ru: 'Файл защищён паролем',
      en: 'The file is locked with a password',
    },
    hint: {
      kk: 'Excel-де: Файл → Мәліметтер → Кітапты қорғау → Құпия сөзбен шифрлау дегенді алып тастап, қайта сақтаңыз.',
      ru: 'В Excel: Файл → Сведения → Защита книги → Зашифровать с использованием пароля: сотрите пароль и сохраните.',
      en: 'In Excel: File → Info → Protect Workbook → Encrypt with Password: clear the password and save.',
    },
  },
  'form/format': {
    severity: 'error',
    message: {
      kk: 'Бұл – Excel кітабы (.xlsx) емес, {format}',
      ru: 'Это не книга Excel (.xlsx), а {format}',
      en: 'Not an Excel workbook (.xlsx) but {format}',
    },
    hint: {
      kk: 'Нысанды Excel-де не LibreOffice-те ашып, «Басқаша сақтау» арқылы .xlsx түрінде сақтаңыз.',
      ru: 'Откройте форму в Excel или LibreOffice и сохраните командой «Сохранить как» в .xlsx.',
      en: 'Open the form in Excel or LibreOffice and save it with “Save as” in .xlsx.',
    },
  },
  'form/broken-file': {
    severity: 'error',
    message: {
      kk: 'Файл бүлінген, оқылмайды',
      ru: 'Файл повреждён и не читается',
      en: 'The file is damaged and cannot be read',
    },
    hint: {
      kk: 'Excel-де ашып, қайта сақтап көріңіз не файлды қайта жіберіңіз.',
      ru: 'Откройте его в Excel и сохраните заново или пришлите файл ещё раз.',
      en: 'Open it in Excel and save it again, or send the file once more.',
    },
  },
  'form/damaged': {
    severity: 'error',
    message: {
      kk: 'Файлдың осы жері бүлінген, онда не тұрғаны анық емес',
      ru: 'Файл в этом месте повреждён: неясно, что здесь записано',
      en: 'The file is damaged here: what stands here is not certain',
    },
    hint: {
      kk: 'Файлды Excel-де ашып, осы жерін тексеріп, қайта сақтаңыз.',
      ru: 'Откройте файл в Excel, проверьте это место и сохраните заново.',
      en: 'Open the file in Excel, check this place and save it again.',
    },
  },
  'form/not-a-form': {
    severity: 'error',
    message: {
      kk: 'Бұл кітап mediagrid нысаны емес: таныс парақ табылмады',
      ru: 'Эта книга – не форма mediagrid: знакомых листов нет',
      en: 'This workbook is not a form of mediagrid: no sheet of it is known',
    },
    hint: {
      kk: 'Нысанды mediagrid form командасы жасайды; парақтардың тақырып жолдарын өзгертпеңіз.',
      ru: 'Форму делает команда mediagrid form; строки заголовков на листах менять нельзя.',
      en: 'A form is made by mediagrid form; the heading rows of its sheets must stay.',
    },
  },
  'form/newer-version': {
    severity: 'error',
    message: {
      kk: 'Нысан mediagrid-тің жаңарақ нұсқасымен жасалған ({version})',
      ru: 'Форма сделана более новой версией mediagrid ({version})',
      en: 'The form was made by a newer mediagrid ({version})',
    },
    hint: { kk: 'mediagrid бағдарламасын жаңартыңыз.', ru: 'Обновите mediagrid.', en: 'Update mediagrid.' },
  },
  'form/no-sheet': {
    severity: 'error',
    message: { kk: '«{sheet}» парағы жоқ', ru: 'Нет листа «{sheet}»', en: 'The sheet “{sheet}” is missing' },
  },
  'form/no-column': {
    severity: 'error',
    message: {
      kk: '«{field}» бағаны не жолы жоқ',
      ru: 'Нет столбца или строки «{field}»',
      en: 'The column or row “{field}” is missing',
    },
  },
  'form/column-twice': {
    severity: 'error',
    message: {
      kk: '«{field}» екі рет тұр',
      ru: '«{field}» стоит дважды',
      en: '“{field}” stands there twice',
    },
    hint: { kk: 'Біреуін қалдырыңыз.', ru: 'Оставьте один.', en: 'Leave one of them.' },
  },
  'form/extra-sheet': {
    severity: 'warning',
    message: {
      kk: 'Бұл парақ нысанға жатпайды, алынбады: {value}',
      ru: 'Этот лист не относится к форме и не перенесён: {value}',
      en: 'This sheet is no part of the form and was not taken: {value}',
    },
  },
  'form/sheet-copied': {
    severity: 'error',
    message: {
      kk: 'Бұл – «{sheet}» парағының көшірмесі, ондағы деректер оқылмайды: {value}',
      ru: 'Это копия листа «{sheet}», данные с неё не читаются: {value}',
      en: 'This is a copy of the sheet “{sheet}”; what stands on it is not read: {value}',
    },
    hint: {
      kk: 'Деректерді «{sheet}» парағына көшіріп, көшірме парақты өшіріңіз.',
      ru: 'Перенесите данные на лист «{sheet}», а копию удалите.',
      en: 'Move the data to the sheet “{sheet}” and delete the copy.',
    },
  },
  'form/not-imported': {
    severity: 'warning',
    message: {
      kk: 'Нысанға жатпайтын мәтін алынбады: {value}',
      ru: 'Текст вне полей формы не перенесён: {value}',
      en: 'Text outside the fields of the form was not taken: {value}',
    },
  },
  'form/comments': {
    severity: 'warning',
    message: {
      kk: 'Ұяшықтардың ескертпелері алынбады: {cells}',
      ru: 'Примечания к ячейкам не перенесены: {cells}',
      en: 'Comments on cells were not taken: {cells}',
    },
  },
  'form/other-week': {
    severity: 'error',
    rule: '§10(1)',
    message: {
      kk: 'Бұл {week} аптасының нысаны, ол апта {monday} күні басталып кеткен; күндердің бәрі апта күнімен ғана жазылған, ал сол апта бойынша қабылданған іс-шаралардың бірде-бірі мұнда жоқ',
      ru: 'Это форма недели {week}, которая уже началась ({monday}); даты указаны только днями недели, а ни одного из принятых мероприятий этой недели здесь нет',
      en: 'This is the form of {week}, which had begun on {monday}; its dates are weekdays alone, and it has none of the events on file for that week',
    },
    hint: {
      kk: 'Келесі апта болса, сол аптаның нысанын алыңыз; осы апта болса, күндерін толық жазыңыз: 14.12.2026.',
      ru: 'Если речь о следующей неделе, возьмите её форму; если об этой, впишите даты полностью: 14.12.2026.',
      en: 'If the next week is meant, take the form of that week; if this one, write the dates in full: 14.12.2026.',
    },
  },
  'form/example-changed': {
    severity: 'error',
    message: {
      kk: 'Мысал жолының үстінен жазылған, ол жол оқылмайды: {value}',
      ru: 'Записано поверх строки-примера, она не читается: {value}',
      en: 'Written over the example row, which is never read: {value}',
    },
    hint: {
      kk: 'Деректерді мысалдан төменгі бос жолға көшіріп, мысал жолын тазалаңыз.',
      ru: 'Перенесите данные в свободную строку ниже, а строку-пример очистите.',
      en: 'Move the data to a free row below it and clear the example row.',
    },
  },
} as const satisfies Record<string, Entry>;
