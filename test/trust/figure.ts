/** Prints a figure of docs/reliability.md as it was measured now. */
export function figure(name: string, measured: string | number): void {
  process.stdout.write(`\n  ${name}: ${measured}\n`);
}
