import type { Day } from '../../calendar/day.ts';
import { stemOf } from '../../capacity/ledger/stem.ts';
import type { LedgerReading } from '../../capacity/ledger/ledger-of.ts';
import type { Entity } from '../../plan/entity.ts';
import type { Plan } from '../../plan/plan.ts';
import { partsOf } from '../../plan/allocation-parts.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { isOpenWork } from '../../plan/working-status.ts';
import { isAlikeSkill } from '../alike-skill.ts';
import { planLedger } from '../plan-ledger.ts';
import { quotedNames } from '../lists-in-words.ts';
import { rule } from '../rule.ts';

/** What is done to have a skill by the time it is needed. */
const BROUGHT_IN =
  /\b(?:hir(?:e|es|ing)|recruit\w*|onboard\w*|train\w*|upskill\w*|reskill\w*|course|certif\w+|learn\w*|contract(?:or|ors|ing)|freelanc\w*|agency|outsourc\w*|einstell\w*|rekrutier\w*|schul(?:ung|en)\w*|ausbild\w*|weiterbild\w*|extern\w*|recrut\w*|embauch\w*|form(?:ation|er)|contrat\w*|formaci[oó]n|assun\w+|formazione)/i;
/** Words for people of any skill. */
const ANYBODY =
  /^(?:senior |junior |lead )?(?:people|persons?|staff|resources?|headcount|engineers?|developers?|specialists?|experts?|consultants?|contractors?|freelancers?|team members?|anyone|various|mixed|all|mitarbeiter|personen|entwickler)$/i;

export default rule({
  id: 'skill-gap',
  family: 'capacity',
  severity: 'serious',
  title: 'Skill that nobody has',
  message:
    '{work} {count|asks|ask} for {skill} from {needed} on; nobody has it, and no training or hire is planned before.',
  messages: {
    undated: '{work} {count|asks|ask} for {skill}; nobody has it, and no training or hire is planned.',
  },
  why: 'The work cannot begin, however much time of other people is free.',
  fix: 'Plan a hire, a training or a contractor with a date before the need, or drop the work.',
  needs: [
    'people.skills|availability?.skills',
    'requests.skills|demand|allocations?.skills|initiatives?.demand|milestones?.demand',
  ],
  *check(plan, context) {
    const reading = planLedger(context);
    const skills = reading.ledger.rows.filter(({ of }) => of === 'skill');
    const known = skills.filter(({ isKnown }) => isKnown).map(({ name }) => name);
    if (known.length === 0) return;
    for (const { role } of plan.people) if (role) known.push(role);
    const lacking = skills.filter(({ name, isKnown }) => !isKnown && !ANYBODY.test(name) && !isAlikeSkill(name, known));
    if (lacking.length === 0) return;
    const asked = askedFor(plan, reading, context.today);
    for (const { key, name } of lacking) {
      const asking = asked.get(key) ?? [];
      const [first] = asking;
      if (first === undefined) continue;
      const needed = asking.flatMap(({ from }) => from ?? []).toSorted()[0] ?? null;
      if (isBroughtIn(plan, name, needed)) continue;
      const works = [...new Set(asking.map(({ work }) => work))];
      yield {
        at: [...new Map(asking.map(({ cell }) => [`${cell.sheet}\n${cell.row}\n${cell.column}`, cell])).values()],
        entity: first.entity,
        cause: key,
        data: {
          skill: name,
          work: quotedNames(works),
          count: works.length,
          ...(needed === null ? {} : { needed }),
        },
        ...(needed === null ? { message: 'undated' } : {}),
      };
    }
  },
  german: {
    title: 'Kompetenz, die niemand hat',
    message:
      '{work} {count|verlangt|verlangen} ab dem {needed} {skill}; niemand hat es, und weder Schulung noch Einstellung ist vorher geplant.',
    messages: {
      undated:
        '{work} {count|verlangt|verlangen} {skill}; niemand hat es, und weder Schulung noch Einstellung ist geplant.',
    },
    why: 'Die Arbeit kann nicht beginnen, wie viel Zeit anderer Leute auch frei ist.',
    fix: 'Planen Sie eine Einstellung, eine Schulung oder Hilfe von außen vor dem Bedarf, oder streichen Sie die Arbeit.',
  },
  examples: {
    passing: [
      {
        title: 'Somebody has it, comes in time, or learns it in time',
        german: 'Jemand hat sie, kommt rechtzeitig, oder lernt sie rechtzeitig',
        sheet: `
          ## People
          | Name     | Team     | Role     | Skills         | Start      |
          | Ada Berg | Platform | Engineer | Backend, Cloud | 2020-01-01 |
          | Ben Holm | Platform | Engineer | Data science   | 2026-05-01 |
          ## Milestones
          | Milestone                         | Due        | Owner    | Status      |
          | Train two engineers in encryption | 2026-04-30 | Ada Berg | Not started |
          | Partner interface open            | 2026-09-30 | Ada Berg | Not started |
          ## Capacity requests
          | Request     | Skill        | FTE | From       | To         | Displaces |
          | Partner API | Backend      | 0.5 | 2026-06-01 | 2026-06-30 | Reporting |
          | Forecasts   | Data science | 0.5 | 2026-06-01 | 2026-06-30 | Homepage  |
          | Key store   | Encryption   | 0.5 | 2026-06-01 | 2026-06-30 | Homepage  |`,
      },
    ],
    failing: [
      {
        title: 'Two requests for what nobody has; the training comes too late',
        german: 'Zwei Anfragen nach dem, was niemand hat; die Schulung kommt zu spät',
        flags: ["'Capacity requests'!B3,'Capacity requests'!B4"],
        sheet: `
          ## People
          | Name     | Team     | Role     | Skills         | Start      |
          | Ada Berg | Platform | Engineer | Backend, Cloud | 2020-01-01 |
          | Ben Holm | Platform | Engineer | Data science   | 2026-05-01 |
          ## Milestones
          | Milestone                         | Due        | Owner    | Status      |
          | Train two engineers in encryption | 2026-08-31 | Ada Berg | Not started |
          | Partner interface open            | 2026-09-30 | Ada Berg | Not started |
          ## Capacity requests
          | Request     | Skill      | FTE | From       | To         | Displaces |
          | Partner API | Backend    | 0.5 | 2026-06-01 | 2026-06-30 | Reporting |
          | Key store   | Encryption | 0.5 | 2026-06-01 | 2026-06-30 | Homepage  |
          | Safe login  | Encryption | 0.5 | 2026-07-01 | 2026-07-31 | Homepage  |`,
      },
    ],
  },
});

