import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cover, emailKey, personalIn, phoneKey } from '../../../src/personal/find.ts';

const masked = (text: string, certainty: 'likely' | 'possible'): string =>
  cover(text, personalIn(text, certainty));

/** Numbers and addresses as people write them, also so that machines do not find them. */
const PERSONAL = [
  '8_701_555_12_34',
  '8−701−555−12−34',
  '8·701·555·12·34',
  '8*701*555*12*34',
  '8:701:555:12:34',
  '8|701|555|12|34',
  '8~701~555~12~34',
  '８７０１５５５１２３４',
  '٨٧٠١٥٥٥١٢٣٤',
  '+۷ ۷۰۱ ۵۵۵ ۱۲ ۳۴',
  '8 (701) 555-12-34',
  '8(701)5551234',
  '+7 701 555 12 34',
  '+77015551234',
  '87015551234',
  '7 701 555 12 34',
  '8.701.555.12.34',
  '8/701/555/12/34',
  '8\u00a0701\u00a0555\u00a012\u00a034',
  '8\u200b701\u200b555\u200b1234',
  '8 - 701 - 555 - 12 - 34',
  '8 -- 701 -- 555 -- 12 -- 34',
  '8 [701] 555 {12} <34>',
  '8--701..555__12**34',
  'тел. 55-12-34',
  'тел.: 551234',
  'тел 8 701 555 12 34',
  'телефон: 55 12 34',
  'моб. 701 555 12 34',
  '7015551234',
  '701-555-12-34',
  '(7172) 55-12-34',
  '8 (7172) 55-12-34, 55-12-35',
  '87o1 555 12 З4',
  '8 7OO 555 12 34',
  '𝟖𝟕𝟎𝟏𝟓𝟓𝟓𝟏𝟐𝟑𝟒',
  '8️⃣7️⃣0️⃣1️⃣5️⃣5️⃣5️⃣1️⃣2️⃣3️⃣4️⃣',
  '+998 90 123 45 67',
  '+49 30 901820',
  '+1 (202) 555-0143',
  '8 495 123-45-67',
  '255-12-34',
  '74-56-23',
  'wa.me/77015551234',
  'https://wa.me/77015551234',
  'tel:+77015551234',
  'WhatsApp 8701 555 1234',
  '8 701 5551234',
  '8-7-0-1-5-5-5-1-2-3-4',
  '8 7 0 1 5 5 5 1 2 3 4',
  '8,701,555,12,34',
  '8;701;555;12;34',
  '8\t701\t555\t12\t34',
  '8=701=555=12=34',
  'ИИН 900101300123',
  'aigul@mail.kz',
  'aigul＠mail.kz',
  'aigul﹫mail.kz',
  'aigul @ mail.kz',
  'aigul(at)mail.kz',
  'aigul [at] mail.kz',
  'aigul {at} mail.kz',
  'aigul <at> mail.kz',
  'aigul собака mail.kz',
  'aigul (собака) mail.kz',
  'aigul(at)mail(dot)kz',
  'aigul at mail dot kz',
  'aigul [ат] mail [точка] kz',
  'aigul@почта.қаз',
  'айгүл@почта.қаз',
  'аigul@mail.kz',
  '"aigul press"@mail.kz',
  'mailto:aigul@mail.kz',
  'aigul.press(dot)office(at)mail.kz',
  'aigul%40mail.kz',
  'aigul_at_mail.kz',
  'aigul*at*mail.kz',
  'aigul@mail . kz',
  'aigul@xn--80a.xn--p1ai',
  '<aigul@mail.kz>',
  'A.I.G.U.L@MAIL.KZ',
];

/** What could be a number to call, in a report. */
const DOUBTFUL = ['00 998 90 123 45 67', '8, 701, 555, 12, 34', '1234567', '25 51 23 4', '23-45-67-8'];

