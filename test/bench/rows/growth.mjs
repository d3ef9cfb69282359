import { program } from '../measure/command.mjs';
import { contest } from '../measure/contest.mjs';
import { peakMemory } from '../measure/memory.mjs';
import { COLD } from '../setting/flags.mjs';
import { workspace } from '../setting/workspaces.mjs';
import { memory, time, times } from '../table.mjs';

/** What time of a file and memory may be at most, by what they are with a tenth of the files. */
const MOST = 1.15;

/** 1,000 → 10,000 → 100,000 weekly files: the time of one more file, start-up left out, and the memory of all. */
export async function growth(rounds) {
  const commands = {
    small: program(COLD, workspace('n1000')),
    middle: program(COLD, workspace('n10000')),
    large: program(COLD, workspace('n100000')),
  };
  const { small, middle, large } = contest(commands, rounds);
  const [first, next] = [(middle - small) / 9_000, (large - middle) / 90_000];
  const held = [await peakMemory(commands.middle), await peakMemory(commands.large)];
  return [
    {
      work: '`validate`, 100,000 files: time of one more file',
      ours: `${next.toFixed(3)} ms`,
      beside: [
        `up to 10,000 files ${first.toFixed(3)} ms (${times(next / first)})`,
        `in all ${[small, middle, large].map(time).join(', ')}`,
      ],
      target: `≤ ${MOST} ×`,
      reached: next <= MOST * first,
    },
    {
      work: 'its peak memory',
      ours: memory(held[1]),
      beside: [`10,000 files ${memory(held[0])}`],
      target: `≤ ${MOST} ×`,
      reached: held.includes(undefined) ? undefined : held[1] <= MOST * held[0],
    },
  ];
}
