import type { CellRef } from '../../sheet/cell-reference.ts';
import type { Plan } from '../../plan/plan.ts';
import { personKey, rosterOf } from '../../plan/person-names.ts';
import { cellOf } from '../../plan/provenance.ts';
import { referenceKey } from '../../plan/references.ts';
import type { Allocation } from '../../plan/resources.ts';
import { nearestName } from '../nearest-name.ts';
import { rule } from '../rule.ts';
import { unknownPeople, unknownWork } from '../unknown-names.ts';

const MOST_SUGGESTIONS = 50;

export default rule({
  id: 'allocation-to-unknown',
  family: 'capacity',
  severity: 'moderate',
  title: 'Allocation to somebody or something that does not exist',
  message: 'Time is given to “{name}”, which no list of initiatives or milestones has.',
  messages: {
    nearWork: 'Time is given to “{name}”, but the plan has only “{nearest}”.',
    person: 'Time of “{name}” is given away, but no list of people or teams has that name.',
    nearPerson: 'Time of “{name}” is given away, but the list of people has only “{nearest}”.',
  },
  why: 'What is given to a name that nothing has is in nobody’s load and in no initiative’s cost.',
  fix: 'Write the name or the id as the plan has it, or add what is missing.',
  needs: ['allocations.person|initiative'],
  *check(plan) {
    const suggestions = { left: MOST_SUGGESTIONS };
    const work = unknownWork(plan);
    for (const [name, allocations] of work.unknown) {
      const near = nearTo(name, worksOf(plan), suggestions);
      if (near === null && !work.isFull) continue;
      yield {
        at: cellsOf(allocations, 'initiative'),
        data: { name, allocations: new Set(allocations.map(rowOf)).size, ...(near === null ? {} : { nearest: near }) },
        cause: `work ${referenceKey(name)}`,
        ...(near === null ? {} : { message: 'nearWork' }),
      };
    }
    const roster = rosterOf(plan.people);
    const people = unknownPeople(plan);
    for (const [name, allocations] of people.unknown) {
      const near = nearTo(name, roster.names, suggestions);
      if (near === null && !people.isFull) continue;
      yield {
        at: cellsOf(allocations, 'person'),
        data: { name, allocations: new Set(allocations.map(rowOf)).size, ...(near === null ? {} : { nearest: near }) },
        cause: `person ${personKey(name)}`,
        message: near === null ? 'person' : 'nearPerson',
      };
    }
  },
  german: {
    title: 'Zuordnung zu jemandem oder etwas, das es nicht gibt',
    message: '„{name}“ bekommt Zeit, steht aber in keiner Liste von Initiativen oder Meilensteinen.',
    messages: {
      nearWork: '„{name}“ bekommt Zeit, im Plan steht aber nur „{nearest}“.',
      person: 'Zeit von „{name}“ ist vergeben, doch keine Liste von Personen oder Teams hat diesen Namen.',
      nearPerson: 'Zeit von „{name}“ ist vergeben, in der Personenliste steht aber nur „{nearest}“.',
    },
    why: 'Was einem unbekannten Namen zugeordnet ist, fehlt in jeder Auslastung und in den Kosten jeder Initiative.',
    fix: 'Schreiben Sie Name oder ID wie im Plan, oder ergänzen Sie, was fehlt.',
  },
  examples: {
    passing: [
      {
        title: 'By name and by id; leave and support are no initiatives',
        german: 'Mit Namen und mit ID; Urlaub und Support sind keine Initiativen',
        sheet: `
          ## Initiatives
          | ID    | Initiative  | Owner    | Start      | End        |
          | INI-1 | New pricing | Ada Berg | 2026-01-05 | 2026-09-30 |
          | INI-2 | Second site | Ben Holm | 2026-01-05 | 2026-09-30 |
          ## People
          | Name     | Team     | Role     | Email           |
          | Ada Berg | Platform | Engineer | ada@example.com |
          | Ben Holm | Platform | Engineer | ben@example.com |
          ## Allocations
          | Person   | Initiative  | Mar-26 | Apr-26 | May-26 |
          | Ada Berg | New pricing | 50%    | 50%    | 20%    |
          | Ben Holm | INI-2       | 50%    | 30%    | 80%    |
          | Ben Holm | Leave       | 10%    | 0%     | 0%     |`,
      },
      {
        title: 'Lists of other work and of other people',
        german: 'Listen anderer Arbeit und anderer Personen',
        sheet: `
          ## Initiatives
          | ID    | Initiative  | Owner    | Start      | End        |
          | INI-1 | New pricing | Ada Berg | 2026-01-05 | 2026-09-30 |
          | INI-2 | Second site | Ben Holm | 2026-01-05 | 2026-09-30 |
          ## Allocations
          | Person    | Initiative | Mar-26 | Apr-26 | May-26 |
          | Cleo Marsh | Warehouse | 50%    | 50%    | 20%    |
          | Dana Frey  | Fleet     | 50%    | 30%    | 80%    |`,
      },
    ],
    failing: [
      {
        title: 'A misspelt initiative, and somebody who left',
        german: 'Eine falsch geschriebene Initiative, und jemand, der gegangen ist',
        flags: ['Allocations!B4', 'Allocations!A5'],
        sheet: `
          ## Initiatives
          | ID    | Initiative  | Owner    | Start      | End        |
          | INI-1 | New pricing | Ada Berg | 2026-01-05 | 2026-09-30 |
          | INI-2 | Second site | Ben Holm | 2026-01-05 | 2026-09-30 |
          ## People
          | Name     | Team     | Role     | Email           |
          | Ada Berg | Platform | Engineer | ada@example.com |
          | Ben Holm | Platform | Engineer | ben@example.com |
          ## Allocations
          | Person      | Initiative  | Mar-26 | Apr-26 | May-26 |
          | Ada Berg    | New pricing | 50%    | 50%    | 20%    |
          | Ben Holm    | Second site | 50%    | 30%    | 80%    |
          | Ben Holm    | Secnd site  | 50%    | 30%    | 80%    |
          | Viktor Hugo | New pricing | 50%    | 30%    | 80%    |`,
      },
    ],
  },
});

function worksOf({ initiatives, milestones }: Plan): readonly string[] {
  return [...initiatives, ...milestones].map(({ name }) => name);
}

function nearTo(name: string, listed: readonly string[], suggestions: { left: number }): string | null {
  suggestions.left -= 1;
  return suggestions.left < 0 ? null : (nearestName(name, listed)?.name ?? soleWith(name, listed));
}

/** The only listed name that has all words of a shorter one: “Website” means “Website relaunch”. */
function soleWith(name: string, listed: readonly string[]): string | null {
  const words = referenceKey(name).split(' ');
  const found = listed.filter((other) => words.every((word) => referenceKey(other).split(' ').includes(word)));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The cell of each row once, however many periods it has. */
function cellsOf(allocations: readonly Allocation[], field: 'initiative' | 'person'): readonly CellRef[] {
  return [...new Map(allocations.map((each) => [rowOf(each), cellOf(each, field)])).values()];
}

function rowOf({ source }: Allocation): string {
  return `${source.table}\n${source.index}`;
}
