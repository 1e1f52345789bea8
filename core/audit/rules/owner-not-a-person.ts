import type { Initiative, Milestone } from '../../plan/work.ts';
import { cellOf } from '../../plan/provenance.ts';
import { rowsInWords } from '../language.ts';
import { quotedNames } from '../lists-in-words.ts';
import { rosterOf } from '../../plan/person-names.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

/** What an owner may be instead of a person, and the sentence for many of them. */
const NATURES = {
  team: { many: 'manyTeam', kind: { en: 'team', de: 'Team' } },
  role: { many: 'manyRole', kind: { en: 'role', de: 'Rolle' } },
  several: { many: 'manySeveral', kind: { en: 'several', de: 'mehrere' } },
  placeholder: { many: 'manyPlaceholder', kind: { en: 'placeholder', de: 'Platzhalter' } },
} as const;
type Nature = keyof typeof NATURES;
/** From this many different ones on, it is how the plan is kept, and one cause. */
const MANY = 3;

export default rule({
  id: 'owner-not-a-person',
  family: 'ownership',
  severity: 'moderate',
  title: 'Owner that is not one person',
  message: '“{owner}” owns {what} and is not one named person.',
  messages: {
    team: '“{owner}” owns {what}: that is a team, not a person.',
    role: '“{owner}” owns {what}: that is a role, not a named person.',
    several: '“{owner}” own {what} together: one of them must answer for it.',
    placeholder: '“{owner}” stands where the owner of {what} belongs.',
    manyTeam: '{rows} rows are owned by {count} teams, not by persons: {owners} and others.',
    manyRole: '{rows} rows are owned by {count} roles, not by named persons: {owners} and others.',
    manySeveral: '{rows} rows are owned by several people together, in {count} combinations: {owners} and others.',
    manyPlaceholder:
      '{rows} rows have a placeholder where their owner belongs, in {count} spellings: {owners} and others.',
  },
  why: 'When everybody owns it, nobody is asked: a team, a role or a list of names cannot say yes, no or when.',
  fix: 'Name the one person who answers for it; others can be listed in a column of their own.',
  needs: ['initiatives.owner|milestones.owner'],
  *check({ initiatives, milestones, people }): Iterable<Hit<Nature | (typeof NATURES)[Nature]['many']>> {
    const roster = rosterOf(people);
    const groups = new Map<string, (Initiative | Milestone)[]>();
    for (const works of [initiatives, milestones])
      for (const work of works) {
        const { owner } = work;
        if (owner === null || owner === undefined || owner.nature === 'person') continue;
        if (!isOpenWork(work) || roster.lists(owner.text)) continue;
        const key = owner.text.toLowerCase();
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [work]);
        else group.push(work);
      }
    for (const nature of Object.keys(NATURES) as Nature[]) {
      const alike = [...groups.values()].filter(([first]) => first?.owner?.nature === nature);
      if (alike.length >= MANY) yield allAtOnce(alike, nature);
      else
        for (const group of alike) {
          const [first] = group;
          if (first === undefined) continue;
          const owner = first.owner?.text ?? '';
          yield {
            at: group.map((work) => cellOf(work, 'owner')),
            data: { owner, what: rowsInWords(group), kind: NATURES[nature].kind, rows: group.length },
            message: nature,
            ...(group.length === 1 ? { entity: first } : { cause: owner.toLowerCase() }),
          };
        }
    }
  },
  german: {
    title: 'Verantwortung liegt nicht bei einer Person',
    message: '„{owner}“ ist für {what} verantwortlich und keine einzelne, namentlich benannte Person.',
    messages: {
      team: '„{owner}“ ist für {what} verantwortlich: Das ist ein Team, keine Person.',
      role: '„{owner}“ ist für {what} verantwortlich: Das ist eine Rolle, keine namentlich benannte Person.',
      several: '„{owner}“ sind gemeinsam für {what} verantwortlich: Eine dieser Personen muss dafür einstehen.',
      placeholder: 'Bei {what} steht „{owner}“ anstelle einer verantwortlichen Person.',
      manyTeam: 'Für {rows} Zeilen sind {count} Teams statt Personen verantwortlich: {owners} und andere.',
      manyRole:
        'Für {rows} Zeilen sind {count} Rollen statt namentlich benannter Personen verantwortlich: {owners} und andere.',
      manySeveral:
        'Für {rows} Zeilen sind mehrere Personen gemeinsam verantwortlich, in {count} Zusammensetzungen: {owners} und andere.',
      manyPlaceholder:
        'Bei {rows} Zeilen steht ein Platzhalter anstelle der verantwortlichen Person, in {count} Schreibweisen: {owners} und andere.',
    },
    why: 'Wenn alle verantwortlich sind, wird niemand gefragt: Ein Team, eine Rolle oder eine Liste von Namen sagt weder Ja noch Nein noch wann.',
    fix: 'Benennen Sie die eine Person, die dafür einsteht; andere können in einer eigenen Spalte stehen.',
  },
  examples: {
    passing: [
      {
        title: 'One named person each',
        german: 'Je eine benannte Person',
        sheet: `
          | Milestone      | Due        | Owner         |
          | Beta           | 2026-03-31 | Ada Lovelace  |
          | General launch | 2026-06-30 | B. Ode        |`,
      },
      {
        title: 'Last names first',
        german: 'Nachnamen zuerst',
        sheet: `
          | Milestone      | Due        | Owner         |
          | Beta           | 2026-03-31 | Lovelace, Ada |
          | Pricing page   | 2026-04-30 | Marsh, Cleo   |
          | General launch | 2026-06-30 | Ode, Benjamin |`,
      },
      {
        title: 'The list of people knows the short name of one of them',
        german: 'Die Personenliste kennt den Kurznamen einer Person',
        sheet: `
          | Milestone      | Due        | Owner  |
          | Beta           | 2026-03-31 | Ada    |
          | General launch | 2026-06-30 | Design |
          ## People
          | Name         | Team   | Role     | Email            |
          | Ada Lovelace | Growth | Engineer | ada@example.com  |
          | Mae Design   | Growth | Analyst  | mae@example.com  |`,
      },
      {
        title: 'Finished work keeps the owner it had',
        german: 'Erledigte Arbeit behält, wer für sie verantwortlich war',
        sheet: `
          | Milestone      | Due        | Owner          | Status      |
          | Prototype      | 2025-11-28 | Marketing team | Done        |
          | General launch | 2026-06-30 | Ben Ode        | Not started |`,
      },
    ],
    failing: [
      {
        title: 'A team, a role and a placeholder',
        german: 'Ein Team, eine Rolle und ein Platzhalter',
        flags: ['C2', 'C3', 'C4'],
        sheet: `
          | Milestone      | Due        | Owner           |
          | Beta           | 2026-03-31 | Marketing team  |
          | Security audit | 2026-04-30 | Product Manager |
          | General launch | 2026-06-30 | TBD             |
          | First review   | 2026-07-31 | Ben Ode         |`,
      },
      {
        title: 'Two names in one cell',
        german: 'Zwei Namen in einer Zelle',
        flags: ['B2'],
        sheet: `
          | Initiative          | Owner                  | Start      | End        |
          | Self-serve checkout | Ada Lovelace / Ben Ode | 2026-01-05 | 2026-06-30 |
          | Partner portal      | Cleo Marsh             | 2026-02-02 | 2026-09-30 |`,
      },
      {
        title: 'A plan that is owned by teams throughout is one cause',
        german: 'Ein Plan, für den durchweg Teams verantwortlich sind, ist eine Ursache',
        flags: ['D2,D3,D4,D5,D6'],
        sheet: `
          | Task        | Start      | Finish     | Owner         |
          | Foundations | 2026-03-23 | 2026-03-27 | Site crew     |
          | Frame       | 2026-03-30 | 2026-04-03 | Framing crew  |
          | Roof        | 2026-04-06 | 2026-04-10 | Roofing crew  |
          | Walls       | 2026-04-13 | 2026-04-17 | Masonry crew  |
          | Windows     | 2026-04-20 | 2026-04-24 | Joinery crew  |
          | Handover    | 2026-04-27 | 2026-04-30 | Ada Lovelace  |`,
      },
      {
        title: 'The same team in several rows is one cause',
        german: 'Dasselbe Team in mehreren Zeilen ist eine Ursache',
        flags: ['C2,C4'],
        sheet: `
          | Task           | Due        | Owner         | Status      |
          | Write the copy | 2026-03-31 | Platform team | Not started |
          | Brief sales    | 2026-04-10 | Ben Ode       | In progress |
          | Load test      | 2026-04-17 | Platform Team | Not started |`,
      },
    ],
  },
});

function allAtOnce(
  groups: readonly (readonly (Initiative | Milestone)[])[],
  nature: Nature,
): Hit<(typeof NATURES)[Nature]['many']> {
  const works = groups.flat();
  const owners = quotedNames(groups.slice(0, 2).map(([first]) => first?.owner?.text ?? ''));
  return {
    at: works.map((work) => cellOf(work, 'owner')),
    data: { rows: works.length, count: groups.length, owners, kind: NATURES[nature].kind },
    cause: nature,
    message: NATURES[nature].many,
  };
}
