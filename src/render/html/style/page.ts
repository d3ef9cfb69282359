/** The same on a small screen. */
export const NARROW_PAGE = '.approval { float: none; max-width: none; margin: 0 0 0.75rem; }';

/** What stands around the tables. Fonts are those of the reader's machine, with every Kazakh letter. */
export const PAGE = `
*, ::before, ::after { box-sizing: border-box; }
html { color-scheme: light dark; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4rem; }
body {
  margin: 0 auto; padding: 1.75rem clamp(0.75rem, 2vw, 2rem) 2rem; max-width: 110rem;
  background: var(--ground); color: var(--ink);
  font: 1rem/1.4 "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
p, ul, ol, dl, dd, h1, h2 { margin: 0; }
a { color: var(--link); text-underline-offset: 0.15em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
body > header { display: flow-root; margin-bottom: 1.25rem; }
.approval { float: right; max-width: 26rem; margin: 0 0 0.5rem 2rem; color: var(--soft); font-size: 0.75rem; line-height: 1.35; }
h1 { font-size: clamp(1.375rem, 1rem + 1.6vw, 2rem); line-height: 1.15; font-weight: 700; letter-spacing: -0.01em; text-wrap: balance; }
.subtitle { margin-top: 0.35rem; font-size: 1.125rem; line-height: 1.3; }
.caption { margin-top: 0.1rem; color: var(--soft); font-size: 0.8125rem; font-style: italic; }
nav { clear: both; margin-top: 1rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0; list-style: none; font-size: 0.9375rem; }
nav a { display: inline-block; padding: 0.2rem 0; }
section + section { margin-top: 2.75rem; }
h2 { font-size: 1.25rem; line-height: 1.25; font-weight: 700; text-wrap: balance; }
section > .subtitle { font-size: 1rem; color: var(--soft); }
section > :is(h2, .subtitle) + table { margin-top: 0.75rem; }
.notes { margin-top: 1rem; max-width: 60rem; font-size: 0.875rem; }
.notes > p { font-weight: 650; }
.notes ul { margin-top: 0.25rem; padding-left: 1.1rem; }
.notes li + li { margin-top: 0.2rem; }
body > footer { margin-top: 2rem; padding-top: 0.6rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: 0.8125rem; }
.whole { white-space: nowrap; }
.unseen {
  position: absolute; width: 1px; height: 1px; margin: 0; padding: 0; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap;
}`;
