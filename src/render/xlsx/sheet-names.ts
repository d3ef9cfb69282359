const LONGEST = 31;

/** Names that Excel accepts for tabs: no `/ \ ? * [ ] :`, at most 31 characters, not `History`, no two alike. */
export function sheetNames(wanted: readonly string[]): string[] {
  const taken = new Set<string>(['history', '']);
  return wanted.map((name) => {
    const clean = name
      .replace(/[/\\?*[\]:]/g, ' ')
      .replace(/^'+|'+$/g, '')
      .trim()
      .slice(0, LONGEST);
    let free = clean;
    for (let copy = 2; taken.has(free.toLowerCase()); copy++) free = `${clean.slice(0, LONGEST - 4)} ${copy}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
