import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The register that is shipped: 51 real state bodies. */
export const REGISTER = readFileSync(new URL('../../../data/bodies-kz.yaml', import.meta.url), 'utf8');

/**
 * @typedef {object} Body
 * @property {string} id
 * @property {'central' | 'local'} kind
 * @property {string} name in Kazakh
 * @property {string} city where its events mostly are
 * @property {number} index its place in the register
 */

/** Where the local bodies sit, in the order of the register; central ones sit in the capital. */
const SEATS = [
  ...[
    'Семей',
    'Көкшетау',
    'Ақтөбе',
    'Қонаев',
    'Атырау',
    'Орал',
    'Тараз',
    'Талдықорған',
    'Қарағанды',
    'Қостанай',
  ],
  ...[
    'Қызылорда',
    'Ақтау',
    'Павлодар',
    'Петропавл',
    'Түркістан',
    'Жезқазған',
    'Өскемен',
    'Астана',
    'Алматы',
    'Шымкент',
  ],
];

/** @type {readonly Body[]} */
export const BODIES = seated(parse(REGISTER).bodies);

/** @param {{ id: string, kind: 'central' | 'local', name: { kk: string } }[]} register @returns {Body[]} */
function seated(register) {
  const local = register.filter(({ kind }) => kind === 'local');
  return register.map(({ id, kind, name }, index) => ({
    id,
    kind,
    name: name.kk,
    city: kind === 'local' ? SEATS[local.findIndex((body) => body.id === id)] : 'Астана',
    index,
  }));
}

/** The body so many places further on, around the register. @param {Body} body @param {number} steps */
export function neighbour({ index }, steps) {
  return BODIES[(index + steps) % BODIES.length];
}
