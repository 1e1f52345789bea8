import type { Day } from '../../calendar/day.ts';
import { allocationsByPerson } from '../../capacity/allocations-by-person.ts';
import type { AllocationPart } from '../../plan/allocation-parts.ts';
import { partsOf } from '../../plan/allocation-parts.ts';
import { cellOf } from '../../plan/provenance.ts';
import { referenceKey } from '../../plan/references.ts';
import type { Allocation } from '../../plan/resources.ts';
import { isUsualWork } from '../../plan/usual-work.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'too-many-initiatives-per-person',
  family: 'capacity',
  severity: 'moderate',
  title: 'Person on too many initiatives at once',
  message: '{person} works on {initiatives} initiatives from {from} to {to}: {work}.',
  why: 'Every further thing at once takes its share in changing over: all of them finish later.',
  fix: 'Let one thing end before the next begins, or hand one over.',
  params: {
    most: {
      default: 3,
      title: 'most initiatives of one person in a period',
      source: 'Weinberg, Quality Software Management: of three tasks at once, 40% of the time goes into changing over',
    },
  },
  needs: ['allocations.person', 'allocations.initiative', 'allocations.amounts', 'allocations.periods|start|end'],
  *check({ allocations }, { today, params }) {
    for (const [person, own] of allocationsByPerson(allocations)) {
      const worst = busiest(own, today, params.most);
      if (worst === null) continue;
      const { from, to, works, periods } = worst;
      const [first] = works;
      yield {
        at: works.map((allocation) => cellOf(allocation, 'amount')),
        ...(first === undefined ? {} : { entity: first }),
        cause: person,
        data: {
          person: first?.person?.names[0] ?? person,
          initiatives: works.length,
          from,
          to,
          work: works.map(({ initiative, name }) => initiative ?? name).join(', '),
          periods,
        },
      };
    }
  },
  german: {
    title: 'Person in zu vielen Initiativen zugleich',
    message: '{person} arbeitet vom {from} bis zum {to} in {initiatives} Initiativen: {work}.',
    why: 'Jede weitere Sache zugleich kostet Zeit für das Umschalten: Alle werden später fertig.',
    fix: 'Lassen Sie eines enden, bevor das nächste beginnt, oder geben Sie eines ab.',
    params: {
      most: {
        title: 'höchste Zahl von Initiativen einer Person in einem Zeitraum',
        source:
          'Weinberg, Quality Software Management: Bei drei Aufgaben zugleich gehen 40\u00A0% der Zeit ins Umschalten',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'Three at once; a fourth begins when one has ended, and leave is no initiative',
        german: 'Drei zugleich; eine vierte beginnt, wenn eine zu Ende ist, und Urlaub ist keine Initiative',
        sheet: `
          ## Allocations
          | Person   | Initiative  | Mar-26 | Apr-26 | May-26 |
          | Ada Berg | New pricing | 30%    | 30%    | 30%    |
          | Ada Berg | Second site | 30%    | 30%    | 0%     |
          | Ada Berg | Renewals    | 30%    | 30%    | 30%    |
          | Ada Berg | Partners    | 0%     | 0%     | 30%    |
          | Ada Berg | Leave       | 10%    | 10%    | 10%    |`,
      },
    ],
    failing: [
      {
        title: 'Four in two months: told once',
        german: 'Vier in zwei Monaten: einmal genannt',
        flags: ['Allocations!D2,Allocations!D3,Allocations!D4,Allocations!D5'],
        sheet: `
          ## Allocations
          | Person   | Initiative  | Mar-26 | Apr-26 | May-26 |
          | Ada Berg | New pricing | 30%    | 20%    | 20%    |
          | Ada Berg | Second site | 30%    | 20%    | 20%    |
          | Ada Berg | Renewals    | 30%    | 20%    | 20%    |
          | Ada Berg | Partners    | 0%     | 20%    | 20%    |
          | Ben Holm | Partners    | 50%    | 50%    | 50%    |`,
      },
    ],
  },
});

interface Busy {
  readonly from: Day;
  readonly to: Day;
  /** One allocation of each initiative. */
  readonly works: readonly AllocationPart[];
  readonly periods: number;
}

/** The time with the most initiatives at once, the first of them; null where there are never more than `most`. */
function busiest(allocations: readonly Allocation[], today: Day, most: number): Busy | null {
  if (new Set(allocations.map(({ initiative, name }) => initiative ?? name)).size <= most) return null;
  const spans = allocations.flatMap(partsOf).flatMap((allocation) => {
    const from = allocation.period?.start ?? allocation.start ?? null;
    const to = allocation.period?.end ?? allocation.end ?? null;
    if (!((allocation.amount ?? 0) > 0) || from === null || to === null || from > to || to < today) return [];
    return isUsualWork(allocation.initiative ?? allocation.name) ? [] : [{ allocation, from, to }];
  });
  if (spans.length <= most) return null;
  let worst: Busy | null = null;
  let periods = 0;
  for (const from of [...new Set(spans.map((span) => span.from))].toSorted()) {
    const there = spans.filter((span) => span.from <= from && span.to >= from);
    const works = new Map(
      there.map(({ allocation }) => [referenceKey(allocation.initiative ?? allocation.name), allocation]),
    );
    if (works.size <= most) continue;
    periods += 1;
    const to = there.reduce((earliest, span) => (span.to < earliest ? span.to : earliest), there[0]!.to);
    if (worst === null || works.size > worst.works.length) worst = { from, to, works: [...works.values()], periods };
  }
  return worst === null ? null : { ...worst, periods };
}
