import { addDays } from '../../core/calendar/day.ts';
import type { DraftCell } from '../../core/files/workbook-draft.ts';
import { PEOPLE } from '../../core/sample/company.ts';
import { date, heading, money, plain, titled } from '../../core/sample/drawing.ts';
import type { Drawing, Line } from './office-words.ts';
import { sentence, someDay, someone, subject, times } from './office-words.ts';

/** Lists of one line a thing: responsibilities, risks, tickets, and orders, which are no plan. */
export const OFFICE_LISTS: Readonly<Record<string, Drawing>> = {
  RACI: (random) => {
    const roles = [
      'Sponsor',
      'PM',
      'Architect',
      'Lead',
      'QA',
      'Legal',
      'Finance',
      'IT',
      'Sales',
      'HR',
      'Ops',
      'Vendor',
    ];
    const lines = times(360, (): Line => [
      plain(subject(random)),
      ...roles.map(() => plain(random.pick(['R', 'A', 'C', 'I', 'A/R', '', '']))),
    ]);
    return { rows: [['Activity', ...roles].map(heading), ...lines] };
  },
  Risks: (random) => {
    const head = [
      'No.',
      'Risk description',
      'Cause',
      'Probability',
      'Impact',
      'Rating',
      'Mitigation',
      'Owner',
      'Status',
    ];
    const lines = times(400, (at): Line => {
      const [probability, impact] = [random.whole(1, 5), random.whole(1, 5)];
      const rating: DraftCell = {
        value: probability * impact,
        formula: `D${at + 5}*E${at + 5}`,
        fill: probability * impact > 12 ? '#FF5050' : '#92D050',
      };
      return [
        plain(`R-${at + 1}`),
        plain(sentence(random)),
        plain(subject(random)),
        plain(probability),
        plain(impact),
        rating,
        plain(sentence(random)),
        plain(someone(random)),
        plain(random.pick(['Open', 'Closed', 'Watch'])),
      ];
    });
    return { rows: [...titled('Risk register', sentence(random), head), ...lines] };
  },
  Backlog: (random) => {
    const head = [
      'Key',
      'Summary',
      'Issue Type',
      'Assignee',
      'Priority',
      'Story Points',
      'Sprint',
      'Created',
      'Updated',
    ];
    const lines = times(540, (at): Line => [
      plain(`WEB-${at * 3 + random.whole(0, 2)}`),
      plain(sentence(random)),
      plain(random.pick(['Story', 'Bug', 'Task'])),
      plain(random.next() < 0.2 ? '' : someone(random)),
      plain(random.pick(['High', 'Medium', 'Low'])),
      plain(random.pick([1, 2, 3, 5, 8, null])),
      plain(`Sprint ${random.whole(1, 30)}`),
      plain(someDay(random)),
      plain(someDay(random)),
    ]);
    return { rows: [head.map(heading), ...lines] };
  },
  Orders: (random) => {
    const head = ['Order', 'Customer', 'Article', 'Quantity', 'Unit price', 'Amount', 'Ordered', 'Shipped', 'Country'];
    const lines = times(460, (at): Line => {
      const [quantity, price] = [random.whole(1, 90), random.whole(100, 99_000) / 100];
      const day = someDay(random);
      return [
        plain(100_000 + at),
        plain(`${random.pick(PEOPLE).name.split(' ').at(-1)} & Co`),
        plain(subject(random)),
        plain(quantity),
        money(price),
        { value: quantity * price, formula: `D${at + 2}*E${at + 2}` },
        date(day),
        date(addDays(day, random.whole(1, 9))),
        plain(random.pick(['DE', 'FR', 'US', 'PL'])),
      ];
    });
    return { rows: [head.map(heading), ...lines] };
  },
};
