import type { Period } from '../../calendar/period.ts';
import { monthOf } from '../../calendar/period.ts';
import { addDays } from '../../calendar/day.ts';
import type { Draw } from '../../plan/flex-pool.ts';
import { cellOf } from '../../plan/provenance.ts';
import { referenceKey, referencesTo } from '../../plan/references.ts';
import { poolInWords } from '../amount-in-words.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'flex-pool-as-routine',
  family: 'capacity',
  severity: 'moderate',
  title: 'Flex pool drawn as a matter of routine',
  message: '“{work}” drew on the flex pool in {running} periods running, from {from} to {to}, {drawn} in all.',
  why: 'What comes every month is not unplanned: the pool pays for work that the plan leaves out, and is gone when it is needed.',
  fix: 'Plan the work with people of its own, or stop it.',
  params: {
    periods: {
      default: 3,
      title: 'periods running in which one initiative draws (months, where draws have days)',
      source: 'Lanekeeper’s own bar: one quarter',
    },
  },
  needs: ['draws.initiative', 'draws.on|period'],
  *check({ draws, initiatives }, { params }) {
    const find = referencesTo(initiatives);
    for (const [work, own] of byWork(draws)) {
      const run = longestRun(own);
      if (run.length < params.periods) continue;
      const taken = own.filter(({ key }) => run.some((period) => period.key === key));
      const [first] = taken;
      const [from, to] = [run[0]?.start, run.at(-1)?.end];
      if (first === undefined || from === undefined || to === undefined) continue;
      const { draw } = first;
      yield {
        at: taken.map((each) => cellOf(each.draw, 'amount')),
        entity: draw,
        cause: work,
        data: {
          work: find(draw.initiative ?? '')[0]?.name ?? draw.initiative ?? draw.name,
          running: run.length,
          from,
          to,
          drawn: poolInWords(
            taken.reduce((sum, each) => sum + (each.draw.amount ?? 0), 0),
            draw.unit,
          ),
          draws: taken.length,
        },
      };
    }
  },
  german: {
    title: 'Flexpool aus Gewohnheit genutzt',
    message:
      '„{work}“ schöpfte in {running} Zeiträumen hintereinander aus dem Flexpool, vom {from} bis zum {to}, insgesamt {drawn}.',
    why: 'Was jeden Monat kommt, ist nicht ungeplant: Der Pool bezahlt Arbeit, die im Plan fehlt, und ist leer, wenn er gebraucht wird.',
    fix: 'Planen Sie die Arbeit mit eigenen Leuten, oder beenden Sie sie.',
    params: {
      periods: {
        title: 'Zeiträume hintereinander, in denen eine Initiative schöpft (Monate, wo Entnahmen Tage haben)',
        source: 'Lanekeepers eigene Schwelle: ein Quartal',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Twice running, and once more after a pause',
        german: 'Zweimal in Folge, und nach einer Pause noch einmal',
        sheet: `
          ## Flex pool draws
          | Date       | Function    | Initiative | Days drawn | Cause                 |
          | 2025-10-19 | Engineering | Self-serve | 6          | Payment provider down |
          | 2025-11-10 | Engineering | Self-serve | 3          | Payment provider down |
          | 2026-01-12 | Engineering | Self-serve | 4          | Tax rules changed     |`,
      },
    ],
    failing: [
      {
        title: 'Every month of a quarter',
        german: 'Jeden Monat eines Quartals',
        flags: ["'Flex pool draws'!D2,'Flex pool draws'!D4,'Flex pool draws'!D5"],
        sheet: `
          ## Flex pool draws
          | Date       | Function    | Initiative | Days drawn | Cause                 |
          | 2025-11-19 | Engineering | Self-serve | 6          | Payment provider down |
          | 2025-12-02 | Engineering | Renewals   | 2          | Contract found late   |
          | 2025-12-10 | Engineering | Self-serve | 3          | Payment provider down |
          | 2026-01-12 | Engineering | Self-serve | 4          | Tax rules changed     |`,
      },
    ],
  },
});

interface DatedDraw {
  readonly draw: Draw;
  readonly period: Period;
  readonly key: string;
}

function byWork(draws: readonly Draw[]): ReadonlyMap<string, readonly DatedDraw[]> {
  const works = new Map<string, DatedDraw[]>();
  for (const draw of draws) {
    const { initiative, pool, period: own } = draw;
    if (!initiative || own === null || draw.amount === 0) continue;
    const period = own.unit === 'day' || own.unit === 'week' ? monthOf(own.start) : own;
    const key = `${referenceKey(pool ?? '')}\n${referenceKey(initiative)}`;
    works.set(key, [...(works.get(key) ?? []), { draw, period, key: period.key }]);
  }
  return works;
}

/** The longest row of periods of which each begins where the one before ends. */
function longestRun(draws: readonly DatedDraw[]): readonly Period[] {
  const periods = [...new Map(draws.map(({ period }) => [period.key, period])).values()];
  let longest: readonly Period[] = [];
  let run: Period[] = [];
  for (const period of periods.toSorted((one, other) => (one.start < other.start ? -1 : 1))) {
    const before = run.at(-1);
    run = before !== undefined && addDays(before.end, 1) === period.start ? [...run, period] : [period];
    if (run.length > longest.length) longest = run;
  }
  return longest;
}
