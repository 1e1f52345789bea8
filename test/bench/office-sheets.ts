import type { Day } from '../../core/calendar/day.ts';
import { addDays } from '../../core/calendar/day.ts';
import type { DraftCell, DraftSheet } from '../../core/files/workbook-draft.ts';
import { PEOPLE } from '../../core/sample/company.ts';
import { date, heading, money, plain, share, titled } from '../../core/sample/drawing.ts';
import { seededRandom } from '../../core/sample/random.ts';
import { MONTHS } from './big-plan-words.ts';
import { OFFICE_LISTS } from './office-lists.ts';
import type { Drawing, Line } from './office-words.ts';
import { sentence, someDay, someone, subject, times } from './office-words.ts';

/** Fifty sheets of the ten sorts that offices keep, no two with the same texts: about 200,000 filled cells in all. */
export function officeSheets(): readonly DraftSheet[] {
  const random = seededRandom(23);
  return Array.from({ length: 5 }, (_, round) =>
    Object.entries({ ...PLANS, ...OFFICE_LISTS }).map(([name, draw]) => ({
      name: `${name} ${round + 1}`,
      ...draw(random),
    })),
  ).flat();
}

/** Sheets of plans, and the notes and figures beside them. */
const PLANS: Readonly<Record<string, Drawing>> = {
  Tasks: (random) => {
    const head = ['WBS', 'Task', 'Responsible', 'Start', 'Finish', 'Duration', 'Predecessors', '% complete', 'Status'];
    const lines = times(460, (at): Line => {
      const start = someDay(random);
      const length = random.whole(1, 30);
      const depth = at % 8 === 0 ? 0 : 1 + (at % 2);
      return [
        plain([1 + Math.floor(at / 8), at % 8, 1].slice(0, depth + 1).join('.')),
        { value: subject(random), indent: depth, bold: depth === 0 },
        plain(someone(random, at % 7 === 0 ? 2 : 1)),
        date(start),
        date(addDays(start, length)),
        plain(`${length} days`),
        plain(at === 0 ? null : at),
        share(random.whole(0, 20) / 20),
        plain(random.pick(['Done', 'In progress', 'Not started', 'On hold'])),
      ];
    });
    return { rows: [...titled('Plan of works', sentence(random), head), ...lines] };
  },
  Staffing: (random) => {
    const years: Line = ['Person', 'Role', 'Team', ...MONTHS.map((_, at) => (at === 0 ? '2026' : ''))].map(heading);
    const months: Line = ['', '', '', ...MONTHS.map((month) => month.slice(0, 3))].map(heading);
    const lines = times(330, (): Line => {
      const { name, role, team } = random.pick(PEOPLE);
      return [plain(name), plain(role), plain(team), ...MONTHS.map(() => share(random.whole(0, 10) / 10))];
    });
    return { rows: [years, months, ...lines], merges: [{ top: 0, left: 3, bottom: 0, right: 14 }] };
  },
  Gantt: (random) => {
    const weeks = times(52, (at) => `W${at + 1}`);
    const lines = times(320, (): Line => {
      const [from, length] = [random.whole(0, 45), random.whole(1, 12)];
      const bar = (week: number): DraftCell | null =>
        week >= from && week < from + length ? { value: week % 3 === 0 ? 'x' : null, fill: '#5B9BD5' } : null;
      const start = addDays('2026-01-05' as Day, from * 7);
      return [
        plain(subject(random)),
        plain(someone(random)),
        date(start),
        date(addDays(start, length * 7)),
        ...weeks.map((_, week) => bar(week)),
      ];
    });
    return { rows: [['Workstream', 'Lead', 'Start', 'End', ...weeks].map(heading), ...lines] };
  },
  Budget: (random) => {
    const head = ['Cost item', 'Cost centre', ...MONTHS, 'Total', 'Actual to date', 'Comment'];
    const lines = times(330, (at): Line => {
      if (at % 12 === 0) return [{ value: subject(random), bold: true, fill: '#D9D9D9' }];
      const amounts = MONTHS.map(() => random.whole(100, 90_000) / 10);
      const sum = { value: amounts.reduce((all, one) => all + one, 0), formula: `SUM(C${at + 5}:N${at + 5})` };
      const name = at % 12 === 11 ? { value: 'Subtotal', bold: true } : plain(subject(random));
      return [name, plain(4000 + (at % 30)), ...amounts.map(money), sum, money(amounts[0]!), plain(subject(random))];
    });
    return { rows: [...titled('Budget', 'In thousands of euros', head), ...lines] };
  },
  Notes: (random) => ({
    rows: times(760, (at): Line => {
      if (at % 9 === 0) return [];
      if (at % 9 === 1) return [{ value: subject(random), bold: true }];
      if (at % 27 < 6) return [plain(`${random.pick(['Date', 'Place', 'Present', 'Topic'])}:`), plain(subject(random))];
      return [plain(sentence(random)), null, at % 5 === 0 ? plain(someone(random)) : null];
    }),
  }),
  Kennzahlen: (random) => {
    const weeks = times(30, (at) => `KW ${at + 1}`);
    const lines = times(190, (): Line => {
      const usual = random.whole(10, 900);
      const readings = weeks.map(() => plain(Math.round((usual + random.normal() * usual * 0.1) * 10) / 10));
      return [plain(subject(random)), plain(random.pick(['%', 'h', 'Anzahl'])), plain(usual), ...readings];
    });
    return { rows: [['Kennzahl', 'Einheit', 'Zielwert', ...weeks].map(heading), ...lines] };
  },
};
