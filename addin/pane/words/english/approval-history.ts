import type { Formats } from '../../display/formats.ts';
import { WAITS } from './waits.ts';

/** How approvals went: waits, yields, queues and what could go without asking. */
export const approvalHistory = (show: Formats) => {
  const { number, count } = show;
  const wait = (days: number): string => show.wait(days, WAITS);
  return {
    working: 'Counting the approvals',
    none: {
      title: 'No approval history was recognised.',
      what: 'Here stands how long approvals take by lane, amount and approver, against their limits; how often asking changes anything; and what could be decided without asking.',
      how: 'An approval history is a table with a row for each case: the day it was asked and decided, the outcome, and the lane or the approver. An export of the CRM does.',
    },
    headline: (cases: number, span: readonly [string, string] | null, open: number) =>
      [
        count(cases, 'case', 'cases'),
        ...(span === null ? [] : [`${span[0]} to ${span[1]}`]),
        ...(open > 0 ? [`${number(open)} still open`] : []),
      ].join(' · '),
    allCases: 'All cases',
    cases: (cases: number) => count(cases, 'case', 'cases'),
    show: (cases: number) => `Show ${count(cases, 'case', 'cases')}`,
    waits: (median: number, ninetieth: number) => `median ${wait(median)}, 9 of 10 within ${wait(ninetieth)}`,
    limits: (low: number, high: number) =>
      low === high ? `limit ${wait(low)}` : `limits ${wait(low)} to ${wait(high)}`,
    overLimit: (limit: number) => `over the limit of ${wait(limit)}`,
    turned: (turned: number, decided: number, share: string) =>
      `${number(turned)} of ${number(decided)} rejected or changed: ${share}`,
    interval: (low: string, high: string) => `(${low} to ${high})`,
    turnedParts: (rejected: number, changed: number, decided: number) =>
      `${number(rejected)} rejected, ${number(changed)} approved with changes, of ${number(decided)} decided; 95% interval`,
    open: (cases: number, oldest: number | null) =>
      `${count(cases, 'case waits', 'cases wait')} still${oldest === null ? '' : `, the oldest for ${wait(oldest)}`}`,
    nothing: 'Nothing says how these were decided.',
    lanes: (slow: number) => (slow > 0 ? `By lane, ${number(slow)} over the limit` : 'By lane'),
    bands: (currency: string | null) => (currency === null ? 'By amount' : `By amount, ${currency}`),
    rules: 'By row of the approval table',
    approvers: 'By approver',
    proposals: {
      title: 'Could go without asking',
      what: {
        lane: (name: string) => `Lane “${name}”`,
        rule: (name: string) => `Row “${name}”`,
        approver: (name: string) => `What ${name} approves`,
        all: () => 'All of these approvals',
      },
      because: (turned: number, decided: number, high: string) =>
        `${turned === 0 ? 'None' : number(turned)} of ${number(decided)} decided cases was rejected or changed; at most ${high} would be.`,
      frees: (freed: number, perYear: number | null) =>
        perYear === null
          ? `Frees the ${wait(freed)} that they waited.`
          : `Frees ${wait(perYear < 1 ? perYear : Math.round(perYear))} of waiting a year.`,
    },
    queues: {
      title: 'Small and large cases in one queue',
      about: 'They are at least 20 times apart in size and wait for the same person.',
      small: (cases: number, edge: string, median: number) =>
        `${count(cases, 'small case', 'small cases')} up to ${edge}: median wait ${wait(median)}.`,
      large: (cases: number, edge: string, median: number) =>
        `${count(cases, 'large case', 'large cases')} from ${edge}: median wait ${wait(median)}.`,
    },
    withoutRate: (cases: number) =>
      `${count(cases, 'amount is', 'amounts are')} in a currency for which the workbook has no rate, and in no band.`,
  };
};
