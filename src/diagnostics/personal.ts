/**
 * The same text with the digits of telephone numbers and the names in e-mail addresses covered, length kept, so that
 * reports can be passed on and a code frame's marker still stands under its place. Dates and instants stay.
 */
export function maskPersonal(text: string): string {
  return text
    .replace(/[^\s@<>"'«»(),;:]{1,64}(?=@[^\s@]{1,255})/g, (name) => '•'.repeat(name.length))
    .split(DAY_OR_WEEK)
    .map((part, index) => (index % 2 === 0 ? part.replace(NUMBER, maskPhone) : part))
    .join('');
}

/** 2026-12, 2026-12-14, 2026-W51. */
const DAY_OR_WEEK = /((?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2]|W[0-5]\d)(?:-[0-3]\d)?(?!\d))/;

// Not after a small Latin letter and a hyphen: that is an id, such as kz-159-2018.
const NUMBER = /(?<![\d.]|[a-z]-)\+?\d[\d ()-]{5,38}\d/g;

function maskPhone(number: string): string {
  return number.replace(/\D/g, '').length >= 7 ? number.replace(/\d/g, '•') : number;
}
