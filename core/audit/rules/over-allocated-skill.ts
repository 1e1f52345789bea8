import { amountAt } from '../../capacity/group-demand.ts';
import { saidAt } from '../../capacity/ledger/entry-parts.ts';
import { ownCauses } from '../../capacity/own-causes.ts';
import type { SkillOverload } from '../../capacity/skill-overload.ts';
import { skillOverloads } from '../../capacity/skill-overload.ts';
import { poolInWords } from '../amount-in-words.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { inEach } from '../language.ts';
import { firstFew } from '../lists-in-words.ts';
import { planLedger } from '../plan-ledger.ts';
import { rule } from '../rule.ts';

const MOST_SHOWN = 4;

export default rule({
  id: 'over-allocated-skill',
  family: 'capacity',
  severity: 'critical',
  title: 'More asked of a skill than there is',
  message: 'From {from} to {to} {demand} of {skill} are asked for, {over} more than the {available} there are: {work}.',
  messages: {
    pool: 'From {from} to {to} {demand} of {skill} are asked for, {over} more than the {available} left beside the flex pool of {pool}: {work}.',
    together:
      'From {from} to {to} {demand} of {skill} are asked for of people who have only {available} for all of it: {work}.',
  },
  why: 'What nobody is there to do is late from the day it is planned, and takes the work beside it along.',
  fix: 'Move or shrink one of the demands, drop an initiative, or bring in people with the skill before that time.',
  needs: [
    'people.skills|role|availability?.skills',
    'allocations.amounts|requests.amount|requests.demand|initiatives?.demand|milestones?.demand',
  ],
  *check(_, context) {
    const { ledger } = planLedger(context);
    for (const [skill, overloads] of bySkills(ownCauses(skillOverloads(ledger)))) {
      const worst = overloads.reduce((one, other) => (excess(other) > excess(one) ? other : one));
      const { period, demand, available, pool, entries } = worst;
      const [first] = entries;
      if (first === undefined) continue;
      const at = ledger.periods.indexOf(period);
      yield {
        at: entries.map((entry) => saidAt(entry, at).cell),
        entity: saidAt(first, at).entity,
        cause: skill,
        data: {
          skill: worst.skills.map(({ name }) => name).join(' + '),
          from: period.start,
          to: period.end,
          demand: poolInWords(demand, 'fte'),
          available: poolInWords(available, 'fte'),
          over: poolInWords(demand - available, 'fte'),
          pool: poolInWords(pool, 'fte'),
          work: workIn(worst, at),
          periods: overloads.length,
        },
        ...(worst.skills.length > 1 ? { message: 'together' } : pool > 0 ? { message: 'pool' } : {}),
      };
    }
  },
  german: {
    title: 'Mehr von einer Kompetenz verlangt als da ist',
    message:
      'Vom {from} bis zum {to} werden {demand} {skill} verlangt, {over} mehr als die {available}, die da sind: {work}.',
    messages: {
      pool: 'Vom {from} bis zum {to} werden {demand} {skill} verlangt, {over} mehr als die {available}, die neben dem Flexpool von {pool} bleiben: {work}.',
      together:
        'Vom {from} bis zum {to} werden {demand} {skill} von Leuten verlangt, die für alles nur {available} haben: {work}.',
    },
    why: 'Wofür niemand da ist, das ist vom ersten Tag an verspätet und zieht die Arbeit daneben mit.',
    fix: 'Verschieben oder kürzen Sie einen der Bedarfe, streichen Sie eine Initiative, oder holen Sie vorher Leute mit der Kompetenz.',
  },
  examples: {
    passing: [
      {
        title: 'As much as there is',
        german: 'So viel, wie da ist',
        sheet: `
          ## People
          | Name     | Team     | Role     | Skill   | FTE |
          | Ada Berg | Platform | Engineer | Backend | 1   |
          | Ben Holm | Platform | Engineer | Backend | 0.5 |
          | Cid Fox  | Product  | Designer | Design  | 1   |
          ## Capacity requests
          | Request     | Skill   | FTE | From       | To         | Displaces |
          | Partner API | Backend | 1.5 | 2026-04-01 | 2026-06-30 | Reporting |
          | Second site | Design  | 1   | 2026-04-01 | 2026-06-30 | Homepage  |`,
      },
      {
        title: 'One person above their own time is their overload, not one of the skill',
        german: 'Eine Person über der eigenen Zeit ist deren Überlastung, nicht die der Fähigkeit',
        sheet: `
          ## People
          | Name     | Team     | Role     | Skill   | FTE |
          | Ada Berg | Platform | Engineer | Backend | 1   |
          | Cid Fox  | Product  | Designer | Design  | 1   |
          ## Allocations
          | Person   | Initiative  | Mar-26 | Apr-26 |
          | Ada Berg | New pricing | 80%    | 80%    |
          | Ada Berg | Second site | 40%    | 40%    |`,
      },
    ],
    failing: [
      {
        title: 'Two requests for the same engineers; the worst month is told',
        german: 'Zwei Anfragen nach denselben Entwicklern; der schlimmste Monat wird genannt',
        flags: ["'Capacity requests'!C2,'Capacity requests'!C3"],
        sheet: `
          ## People
          | Name     | Team     | Role     | Skill   | FTE |
          | Ada Berg | Platform | Engineer | Backend | 1   |
          | Ben Holm | Platform | Engineer | Backend | 1   |
          | Cid Fox  | Product  | Designer | Design  | 1   |
          ## Capacity requests
          | Request     | Skill   | FTE | From       | To         | Displaces |
          | Partner API | Backend | 1.5 | 2026-04-01 | 2026-06-30 | Reporting |
          | Second site | Backend | 1   | 2026-05-01 | 2026-06-30 | Homepage  |
          | New logo    | Design  | 1   | 2026-05-01 | 2026-06-30 | Homepage  |`,
      },
      {
        title: 'The flex pool is planned away',
        german: 'Der Flexpool ist verplant',
        flags: ['Allocations!C2,Allocations!C3'],
        sheet: `
          ## People
          | Name     | Team     | Role     | Skill   | FTE |
          | Ada Berg | Platform | Engineer | Backend | 1   |
          | Ben Holm | Platform | Engineer | Backend | 1   |
          ## Flex pool
          | Function | Capacity FTE | Flex pool FTE | Flex pool share |
          | Platform | 2            | 0.24          | 12%             |
          | Sales    | 4            | 0.5           | 12.5%           |
          ## Allocations
          | Person   | Initiative  | Mar-26 | Apr-26 |
          | Ada Berg | New pricing | 100%   | 80%    |
          | Ben Holm | Second site | 90%    | 80%    |`,
      },
      {
        title: 'Each skill fits alone, but the same person has both',
        german: 'Jede Fähigkeit passt für sich, aber beide hat dieselbe Person',
        flags: ["'Capacity requests'!C2,'Capacity requests'!C3"],
        sheet: `
          ## People
          | Name     | Team     | Role     | Skills           | FTE |
          | Ada Berg | Platform | Engineer | Backend, Design  | 1   |
          | Ben Holm | Platform | Analyst  | Data             | 1   |
          ## Capacity requests
          | Request     | Skill   | FTE | From       | To         | Displaces |
          | Partner API | Backend | 0.8 | 2026-04-01 | 2026-06-30 | Reporting |
          | Second site | Design  | 0.8 | 2026-04-01 | 2026-06-30 | Homepage  |
          | Reports     | Data    | 0.8 | 2026-04-01 | 2026-06-30 | Homepage  |`,
      },
    ],
  },
});

function excess({ demand, available }: SkillOverload): number {
  return demand - available;
}

function bySkills(overloads: readonly SkillOverload[]): ReadonlyMap<string, readonly SkillOverload[]> {
  const groups = new Map<string, SkillOverload[]>();
  for (const overload of overloads) {
    const key = overload.skills.map((skill) => skill.key).join('\n');
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [overload]);
    else list.push(overload);
  }
  return groups;
}

/** What asks for it, the most first. */
function workIn({ entries }: SkillOverload, at: number): Phrase {
  const works = new Map<string, number>();
  for (const entry of entries) {
    const name = entry.initiative?.name ?? entry.work;
    works.set(name, (works.get(name) ?? 0) + amountAt(entry, at));
  }
  const most = [...works].toSorted(([, one], [, other]) => other - one);
  const words = most.map(([name, fte]) => inEach((language) => `${name} ${poolInWords(fte, 'fte')[language]}`));
  return firstFew(words, MOST_SHOWN);
}
