// `npm run bench`: what the program costs beside its floor and its peers, as one table. `-- --only <row>` measures one
// row, `-- --growth` 100,000 files as well (1.1 GB on disk). ROUNDS sets how many runs a median is of.
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { buildGrid } from './rows/build-grid.mjs';
import { growth } from './rows/growth.mjs';
import { startUp } from './rows/start-up.mjs';
import { tenYears } from './rows/ten-years.mjs';
import { validateAgain } from './rows/validate-again.mjs';
import { validateBad } from './rows/validate-bad.mjs';
import { validateCold } from './rows/validate-cold.mjs';
import { markdown } from './table.mjs';

const ROWS = {
  cold: validateCold,
  bad: validateBad,
  again: validateAgain,
  start: startUp,
  grid: buildGrid,
  decade: tenYears,
  growth,
};

const { values } = parseArgs({
  options: { only: { type: 'string' }, growth: { type: 'boolean', default: false } },
});
const asked =
  values.only?.split(',') ?? Object.keys(ROWS).filter((name) => name !== 'growth' || values.growth);
const unknown = asked.filter((name) => !Object.hasOwn(ROWS, name));
if (unknown.length > 0) {
  throw new Error(`no row ${unknown.join(', ')}; there are ${Object.keys(ROWS).join(', ')}`);
}

const rounds = Number(process.env.ROUNDS ?? 5);
const rows = [];
for (const name of asked) {
  process.stderr.write(`${name} …\n`);
  rows.push(...(await ROWS[name](rounds)));
}
const [{ model }] = cpus();
process.stdout.write(
  `Medians of ${rounds}, each row side by side; Node ${process.versions.node}, ${process.platform}, ${cpus().length} × ${model}\n\n`,
);
process.stdout.write(markdown(rows));
