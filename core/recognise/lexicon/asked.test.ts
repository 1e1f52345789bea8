import { expect, test } from 'vitest';
import { askedIn } from './asked.ts';
import { meaningsOf } from './lexicon.ts';
import { wordsOf } from './normalise.ts';

test.each([
  ['Who decides this?', 'decision_owner'],
  ['Who picks it up?', 'owner'],
  ['Who found it', 'raised_by'],
  ['Who has to sign?', 'approver'],
  ['Wer entscheidet?', 'decision_owner'],
  ['Quién lo aprueba', 'approver'],
  ['Chi lo segue?', 'owner'],
  ['Bis wann?', 'due'],
  ['Para cuándo', 'due'],
  ['When was it last reviewed', 'reviewed_on'],
  ['How likely is it?', 'probability'],
  ['How bad? (1-5)', 'impact'],
  ['Hoe groot is de kans', 'probability'],
  ['Waarom?', null],
  ['Warum jetzt?', 'reason'],
  ['What could go wrong', 'title'],
  ['What happened on the day', 'description'],
  ['What did we learn', 'lesson'],
  ['Que fait-on ?', 'mitigation'],
  ['Anything else we should know', 'notes'],
])('“%s” asks for the %s', (header, meaning) => {
  const [first] = meaningsOf(header);
  if (meaning === null) expect(askedIn(wordsOf(header))).toBeUndefined();
  else expect(first?.of).toBe(meaning);
});

test('who comes to a meeting is nobody of the plan, and who answers a questionnaire is asked for nothing', () => {
  expect(meaningsOf('Who attends every time')).toEqual([]);
  expect(askedIn(wordsOf('How often do you use it?'))).toBeUndefined();
});

test('words that begin like a question are none', () => {
  expect(askedIn(wordsOf('Wholesale price'))).toBeUndefined();
  expect(askedIn(wordsOf('Chief architect'))).toBeUndefined();
});