/** What stands in the texts of state bodies and is nobody's. */
const INNOCENT = [
  '2026-12-14',
  '14.12.2026',
  '21.12.2026–23.12.2026',
  '21.12.2026-23.12.2026',
  '14–20.12.2026',
  '10:00-12:30',
  '10.00–11.30, 14.00–15.30',
  '2026-12-21T10:00:00+05:00',
  '2026-12-10 16:30:00',
  '12/21/2026',
  '17/12/2026 10:00:00',
  '2026—12—21',
  '21-12-2026',
  '21 12 2026',
  '20261214',
  '14122026',
  '20261214_101530',
  '2026.12.14',
  'p26-02',
  'j-2026-017',
  '2026-12345',
  '2026-12-017',
  'r-2026-041',
  'kz-159-2018',
  '№ 159, 2018',
  '№ 1234-567',
  '№ 20-03/1234-И',
  '№ 12345678',
  'No. 1234567',
  '12 500 000 теңге',
  '12 500 000',
  '1 250 000 000 тенге',
  '87 015 551 234 теңге',
  '12,5 млн теңге, 340 млн теңге',
  '12 500 000,50 теңге',
  '1.250.000 теңге',
  '+12 500 000 теңге',
  '8,7 %, 12,5 %, 33,1 %, 45,0 %',
  '2026–2030 жылдары',
  '2024, 2025, 2026, 2027',
  '2025/2026 оқу жылы',
  '109, 112, 1414',
  'iKomek 109, 112, 1414',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '8701555123ab',
  '010000, Астана қ., Абай к-сі, 12/34',
  'Достық 18, 405-каб.',
  '7.7.2026 10:00-11:00',
  '8.7.2026, 10.30, 5-зал',
  '8.7–15.7.2026',
  '14.12.26-16.12.26',
  '2026-W51 (2026-12-14 – 2026-12-20)',
  'submissions/weekly/2026-W51/min-jol.yaml',
  'min-jol/2026-12345',
  'БСН 980440001234',
  'ISBN 978-601-7890-12-3',
  'KZ86125KZT5004100100',
  '51.1282, 71.4304',
  '3:2, 4:1, 5:0',
  '7, 8, 9, 10, 11-сыныптар',
  '2026 жылғы 14–20 желтоқсан',
  '2026-12-31T24:00',
  '10:00, 12:30, 14:45, 16:00',
  '14.12.2026 10:00–12:00',
  'IMG_20261214_101530.jpg',
  'Апта 14.12-20.12.2026.xlsx',
  'WhatsApp Image 2026-12-14 at 10.15.30.jpeg',
  '40×40×120 см',
  '0 - 5 000 000',
  '12 500 000 – 15 000 000',
  'Заң № 94-V, 21.05.2013',
  'Register at egov.kz',
  '100, 200, 300 адам',
  '1 234 567,89',
  '2026 ж. 1 қаңтар – 31 желтоқсан, 250 000 адам',
  '«Астана» 2026-2027 жж.',
  '3-2-2',
  '2026-12-21T10:00:00.000000+05:00',
  '10-30 – 11-30',
  '2026-11 есебі, 2026-12 жоспары',
  '31.12.2026 жылға дейін, 24:00',
  '2 млрд 350 млн теңге',
  '1,5 – 2,5 %',
  '1234567 теңге',
  '2026/159',
  '№ 01-02-03/456',
  '2026 жылғы 14 желтоқсан, сағат 10.00',
  '14, 15, 16, 17 желтоқсан',
  '2-корпус, 3-қабат, 305-бөлме',
  'А-101, Б-202',
  '2026-12-14…2026-12-20',
];

/** What a published text keeps and a report need not show. */
const PUBLISHED = ['Zoom ID: 870 1234 5678', 'https://zoom.us/j/87012345678', '8 800 080 77 77'];

/** The digits and letters of a number or a name that can still be read. */
function leftOver(text: string, shown: string): string {
  const name = /aigul|a\.i\.g|айгүл|аigul/i.test(text);
  return name ? (/[aаA](?:\.?[iI]\.?[gG])|айгүл/.exec(shown)?.[0] ?? '') : shown.replace(/\P{Nd}/gu, '');
}

