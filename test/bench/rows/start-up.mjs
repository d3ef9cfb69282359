import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../measure/command.mjs';
import { contest } from '../measure/contest.mjs';
import { COLD } from '../setting/flags.mjs';
import { scratch } from '../setting/places.mjs';
import { filesOfWeeks, workspace } from '../setting/workspaces.mjs';
import { against, time } from '../table.mjs';

/** So short that fewer rounds would measure what else the machine does. */
const LEAST_ROUNDS = 21;

/** The two things people wait for most often, beside a bare start of Node. */
export function startUp(rounds) {
  const folder = workspace('n10000');
  const [file] = filesOfWeeks(folder, 1);
  const alone = scratch();
  copyFileSync(file, join(alone, 'weekly.yaml'));
  const { bare, ...ours } = contest(
    {
      bare: { args: ['-e', '0'], cwd: alone },
      help: program(['--help'], alone),
      alone: program([...COLD, 'weekly.yaml'], alone),
      within: program([...COLD, file], folder),
    },
    Math.max(rounds, LEAST_ROUNDS),
  );
  const row = (work, ms, most) => ({
    work,
    ours: time(ms),
    beside: [against('`node -e 0`', ms, bare)],
    ...(most === undefined ? {} : { target: `≤ ${most} × \`node -e 0\``, reached: ms <= most * bare }),
  });
  return [
    row('`--help`', ours.help, 1.2),
    row('`validate`, one file', ours.alone, 1.5),
    row('`validate`, one file of a workspace of 10,000', ours.within),
  ];
}
