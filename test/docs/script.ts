/**
 * A guide as a script. Its blocks are done in order, in one workspace: a `sh` block is run line by line, a `yaml` block
 * that begins with `# <path>` is written to that path. Comments before a block, which readers do not see, say the rest:
 *
 * - `<!-- at: 2026-12-14T09:00:00+05:00 -->` sets the clock from here on
 * - `<!-- in: empty -->` goes on in a new empty folder, `<!-- in: examples -->` in a new copy of the example workspace
 * - `<!-- meanwhile: … -->` is something that people do in between; the test does it in their place
 * - `<!-- exit: 1 -->` is the exit code of every line of the next block
 * - `<!-- not run: …; see test/… -->` leaves the next block out, with the reason and the test that covers it
 */
export type Step =
  | { readonly does: 'at' | 'in' | 'meanwhile'; readonly what: string }
  | { readonly does: 'run'; readonly line: string; readonly exit: number }
  | { readonly does: 'skip'; readonly lines: readonly string[]; readonly why: string }
  | { readonly does: 'write'; readonly path: string; readonly text: string };

/** Throws on a comment or a line of a block that says nothing known, so that nothing is passed over. */
export function stepsOf(text: string): Step[] {
  const steps: Step[] = [];
  let next: OfNextBlock = { exit: 0 };
  for (const [, word, what = '', language, block = ''] of text.matchAll(PIECE)) {
    if (word === 'exit') next = { ...next, exit: Number(what) };
    else if (word === 'not run') next = { ...next, skip: what };
    else if (word !== undefined) steps.push({ does: plainWord(word), what });
    else {
      steps.push(...stepsOfBlock(language, block, next));
      next = { exit: 0 };
    }
  }
  return steps;
}

interface OfNextBlock {
  readonly exit: number;
  /** Why it is not run. */
  readonly skip?: string;
}

const PIECE = /^<!-- ([\w ]+): (.*?) -->$|^```(\w+)\n(.*?)^```$/gms;

function plainWord(word: string): 'at' | 'in' | 'meanwhile' {
  if (word === 'at' || word === 'in' || word === 'meanwhile') return word;
  throw new Error(`no such comment of a guide: ${word}`);
}

function stepsOfBlock(language: string | undefined, block: string, next: OfNextBlock): Step[] {
  if (language === 'sh') return linesOf(block, next);
  const path = language === 'yaml' ? /^# (\S+\.yaml)\n/.exec(block)?.[1] : undefined;
  return path === undefined ? [] : [{ does: 'write', path, text: block }];
}

function linesOf(block: string, { exit, skip }: OfNextBlock): Step[] {
  const lines = block
    .split('\n')
    .map((line) => line.replace(/\s+#.*/, '').trim())
    .filter(Boolean);
  if (skip !== undefined) return [{ does: 'skip', lines, why: skip }];
  return lines.map((line) => {
    if (!/^(?:mediagrid|cd) /.test(line)) throw new Error(`only mediagrid and cd are run here: ${line}`);
    return { does: 'run', line, exit };
  });
}

/** A command line: its arguments after the program's name, quotes taken off, and the file that takes its output. */
export function commandOf(line: string): { readonly args: readonly string[]; readonly to?: string } {
  const [command = '', to] = line.split(/\s+>\s+/);
  const words = (command.match(/(?:[^\s"]|"[^"]*")+/g) ?? []).map((word) => word.replaceAll('"', ''));
  return { args: words.slice(1), ...(to === undefined ? {} : { to }) };
}
