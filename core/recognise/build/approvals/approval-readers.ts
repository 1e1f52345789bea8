import type { People } from '../../../plan/people.ts';
import { readApprovers } from '../../values/approvers.ts';
import { textOf } from '../../values/text.ts';
import { readWait, waitOf } from '../../values/wait.ts';
import type { Reader } from '../fields/readers.ts';

/** Who approves, without those who stand in. */
export const APPROVERS: Reader<People> = {
  habit: 'people',
  byFill: false,
  read: (value, style, { habits, dateSystem }) =>
    readApprovers(textOf(value, style, dateSystem) ?? '', { lastFirst: habits.lastFirst })?.approvers ?? null,
};

/** Who stands in, where the cell of the approver says so. */
export const DEPUTIES_BESIDE: Reader<People> = {
  habit: 'people',
  byFill: false,
  read: (value, style, { habits, dateSystem }) =>
    readApprovers(textOf(value, style, dateSystem) ?? '', { lastFirst: habits.lastFirst })?.deputies ?? null,
};

/** Working days of waiting: text with a unit, or a number in the unit of its header. */
export const WAIT: Reader<number> = {
  habit: 'number',
  byFill: false,
  read(value, _style, { habits, header }) {
    if (typeof value === 'number') return waitOf(value, header);
    return typeof value === 'string' ? readWait(value, header, habits.decimal) : null;
  },
};
