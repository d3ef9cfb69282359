// The page of diagnostics, from the catalogue and data/explanations/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { anchor, block, code, link, page, prose, table } from './markdown.mjs';
import { word } from './words.mjs';

const EXPLANATIONS = 'data/explanations';

/** The page in a language. Throws where a code has no explanation. */
export function diagnosticsPage({ CATALOGUE, areaOf, label, outlineOf }, language) {
  const say = (key) => word(key, language);
  const explanations = readExplanations();
  const codes = Object.entries(CATALOGUE);
  const index = codes.map(([name, { severity, rule, message }]) => [
    link(code(name), anchor(name)),
    say(severity),
    rule ?? '',
    prose(outlineOf(message, language)),
  ]);
  const areas = new Set(codes.map(([name]) => areaOf(name)));
  return page(
    `# ${say('diagnostics')}`,
    say('made'),
    say('gaps'),
    table([say('code'), say('severity'), '§', say('says')], index),
    [...areas].flatMap((area) => [
      `## ${area}`,
      ...codes
        .filter(([name]) => areaOf(name) === area)
        .flatMap(([name, entry]) => {
          if (explanations[name] === undefined) throw new Error(`${EXPLANATIONS}: no explanation of ${name}`);
          return codeParts(name, entry, explanations[name], { say, language, label, outlineOf });
        }),
    ]),
  );
}

function codeParts(
  name,
  { severity, rule, message, hint },
  explanation,
  { say, language, label, outlineOf },
) {
  const { meaning, example, path, cell } = explanation;
  const typed = (text) => (text === '' ? say('empty') : code(text));
  const advice = hint === undefined ? '' : outlineOf(hint, language);
  return [
    `### ${name}`,
    [`**${say(severity)}**`, rule].filter(Boolean).join(' · '),
    `> ${prose(outlineOf(message, language))}`,
    prose(meaning[language]),
    example?.settings && `${say('settings')}:\n\n${block(example.settings, 'yaml')}`,
    example && `${say('wrong')} (${code(example.file)}):\n\n${block(example.wrong, 'yaml')}`,
    example && `${say('right')}:\n\n${block(example.right, 'yaml')}`,
    path && `${say('wrong')}: ${code(path.wrong)}. ${say('right')}: ${code(path.right)}.`,
    cell &&
      `${say('cell')} «${label(cell.field, language)}». ${say('wrong')}: ${typed(cell.wrong)}. ${say('right')}: ${typed(cell.right)}.`,
    // A hint that is all gap says nothing of itself.
    /\p{L}/u.test(advice) && `${say('fix')}: ${prose(advice)}`,
  ];
}

function readExplanations() {
  const files = readdirSync(EXPLANATIONS).map((name) =>
    parse(readFileSync(join(EXPLANATIONS, name), 'utf8')),
  );
  return Object.assign({}, ...files);
}
