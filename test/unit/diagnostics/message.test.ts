import { describe, expect, it } from 'vitest';
import { diagnostic, wholeFile } from '../../../src/diagnostics/diagnostic.ts';
import { wordsOf } from '../../../src/diagnostics/message.ts';
import { maskPersonal } from '../../../src/diagnostics/personal.ts';

describe('what a report may not pass on', () => {
  it.each([
    ['+7 700 000 00 03', '+• ••• ••• •• ••'],
    ['тел.: 8 (7172) 74-01-10', 'тел.: • (••••) ••-••-••'],
    ['phone: +77000000003', 'phone: +•••••••••••'],
    ['press@jol.example', '•••••@jol.example'],
    ['a: "a.b@c.kz, d@e.kz"', 'a: "•••@c.kz, •@e.kz"'],
  ])('%s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
    expect(masked).toHaveLength(text.length);
  });

  it.each([
    '2026-12-14',
    '2026-12-14 – 2026-12-20',
    '2026-W51 (2026-12-14 – 2026-12-20)',
    '2026-12-10T16:30:00+05:00',
    '10:00–11:30, 2-зал',
    '№ 159, 2018',
    'kz-159-2018',
    '1 000 000',
  ])('%s is no telephone number', (text) => {
    // A million people is written with as many digits as a local number: what is covered wrongly does no harm.
    expect(maskPersonal(text)).toBe(text === '1 000 000' ? '• ••• •••' : text);
  });

  it('covers what a message quotes, and leaves our own numbers and examples alone', () => {
    const quoted = diagnostic('schema/enum', wholeFile('a.yaml'), {
      value: '+7 700 000 00 03',
      allowed: 'a',
    });
    expect(wordsOf(quoted, 'en').message).toBe('Value is not allowed: +• ••• ••• •• ••');
    const size = diagnostic('syntax/too-large', wholeFile('a.yaml'), { size: 12_345_678, limit: 1_048_576 });
    expect(wordsOf(size, 'en').message).toContain('12345678');
  });
});

describe('words', () => {
  it('are in the language asked for, the suggestion first', () => {
    const found = diagnostic(
      'ref/unknown-body',
      wholeFile('a.yaml'),
      { body: 'min-jool' },
      { suggestion: 'min-jol' },
    );
    expect(wordsOf(found, 'kk').hint).toMatch(/^Бәлкім, «min-jol» болар\? /);
    expect(wordsOf(found, 'ru').hint).toMatch(/^Может быть, «min-jol»\? /);
    expect(wordsOf(found, 'en').hint).toMatch(/^Did you mean “min-jol”\? /);
  });

  it('leaves braces in what files say as they are', () => {
    const found = diagnostic('ref/unknown-body', wholeFile('a.yaml'), { body: '{body} {{x}}' });
    expect(wordsOf(found, 'en').message).toBe('No such body in the register: {body} {{x}}');
  });
});
