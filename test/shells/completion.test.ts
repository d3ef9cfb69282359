import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layProgram, runs } from '../support/program.ts';
import { ROOT } from '../support/root.ts';
import { copyOfExamples } from '../support/scratch.ts';

/** Completion as the shells themselves do it, with the program on the PATH. */
let place: { folder: string; dispose: () => void };
beforeEach(() => {
  place = copyOfExamples();
  layProgram(join(place.folder, '.bin'));
  mkdirSync(join(place.folder, 'with space'));
  writeFileSync(join(place.folder, 'with space', 'a file.yaml'), '');
});
afterEach(() => place.dispose());

function shell(program: string, args: readonly string[], input?: string): string {
  const { stdout, stderr, status } = spawnSync(program, args, {
    cwd: place.folder,
    env: {
      PATH: `${join(place.folder, '.bin')}:${process.env.PATH ?? ''}`,
      HOME: place.folder,
      LANG: 'en_US.UTF-8',
      TERM: 'dumb',
    },
    encoding: 'utf8',
    // A shell that waits for what never comes must fail its test, not keep it.
    timeout: 20_000,
    ...(input === undefined ? {} : { input }),
  });
  expect(status, stderr).toBe(0);
  return stdout;
}

const script = (name: string): string => readFileSync(join(ROOT, 'data/completion', name), 'utf8');
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** What bash has in COMPREPLY when Tab is pressed behind the words, and the options it is told for this completion. */
function inBash(...words: string[]): string[] {
  return lines(
    shell('bash', [
      '--norc',
      '-c',
      `${script('mediagrid.bash')}
compopt() { echo "compopt $*"; }
COMP_WORDS=(mediagrid ${words.map(quoted).join(' ')}); COMP_CWORD=${words.length}
_mediagrid; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ]),
  );
}

/** What fish offers for a command line. */
function inFish(line: string): string[] {
  const text = shell('fish', [
    '--no-config',
    '-c',
    `${script('mediagrid.fish')}\ncomplete -C ${quoted(line)}`,
  ]);
  return lines(text).map((found) => found.split('\t')[0] ?? '');
}

/** The command line of an interactive zsh after Tab. One key does it all: nothing is typed while zsh is busy. */
function inZsh(line: string): string {
  const widget = `try() { BUFFER=${quoted(line)}; CURSOR=$#BUFFER; zle expand-or-complete; zle -I; print -r -- "<<$BUFFER>>"; BUFFER=; }`;
  writeFileSync(
    join(place.folder, '.zshrc'),
    `PS1=
autoload -Uz compinit; compinit -u -D
${script('mediagrid.zsh')}
${widget}
zle -N try; bindkey '^G' try
PS1='ready> '
`,
  );
  const driver = `zmodload zsh/zpty
zpty shell zsh -d -i
zpty -r shell text '*ready> *'
zpty -w -n shell $'\\x07'
zpty -r shell text '*<<*>>*'
print -r -- "$text"
zpty -d shell`;
  const text = shell('zsh', ['-f', '-c', driver]);
  return /<<([\s\S]*?)>>/.exec(text)?.[1] ?? `nothing: ${text}`;
}

describe.skipIf(!runs('bash'))(runs('bash') ? 'bash' : 'bash: skipped, as this machine has none', () => {
  it('completes commands, flags, choices, weeks, bodies, codes and kinds', () => {
    expect(inBash('bu')).toContain('build-grid');
    expect(inBash('validate', '--st')).toEqual(['--strict']);
    expect(inBash('validate', '--format', 'j')).toEqual(['json', 'junit']);
    expect(inBash('build-grid', '--week', '')).toEqual(['2026-W51', '2026-W50', 'next', 'current']);
    expect(inBash('build-form', '--body', 'min-j')).toEqual(['min-jol']);
    expect(inBash('explain', 'deadline/')).toEqual([
      'deadline/late',
      'deadline/early',
      'deadline/corrected-order',
    ]);
    expect(inBash('schema', 'plan-')).toEqual(['plan-update', 'plan-decision']);
    expect(inBash('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  it('gives only what comes behind the = that it splits words at', () => {
    expect(inBash('validate', '--format', '=', 'j')).toEqual(['json', 'junit']);
    expect(inBash('validate', '--format', '=')).toEqual(['text', 'json', 'github', 'junit', 'sarif']);
    expect(inBash('validate', '--report', 'sa')).toEqual(['compopt -o nospace', 'sarif=']);
    expect(inBash('validate', '--report', 'sarif', '=', 'x')).toEqual(['compopt -o default']);
  });

  it('leaves files and folders to readline, which quotes their names', () => {
    expect(inBash('validate', 'with')).toEqual(['compopt -o default']);
    expect(inBash('-C', '')).toEqual(['compopt -o dirnames']);
  });

  it('looks for values in the folder of -C', () => {
    expect(inBash('-C', 'with space', 'build-form', '--body', 'min-j')).toEqual(['min-jol']);
    expect(inBash('-C', '/', 'build-form', '--body', 'min-j')).toEqual([]);
  });

  it('runs nothing that a name holds', () => {
    mkdirSync(join(place.folder, 'submissions/weekly/2026-W52;touch owned'));
    mkdirSync(join(place.folder, 'submissions/weekly/$(touch owned)'));
    expect(inBash('build-grid', '--week', '$(touch owned)')).toEqual([]);
    expect(inBash('build-grid', '--week', '')).toEqual(['2026-W51', '2026-W50', 'next', 'current']);
    expect(shell('ls', ['-A'])).not.toContain('owned');
  });
});

describe.skipIf(!runs('fish'))(runs('fish') ? 'fish' : 'fish: skipped, as this machine has none', () => {
  it('completes commands, choices, weeks and bodies', () => {
    expect(inFish('mediagrid bu')).toContain('build-grid');
    expect(inFish('mediagrid validate --format=j')).toEqual(['--format=json', '--format=junit']);
    expect(inFish('mediagrid build-grid --week 2026')).toEqual(
      expect.arrayContaining(['2026-W51', '2026-W50']),
    );
    expect(inFish('mediagrid build-form --body min-j')).toEqual(['min-jol']);
  });

  it('completes names of files, with spaces and behind a =', () => {
    expect(inFish('mediagrid validate wit')).toEqual(['with space/']);
    expect(inFish('mediagrid validate with\\ space/a')).toEqual(['with space/a file.yaml']);
    expect(inFish('mediagrid validate --report sarif=wit')).toEqual(['sarif=with space/']);
    expect(inFish('mediagrid -C wit')).toEqual(['with space/']);
  });
});

describe.skipIf(!runs('zsh'))(runs('zsh') ? 'zsh' : 'zsh: skipped, as this machine has none', () => {
  it.each([
    ['mediagrid build-d', 'mediagrid build-directory '],
    ['mediagrid build-form --body min-j', 'mediagrid build-form --body min-jol '],
    ['mediagrid validate --format=ju', 'mediagrid validate --format=junit '],
    ['mediagrid explain deadline/l', 'mediagrid explain deadline/late '],
    ['mediagrid validate wit', 'mediagrid validate with\\ space/'],
    ['mediagrid validate --report sa', 'mediagrid validate --report sarif='],
    ['mediagrid validate --report sarif=wit', 'mediagrid validate --report sarif=with\\ space/'],
  ])('%s', (typed, completed) => {
    expect(inZsh(typed)).toBe(completed);
  });
});
