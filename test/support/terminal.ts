import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from './root.ts';

/** A pseudo-terminal by Python's standard library, which stands between a test and the program as a person would. */
const RELAY = `
import fcntl, os, pty, select, struct, sys, termios
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack('HHHH', 40, 100, 0, 0))
open_input = True
while True:
    ready, _, _ = select.select([fd] + ([0] if open_input else []), [], [])
    if 0 in ready:
        data = os.read(0, 65536)
        open_input = bool(data)
        if data:
            os.write(fd, data)
    if fd in ready:
        try:
            data = os.read(fd, 65536)
        except OSError:
            break
        if not data:
            break
        os.write(1, data)
_, status = os.waitpid(pid, 0)
sys.exit(os.waitstatus_to_exitcode(status) % 256)
`;

/** What has to be there for it; an empty list where nothing is missing. */
export const MISSING_FOR_TERMINAL =
  process.platform === 'win32' || spawnSync('python3', ['-c', 'import pty, termios']).status !== 0
    ? ['python3 with pty']
    : [];

export interface TerminalRun {
  /** Everything that was shown so far, without its control sequences. */
  readonly shown: () => string;
  /** Waits for a text that was not shown before the last `type`, then types. */
  readonly answer: (question: string, keys: string) => Promise<void>;
  /** Waits for a text. */
  readonly expect: (text: string) => Promise<void>;
  /** Waits for the end; the exit code. */
  readonly end: () => Promise<number>;
  readonly kill: () => void;
}

export const ENTER = '\r';
export const DOWN = '\u001b[B';
export const UP = '\u001b[A';
export const CTRL_C = '\u0003';
export const CTRL_D = '\u0004';

const PATIENCE_MS = 20_000;

/** Runs the built program at a terminal of its own. */
export function runAtTerminal(
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Readonly<Record<string, string>> },
): TerminalRun {
  const child: ChildProcess = spawn(
    'python3',
    ['-c', RELAY, process.execPath, join(ROOT, 'bin/mediagrid.js'), ...args],
    { cwd, env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', ...env } },
  );
  let raw = '';
  let seen = 0;
  let code: number | undefined;
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const look of [...waiting]) look();
  };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    raw += text;
    wake();
  });
  child.on('close', (status) => {
    code = status ?? -1;
    wake();
  });
  const shown = (): string => stripVTControlCharacters(raw).replaceAll('\r', '');

  function until<T>(what: string, look: () => T | undefined): Promise<T> {
    return new Promise((resolve, reject) => {
      const settle = (done: () => void): void => {
        clearTimeout(timer);
        waiting.delete(check);
        done();
      };
      const check = (): void => {
        const found = look();
        if (found !== undefined) settle(() => resolve(found));
        else if (code !== undefined) settle(() => reject(new Error(`ended without ${what}:\n${shown()}`)));
      };
      const timer = setTimeout(
        () => settle(() => reject(new Error(`waited in vain for ${what}:\n${shown()}`))),
        PATIENCE_MS,
      );
      waiting.add(check);
      check();
    });
  }

  const expect = (text: string): Promise<void> =>
    until(text, () => {
      const at = shown().indexOf(text, seen);
      if (at === -1) return undefined;
      seen = at + text.length;
      return true;
    }).then(() => undefined);
  return {
    shown,
    expect,
    async answer(question, keys) {
      await expect(question);
      child.stdin?.write(keys);
    },
    end: () => until('an end', () => code),
    kill: () => {
      child.kill('SIGKILL');
    },
  };
}
