import { addDays } from '../../core/calendar/day.ts';
import { addWorkingDays, PLAIN_CALENDAR } from '../../core/calendar/working-days.ts';
import { PEOPLE } from '../../core/sample/company.ts';
import type { DraftCell } from '../../core/files/workbook-draft.ts';
import type { DrawnSheet } from '../../core/sample/drawing.ts';
import { date, money, plain, share, tableSheet } from '../../core/sample/drawing.ts';
import type { Random } from '../../core/sample/random.ts';
import { seededRandom } from '../../core/sample/random.ts';
import { allocations, people, requests } from './big-plan-capacity.ts';
import { BENCH_DAY, id, initiativeAt, INITIATIVES, MONTHS } from './big-plan-words.ts';

/**
 * Sheets of a plan with about `rows` rows in all, most with 14–20 columns: 54% milestones, 10% risks, 6% people with
 * skills, 18% allocations by month, 2% requests for skills, 10% budget lines with formulas, and the initiatives they are
 * for. One row in fifty has a fault.
 */
export function bigPlan(rows: number): readonly DrawnSheet[] {
  const random = seededRandom(7);
  const count = (share_: number): number => Math.round(rows * share_);
  return [
    initiatives(random),
    milestones(count(0.54), random),
    risks(count(0.1), random),
    people(count(0.06)),
    allocations(count(0.18), random),
    requests(count(0.02), random),
    budget(count(0.1), random),
  ];
}

/** Fifty sheets of plans, each kind on several of them, with about 200,000 cells in all. */
export function plansOnManySheets(): readonly DrawnSheet[] {
  const plans = Array.from({ length: 13 }, () => bigPlan(1570)).flat();
  return plans.slice(0, 50).map((sheet, at) => ({ ...sheet, name: `${sheet.name} ${at + 1}` }));
}

function initiatives(random: Random): DrawnSheet {
  const body = Array.from({ length: INITIATIVES }, (_, at): readonly DraftCell[] => {
    const start = addDays(BENCH_DAY, random.whole(-300, 0));
    return [
      plain(initiativeAt(at)),
      plain(`Programme ${at + 1}`),
      plain(random.pick(PEOPLE).name),
      plain(random.pick(PEOPLE).team),
      date(start),
      date(addDays(start, random.whole(300, 900))),
      plain('On track'),
      plain(at % 20 === 0 ? 'Yes' : 'No'),
    ];
  });
  return tableSheet(
    'Initiatives',
    'All of them.',
    [],
    ['ID', 'Initiative', 'Owner', 'Team', 'Start', 'End', 'Status', 'Mandatory'],
    body,
  );
}

function milestones(count: number, random: Random): DrawnSheet {
  const headers = [
    'ID',
    'Initiative',
    'Milestone',
    'Team',
    'Owner',
    'Decision owner',
    'Stage',
    'In stage since',
    'Start',
    'Due',
    'Finished',
    '% complete',
    'Status',
    'Depends on',
    'Effort days',
    'Priority',
    'Category',
    'Notes',
    'Last update',
    'Deliverable',
  ];
  const body = Array.from({ length: count }, (_, at): readonly DraftCell[] => {
    const isFaulty = random.next() < 0.02;
    const start = addDays(BENCH_DAY, random.whole(-300, 300));
    const due = addWorkingDays(start, random.whole(5, 60), PLAIN_CALENDAR);
    const isDone = due < BENCH_DAY && !isFaulty;
    const person = random.pick(PEOPLE);
    return [
      plain(id('M', at)),
      plain(initiativeAt(at)),
      plain(`Result ${at + 1} of the ${person.team} plan`),
      plain(person.team),
      plain(isFaulty && at % 2 === 0 ? '' : person.name),
      plain(random.pick(PEOPLE).name),
      plain(isDone ? 'Launch' : 'Build'),
      date(start),
      date(start),
      date(due),
      date(isDone ? due : null),
      share(isDone ? 1 : 0.4),
      plain(isDone ? 'Done' : 'On track'),
      plain(at % 5 === 0 || at === 0 ? '' : id('M', at - 1 - (at % 4))),
      plain(random.whole(1, 40)),
      plain(random.whole(1, 4)),
      plain(random.pick(['Product', 'Sales', 'Support', 'Data'])),
      plain(`Agreed in review ${at % 97}`),
      date(addDays(BENCH_DAY, -random.whole(0, 12))),
      plain(`Report ${at % 500}`),
    ];
  });
  return tableSheet('Milestones', 'All of them.', [], headers, body);
}

function risks(count: number, random: Random): DrawnSheet {
  const headers = [
    'ID',
    'Risk',
    'Owner',
    'Probability',
    'Impact',
    'Score',
    'Response',
    'Mitigation',
    'Trigger',
    'Last reviewed',
    'Status',
    'Raised on',
    'Category',
    'Notes',
  ];
  const body = Array.from({ length: count }, (_, at): readonly DraftCell[] => {
    const [probability, impact] = [random.whole(1, 5), random.whole(1, 5)];
    return [
      plain(id('R', at)),
      plain(`Something may go wrong in area ${at}`),
      plain(random.next() < 0.02 ? '' : random.pick(PEOPLE).name),
      plain(probability),
      plain(impact),
      { value: probability * impact, formula: `D${at + 5}*E${at + 5}` },
      plain('Reduce'),
      plain(`Plan ${at % 50}`),
      plain('Two weeks late'),
      date(addDays(BENCH_DAY, -random.whole(0, 6))),
      plain('Open'),
      date(addDays(BENCH_DAY, -random.whole(10, 200))),
      plain(random.pick(['People', 'Money', 'Law'])),
      plain('None'),
    ];
  });
  return tableSheet('Risks', 'All of them.', [], headers, body);
}

function budget(count: number, random: Random): DrawnSheet {
  const body = Array.from({ length: count }, (_, at): readonly DraftCell[] => {
    const amounts = MONTHS.map(() => random.whole(10, 900));
    const sum = amounts.reduce((all, amount) => all + amount, 0);
    return [
      plain(`Line ${at + 1}`),
      plain(random.pick(PEOPLE).team),
      plain(random.pick(PEOPLE).name),
      ...amounts.map(money),
      { value: sum, formula: `SUM(D${at + 5}:O${at + 5})`, format: '#,##0' },
      money(sum + 50),
    ];
  });
  return tableSheet(
    'Budget',
    'Thousand euros.',
    [],
    ['Budget line', 'Team', 'Owner', ...MONTHS, 'Total', 'Funding'],
    body,
  );
}
