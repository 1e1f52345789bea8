import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { linkedStarts } from '../../core/capacity/levelling/lower-bound.ts';
import { levelProblem } from '../../core/capacity/levelling/problem.ts';
import { levelling } from '../../core/capacity/levelling/search.ts';
import { followed } from '../../core/schedule/simulate.ts';
import { faultsOf } from './check-schedule.ts';
import { readBest, readSm } from './read-sm.ts';

const PSPLIB = resolve(import.meta.dirname, '../../../shared/data/psplib');

/** Mean distances in percent, as the literature tells them: j30 from the optimum, others from the critical path. */
const SETS = [
  { set: 'j30', goal: 0.05 },
  { set: 'j60', goal: 11.2 },
  { set: 'j120', goal: 32.8 },
] as const;

/** Prints how far from the published references levelling ends on the PSPLIB sets that are there; every schedule is checked. */
export default function measurePsplib([schedules = '5000', seed = '1', ...wanted]: readonly string[]): void {
  for (const { set, goal } of SETS) {
    const folder = `${PSPLIB}/${set}`;
    if (!existsSync(folder) || (wanted.length > 0 && !wanted.includes(set))) continue;
    const best = set === 'j30' ? readBest(readFileSync(`${PSPLIB}/j30hrs.sm`, 'utf8')) : new Map<string, number>();
    const halves = { odd: [] as number[], even: [] as number[] };
    let [proved, generated, faults] = [0, 0, 0];
    const began = performance.now();
    for (const file of readdirSync(folder)) {
      const name = new RegExp(`^${set}(\\d+_(\\d+))\\.sm$`).exec(file);
      if (name === null) continue;
      const project = readSm(readFileSync(`${folder}/${file}`, 'utf8'));
      const problem = levelProblem(project.activities, project.links, project.capacities);
      const wish = { aim: 'finish', schedules: Number(schedules), seed: Number(seed) } as const;
      const { starts, end, cost, bound, schedules: made } = followed(levelling(problem, wish))!;
      const early = linkedStarts(problem);
      const path = early.reduce((most, start, at) => Math.max(most, start + problem.duration[at]!), 0);
      const reference = best.get(name[1]!) ?? path;
      halves[Number(name[2]) % 2 === 1 ? 'odd' : 'even'].push((100 * (end - reference)) / reference);
      faults += faultsOf(project, starts).length;
      proved += cost <= bound ? 1 : 0;
      generated += made;
    }
    const seconds = (performance.now() - began) / 1000;
    const all = mean([...halves.odd, ...halves.even]);
    console.log(`${set}: ${all.toFixed(3)}% at ${schedules} schedules (goal ${goal}%), faults ${faults}`);
    console.log(`  odd ${mean(halves.odd).toFixed(3)}%, even ${mean(halves.even).toFixed(3)}%, proved ${proved}`);
    console.log(`  ${Math.round(generated / seconds)} schedules a second, reading and checking included`);
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
