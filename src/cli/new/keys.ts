import { Transform } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { LINE_BREAK } from '../../wizard/read.ts';
import type { Terminal } from '../context.ts';

const PASTE_BEGINS = '\u001b[200~';
const PASTE_ENDS = '\u001b[201~';
const BREAK_OFF = '\u0003';

/** The keys of a terminal as the questions take them. */
export interface Keys {
  readonly input: NodeJS.ReadableStream;
  /** Gives the terminal back as it was. */
  readonly release: () => void;
}

/**
 * Takes hold of a terminal's keys. A pasted line break does not answer the question: it becomes a sign that a long text
 * turns into a break again. End of input (Ctrl-D, a closed terminal) breaks off as Ctrl-C does; without that a question
 * would never end. Between questions the keys stay held, so that none is lost and Ctrl-C is never taken as a kill.
 */
export function holdKeys({ input, output }: Terminal): Keys {
  const typed = keyStream();
  const breakOff = (): void => {
    typed.write(BREAK_OFF);
  };
  input.setRawMode(true);
  output.write('\u001b[?2004h');
  input.pipe(typed, { end: false });
  input.on('end', breakOff);
  return {
    // Questions set and unset the raw mode of what they read; here it stays as it is until the end.
    input: Object.assign(typed, { isTTY: true, setRawMode: () => typed }),
    release: () => {
      input.removeListener('end', breakOff);
      input.unpipe(typed);
      input.pause();
      input.setRawMode(false);
      output.write('\u001b[?2004l');
    },
  };
}

/** Keys as they come, as the questions take them. */
export function keyStream(): Transform {
  const decoder = new StringDecoder('utf8');
  let pasting = false;
  let kept = '';

  /** The part of a text that is certain; the beginning of a mark at its end is kept for the next. */
  const translate = (text: string): string => {
    const mark = pasting ? PASTE_ENDS : PASTE_BEGINS;
    const at = text.indexOf(mark);
    if (at !== -1) {
      const before = plain(text.slice(0, at), pasting);
      pasting = !pasting;
      return before + translate(text.slice(at + mark.length));
    }
    const open = [5, 4, 3, 2].find((length) => text.endsWith(mark.slice(0, length))) ?? 0;
    kept = text.slice(text.length - open);
    return plain(text.slice(0, text.length - open), pasting);
  };

  return new Transform({
    // Each key press by itself, as a terminal gives it; the size only bounds what is typed ahead.
    readableHighWaterMark: 1024 * 1024,
    transform(chunk: Buffer, _encoding, done) {
      const text = kept + decoder.write(chunk);
      kept = '';
      const keys = translate(text);
      if (keys !== '') this.push(keys);
      done();
    },
  });
}

function plain(text: string, pasted: boolean): string {
  return pasted
    ? text.replace(/\r\n?|\n/g, LINE_BREAK).replaceAll('\t', ' ')
    : text.replaceAll('\u0004', BREAK_OFF);
}
