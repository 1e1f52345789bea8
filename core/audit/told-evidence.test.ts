import { expect, test } from 'vitest';
import { toldEvidence } from './told-evidence.ts';

test('a reader is told what the sentence and its cells leave out', () => {
  expect(
    toldEvidence({
      message: '“Trained” waits for “Playbook”.',
      evidence: {
        work: 'Trained',
        predecessor: 'Playbook',
        starts: '2027-02-19',
        days: 20,
        reason: 'Holidays',
        cells: 2,
        lag: 0,
        note: '',
      },
    }),
  ).toEqual([
    ['starts', '2027-02-19'],
    ['days', 20],
    ['reason', 'Holidays'],
  ]);
});

test('a word that stands only within a longer one is not said by the sentence', () => {
  const evidence = { owner: 'Al', lane: 'A' };
  expect(toldEvidence({ message: '“Alpha launch” is owned by nobody else.', evidence })).toEqual(
    Object.entries(evidence),
  );
  expect(toldEvidence({ message: 'Al decides in lane A', evidence })).toEqual([]);
  expect(toldEvidence({ message: 'Alpha: Al, A.', evidence })).toEqual([]);
});
