import { program } from '../measure/command.mjs';
import { contest } from '../measure/contest.mjs';
import { scratch } from '../setting/places.mjs';
import { workspace } from '../setting/workspaces.mjs';
import { time } from '../table.mjs';

const MOST_MS = 1000;

/** What a duty officer asks of a workspace of ten years. */
export function tenYears(rounds) {
  const folder = workspace('decade');
  const out = ['--out', scratch()];
  const taken = contest(
    {
      '`build-plan`, ten years': program(['build-plan', '--year', '2026', ...out], folder),
      '`build-directory`, ten years': program(['build-directory', ...out], folder),
      '`status`, ten years': program(['status', '--on', '2026-06-10'], folder),
    },
    rounds,
  );
  return Object.entries(taken).map(([work, ms]) => ({
    work,
    ours: time(ms),
    target: '≤ 1 s',
    reached: ms <= MOST_MS,
  }));
}
