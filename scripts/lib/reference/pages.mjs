// The reference as files: a page of each subject and language, and the index.
import { commandsPage } from './commands.mjs';
import { diagnosticsPage } from './diagnostics.mjs';
import { fieldsPage } from './fields.mjs';
import { link, page } from './markdown.mjs';
import { loadProgram } from './program.mjs';
import { word } from './words.mjs';

const FOLDER = 'docs/reference';
const SUBJECTS = { commands: commandsPage, diagnostics: diagnosticsPage, fields: fieldsPage };
const NAMES = { kk: 'Қазақша', ru: 'Русский', en: 'English' };

/**
 * Path and text of every page.
 *
 * @param schemas every schema by its name, shared definitions filled in
 * @param shared the names of the shared definitions
 */
export async function referencePages(schemas, shared) {
  const program = { ...(await loadProgram()), schemas, shared };
  const subjects = Object.keys(SUBJECTS);
  const pages = [[`${FOLDER}/README.md`, indexPage(program.LANGUAGES, subjects)]];
  for (const language of program.LANGUAGES) {
    for (const subject of subjects) {
      pages.push([`${FOLDER}/${language}/${subject}.md`, await SUBJECTS[subject](program, language)]);
    }
  }
  return pages;
}

function indexPage(languages, subjects) {
  return page(
    `# ${languages.map((language) => word('reference', language)).join(' · ')}`,
    languages.flatMap((language) => [
      `## ${NAMES[language]}`,
      word('made', language),
      subjects
        .map((subject) => {
          const target = link(word(subject, language), `${language}/${subject}.md`);
          return `- ${target}: ${word(`about-${subject}`, language)}`;
        })
        .join('\n'),
    ]),
  );
}
