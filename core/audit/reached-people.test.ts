import { expect, test } from 'vitest';
import { littleWorkbook } from '../../test/little-sheet.ts';
import { recognise } from '../recognise/recognise.ts';
import { isComparable, isEverybody, isReached } from './reached-people.ts';

test.each([
  ['All employees', true],
  ['Everyone', true],
  ['Company', true],
  ['The organisation', true],
  ['Company-wide', true],
  ['Entire company', true],
  ['Alle Mitarbeitenden', true],
  ['Tous les services', true],
  ['Company secretary', false],
  ['Organisation design', false],
  ['Allocation team', false],
])('“%s” stands for all there are: %s', (name, isAll) => {
  expect(isEverybody(name)).toBe(isAll);
});

/** The names of a list for whom something is planned, and whether its last one can be held against the plans of others. */
function reachedIn(names: readonly string[], rows: string): readonly [readonly string[], boolean] {
  const { plan } = recognise(
    littleWorkbook(`
      ## Stakeholders
      | Stakeholder | Role | Influence | Support |
      ${names.map((name) => `| ${name} | Partner | High | Low |`).join('\n')}
      ${rows}`),
    { corrections: [], fiscalYearStart: 1 },
  );
  const all = plan.stakeholders.slice(0, names.length);
  return [all.filter((one) => isReached(one, plan)).map(({ name }) => name), isComparable(all.at(-1)!, plan)];
}

const TALKS = (audience: string): string => `
  ## Communication plan
  | Audience | Message | Channel | Frequency | Owner |
  | ${audience} | Roadmap | Meeting | Weekly | Ben |
  | Print shop | Roadmap | Mail | Monthly | Ben |`;

test.each([
  ['the same', 'Works council', 'Works council', true],
  ['a part of their name', 'Works council of Berlin', 'Works council', true],
  ['a longer name of theirs', 'Works council', 'Works council of Berlin', true],
  ['a name that has one word with theirs', 'Works council', 'City council', false],
  ['their initials', 'HR', 'Human Resources', true],
  ['several, of which they are one', 'Works council', 'Clerks, Works council', true],
  ['everybody', 'Works council', 'All staff', true],
])('Whom a communication plan calls %s', (_how, name, audience, isTold) => {
  expect(reachedIn([name, 'Clerks of Rome'], TALKS(audience))[0].includes(name)).toBe(isTold);
});

test.each([
  ['half', ['Works council', 'Head of Sales', 'Mayor', 'Clerks of Rome'], ['Works council', 'Head of Sales'], true],
  ['less than half', ['Works council', 'Mayor', 'Clerks of Rome'], ['Works council'], false],
])('A list of which %s is reached', (_share, names, reached, isHeld) => {
  expect(reachedIn(names, TALKS('Works council, Head of Sales'))).toEqual([reached, isHeld]);
});

test.each([
  ['one cell of two filled', 'Weekly call | TBD', true],
  ['one cell of two filled, the other empty', ' | Show the numbers', true],
  ['placeholders in both', 'TBD | n/a', false],
  ['nothing in both', ' | ', false],
])('Planned: %s', (_what, cells, isPlanned) => {
  const { plan } = recognise(
    littleWorkbook(`
      ## Stakeholders
      | Stakeholder   | Influence | Support | Communication plan | Key messages |
      | Works council | High      | Low     | ${cells}           |
      | Mayor         | High      | Low     | Monthly talk       | Roadmap      |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(isReached(plan.stakeholders.at(0)!, plan)).toBe(isPlanned);
});
