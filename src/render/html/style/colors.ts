/** Each pair of text and ground has a contrast of 4.5 or more in both schemes; a test in a browser measures it. */
const LIGHT = `
  --ground: #fff; --ink: #1c2127; --soft: #545d68; --rule: #c4ccd6; --strong-rule: #3d4754;
  --head: #edf1f6; --accent: #fff6dd; --off: #fbe9e4; --fold: #f5f7fa; --link: #0b5394; --mark: #9d1c1c;`;
const DARK = `
  --ground: #15181c; --ink: #e7eaee; --soft: #a8b1bc; --rule: #3b434d; --strong-rule: #8793a1;
  --head: #222931; --accent: #2d2817; --off: #3d2722; --fold: #1d2228; --link: #8fc1ff; --mark: #ff9d94;`;

/** Light and dark by the reader's setting; paper is always light. */
export const COLORS = `:root {${LIGHT}
}
@media screen and (prefers-color-scheme: dark) { :root {${DARK}
} }`;
