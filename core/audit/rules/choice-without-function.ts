import { personKey } from '../../plan/person-names.ts';
import { isPlaceholder } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import { teamsAtWork } from '../../plan/teams-at-work.ts';
import type { Milestone } from '../../plan/work.ts';
import { isOpenWork } from '../../plan/working-status.ts';
import { choiceWorkOf } from '../choice-work.ts';
import { quotedNames } from '../lists-in-words.ts';
import { milestonesByInitiative } from '../next-result.ts';
import { isEverybody } from '../reached-people.ts';
import { rule } from '../rule.ts';
import { areShortFor } from '../short-for.ts';

export default rule({
  id: 'choice-without-function',
  family: 'brief',
  severity: 'moderate',
  title: 'Choice that changes nothing for a function it names',
  message: '“{choice}” names {functions}, and no milestone or allocation that flows from it is theirs.',
  evidence: { choice: 'choice', functions: 'functions without work' },
  why: 'A function in which nobody could point at a change in their week has not been asked yet.',
  fix: 'Give the function a result of its own in an initiative that serves the choice, or take it out of the choice.',
  needs: ['choices.teams', 'initiatives.choice|choices?.initiatives'],
  *check(plan) {
    const { choices, serving } = choiceWorkOf(plan);
    const milestonesOf = milestonesByInitiative(plan);
    const teamsOf = teamsAtWork(plan);
    const listed = new Set(plan.people.flatMap(({ name, teams }) => (teams?.length === 1 ? [personKey(name)] : [])));
    for (const choice of choices) {
      const open = [...(serving.get(choice) ?? [])].filter(isOpenWork);
      const working = open.flatMap((one) => [...(teamsOf.get(one)?.keys() ?? [])]);
      // Whose work it is must be known of all of it, else it may be the function’s.
      const isKnown = open.every((one) => (milestonesOf?.get(one) ?? []).every((each) => hasTeam(each, listed)));
      if (working.length === 0 || !isKnown) continue;
      const idle = (choice.teams ?? []).filter(
        (name) => !isPlaceholder(name) && !isEverybody(name) && !working.some((team) => areOne(name, team)),
      );
      if (idle.length === 0) continue;
      yield {
        at: cellOf(choice, 'teams'),
        entity: choice,
        data: { choice: choice.name, functions: quotedNames(idle) },
      };
    }
  },
  german: {
    title: 'Weichenstellung, die für eine genannte Funktion nichts ändert',
    message: '„{choice}“ nennt {functions}, und kein Meilenstein und keine Zuordnung daraus gehört ihnen.',
    evidence: { choice: 'Weichenstellung', functions: 'Funktionen ohne Arbeit' },
    why: 'Eine Funktion, in der niemand auf eine Veränderung in seiner Woche zeigen könnte, ist noch nicht gefragt worden.',
    fix: 'Geben Sie der Funktion ein eigenes Ergebnis in einer Initiative, die der Weichenstellung dient, oder nehmen Sie sie aus der Weichenstellung heraus.',
  },
  examples: {
    passing: [
      {
        title: 'Milestones of each function, one by its owner; a choice of whose work nobody knows all; all functions',
        german:
          'Meilensteine jeder Funktion, einer über die verantwortliche Person; eine Weichenstellung, deren Arbeit nicht ganz bekannt ist; alle Funktionen',
        sheet: `
          ## Strategic choices
          | ID | Choice                      | Consequence                  | Functions              |
          | C1 | Win the European mid-market | Reseller training is dropped | Sales, Product, Support |
          | C2 | One data platform           | The old warehouse goes       | Data, Finance          |
          | C3 | Own our deliveries          | The carrier’s contract ends  | TBD                    |
          | C4 | Answer within a day         | No answers by letter         | All functions          |
          ## Initiatives
          | ID | Initiative | Strategic choice | Team  | Owner | Start      | End        |
          | I1 | Quote tool | C1               | Field sales | Ada | 2026-01-05 | 2026-06-30 |
          | I2 | Data lake  | C2               | Data  | Ben   | 2026-01-05 | 2026-06-30 |
          | I3 | Depot      | C3               | Data  | Ben   | 2026-01-05 | 2026-06-30 |
          | I4 | One inbox  | C4               | Sales | Ada   | 2026-01-05 | 2026-06-30 |
          ## Milestones
          | Milestone       | Initiative | Team    | Due        | Owner      |
          | Price list live | I1         | Product | 2026-03-30 | Ada Berg   |
          | Answers written | I1         | Customer support | 2026-03-30 | Cleo Marsh |
          | Sources listed  | I2         | Data    | 2026-03-20 | Ben Holm   |
          | Numbers agreed  | I2         |         | 2026-03-20 | Zoe Unknown |`,
      },
    ],
    failing: [
      {
        title: 'Support has nothing to do with it',
        german: 'Der Support hat nichts damit zu tun',
        flags: ["'Strategic choices'!D2"],
        sheet: `
          ## Strategic choices
          | ID | Choice                      | Consequence                  | Functions               |
          | C1 | Win the European mid-market | Reseller training is dropped | Sales, Product, Support |
          | C2 | One data platform           | The old warehouse goes       | Data                    |
          ## Initiatives
          | ID | Initiative | Strategic choice | Team  | Owner | Start      | End        |
          | I1 | Quote tool | C1               | Sales | Ada   | 2026-01-05 | 2026-06-30 |
          | I2 | Data lake  | C2               | Data  | Ben   | 2026-01-05 | 2026-06-30 |
          ## Milestones
          | Milestone       | Initiative | Team    | Due        | Owner      |
          | Price list live | I1         | Product | 2026-03-30 | Ada Berg   |
          | Sources listed  | I2         | Data    | 2026-03-20 | Ben Holm   |`,
      },
      {
        title: 'Two functions, in German',
        german: 'Zwei Funktionen, auf Deutsch',
        flags: ['Weichenstellungen!C2'],
        sheet: `
          ## Weichenstellungen
          | Strategic choice   | Consequence               | Bereiche                 |
          | Mittelstand zuerst | Keine neuen Konzernkunden | Vertrieb, Produkt, Recht |
          ## Initiatives
          | ID | Initiative       | Strategic choice   | Team     | Owner | Start      | End        |
          | I1 | Angebotswerkzeug | Mittelstand zuerst | Vertrieb | Ada   | 2026-01-05 | 2026-06-30 |`,
      },
    ],
  },
});

/** Whether the plan says which team reaches a milestone. */
function hasTeam({ teams, owner }: Milestone, listed: ReadonlySet<string>): boolean {
  return (teams ?? []).length > 0 || (owner?.names ?? []).some((name) => listed.has(personKey(name)));
}

/** Whether two names of functions are of one: “Support” and “Customer support”, “HR” and “Human Resources”. */
function areOne(one: string, other: string): boolean {
  const [some, all] = [one, other].map((name) => personKey(name).split(' ')).toSorted((a, b) => a.length - b.length);
  return some!.every((word) => all!.includes(word)) || areShortFor(some!, all!);
}
