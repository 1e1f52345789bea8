import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import { recognise } from '../../recognise.ts';

const skillsOf = (drawing: string) =>
  recognise(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).plan.people.map(({ name, skills }) => [
    name,
    skills,
  ]);

test('A matrix of people and skills says who can be relied on for what: from half the highest level on', () => {
  expect(
    skillsOf(`
    ## Skills
    | Name     | Java | Python | SQL | Testing |
    | Ada Lin  | 4    | 3      | 2   | 0       |
    | Bob Ray  | 0    | 1      | 4   | 3       |
    | Cid Fox  | 1    | 4      |     | 2       |`),
  ).toEqual([
    ['Ada Lin', ['Java', 'Python', 'SQL']],
    ['Bob Ray', ['SQL', 'Testing']],
    ['Cid Fox', ['Python', 'Testing']],
  ]);
});

test('Skills are marked or said in words as well; what letters stand for only their key tells', () => {
  expect(
    skillsOf(`
    ## Sheet1
    | Employee | Role    | Excel  | Power BI | Negotiation |
    | Ada Lin  | Lead    | Expert | Basic    | None        |
    | Bob Ray  | Analyst | Basic  | Expert   | Advanced    |
    | Cid Fox  | Analyst | None   | Advanced | Expert      |`),
  ).toEqual([
    ['Ada Lin', ['Excel']],
    ['Bob Ray', ['Power BI', 'Negotiation']],
    ['Cid Fox', ['Power BI', 'Negotiation']],
  ]);
  expect(
    skillsOf(`
    ## Qualifikationsmatrix
    | Mitarbeiter | Schweißen | Stapler | CNC |
    | Jens Groß   | x         |         | x   |
    | Ute Kern    |           | x       |     |
    | Rolf Maas   | x         | x       |     |`),
  ).toEqual([
    ['Jens Groß', ['Schweißen', 'CNC']],
    ['Ute Kern', ['Stapler']],
    ['Rolf Maas', ['Schweißen', 'Stapler']],
  ]);
  expect(
    skillsOf(`
    ## Team skill matrix
    | Team member | Welding | Forklift | First aid |
    | Ada Lin     | E       | T        | N         |
    | Bob Ray     | N       | E        | T         |
    | Cid Fox     | T       | N        | E         |`),
  ).toEqual([
    ['Ada Lin', null],
    ['Bob Ray', null],
    ['Cid Fox', null],
  ]);
});

test('Marks of a school and answers to a poll are no skills', () => {
  expect(
    skillsOf(`
    ## Class 4b
    | Student | Maths | English | History |
    | Ada Lin | 1     | 2       | 3       |
    | Bob Ray | 2     | 2       | 1       |
    | Cid Fox | 4     | 1       | 2       |`),
  ).toEqual([]);
});
