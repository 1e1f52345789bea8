import type { CellEdit } from '../../sheet/cell-edit.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { cellOf } from '../../plan/provenance.ts';
import { contentAt } from '../../sheet/cell-edit.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import { rowsInWords } from '../language.ts';
import type { NearName } from '../nearest-name.ts';
import { nearestName } from '../nearest-name.ts';
import { onceFor } from '../../plan/once-for.ts';
import { onceForEach } from '../../plan/once-for-each.ts';
import { personKey, rosterOf } from '../../plan/person-names.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

/** Below this share of listed owners the list is of other people (a customer's, one team's): only near misses count. */
const SHARE_OF_A_FULL_LIST = 0.5;
/** With fewer owners than this the share says nothing. */
const FEW_OWNERS = 5;
const MOST_SUGGESTIONS = 50;

export default rule({
  id: 'owner-unknown',
  family: 'ownership',
  severity: 'minor',
  title: 'Owner whom the list of people does not have',
  message: '“{owner}” owns {what}, but is not in the list of people.',
  messages: { near: '“{owner}” owns {what}, but the list of people has only “{nearest}”.' },
  mend: 'Write “{nearest}”',
  systematic: '{count} of {total} rows on {sheet} have an owner whom the list of people does not have.',
  why: 'A misspelt or departed owner is not in anybody’s capacity, and searches and filters miss the work.',
  fix: 'Write the name as the list of people has it, or add the person to the list.',
  needs: ['people.name', 'initiatives.owner|milestones.owner'],
  *check({ initiatives, milestones, people }, { workbook }) {
    const roster = rosterOf(people);
    const unknown = new Map<string, (Initiative | Milestone)[]>();
    const owners = new Set<string>();
    for (const works of [initiatives, milestones])
      for (const [at, owner] of ownersBy(roster)(works).entries()) {
        if (owner === null) continue;
        const { key, isListed } = owner;
        owners.add(key);
        if (isListed) continue;
        const work = works[at]!;
        const group = unknown.get(key);
        if (group === undefined) unknown.set(key, [work]);
        else group.push(work);
      }
    const isFullList = owners.size < FEW_OWNERS || unknown.size <= owners.size * SHARE_OF_A_FULL_LIST;
    let suggestions = 0;
    for (const group of unknown.values()) {
      const owner = group[0]?.owner?.names[0] ?? group[0]?.owner?.text ?? '';
      suggestions += 1;
      const near = suggestions > MOST_SUGGESTIONS ? null : nearestName(owner, roster.names);
      if (near === null && !isFullList) continue;
      const edits = near?.certain === true ? replaced(group, near, workbook) : null;
      yield {
        at: group.map((work) => cellOf(work, 'owner')),
        data: { owner, what: rowsInWords(group), rows: group.length, ...(near === null ? {} : { nearest: near.name }) },
        ...(near === null ? {} : { message: 'near' }),
        ...(edits === null ? {} : { edits }),
        ...(group.length === 1 ? { entity: group[0]! } : { cause: personKey(owner) }),
      };
    }
  },
  german: {
    title: 'Verantwortliche Person, die nicht in der Personenliste steht',
    message: '„{owner}“ ist für {what} verantwortlich, steht aber nicht in der Personenliste.',
    messages: { near: '„{owner}“ ist für {what} verantwortlich, in der Personenliste steht aber nur „{nearest}“.' },
    systematic:
      '{count} von {total} Zeilen im Blatt {sheet} nennen Verantwortliche, die nicht in der Personenliste stehen.',
    mend: '„{nearest}“ eintragen',
    why: 'Wer falsch geschrieben oder nicht mehr da ist, zählt in keiner Kapazität, und Suchen und Filter übersehen die Arbeit.',
    fix: 'Schreiben Sie den Namen wie in der Personenliste, oder nehmen Sie die Person in die Liste auf.',
  },
  examples: {
    passing: [
      {
        title: 'Everybody is listed, by full name, first name or initial',
        german: 'Alle stehen in der Liste, mit vollem Namen, Vornamen oder Anfangsbuchstaben',
        sheet: `
          | Milestone      | Due        | Owner        |
          | Beta           | 2026-03-31 | Ada Lovelace |
          | Pricing page   | 2026-04-30 | Ben          |
          | General launch | 2026-06-30 | C. Marsh     |
          ## People
          | Name         | Team     | Role     | Email             |
          | Ada Lovelace | Platform | Engineer | ada@example.com   |
          | Ben Ode      | Growth   | Designer | ben@example.com   |
          | Cleo Marsh   | Growth   | Analyst  | cleo@example.com  |`,
      },
      {
        title: 'A list of other people, none of whom owns anything',
        german: 'Eine Liste anderer Personen, von denen keine für etwas verantwortlich ist',
        sheet: `
          | Milestone      | Due        | Owner        |
          | Beta           | 2026-03-31 | Ada Lovelace |
          | Pricing page   | 2026-04-30 | Ben Ode      |
          | Data moved     | 2026-05-29 | Cleo Marsh   |
          | Partner signed | 2026-05-29 | Dana Frey    |
          | General launch | 2026-06-30 | Eli Sand     |
          ## Advisers
          | Name           | Team    | Role     | Email            |
          | Frida Oak      | Finance | Buyer    | frida@client.com |
          | Gustav Birch   | Legal   | Counsel  | gus@client.com   |`,
      },
    ],
    failing: [
      {
        title: 'A misspelt name, and the listed one offered',
        german: 'Ein falsch geschriebener Name, und der aus der Liste als Vorschlag',
        flags: ['C2,C4'],
        sheet: `
          | Milestone      | Due        | Owner        |
          | Beta           | 2026-03-31 | Ada Lovelce  |
          | Pricing page   | 2026-04-30 | Ben Ode      |
          | General launch | 2026-06-30 | Ada Lovelce  |
          ## People
          | Name         | Team     | Role     | Email             |
          | Ada Lovelace | Platform | Engineer | ada@example.com   |
          | Ben Ode      | Growth   | Designer | ben@example.com   |
          | Cleo Marsh   | Growth   | Analyst  | cleo@example.com  |`,
      },
      {
        title: 'Somebody who left',
        german: 'Jemand, der gegangen ist',
        flags: ['B3'],
        sheet: `
          | Initiative          | Owner        | Start      | End        |
          | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | Partner portal      | Viktor Hugo  | 2026-02-02 | 2026-09-30 |
          ## People
          | Name         | Team     | Role     | Email             |
          | Ada Lovelace | Platform | Engineer | ada@example.com   |
          | Ben Ode      | Growth   | Designer | ben@example.com   |`,
      },
    ],
  },
});

/** By place, the person who owns open work, and whether the list of people has them. */
const ownersBy = onceFor((roster: ReturnType<typeof rosterOf>) =>
  onceForEach((work: Initiative | Milestone) => {
    const { owner } = work;
    if (owner?.nature !== 'person' || !isOpenWork(work)) return null;
    const key = personKey(owner.names[0] ?? owner.text);
    return { key, isListed: roster.lists(owner.names[0] ?? '') || roster.lists(owner.text) };
  }),
);

function replaced(
  group: readonly (Initiative | Milestone)[],
  near: NearName,
  workbook: Workbook,
): readonly CellEdit[] | null {
  const edits = [];
  for (const work of group) {
    const cell = cellOf(work, 'owner');
    const before = contentAt(workbook, cell);
    if (before.formula !== null || typeof before.value !== 'string') return null;
    if (personKey(before.value) !== personKey(work.owner?.names[0] ?? '')) return null;
    edits.push({ cell, before, after: { value: near.name, formula: null, numberFormat: null } });
  }
  return edits;
}
