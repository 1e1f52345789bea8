import { writeWorkbook } from '../../core/files/write-workbook.ts';
import type { DraftCell } from '../../core/files/workbook-draft.ts';
import type { Day } from '../../core/calendar/day.ts';
import { addDays } from '../../core/calendar/day.ts';
import type { Period } from '../../core/calendar/period.ts';
import { monthOf } from '../../core/calendar/period.ts';
import { serialFromDay } from '../../core/sheet/serial-date.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const text = (value: string): DraftCell => ({ value });
const amount = (value: number): DraftCell => ({ value });
const share = (value: number): DraftCell => ({ value, format: '0%' });
const day = (value: Day): DraftCell => ({ value: serialFromDay(value, 1900), format: 'yyyy-mm-dd' });
const head = (value: string): DraftCell => ({ value, bold: true, fill: '#1F3A5F', fontColour: '#FFFFFF' });

/** The month of a day and those after it. */
export function monthsFrom(first: Day, count: number): readonly Period[] {
  const months = [monthOf(first)];
  while (months.length < count) months.push(monthOf(addDays(months.at(-1)!.end, 1)));
  return months;
}

/**
 * Three people, three initiatives over the coming six months that take nearly all of their time, and a change log: one
 * engineer more is missing in the third month, where Ada is asked for twice.
 */
export function capacityWorkbook(today: Day): Promise<Uint8Array> {
  const months = monthsFrom(today, 6);
  const [first, last] = [months[1]!.start, months[4]!.end];
  const named = months.map(({ start }) => `${MONTHS[Number(start.slice(5, 7)) - 1]} ${start.slice(0, 4)}`);
  const allocation = (person: string, initiative: string, amounts: readonly number[]): (DraftCell | null)[] => [
    text(person),
    text(initiative),
    ...amounts.map((one) => (one === 0 ? null : share(one))),
  ];
  return writeWorkbook({
    sheets: [
      {
        name: 'People',
        rows: [
          ['Name', 'Team', 'Skills', 'Share of time'].map(head),
          [text('Ada Byron'), text('Platform'), text('Engineering'), share(1)],
          [text('Priya Nair'), text('Platform'), text('Engineering'), share(1)],
          [text('Tom Becker'), text('Growth'), text('Design'), share(1)],
        ],
      },
      {
        name: 'Initiatives',
        rows: [
          ['ID', 'Initiative', 'Owner', 'Start', 'End', 'Status', 'Value'].map(head),
          [
            text('I1'),
            text('Billing rebuilt'),
            text('Ada Byron'),
            day(first),
            day(last),
            text('Not started'),
            amount(50),
          ],
          [
            text('I2'),
            text('Search that finds'),
            text('Priya Nair'),
            day(first),
            day(last),
            text('Not started'),
            amount(20),
          ],
          [
            text('I3'),
            text('Signup in a minute'),
            text('Tom Becker'),
            day(first),
            day(last),
            text('Not started'),
            amount(30),
          ],
        ],
      },
      {
        name: 'Allocations',
        rows: [
          ['Person', 'Initiative', ...named].map(head),
          allocation('Ada Byron', 'Billing rebuilt', [0, 0.9, 0.9, 0.9, 0.9, 0]),
          allocation('Priya Nair', 'Search that finds', [0, 0.9, 0.9, 0.9, 0.9, 0]),
          allocation('Tom Becker', 'Signup in a minute', [0, 0.6, 0.6, 0.6, 0.6, 0]),
          allocation('Ada Byron', 'Support rota', [0, 0, 0.4, 0, 0, 0]),
        ],
      },
    ],
  });
}
