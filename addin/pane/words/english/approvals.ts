import type { Formats } from '../../display/formats.ts';

/** Approval tables: their map, their holes and what they say of a deal. */
export const approvals = ({ count }: Formats) => ({
  anyValue: 'any',
  units: {
    hours: (value: number) => count(value, 'hour', 'hours'),
    days: (value: number) => count(value, 'day', 'days'),
    weeks: (value: number) => count(value, 'week', 'weeks'),
    months: (value: number) => count(value, 'month', 'months'),
    years: (value: number) => count(value, 'year', 'years'),
  },
});