interface Asking {
  readonly entity: Entity;
  readonly work: string;
  readonly from: Day | null;
  readonly cell: CellRef;
}

/** By key of the skill, what still asks for it: requests that are not turned down, open work, allocations not yet past. */
function askedFor(plan: Plan, { reading }: LedgerReading, today: Day): ReadonlyMap<string, readonly Asking[]> {
  const asked = new Map<string, Asking[]>();
  const add = (skill: string | null, asking: Asking): void => {
    const need = skill === null ? null : reading.directory.find(skill, ['skill']);
    if (need === null) return;
    const list = asked.get(need.key);
    if (list === undefined) asked.set(need.key, [asking]);
    else list.push(asking);
  };
  for (const request of plan.requests) {
    const { start, end, name, demand, skills } = request;
    if (request.status?.state === 'cancelled') continue;
    if ((end ?? today) < today) continue;
    for (const skill of skills ?? [])
      add(skill, { entity: request, work: name, from: start ?? null, cell: cellOf(request, 'skills') });
    if ((skills ?? []).length === 0)
      for (const part of demand ?? [])
        add(part.skill, {
          entity: request,
          work: name,
          from: part.period?.start ?? start ?? null,
          cell: cellOf(part, 'amount'),
        });
  }
  for (const work of [...plan.initiatives, ...plan.milestones])
    if (isOpenWork(work))
      for (const part of work.demand ?? [])
        add(part.skill, {
          entity: work,
          work: work.name,
          from: part.period?.start ?? work.start ?? null,
          cell: cellOf(part, 'amount'),
        });
  // What a named person is given says what they do, whatever is listed of them.
  const ofSkills = plan.allocations.filter(({ person, skills }) => person?.nature !== 'person' && skills);
  for (const allocation of ofSkills.flatMap(partsOf)) {
    const { period, start, end, skills, amount } = allocation;
    if (!((amount ?? 0) > 0) || (period?.end ?? end ?? today) < today) continue;
    for (const skill of skills ?? [])
      add(skill, {
        entity: allocation,
        work: allocation.initiative ?? allocation.name,
        from: period?.start ?? start ?? null,
        cell: cellOf(allocation, 'skills'),
      });
  }
  return asked;
}

/** Whether work or a request speaks of bringing the skill in, to be done before it is needed. */
function isBroughtIn(plan: Plan, skill: string, needed: Day | null): boolean {
  const stems = stemOf(skill).split(' ');
  const speaks = (text: string): boolean => {
    if (!BROUGHT_IN.test(text)) return false;
    const words = stemOf(text).split(' ');
    return stems.every((stem) => words.some((word) => word.startsWith(stem)));
  };
  const inTime = (day: Day | null | undefined): boolean => needed === null || (day ?? needed) <= needed;
  return (
    plan.milestones.some(({ name, notes, due }) => speaks(`${name} ${notes ?? ''}`) && inTime(due)) ||
    plan.initiatives.some(({ name, notes, end }) => speaks(`${name} ${notes ?? ''}`) && inTime(end)) ||
    plan.requests.some(({ name, start }) => speaks(name) && inTime(start)) ||
    plan.people.some(
      ({ name, role, skills, start }) => speaks(`${name} ${role ?? ''} ${(skills ?? []).join(' ')}`) && inTime(start),
    )
  );
}
