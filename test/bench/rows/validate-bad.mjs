import { outputOf, program } from '../measure/command.mjs';
import { contest } from '../measure/contest.mjs';
import { missedFaults } from '../national/faults.mjs';
import { COLD } from '../setting/flags.mjs';
import { faultsIn, workspace } from '../setting/workspaces.mjs';
import { against, time } from '../table.mjs';

/** One file in a hundred has a fault, each of which is to be told at its place. Throws if one is not. */
export function validateBad(rounds) {
  const [clean, bad] = [workspace('n10000'), workspace('n10000bad')];
  const { diagnostics } = JSON.parse(outputOf(program([...COLD, '--format', 'json'], bad)));
  const faults = faultsIn('n10000bad');
  const missed = missedFaults(faults, diagnostics);
  if (missed.length > 0) throw new Error(`not told where they are: ${JSON.stringify(missed, null, 1)}`);
  const taken = contest({ clean: program(COLD, clean), bad: program(COLD, bad, { status: 1 }) }, rounds);
  return [
    {
      work: `the same with 1 % bad files, all ${faults.length} told at their line and column`,
      ours: time(taken.bad),
      beside: [against('the clean ones', taken.bad, taken.clean)],
      target: '≤ 1.1 × clean',
      reached: taken.bad <= 1.1 * taken.clean,
    },
  ];
}
