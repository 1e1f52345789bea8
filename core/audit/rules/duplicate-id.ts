import type { Entity } from '../../plan/entity.ts';
import type { Collection } from '../../plan/plan.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { quoted } from '../language.ts';
import { firstFew, listed } from '../lists-in-words.ts';
import { rule } from '../rule.ts';
import { sameIds } from '../same-ids.ts';

const KINDS = {
  initiatives: { en: 'initiatives', de: 'Initiativen' },
  milestones: { en: 'milestones or tasks', de: 'Meilensteine oder Aufgaben' },
  deliverables: { en: 'deliverables', de: 'Arbeitsergebnisse' },
  requests: { en: 'requests', de: 'Anfragen' },
  risks: { en: 'risks', de: 'Risiken' },
  raisedIssues: { en: 'issues', de: 'offene Punkte' },
  decisions: { en: 'decisions', de: 'Entscheidungen' },
  measures: { en: 'measures', de: 'Kennzahlen' },
  people: { en: 'people', de: 'Personen' },
} as const satisfies Partial<Record<Collection, Phrase>>;

const MOST_NAMES = 3;
/** Letters of a name that tell it from others; more of one would leave the sentence no room for the next. */
const LONGEST_NAME = 28;

export default rule({
  id: 'duplicate-id',
  family: 'structure',
  severity: 'critical',
  title: 'Id used twice',
  message: '“{id}” is the id of {count} {kind}: {names}.',
  messages: {
    repeated: '“{id}” is the id of {count} {kind}, all called {names}.',
    nameless: '“{id}” is the id of {count} {kind}.',
  },
  why: 'Whatever names that id, a dependency, a milestone, an update, means one of them, and nobody can tell which.',
  fix: 'Give each its own id; where a row was entered twice, delete one.',
  needs: [
    Object.keys(KINDS)
      .map((collection) => `${collection}.id`)
      .join('|'),
  ],
  *check(plan) {
    for (const [collection, kind] of Object.entries(KINDS)) {
      const entities: readonly Entity[] = plan[collection as keyof typeof KINDS];
      for (const group of sameIds(entities, plan.tables)) {
        const names = [...new Set(group.map((entity) => entity.name))];
        const id = (group[0]?.id ?? '').trim();
        yield {
          at: group.map((entity) => cellOf(entity, 'id')),
          data: {
            id,
            count: group.length,
            kind,
            names: namesOf(names),
          },
          cause: `${collection} ${id.toLowerCase()}`,
          message: messageFor(names, id),
        };
      }
    }
  },
  german: {
    title: 'ID mehrfach vergeben',
    message: '{count} {kind} haben dieselbe ID „{id}“: {names}.',
    messages: {
      repeated: '„{id}“ ist die Kennung von {count} {kind}, die alle {names} heißen.',
      nameless: '{count} {kind} haben dieselbe ID „{id}“.',
    },
    why: 'Was diese ID nennt, ob Abhängigkeit, Meilenstein oder Statusmeldung, meint nur eine davon, und niemand kann sagen, welche.',
    fix: 'Geben Sie jeder Zeile eine eigene ID; wurde eine Zeile doppelt erfasst, löschen Sie eine davon.',
  },
  examples: {
    passing: [
      {
        title: 'Every id once',
        german: 'Jede ID einmal',
        sheet: `
          | ID  | Milestone      | Due        | Owner |
          | M-1 | Beta           | 2026-03-31 | Ada   |
          | M-2 | General launch | 2026-06-30 | Ben   |
          | M-3 | First review   | 2026-07-31 | Ben   |`,
      },
      {
        title: 'An initiative and a milestone may share a number',
        german: 'Eine Initiative und ein Meilenstein dürfen eine Nummer teilen',
        sheet: `
          ## Initiatives
          | ID | Initiative          | Owner        | Start      | End        |
          | 1  | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | 2  | Partner portal      | Ben Ode      | 2026-02-02 | 2026-09-30 |
          ## Milestones
          | ID | Milestone      | Due        | Owner |
          | 1  | Beta           | 2026-03-31 | Ada   |
          | 2  | General launch | 2026-06-30 | Ben   |`,
      },
    ],
    failing: [
      {
        title: 'Two milestones with one id, whatever its case',
        german: 'Zwei Meilensteine mit einer ID, groß oder klein geschrieben',
        flags: ['A2,A4'],
        sheet: `
          | ID  | Milestone      | Due        | Owner |
          | M-1 | Beta           | 2026-03-31 | Ada   |
          | M-2 | General launch | 2026-06-30 | Ben   |
          | m-1 | First review   | 2026-07-31 | Ben   |`,
      },
      {
        title: 'Three rows with one id are one finding',
        german: 'Drei Zeilen mit einer ID sind ein Befund',
        flags: ['A2,A3,A5'],
        sheet: `
          | ID    | Initiative          | Owner        | Start      | End        |
          | INI-1 | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | INI-1 | Partner portal      | Ben Ode      | 2026-02-02 | 2026-09-30 |
          | INI-2 | New pricing         | Ben Ode      | 2026-02-02 | 2026-09-30 |
          | INI-1 | Data centre exit    | Cleo Marsh   | 2026-02-02 | 2026-09-30 |`,
      },
      {
        title: 'A row that was entered twice',
        german: 'Eine Zeile, die zweimal eingetragen wurde',
        flags: ['A3,A4'],
        sheet: `
          | ID | Task           | Due        | Owner | Status      |
          | 1  | Draft          | 2026-03-13 | Ada   | In progress |
          | 2  | Legal review   | 2026-03-20 | Ben   | Not started |
          | 2  | Legal review   | 2026-03-20 | Ben   | Not started |
          | 3  | Final version  | 2026-03-27 | Ada   | Not started |`,
      },
    ],
  },
});

/** Names that only differ behind what is shown of them would read as one. */
function messageFor(names: readonly string[], id: string): 'nameless' | 'repeated' | undefined {
  if (names.length === 1) return names[0]?.trim() === id ? 'nameless' : 'repeated';
  return new Set(names.map(shortened)).size === 1 ? 'nameless' : undefined;
}

/** `“A”, “B” and “C”`, `“A”, “B”, “C” and 2 more`. */
function namesOf(names: readonly string[]): Phrase {
  const words = names.map((name) => quoted(names.length > 1 ? shortened(name) : name));
  return words.length > MOST_NAMES ? firstFew(words, MOST_NAMES) : listed(words);
}

function shortened(name: string): string {
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME).trimEnd()}…`;
}
