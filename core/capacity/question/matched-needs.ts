import { personKey } from '../../plan/person-names.ts';
import type { Need } from '../ledger/ledger.ts';
import { stemOf } from '../ledger/stem.ts';
import { lettersApart } from './letters-apart.ts';
import type { RequestAssumption, RequestContext } from './request-reading.ts';

/** Whom a typed name means in the plan; a skill that nobody has where it means nobody. */
export interface MatchedNeeds {
  readonly needs: readonly Need[];
  readonly assumed: readonly RequestAssumption[];
}

/** Words that say nothing of who: `data people`, `the QA team`, `Entwicklerkapazität`. */
const FILLERS =
  /\b(?:the|our|of|team|teams|people|persons?|capacity|skills?|experts?|specialists?|work|time|effort|leute|personen|kapazit[äa]t|arbeit|aufwand)\b/giu;
/** What the same work is called in the other language, and in short. */
const SAME: readonly (readonly string[])[] = [
  ['engineer', 'developer', 'entwickler', 'ingenieur', 'dev', 'engineering', 'development', 'entwicklung'],
  ['designer', 'gestalter', 'design', 'ux', 'gestaltung'],
  ['tester', 'qa', 'quality assurance', 'test', 'testing', 'qualitätssicherung'],
  ['analyst', 'analytiker', 'analysis', 'analyse', 'analytics'],
  ['architect', 'architekt', 'architecture', 'architektur'],
  ['data', 'daten'],
  ['sales', 'vertrieb', 'verkauf'],
  ['project manager', 'projektleiter', 'pm', 'projektmanager'],
];

interface Listed {
  readonly name: string;
  readonly needs: readonly Need[];
}

export function matchedNeeds(typed: string, context: RequestContext): MatchedNeeds {
  const bare = typed.replace(FILLERS, ' ').replace(/\s+/g, ' ').trim();
  for (const name of [typed, bare]) {
    const need = name === '' ? null : context.directory.find(name, ['skill', 'team', 'person']);
    if (need !== null && (need.of === 'person' || isKnown(need, context))) return { needs: [need], assumed: [] };
  }
  const listed = listedNames(context);
  const wanted = [bare, ...SAME.filter((words) => words.some((word) => stemOf(word) === stemOf(bare))).flat()];
  for (const name of wanted) {
    const same = listed.filter((one) => name !== '' && stemOf(one.name) === stemOf(name));
    const found = same.length > 0 ? same : listed.filter((one) => holds(one.name, name));
    if (found.length === 0) continue;
    const names = [...new Set(found.map((one) => one.name))];
    const isSame = names.length === 1 && stemOf(names[0]!) === stemOf(bare);
    const assumed = isSame ? [] : [{ what: 'any-of' as const, word: typed, as: names.join(', ') }];
    return { needs: unique(found.flatMap(({ needs }) => needs)), assumed };
  }
  const near = listed
    .map((one) => ({ ...one, apart: lettersApart(stemOf(one.name), stemOf(bare)) }))
    .toSorted((a, b) => a.apart - b.apart)[0];
  const isSlip = near !== undefined && near.apart <= 2 && bare.length >= 5;
  if (isSlip) return { needs: near.needs, assumed: [{ what: 'spelling', word: typed, as: near.name }] };
  const hint = near !== undefined && near.apart * 2 <= bare.length ? near.name : '';
  return { needs: [{ of: 'skill', key: personKey(typed) }], assumed: [{ what: 'nobody-has', word: typed, as: hint }] };
}

/** Skills, teams and roles by name; a role is the people who have it. */
function listedNames(context: RequestContext): readonly Listed[] {
  const { directory, plan } = context;
  const roles = new Map<string, Need[]>();
  for (const { role, name } of plan.people) {
    if (!role) continue;
    const people = roles.get(role) ?? [];
    roles.set(role, people);
    people.push({ of: 'person', key: personKey(name) });
  }
  return [
    ...[...directory.skills]
      .map(([key, name]) => ({ name, needs: [{ of: 'skill' as const, key }] }))
      .filter(({ needs }) => needs.every((need) => isKnown(need, context))),
    ...[...directory.teams].map(([key, name]) => ({ name, needs: [{ of: 'team' as const, key }] })),
    ...[...roles].map(([name, needs]) => ({ name, needs })),
  ];
}

/** Whether a listed name holds all words of another, in whatever number: `Backend engineer` holds `engineers`. */
function holds(name: string, typed: string): boolean {
  const words = stemOf(name).split(' ');
  return (
    typed !== '' &&
    stemOf(typed)
      .split(' ')
      .every((word) => words.includes(word))
  );
}

/** Skills that only requests ask for are known by name, and nobody has them. */
function isKnown({ of, key }: Need, { directory, plan }: RequestContext): boolean {
  if (of !== 'skill') return true;
  return (
    plan.people.some((person) => directory.skillsOf(person).includes(key)) ||
    plan.availability.some(({ name, skills }) => [name, ...(skills ?? [])].some((skill) => personKey(skill) === key))
  );
}

function unique(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.map((need) => [`${need.of} ${need.key}`, need])).values()];
}
