import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { program } from '../measure/command.mjs';
import { contest } from '../measure/contest.mjs';
import { gridWriter } from '../setting/peers.mjs';
import { scratch } from '../setting/places.mjs';
import { workspace } from '../setting/workspaces.mjs';
import { against, time } from '../table.mjs';

const YEAR = 2026;
const WEEK = `${YEAR}-W24`;
const MOST_MS = 800;

/** A national week, with ten years beside it and without them. */
export function buildGrid(rounds) {
  const decade = workspace('decade');
  const alone = weekAlone(decade);
  const out = scratch();
  const build = ['build-grid', '--week', WEEK, '--format', 'yaml,xlsx,md', '--out', out];
  const peer = gridWriter(decade, WEEK, join(out, 'peer.xlsx'));
  const taken = contest(
    {
      ours: program(build, decade),
      alone: program(build, alone),
      ...(peer.command === undefined ? {} : { peer: peer.command }),
    },
    rounds,
  );
  const { ours } = taken;
  return [
    {
      work: '`build-grid` of a national week to yaml, xlsx, md, with ten years beside it',
      ours: time(ours),
      beside: [
        against('without the archive', ours, taken.alone),
        peer.missing === undefined
          ? against(`${peer.name} (xlsx alone)`, ours, taken.peer)
          : `${peer.name}: ${peer.missing}`,
      ],
      target: '≤ 1.05 × without; ≤ 0.8 s; ≤ 2 × the script',
      reached:
        ours <= 1.05 * taken.alone && ours <= MOST_MS && (taken.peer === undefined || ours <= 2 * taken.peer),
    },
  ];
}

/** The week with the registers and the plan of its year, which it refers to, and nothing else. @param {string} decade */
function weekAlone(decade) {
  const folder = scratch();
  const paths = [
    ...['mediagrid.yaml', 'bodies.yaml', 'submissions/contacts', 'decisions/joint-issues'],
    ...[`submissions/weekly/${WEEK}`, `decisions/media-grid/${WEEK}.yaml`],
    ...['1', '2'].flatMap((cycle) => [
      `submissions/proposals/${YEAR}-${cycle}`,
      `decisions/media-plan/${YEAR}-${cycle}.yaml`,
    ]),
    ...['Q1', 'Q2', 'Q3', 'Q4'].map((quarter) => `submissions/plan-updates/${YEAR}-${quarter}`),
  ];
  for (const path of paths) cpSync(join(decade, path), join(folder, path), { recursive: true });
  return folder;
}
