import { describe, expect, it } from 'vitest';
import type { Run, TableDocument } from '../../../src/document/table.ts';
import { escapeMarkdown, renderMarkdown } from '../../../src/render/markdown.ts';

const table = (runs: readonly Run[]): TableDocument => ({
  name: 'a',
  language: 'en',
  sheets: [
    {
      name: 'a',
      use: 'form',
      frozenColumns: 0,
      heading: [],
      columns: [{ width: 1 }],
      head: {
        tone: 'plain',
        cells: [{ entries: [{ paragraphs: [{ runs: [{ text: 'Head', style: 'strong' }] }] }] }],
      },
      rows: [{ tone: 'plain', cells: [{ entries: [{ paragraphs: [{ runs }] }] }] }],
      notes: [],
    },
  ],
});
const cell = (...runs: Run[]): string | undefined => renderMarkdown(table(runs)).split('\n')[2];

describe('text of files comes to no life in Markdown', () => {
  it.each([
    ['a | b', 'a \\| b'],
    ['**a** _b_ `c` ~~d~~', '\\*\\*a\\*\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['<script>alert(1)</script> &lt;', '&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;'],
    ['![x](http://a.example)', '\\!\\[x\\](http\\://a.example)'],
    ['https://a.example www.a.example', 'https\\://a.example www\\.a.example'],
    ['# $x$ \\', '\\# \\$x\\$ \\\\'],
  ])('%s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('a line break in a text cannot end the row', () => {
    expect(cell({ text: 'a\r\n| b |\n\u2028c' })).toBe('| a \\| b \\| c |');
  });
});

describe('styles', () => {
  it('close before a space, and leave nothing but spaces alone', () => {
    expect(
      cell(
        { text: '10:00 ', style: 'strong' },
        { text: 'off', style: 'struck' },
        { text: ' ', style: 'place' },
      ),
    ).toBe('| **10:00** ~~off~~  |');
  });
});