describe('what HTML and Markdown show as another sign', () => {
  it.each([
    ['Жазыңыз: press&#64;jol.kz', 'Жазыңыз: •••••&#64;jol.kz'],
    ['press&commat;jol&period;kz', '•••••&commat;jol&period;kz'],
    ['press&#x40;jol&#46;kz', '•••••&#x40;jol&#46;kz'],
    ['p&#114;ess&#64jol.kz', '••••••••••&#64jol.kz'],
    ['&plus;7 701 555 11 22', '&plus;• ••• ••• •• ••'],
    ['&#43;7&nbsp;701&nbsp;555&nbsp;11&nbsp;22', '&#••;•&nbsp;•••&nbsp;•••&nbsp;••&nbsp;••'],
    ['&#56; 701 555 1122', '&#••; ••• ••• ••••'],
  ])('%s', (text, masked) => {
    for (const certainty of ['likely', 'possible'] as const)
      expect(cover(text, personalIn(text, certainty)), certainty).toBe(masked);
  });

  it.each(['Ұлттық банк & 5 жоба', 'a&b&c', 'R&D &#8470; 5', '&commat', '&#0;&#xd800;&#9999999;'])(
    'hides nothing: %s',
    (text) => expect(personalIn(text, 'likely')).toEqual([]),
  );
});

describe('telephone numbers and e-mail addresses', () => {
  it('are tried in many disguises, and beside much else', () => {
    expect(PERSONAL.length).toBeGreaterThan(60);
    expect(INNOCENT.length).toBeGreaterThan(60);
  });

  describe.each(['likely', 'possible'] as const)('where they are %s', (certainty) => {
    it.each(PERSONAL)('are covered: %s', (text) => {
      for (const whole of [text, `(${text})`, `Олжас Сейітұлы, ${text}, төраға`]) {
        const shown = masked(whole, certainty);
        expect(leftOver(text, shown)).toBe('');
        expect(shown).toHaveLength(whole.length);
      }
    });

    it.each(INNOCENT)('are not seen in %s', (text) => {
      for (const whole of [text, `(${text})`, `Кездесу: ${text}; қорытынды`]) {
        expect(masked(whole, certainty)).toBe(whole);
      }
    });
  });

  it.each(DOUBTFUL)('are covered in reports only: %s', (text) => {
    expect(leftOver(text, masked(text, 'possible'))).toBe('');
    expect(masked(text, 'likely')).toBe(text);
  });

  it.each(PUBLISHED)('are not seen in published texts in %s', (text) => {
    expect(masked(text, 'likely')).toBe(text);
  });

  it('are covered with any few signs between their digits, in the digits of any script', () => {
    const sign = fc.constantFrom(
      ...' _\u2212·*:|~/.()[]{}\u00a0\u200b\u2060\u2013\u2014\u2010\u2011•°\'"^+#=<>&!?\\',
    );
    const gap = fc.array(sign, { maxLength: 3 }).map((signs) => signs.join(''));
    const zero = fc.constantFrom(0x30, 0xff10, 0x660, 0x6f0, 0x966, 0x1d7ce, 0x1d7f6);
    const digits = fc.tuple(
      fc.constantFrom('7', '8'),
      fc.constantFrom('701', '705', '747', '771', '717'),
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 }).map((list) => list.join('')),
    );
    const number = fc
      .tuple(digits, zero, fc.array(gap, { minLength: 10, maxLength: 10 }))
      .map(([parts, base, gaps]) =>
        [...parts.join('')]
          .map((digit, index) => String.fromCodePoint(base + Number(digit)) + (gaps[index] ?? ''))
          .join(''),
      );
    fc.assert(
      fc.property(number, (written) => {
        for (const certainty of ['likely', 'possible'] as const)
          expect(masked(`Сейітұлы ${written} төраға`, certainty).replace(/\P{Nd}/gu, '')).toBe('');
      }),
      { numRuns: 3000, seed: 159 },
    );
  });

  it('are known in another way of writing', () => {
    const keys = (text: string): string[] => personalIn(text, 'likely').map(({ key }) => key);
    expect(keys('8 (701) 555-12-34, aigul＠Mail.kz')).toEqual([
      phoneKey('+7 701 555 12 34'),
      emailKey('Aigul@mail.kz'),
    ]);
  });

  it('take no longer for long texts', () => {
    for (const unit of [
      '1',
      '1 ',
      '8 7',
      'a',
      'a@',
      '-',
      ' ',
      '8 701 555 12 ',
      '+',
      '12.',
      'собака ',
      '(at)',
      'a-1',
    ]) {
      const text = unit.repeat(Math.ceil(20_000 / unit.length));
      const before = process.cpuUsage();
      personalIn(text, 'possible');
      const { user, system } = process.cpuUsage(before);
      expect([unit, (user + system) / 1000 < 1000]).toEqual([unit, true]);
    }
  });
});
