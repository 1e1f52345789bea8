import type { Day } from '../../core/calendar/day.ts';
import { addDays } from '../../core/calendar/day.ts';
import { weekOf } from '../../core/calendar/period.ts';
import type { DraftCell } from '../../core/files/workbook-draft.ts';
import { writeWorkbook } from '../../core/files/write-workbook.ts';
import { serialFromDay } from '../../core/sheet/serial-date.ts';

const text = (value: string): DraftCell => ({ value });
const day = (value: Day): DraftCell => ({ value: serialFromDay(value, 1900), format: 'yyyy-mm-dd' });
const head = (value: string): DraftCell => ({ value, bold: true, fill: '#1F3A5F', fontColour: '#FFFFFF' });

/** The Monday of the week after next, in which Ada is asked for twice. */
export function busyMonday(today: Day): Day {
  return addDays(weekOf(today).start, 14);
}

const HEADERS = ['ID', 'Task', 'Start', 'Due', 'Owner', 'Status', 'Depends on'].map(head);

/** Tasks of a week each for eight people who are asked for far too much. */
export function busyWorkbook(today: Day, amount: number): Promise<Uint8Array> {
  const monday = busyMonday(today);
  return writeWorkbook({
    sheets: [
      {
        name: 'Tasks',
        rows: [
          HEADERS,
          ...Array.from({ length: amount }, (_, at) => [
            text(`T${at + 1}`),
            text(`Piece number ${at + 1}`),
            day(addDays(monday, 7 * (at % 50))),
            day(addDays(monday, 7 * (at % 50) + 4)),
            text(`${['Ada', 'Bob', 'Cleo', 'Dan'][at % 4]} ${['Byron', 'Marsh'][(at >> 2) % 2]}`),
            text('Not started'),
            at % 10 === 9 ? text(`T${at}`) : null,
          ]),
        ],
      },
    ],
  });
}

export interface LevelPeople {
  readonly ada?: string;
  readonly bob?: string;
  readonly cleo?: string;
}

/**
 * Tasks of which one runs and another of the same person has to wait a week for it; a third waits for that, and a fourth,
 * on which a commitment rests, cannot.
 */
export function levelWorkbook(
  today: Day,
  { ada = 'Ada Byron', bob = 'Bob Marsh', cleo = 'Cleo Fox' }: LevelPeople = {},
): Promise<Uint8Array> {
  const monday = busyMonday(today);
  const at = (days: number): DraftCell => day(addDays(monday, days));
  return writeWorkbook({
    sheets: [
      {
        name: 'Tasks',
        rows: [
          HEADERS,
          [text('T1'), text('Prices moved'), at(-21), at(4), text(ada), text('In progress'), null],
          [text('T2'), text('Billing built'), at(0), at(11), text(ada), text('Not started'), null],
          [text('T3'), text('Handbook written'), at(14), at(18), text(bob), text('Not started'), text('T2')],
          [text('T4'), text('Billing handed over'), at(14), at(16), text(cleo), text('Not started'), text('T2')],
          [text('T5'), text('Office moved'), at(0), at(4), text(cleo), text('Not started'), null],
        ],
        widths: [6, 26, 12, 12, 16, 14, 12],
      },
      {
        name: 'Commitments',
        rows: [
          ['Commitment', 'Customer', 'Due', 'Milestone', 'Status'].map(head),
          [text('Billing for Acme'), text('Acme'), at(16), text('T4'), text('Open')],
        ],
      },
    ],
  });
}
