import type { MediaGrid } from '../../src/domain/media-grid.ts';
import { createRegister } from '../../src/workspace/register.ts';
import { event, grid, submission } from './grid.ts';

/** Texts that try to be more than text. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onfocus='alert(1)' autofocus='",
  '</style><style>*{display:none}</style>',
  '</title><script>alert(1)</script>',
  '--><svg onload=alert(1)><!--',
  ']]><![CDATA[ x ]]>',
  '&lt;b&gt; &#60;i&#62; &amp;amp; &',
  '<a href="javascript:alert(1)">x</a>',
  'javascript:alert(1)',
  '\\3c script\\3e *{} /* */ "}',
  '{{constructor}} #{7*7} <%= 1 %>',
  `${'ұзынсөз'.repeat(20)}`,
] as const;

/** A week in which every text that people write is `text`. */
export function weekOf(text: string): MediaGrid {
  const bodies = ['b1', 'b2', 'b3'].map((id) => ({ id, kind: 'central' as const, name: { kk: text } }));
  const all = event('a', {
    title: text,
    venue: text,
    city: text,
    platform: `${text}!`,
    purpose: text,
    outcome: text,
    objectives: [text, text],
    keyMessages: [text],
    organisers: [
      { body: 'b2', contact: { person: text, phone: text, email: text } },
      { name: text, contact: { person: text } },
    ],
    speakers: [{ name: text, position: text, phone: text, email: text }],
    status: 'cancelled',
    reason: text,
    internalNote: text,
  });
  return grid([submission('b2', [all], { topNews: { mon: text, sat: text, tue: { event: 'a' } } })], {
    register: createRegister({ version: 1, bodies }, 'b1'),
  });
}
