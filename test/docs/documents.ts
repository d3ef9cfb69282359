import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/root.ts';

/** A document of the project. */
export interface Page {
  /** Path from the root, `/` between folders. */
  readonly name: string;
  readonly text: string;
}

/** Every Markdown document that people read: those of the root, of docs/ and of the examples, but for what was issued. */
export function allPages(): Page[] {
  const inDocs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map(
    (name) => `docs/${name.replaceAll('\\', '/')}`,
  );
  const inRoot = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
  const names = [...inRoot, 'examples/README.md', ...inDocs];
  return names
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map(readPage);
}

export function readPage(name: string): Page {
  return { name, text: readFileSync(join(ROOT, name), 'utf8') };
}

/** The text without its blocks of code. */
export function withoutBlocks(text: string): string {
  return text.replace(/^(`{3,})[^`]*\n[\s\S]*?^\1$/gm, '');
}

/** Where the links and pictures of a page lead within the project, as they are written. */
export function localTargets(text: string): string[] {
  const prose = withoutBlocks(text).replace(/(`+)[^`].*?\1/g, (code) => code.replace(/[()[\]]/g, ''));
  const targets = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
  return targets.filter((target) => !/^https?:/.test(target));
}

/** The anchors of a page, as GitHub makes them of its headings. */
export function anchorsOf(text: string): string[] {
  const counts = new Map<string, number>();
  return [...withoutBlocks(text).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => {
    const slug = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const before = counts.get(slug) ?? 0;
    counts.set(slug, before + 1);
    return before === 0 ? slug : `${slug}-${before}`;
  });
}
