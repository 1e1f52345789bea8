import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { traitsOf } from '../values/text-traits.ts';
import { weighedParts } from './columns/header-parts.ts';
import { findTables } from './find-tables.ts';

/** Headers of the first table with the meanings they were given. */
function read(drawing: string): Record<string, string | null> {
  const { tables } = findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 });
  return Object.fromEntries(tables.at(0)!.columns.map(({ header, meaning }) => [header, meaning]));
}

test.each(['mSBZmu6pDUCmtXpRH1-S5sgA', 'LRb-7JjAOEaVML07L2', '5jfewewfedc0c1ea', 'DOC350_SPR_#1', 'AC-05-01'])(
  '“%s” may be an id',
  (text) => {
    expect(traitsOf(text).has('id')).toBe(true);
  },
);

test.each(['updateInvoiceStatus', 'project_plan_review', 'internationalisation', 'R/A/C', 'WI-FI', 'TO-DO'])(
  '“%s” is none',
  (text) => {
    expect(traitsOf(text).has('id')).toBe(false);
  },
);

test.each(['Error #', 'Error no', 'Fault Nr.'])('“%s” asks for the number of a thing, not for the thing', (header) => {
  const log = read(`
    | ${header}     | Logged by | Date       | Description                                    | Status |
    | DOC350_SPR_#1 | Ada Lin   | 2026-03-01 | The page stays blank after it was saved twice  | Open   |
    | DOC350_VEW_#2 | Ben Ode   | 2026-03-06 | Searching for a name finds those of last year  | Open   |
    | DOC350_VEW_#3 | Cy Poe    | 2026-03-20 | The button to print is hidden behind the table | Done   |`);
  expect(log[header]).toBe('id');
});

test('The number of a person is none of the row that has its own', () => {
  const issues = read(`
    | Key   | Summary           | Reporter | Reporter ID      | Status | Priority |
    | DX-14 | Search is slow    | Ada Lin  | 5e1fbc0c1ea77d20 | Open   | High     |
    | DX-15 | Print is hidden   | Ben Ode  | 7a2cfe9b0d3141ff | Done   | Low      |
    | DX-16 | Login fails twice | Ada Lin  | 5e1fbc0c1ea77d20 | Open   | High     |`);
  expect(issues['Key']).toBe('id');
  expect(issues['Reporter ID']).toBeNull();
});

test('What stands in brackets is of its own line of a header', () => {
  const risks = read(`
    | Risk assessment |                       |                   | Treatment                |         |
    | Risk            | (Inherent) Likelihood | (Inherent) Impact | Action                   | Owner   |
    | Crane is late   | Possible              | Major             | Book a second one        | Ada Lin |
    | Permit is late  | Unlikely              | Minor             | Ask the council each day | Ben Ode |
    | Steel is dear   | Possible              | Major             | Buy it now               | Cy Poe  |
    merge: A1:C1
    merge: D1:E1`);
  expect(risks['Risk assessment / (Inherent) Likelihood']).toBe('probability');
  expect(risks['Risk assessment / (Inherent) Impact']).toBe('impact');
});

test('What a group of columns rates on a scale, each of them rates', () => {
  const risks = read(`
    | Risk           | Probability | Impact (1-5) |        |         | Owner   |
    |                |             | Time         | Budget | Quality |         |
    | Crane is late  | 3           | 4            | 3      | 1       | Ada Lin |
    | Permit is late | 2           | 5            | 2      | 2       | Ben Ode |
    | Steel is dear  | 4           | 1            | 5      | 1       | Cy Poe  |
    merge: C1:E1
    merge: A1:A2
    merge: B1:B2
    merge: F1:F2`);
  expect(risks['Impact (1-5) / Budget']).toBe('impact');
});

test('One of several sprints over its own columns says little of what their cells are', () => {
  const weightOf = (group: string, own: string): number =>
    weighedParts([group, own], new Set([group])).at(0)?.weight ?? 0;
  expect(weightOf('Sprint 3', 'Assignee')).toBeLessThan(weightOf('Sprint', 'Assignee') / 2);
  expect(weightOf('Sprint 3', '2')).toBeGreaterThan(weightOf('Sprint', 'Assignee'));
});
