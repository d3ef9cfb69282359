/** Tables as tables. Rules between cells are each drawn by one cell, so that the heads keep theirs when they stick. */
export const TABLE = `
table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.875rem; line-height: 1.35; }
th, td { padding: 0.5rem 0.55rem; border: solid var(--rule); border-width: 0 1px 1px 0; text-align: left; vertical-align: top; }
tr > :first-child { border-left-width: 1px; }
thead > tr > * {
  position: sticky; top: 0; z-index: 1; vertical-align: bottom;
  border-top-width: 1px; border-bottom-color: var(--strong-rule); background: var(--head); font-weight: 650;
}
thead .day-off { background: var(--off); }
th > span { display: block; }
.quiet, .place { color: var(--soft); font-size: 0.9em; font-weight: 400; }
.place { font-style: italic; }
tbody th { font-weight: 650; }
.list { font-size: 0.8125rem; }
.accent > * { background: var(--accent); }
.group > th { background: var(--accent); }
.group.second > th { background: var(--head); }
.muted td[colspan] { text-align: center; vertical-align: middle; }
td ul { padding-left: 1em; }
td ul:not(:first-child), td li + li { margin-top: 0.2em; }
.entry + .entry { margin-top: 0.6rem; padding-top: 0.6rem; border-top: 1px dotted var(--strong-rule); }
.entry strong, td time { font-variant-numeric: tabular-nums; }
.mark { color: var(--mark); font-size: 0.85em; letter-spacing: 0.01em; }
ins { text-decoration: none; }
s, del { text-decoration-thickness: 1px; color: var(--soft); }
summary { display: inline-block; margin-top: 0.15rem; padding: 0.15rem 0; color: var(--link); font-size: 0.9em; cursor: pointer; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: "\\25B8"; content: "\\25B8" / ""; display: inline-block; width: 1em; }
[open] > summary::before { content: "\\25BE"; content: "\\25BE" / ""; }
summary:hover { text-decoration: underline; text-underline-offset: 0.15em; }
details dl { min-width: min(18rem, 17.5vw); padding: 0.6rem 0.7rem; border-left: 3px solid var(--link); background: var(--fold); }
dt { color: var(--soft); font-size: 0.9em; }
dd + dt { margin-top: 0.55rem; }`;
