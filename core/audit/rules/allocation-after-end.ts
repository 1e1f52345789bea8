import type { CellRef } from '../../sheet/cell-reference.ts';
import { onceFor } from '../../plan/once-for.ts';
import { partOf } from '../../plan/allocation-parts.ts';
import { cellOf } from '../../plan/provenance.ts';
import { referencesTo } from '../../plan/references.ts';
import type { Outside } from '../outside-time.ts';
import { outsideBy, timesIn } from '../outside-time.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'allocation-after-end',
  family: 'capacity',
  severity: 'minor',
  title: 'Allocation outside the dates of the work or of the person',
  message: '{person} is given to “{work}” until {to}, after it ends on {end}.',
  messages: {
    before: '{person} is given to “{work}” from {from}, before it starts on {start}.',
    left: '{person} is given to “{work}” until {to}, but leaves on {end}.',
    absent: '{person} is given to “{work}” from {from}, but only comes on {start}.',
  },
  why: 'Either the time is booked for nothing, or the plan has a wrong date.',
  fix: 'End the allocation with the work, or move the dates that are wrong.',
  needs: ['allocations.amounts', 'allocations.periods|start|end', 'initiatives.start|end|people.start|end'],
  *check(plan, { of }) {
    const found = outsideBy(referencesTo(plan.initiatives))(of(timesIn))(plan.allocations);
    for (const [row, outside] of byRow(found)) {
      const [first] = outside;
      if (first === undefined) continue;
      const same = outside.filter(({ how }) => how === first.how);
      const { allocation, at, how, limit, work } = first;
      const last = same.at(-1) ?? first;
      yield {
        at: same.map(cellAt),
        entity: partOf(allocation, at),
        cause: `${row} ${how}`,
        data: {
          person: allocation.person?.text ?? allocation.name,
          work,
          from: first.from,
          to: last.to,
          [how === 'before' || how === 'absent' ? 'start' : 'end']: limit,
        },
        ...(how === 'after' ? {} : { message: how }),
      };
    }
  },
  german: {
    title: 'Zuordnung außerhalb der Laufzeit der Arbeit oder der Zeit der Person',
    message: '{person} ist „{work}“ bis zum {to} zugeordnet, die Arbeit endet aber am {end}.',
    messages: {
      before: '{person} ist „{work}“ ab dem {from} zugeordnet, die Arbeit beginnt aber erst am {start}.',
      left: '{person} ist „{work}“ bis zum {to} zugeordnet, geht aber am {end}.',
      absent: '{person} ist „{work}“ ab dem {from} zugeordnet, kommt aber erst am {start}.',
    },
    why: 'Entweder ist Zeit für nichts gebucht, oder der Plan hat ein falsches Datum.',
    fix: 'Beenden Sie die Zuordnung mit der Arbeit, oder berichtigen Sie das falsche Datum.',
  },
  examples: {
    passing: [
      {
        title: 'Up to the month in which the work ends',
        german: 'Bis zu dem Monat, in dem die Arbeit endet',
        sheet: `
          ## Initiatives
          | ID    | Initiative  | Owner    | Start      | End        |
          | INI-1 | New pricing | Ada Berg | 2026-03-09 | 2026-05-12 |
          ## Allocations
          | Person   | Initiative  | Mar-26 | Apr-26 | May-26 | Jun-26 |
          | Ada Berg | New pricing | 50%    | 50%    | 20%    | 0%     |
          | Ben Holm | New pricing | 50%    | 50%    | 20%    |        |`,
      },
    ],
    failing: [
      {
        title: 'Two months after the end, and before somebody comes',
        german: 'Zwei Monate nach dem Ende, und bevor jemand kommt',
        flags: ['Allocations!E2,Allocations!F2', 'Allocations!C3'],
        sheet: `
          ## Initiatives
          | ID    | Initiative  | Owner    | Start      | End        |
          | INI-1 | New pricing | Ada Berg | 2026-01-05 | 2026-04-30 |
          | INI-2 | Second site | Ben Holm | 2026-01-05 | 2026-09-30 |
          ## People
          | Name     | Team     | Role     | Start      | Email           |
          | Ada Berg | Platform | Engineer | 2020-01-01 | ada@example.com |
          | Ben Holm | Platform | Engineer | 2026-04-01 | ben@example.com |
          ## Allocations
          | Person   | Initiative  | Mar-26 | Apr-26 | May-26 | Jun-26 |
          | Ada Berg | New pricing | 50%    | 50%    | 20%    | 20%    |
          | Ben Holm | Second site | 50%    | 50%    | 20%    | 20%    |`,
      },
    ],
  },
});

function cellAt({ allocation, at, how }: Outside): CellRef {
  const part = partOf(allocation, at);
  const day = how === 'before' || how === 'absent' ? 'start' : 'end';
  return cellOf(part, part.period === null ? day : 'amount');
}

/** By row of a sheet, which may give to several. */
const byRow = onceFor((found: readonly (readonly Outside[])[]): ReadonlyMap<string, readonly Outside[]> => {
  const rows = new Map<string, Outside[]>();
  for (const outside of found) {
    const [first] = outside;
    if (first === undefined) continue;
    const { table, index } = first.allocation.source;
    const key = `${table}\n${index}`;
    const row = rows.get(key);
    if (row === undefined) rows.set(key, [...outside]);
    else row.push(...outside);
  }
  return rows;
});
