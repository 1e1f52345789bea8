import type { LevelActivity, LevelLink } from '../../core/capacity/levelling/problem.ts';
import { levelProblem } from '../../core/capacity/levelling/problem.ts';
import { levelling } from '../../core/capacity/levelling/search.ts';
import { schedulerOf, scheduleSerially } from '../../core/capacity/levelling/serial-schedule.ts';
import { seededRandom } from '../../core/sample/random.ts';
import { followed } from '../../core/schedule/simulate.ts';
import { report } from './report.ts';

/** The budget, as a ratio of one run: what the search may cost beside the schedules that it generates. */
const GOAL = 5;
const SCHEDULES = 20_000;
const RUNS = 5;

/** Prints how many schedules a second levelling generates, and what its search costs beside generating them alone. */
export function benchLevelling(): void {
  for (const size of [30, 60, 120]) {
    const problem = madeProject(size);
    const scheduler = schedulerOf(problem);
    const starts = new Int32Array(problem.size);
    const alone = timed(() => {
      for (let at = 0; at < SCHEDULES; at += 1) scheduleSerially(scheduler, problem.order, starts);
    });
    let made = 0;
    const whole = timed(() => {
      made = followed(levelling(problem, { aim: 'finish', schedules: SCHEDULES, seed: 1 }))!.schedules;
    });
    if (made < SCHEDULES) throw new Error(`Only ${made} schedules were generated: that measures nothing.`);
    const ratio = whole / alone;
    console.log(`levelling ${size} activities: ${Math.round(made / whole)}k schedules a second`);
    report('search ÷ its schedules alone', ratio, GOAL);
  }
}

/** A project of scarce people: four resources, links to the near future. */
function madeProject(size: number) {
  const random = seededRandom(7);
  const activities = Array.from({ length: size }, (): LevelActivity => ({
    duration: random.whole(1, 10),
    uses: [0, 1, 2, 3].map((resource) => ({ resource, units: random.whole(0, 10) })),
  }));
  const links = Array.from({ length: Math.floor(1.5 * size) }, (): LevelLink => {
    const from = random.whole(0, size - 2);
    const to = Math.min(size - 1, from + random.whole(1, 12));
    return { from, to, lag: activities[from]!.duration };
  });
  return levelProblem(activities, links, [[14], [14], [14], [14]]);
}

/** Milliseconds of the quickest of several runs: other work on the machine, and the engine compiling, only add to it. */
function timed(work: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}
