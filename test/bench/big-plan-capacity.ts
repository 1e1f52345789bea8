import { addDays } from '../../core/calendar/day.ts';
import type { DraftCell } from '../../core/files/workbook-draft.ts';
import { PEOPLE } from '../../core/sample/company.ts';
import type { DrawnSheet } from '../../core/sample/drawing.ts';
import { date, plain, share, tableSheet } from '../../core/sample/drawing.ts';
import type { Random } from '../../core/sample/random.ts';
import { BENCH_DAY, id, initiativeAt, MONTHS } from './big-plan-words.ts';

/** A person of the plan: many people who share first and last names, each with a name of their own. */
function personAt(at: number): (typeof PEOPLE)[number] {
  const like = PEOPLE[at % PEOPLE.length]!;
  const round = Math.floor(at / PEOPLE.length);
  const [first] = like.name.split(' ');
  const last = PEOPLE[(at + round) % PEOPLE.length]!.name.split(' ').at(-1);
  const middle = Math.floor(round / PEOPLE.length);
  return { ...like, name: `${first} ${String.fromCharCode(65 + (middle % 26))}. ${last}` };
}

/** Everybody with a team, a role, skills and a share of full time. */
export function people(count: number): DrawnSheet {
  const body = Array.from({ length: count }, (_, at): readonly DraftCell[] => {
    const { name, team, role, skills, share: fte } = personAt(at);
    return [plain(name), plain(team), plain(role), plain(skills.join(', ')), share(fte)];
  });
  return tableSheet('People', 'All of them.', [], ['Person', 'Team', 'Role', 'Skills', 'FTE'], body);
}

/** Shares of time by month, three rows for each person. */
export function allocations(count: number, random: Random): DrawnSheet {
  const body = Array.from({ length: count }, (_, at): readonly DraftCell[] => [
    plain(personAt(Math.floor(at / 3)).name),
    plain(initiativeAt(at)),
    plain(personAt(Math.floor(at / 3)).team),
    ...MONTHS.map(() => share(random.next() < 0.02 ? 0.8 : random.whole(0, 6) / 20)),
  ]);
  return tableSheet('Allocations', 'Share of full time.', [], ['Person', 'Initiative', 'Team', ...MONTHS], body);
}

/** Requests for one skill each. */
export function requests(count: number, random: Random): DrawnSheet {
  const skills = [...new Set(PEOPLE.flatMap((person) => person.skills))];
  const body = Array.from({ length: count }, (_, at): readonly DraftCell[] => {
    const start = addDays(BENCH_DAY, random.whole(0, 200));
    return [
      plain(id('Q', at)),
      plain(`More hands for area ${at}`),
      plain(initiativeAt(at * 7)),
      plain(random.pick(skills)),
      plain(random.whole(1, 6) / 4),
      date(start),
      date(addDays(start, random.whole(20, 90))),
      plain(random.pick(PEOPLE).name),
      plain('Open'),
    ];
  });
  return tableSheet(
    'Capacity requests',
    'All of them.',
    [],
    ['ID', 'Request', 'Initiative', 'Skill', 'FTE', 'Start', 'End', 'Requested by', 'Status'],
    body,
  );
}
