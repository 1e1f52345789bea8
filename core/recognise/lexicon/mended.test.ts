import { expect, test } from 'vitest';
import { meaningsOf } from './lexicon.ts';

test.each([
  ['Mitigaton plan owner', 'owner'],
  ['Avaiable (Hrs)', 'capacity'],
  ['Estimatted work hours', 'effort'],
  ['Actual sttart', 'start_actual'],
  ['Predecesors', 'depends_on'],
  ['Sum of actal hours', 'effort_actual'],
])('A letter left out or put in twice is mended within a header of several words: %s', (header, meaning) => {
  expect(meaningsOf(header)[0]?.of).toBe(meaning);
});

test('What is mended says less than what is written as it is known', () => {
  const [slip] = meaningsOf('Mitigaton plan owner');
  const [right] = meaningsOf('Mitigation plan owner');
  expect(slip?.weight).toBeLessThan(right?.weight ?? 0);
});

test.each(['Open complaints', 'Steel works', 'Tide table', 'Plant hall'])(
  'No other word is taken for a slip: %s',
  (header) => {
    expect(meaningsOf(header).filter(({ fit }) => fit === 'near')).toEqual([]);
  },
);

test.each([
  ['riskowner (text)', 'owner'],
  ['Project taskstatus', 'status'],
  ['mitigationplan', 'mitigation'],
])('Two known words that are written as one are read as two: %s', (header, meaning) => {
  expect(meaningsOf(header)[0]?.of).toBe(meaning);
});

test.each([
  ['Owner e.g. Ada Lin', 'owner'],
  ['Priorität z. B. hoch', 'priority'],
  ['Status, for example open or closed', 'status'],
  ['c) Due date', 'due'],
  ['(b) Owner', 'owner'],
])('An example behind a name and a letter in front of it are taken off: %s', (header, meaning) => {
  const [first] = meaningsOf(header);
  expect(first?.of).toBe(meaning);
  expect(first?.weight).toBeGreaterThan(3);
});
