import type { Trilingual } from '../language.ts';

/** Making and importing forms; what is wrong with one (`<code>`) and how to mend it (`<code>.hint`). */
export const FORMS = {
  'forms.no-form': {
    kk: '{kind} түріне нысан жоқ.{suggestion} Бар нысандар: {known}',
    ru: 'Формы вида {kind} нет.{suggestion} Есть: {known}',
    en: 'There is no form of the kind {kind}.{suggestion} There are: {known}',
  },
  'forms.exists': {
    kk: 'Мұнда басқа файл тұр, жазылмады: {path}. Үстінен жазу үшін --force қосыңыз',
    ru: 'Здесь уже стоит другой файл, не записано: {path}. Чтобы перезаписать, добавьте --force',
    en: 'A different file is there, nothing was written: {path}. Add --force to overwrite it',
  },
  'forms.unchanged': { kk: 'Өзгеріссіз: {path}', ru: 'Без изменений: {path}', en: 'Unchanged: {path}' },
  'forms.one-output': {
    kk: '--out {out} бір ғана нысанға жарайды: папканы көрсетіңіз',
    ru: '--out {out} годится только для одной формы: укажите папку',
    en: '--out {out} takes one form only: name a folder',
  },
  'forms.nothing': {
    kk: '{path} папкасында бірде-бір .xlsx файл жоқ',
    ru: 'В папке {path} нет ни одного файла .xlsx',
    en: 'There is no .xlsx file in {path}',
  },
  'forms.summary': {
    kk: 'Нысандар: {files}. Импортталды: {imported}. Қатесі бар: {failed}.',
    ru: 'Форм: {files}. Импортировано: {imported}. С ошибками: {failed}.',
    en: 'Forms: {files}. Imported: {imported}. With problems: {failed}.',
  },
  'form/empty-file': {
    kk: 'Файл бос',
    ru: 'Файл пуст',
    en: 'The file is empty',
  },
  'form/too-large': {
    kk: 'Файл тым үлкен',
    ru: 'Файл слишком большой',
    en: 'The file is too large',
  },
  'form/too-large.hint': {
    kk: 'Суреттер мен артық парақтарды өшіріп, нысанды ғана жіберіңіз.',
    ru: 'Удалите картинки и лишние листы, пришлите одну форму.',
    en: 'Remove pictures and other sheets and send the form alone.',
  },
  'form/encrypted': {
    kk: 'Файл құпия сөзбен қорғалған',
    ru: 'Файл защищён паролем',
    en: 'The file is locked with a password',
  },
  'form/encrypted.hint': {
    kk: 'Excel-де: Файл → Мәліметтер → Кітапты қорғау → Құпия сөзбен шифрлау дегенді алып тастап, қайта сақтаңыз.',
    ru: 'В Excel: Файл → Сведения → Защита книги → Зашифровать с использованием пароля: сотрите пароль и сохраните.',
    en: 'In Excel: File → Info → Protect Workbook → Encrypt with Password: clear the password and save.',
  },
  'form/format': {
    kk: 'Бұл – Excel кітабы (.xlsx) емес, {format}',
    ru: 'Это не книга Excel (.xlsx), а {format}',
    en: 'Not an Excel workbook (.xlsx) but {format}',
  },
  'form/format.hint': {
    kk: 'Нысанды Excel-де не LibreOffice-те ашып, «Басқаша сақтау» арқылы .xlsx түрінде сақтаңыз.',
    ru: 'Откройте форму в Excel или LibreOffice и сохраните командой «Сохранить как» в .xlsx.',
    en: 'Open the form in Excel or LibreOffice and save it with “Save as” in .xlsx.',
  },
  'form/format.xls': {
    kk: 'ескі .xls пішімі (Excel 97–2003)',
    ru: 'старый формат .xls (Excel 97–2003)',
    en: 'the old .xls format (Excel 97–2003)',
  },
  'form/format.xlsb': {
    kk: 'екілік кітап (.xlsb)',
    ru: 'двоичная книга (.xlsb)',
    en: 'a binary workbook (.xlsb)',
  },
  'form/format.ods': { kk: 'OpenDocument (.ods)', ru: 'OpenDocument (.ods)', en: 'OpenDocument (.ods)' },
  'form/format.word': { kk: 'Word құжаты', ru: 'документ Word', en: 'a Word document' },
  'form/format.pdf': { kk: 'PDF', ru: 'PDF', en: 'PDF' },
  'form/format.text': { kk: 'мәтін не CSV', ru: 'текст или CSV', en: 'text or CSV' },
  'form/format.other': { kk: 'басқа файл', ru: 'другой файл', en: 'another kind of file' },
  'form/broken-file': {
    kk: 'Файл бүлінген, оқылмайды',
    ru: 'Файл повреждён и не читается',
    en: 'The file is damaged and cannot be read',
  },
  'form/broken-file.hint': {
    kk: 'Excel-де ашып, қайта сақтап көріңіз не файлды қайта жіберіңіз.',
    ru: 'Откройте его в Excel и сохраните заново или пришлите файл ещё раз.',
    en: 'Open it in Excel and save it again, or send the file once more.',
  },
  'form/not-a-form': {
    kk: 'Бұл кітап mediagrid нысаны емес: таныс парақ табылмады',
    ru: 'Эта книга – не форма mediagrid: знакомых листов нет',
    en: 'This workbook is not a form of mediagrid: no sheet of it is known',
  },
  'form/not-a-form.hint': {
    kk: 'Нысанды mediagrid form командасы жасайды; парақтардың тақырып жолдарын өзгертпеңіз.',
    ru: 'Форму делает команда mediagrid form; строки заголовков на листах менять нельзя.',
    en: 'A form is made by mediagrid form; the heading rows of its sheets must stay.',
  },
  'form/newer-version': {
    kk: 'Нысан mediagrid-тің жаңарақ нұсқасымен жасалған ({version})',
    ru: 'Форма сделана более новой версией mediagrid ({version})',
    en: 'The form was made by a newer mediagrid ({version})',
  },
  'form/newer-version.hint': {
    kk: 'mediagrid бағдарламасын жаңартыңыз.',
    ru: 'Обновите mediagrid.',
    en: 'Update mediagrid.',
  },
  'form/no-sheet': {
    kk: '«{sheet}» парағы жоқ',
    ru: 'Нет листа «{sheet}»',
    en: 'The sheet “{sheet}” is missing',
  },
  'form/no-column': {
    kk: '«{field}» бағаны не жолы жоқ',
    ru: 'Нет столбца или строки «{field}»',
    en: 'The column or row “{field}” is missing',
  },
  'form/column-twice': {
    kk: '«{field}» екі рет тұр',
    ru: '«{field}» стоит дважды',
    en: '“{field}” stands there twice',
  },
  'form/column-twice.hint': {
    kk: 'Біреуін қалдырыңыз.',
    ru: 'Оставьте один.',
    en: 'Leave one of them.',
  },
  'form/required': {
    kk: 'Толтырылмаған: {field}',
    ru: 'Не заполнено: {field}',
    en: 'Not filled in: {field}',
  },
  'form/required-one': {
    kk: 'Мыналардың кемінде біреуін толтырыңыз: {fields}',
    ru: 'Заполните хотя бы одно: {fields}',
    en: 'Fill in at least one of: {fields}',
  },
  'form/no-events': {
    kk: 'Бірде-бір іс-шара жазылмаған',
    ru: 'Не указано ни одного мероприятия',
    en: 'There is no event',
  },
  'form/no-events.hint': {
    kk: 'Іс-шара болмаса, «{field}» ұяшығына ✓ қойыңыз.',
    ru: 'Если мероприятий нет, поставьте ✓ в ячейке «{field}».',
    en: 'If there are none, tick ✓ in the cell “{field}”.',
  },
  'form/events-and-none': {
    kk: '«{field}» деп белгіленген, бірақ іс-шаралар да бар',
    ru: 'Отмечено «{field}», но мероприятия указаны',
    en: '“{field}” is ticked, but there are events',
  },
  'form/events-and-none.hint': {
    kk: 'Белгіні не іс-шараларды өшіріңіз.',
    ru: 'Уберите отметку или мероприятия.',
    en: 'Remove the tick or the events.',
  },
  'form/date': {
    kk: 'Күн емес: {value}',
    ru: 'Это не дата: {value}',
    en: 'Not a date: {value}',
  },
  'form/date.hint': {
    kk: 'Былай жазыңыз: 14.12.2026 не 14 желтоқсан.',
    ru: 'Пишите так: 14.12.2026 или 14 декабря.',
    en: 'Write 14.12.2026 or 14 December.',
  },
  'form/no-such-day': {
    kk: 'Мұндай күн жоқ: {value}',
    ru: 'Такой даты нет: {value}',
    en: 'No such date: {value}',
  },
  'form/no-year': {
    kk: 'Жылы жазылмаған: {value}',
    ru: 'Не указан год: {value}',
    en: 'The year is missing: {value}',
  },
  'form/no-year.hint': {
    kk: 'Былай жазыңыз: 14.12.2026.',
    ru: 'Пишите так: 14.12.2026.',
    en: 'Write 14.12.2026.',
  },
  'form/other-weekday': {
    kk: 'Күн мен апта күні сәйкес емес: {value}',
    ru: 'Дата и день недели расходятся: {value}',
    en: 'The date does not fall on that weekday: {value}',
  },
  'form/date-and-time': {
    kk: 'Күн ұяшығында уақыт та тұр: {value}',
    ru: 'В ячейке даты стоит и время: {value}',
    en: 'The cell for the date holds a time too: {value}',
  },
  'form/date-and-time.hint': {
    kk: 'Уақытты өз бағанына жазыңыз.',
    ru: 'Впишите время в его столбец.',
    en: 'Write the time in its own column.',
  },
  'form/several-days': {
    kk: 'Мұнда бір ғана күн керек: {value}',
    ru: 'Здесь нужна одна дата: {value}',
    en: 'One date is wanted here: {value}',
  },
  'form/two-last-days': {
    kk: 'Соңғы күн екі жерде әртүрлі жазылған: {value}',
    ru: 'Последний день указан дважды и по-разному: {value}',
    en: 'The last day is given twice and differs: {value}',
  },
  'form/time': {
    kk: 'Уақыт емес: {value}',
    ru: 'Это не время: {value}',
    en: 'Not a time: {value}',
  },
  'form/time.hint': {
    kk: 'Былай жазыңыз: 10:30; не «күні бойы», «уақыты нақтыланады».',
    ru: 'Пишите так: 10:30; или «весь день», «время уточняется».',
    en: 'Write 10:30, or “all day”, “time to be confirmed”.',
  },
  'form/no-such-time': {
    kk: 'Мұндай уақыт жоқ: {value}',
    ru: 'Такого времени нет: {value}',
    en: 'No such time: {value}',
  },
  'form/time-ambiguous': {
    kk: 'Екі түрлі түсінуге болады: {value}',
    ru: 'Можно понять двояко: {value}',
    en: 'This can be read in two ways: {value}',
  },
  'form/time-ambiguous.hint': {
    kk: 'Басталуы мен аяқталуын екі ұяшыққа жазыңыз: 10:00 және 12:00.',
    ru: 'Впишите начало и окончание в две ячейки: 10:00 и 12:00.',
    en: 'Write start and end in two cells: 10:00 and 12:00.',
  },
  'form/time-as-date': {
    kk: 'Кесте уақытты күнге айналдырып жіберген: {value}',
    ru: 'Таблица превратила время в дату: {value}',
    en: 'The spreadsheet has turned the time into a date: {value}',
  },
  'form/time-as-date.hint': {
    kk: 'Уақытты қос нүктемен жазыңыз: 10:12.',
    ru: 'Пишите время через двоеточие: 10:12.',
    en: 'Write the time with a colon: 10:12.',
  },
  'form/end-alone': {
    kk: 'Аяқталу уақыты бар, бірақ басталу уақыты жоқ: {value}',
    ru: 'Указано окончание, но нет времени начала: {value}',
    en: 'There is an end but no time of start: {value}',
  },
  'form/two-ends': {
    kk: 'Аяқталу уақыты екі жерде әртүрлі жазылған: {value}',
    ru: 'Окончание указано дважды и по-разному: {value}',
    en: 'The end is given twice and differs: {value}',
  },
  'form/instant': {
    kk: 'Күні мен уақыты емес: {value}',
    ru: 'Это не дата и время: {value}',
    en: 'Not a date and time: {value}',
  },
  'form/instant.hint': {
    kk: 'Былай жазыңыз: 10.12.2026 16:30.',
    ru: 'Пишите так: 10.12.2026 16:30.',
    en: 'Write 10.12.2026 16:30.',
  },
  'form/choice': {
    kk: 'Тізімде жоқ мән: {value}',
    ru: 'Такого значения нет в списке: {value}',
    en: 'Not in the list: {value}',
  },
  'form/choice.hint': {
    kk: 'Мүмкін мәндер: {allowed}.',
    ru: 'Возможные значения: {allowed}.',
    en: 'Possible values: {allowed}.',
  },
  'form/number': {
    kk: 'Бүтін сан емес: {value}',
    ru: 'Это не целое число: {value}',
    en: 'Not a whole number: {value}',
  },
  'form/row-number': {
    kk: 'Нөмір емес: {value}',
    ru: 'Это не номер: {value}',
    en: 'Not a number of a row: {value}',
  },
  'form/row-number.hint': {
    kk: 'Нөмір (1, 2, 3 …) не кіші латын әріптерімен белгі жазыңыз: jol-2.',
    ru: 'Впишите номер (1, 2, 3 …) или обозначение строчными латинскими буквами: jol-2.',
    en: 'Write a number (1, 2, 3 …) or an id of small Latin letters: jol-2.',
  },
  'form/number-taken': {
    kk: '№ {value} екі жолда тұр: бұл жол жаңа нөмірмен алынды',
    ru: '№ {value} стоит в двух строках: этой строке дан новый номер',
    en: 'No. {value} stands in two rows: this row was given a new number',
  },
  'form/no-such-event': {
    kk: 'Мұндай нөмірлі іс-шара жоқ: {value}',
    ru: 'Мероприятия с таким номером нет: {value}',
    en: 'There is no event with this number: {value}',
  },
  'form/body': {
    kk: 'Мұндай орган белгісіз: {value}',
    ru: 'Такой орган неизвестен: {value}',
    en: 'No body of this name is known: {value}',
  },
  'form/body.hint': {
    kk: 'Атауын тізімнен таңдаңыз.{suggestion}',
    ru: 'Выберите название из списка.{suggestion}',
    en: 'Choose the name from the list.{suggestion}',
  },
  'form/plan-item': {
    kk: 'Жоспар тармағының белгісі емес: {value}',
    ru: 'Это не обозначение пункта плана: {value}',
    en: 'Not the id of a plan item: {value}',
  },
  'form/plan-item.hint': {
    kk: 'Тармақты тізімнен таңдаңыз не белгісін жазыңыз: p26-02.',
    ru: 'Выберите пункт из списка или впишите обозначение: p26-02.',
    en: 'Choose the item from the list or write its id: p26-02.',
  },
  'form/term': {
    kk: 'Түсініксіз: {value}',
    ru: 'Непонятно: {value}',
    en: 'Not understood: {value}',
  },
  'form/term.hint': {
    kk: 'Бұл ұяшықты бастапқы нысандағыдай қалдырыңыз не жаңа нысан алыңыз.',
    ru: 'Оставьте эту ячейку, как в форме, или возьмите новую форму.',
    en: 'Leave this cell as it is in the form, or take a new form.',
  },
  'form/cell-error': {
    kk: 'Ұяшықта қате тұр: {error}',
    ru: 'В ячейке ошибка: {error}',
    en: 'The cell holds an error: {error}',
  },
  'form/no-result': {
    kk: 'Ұяшықтағы формуланың нәтижесі жоқ',
    ru: 'У формулы в ячейке нет результата',
    en: 'The formula in the cell has no result',
  },
  'form/no-result.hint': {
    kk: 'Формуланың орнына мәнін жазыңыз.',
    ru: 'Впишите вместо формулы значение.',
    en: 'Write the value in place of the formula.',
  },
  'form/not-imported': {
    kk: 'Нысанға жатпайтын мәтін алынбады: {value}',
    ru: 'Текст вне полей формы не перенесён: {value}',
    en: 'Text outside the fields of the form was not taken: {value}',
  },
  'form/extra-sheet': {
    kk: 'Бұл парақ нысанға жатпайды, алынбады',
    ru: 'Этот лист не относится к форме и не перенесён',
    en: 'This sheet is no part of the form and was not taken',
  },
  'form/comments': {
    kk: 'Ұяшықтардың ескертпелері алынбады: {cells}',
    ru: 'Примечания к ячейкам не перенесены: {cells}',
    en: 'Comments on cells were not taken: {cells}',
  },
  'form/example-changed': {
    kk: 'Мысал жолы өзгертілген: ол алынбайды. Деректерді төмендегі жолға жазыңыз',
    ru: 'Строка-пример изменена: она не переносится. Впишите данные в строку ниже',
    en: 'The example row has been changed: it is never taken. Write the data in a row below it',
  },
} as const satisfies Record<string, Trilingual>;
