import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Table } from '../../plan/table.ts';
import { findTables } from './find-tables.ts';

const tableIn = (drawing: string): Table =>
  findTables(littleWorkbook(drawing, 'little.xlsx'), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!;

const meaningsIn = (drawing: string): readonly (string | null)[] =>
  tableIn(drawing).columns.map(({ meaning }) => meaning);

test('One, two, three in front number the rows, whatever stands above them', () => {
  expect(
    meaningsIn(`
    ## Atores
    | Grupos | Nome      | Influência | Engajamento |
    | 1      | Prefeito  | Alta       | Positivo    |
    | 2      | Vizinhos  | Baixa      | Negativo    |
    | 3      | Bombeiros | Média      | Neutro      |
    | 4      | Imprensa  | Alta       | Neutro      |`)[0],
  ).toBe('id');
});

test('What comes of a cause is the risk, a yes or no is no cause, and a risk that is accepted is answered', () => {
  const register = (sign: string): string => `
    ## Risks
    | ID | Cause              | Event                     | Effect           | Probability | Response        | Warning signs? |
    | 1  | One mill only      | The rails come late       | The line is shut | High        | Risk reduction  | ${sign} |
    | 2  | A new law          | The permit is drawn back  | Work stops       | Low         | Risk acceptance | No |
    | 3  | Old pipes          | Water in the signal house | Signals fail     | Medium      | Risk avoidance  | Yes |
    | 4  | A winter with frost | The ground cannot be dug | Masts come late  | Medium      | Risk transfer   | Yes |`;
  expect(meaningsIn(register('Yes'))).toEqual([
    'id',
    'trigger',
    'title',
    'description',
    'probability',
    'response',
    null,
  ]);
});

test('Workstreams with an executive and a lead are initiatives', () => {
  const table = tableIn(`
    | Workstream / Outcome | Accountable exec | Delivery lead | Go-live (committed) | Go-live (latest view) |
    | New depot            | Ida Lund         | Ola Berg      | 2026-05-01          | 2026-06-15            |
    | Third track          | Eva Dahl         | Jan Roth      | 2026-07-01          | 2026-07-01            |
    | Lamps everywhere     | Ida Lund         | Ute Kern      | 2026-09-30          | 2026-11-15            |`);
  expect(table.kind).toBe('initiatives');
  expect(table.columns.map(({ meaning }) => meaning)).toEqual(['title', 'decision_owner', 'owner', 'due', 'forecast']);
});

test('Under roles a column is one too where its cells show what those of its neighbours do: N for nobody, R (A)', () => {
  expect(
    meaningsIn(`
    ## Matrix
    | Activity         | Wren | Kestrel | Plover | Curlew / Dunlin | Knot  |
    | Order the hulls  | A    | N       | R      | N               | R (A) |
    | Lay the decks    | N    | C       | A      | N               | N     |
    | Rig the masts    | R    | N       | A      | N               | A     |
    | Caulk the seams  | N    | A       | R      | N               | N     |
    | Paint the sides  | C    | N       | I      | N               | R     |
    | Sew the sails    | R    | A       | N      | N               | N     |
    | Test the pumps   | N    | R       | A      | N               | I     |`),
  ).toEqual(['title', ...Array.from({ length: 5 }, () => 'raci_role')]);
});

test('Names under “Support” are people’s, remarks under “Review” no approvers, and counts no likelihood', () => {
  expect(
    meaningsIn(`
    | Task           | Lead    | Support | Start      | End        | Review                     |
    | Draft policy   | Ada Lin | Ben Ode | 2026-03-02 | 2026-03-06 | fine, two slips of the pen |
    | Publish policy | Ben Ode | Ada Lin | 2026-03-09 | 2026-03-13 | ask the works council      |
    | Train staff    | Cy Poe  | Ben Ode | 2026-04-01 | 2026-04-03 | shorter next time, please  |`),
  ).toEqual(['title', 'owner', 'person', 'start', 'end', null]);
  expect(
    meaningsIn(`
    | No | Problem     | Occurrences | Severity | Owner   |
    | 1  | Login loop  | 12          | High     | Ada Lin |
    | 2  | Slow export | 41          | Low      | Ben Ode |
    | 3  | Wrong total | 3           | High     | Cy Poe  |`)[2],
  ).not.toBe('probability');
});

test('A value of p is no priority', () => {
  expect(
    meaningsIn(`
    | Variable | Std. error | P value |
    | Age      | 0.05       | 0.001   |
    | Income   | 0.40       | 0.020   |
    | Tenure   | 0.22       | 0.004   |`)[2],
  ).toBeNull();
});

test('The work that people are given to names the rows of an allocation, whatever it is called', () => {
  const table = tableIn(`
    ## Allocation
    | Person  | Project  | Jan-26 | Feb-26 | Mar-26 |
    | Ada Lin | Portal   | 50%    | 50%    | 20%    |
    | Ada Lin | Payroll  | 50%    | 20%    | 80%    |
    | Ben Ode | Portal   | 100%   | 80%    | 80%    |`);
  expect(table.kind).toBe('allocation');
  expect(table.columns.slice(0, 2).map(({ meaning }) => meaning)).toEqual(['person', 'title']);
});

test('Beside the time of work, the time a step takes is waiting; a milestone is due when it is planned to be finished', () => {
  const flow = tableIn(`
    | Process step   | Done by | Touch time (min) | Lead time (min) | System |
    | Take the order | Desk    | 5                | 60              | CRM    |
    | Check credit   | Finance | 10               | 480             | ERP    |
    | Pick goods     | Store   | 20               | 120             | WMS    |`);
  expect(flow.columns.map(({ meaning }) => meaning)).toEqual(['title', 'owner', 'touch', 'wait', 'system']);
  const milestones = tableIn(`
    | Milestone     | Planned finish | Actual finish | Status |
    | Kick-off      | 2026-01-12     | 2026-01-12    | Done   |
    | Design freeze | 2026-03-02     | 2026-03-09    | Done   |
    | Go-live       | 2026-06-30     |               | Open   |`);
  expect(milestones.columns.map(({ meaning }) => meaning)).toEqual(['title', 'due', 'end_actual', 'status']);
});

test('What is to be validated by a day is due then, what is expected to end is due, and days that people work are capacity', () => {
  expect(
    meaningsIn(`
    | Assumption       | Validate by | Owner   | Status |
    | Licences go over | 2026-03-01  | Ada Lin | Open   |
    | No freeze in May | 2026-04-01  | Ben Ode | Open   |
    | Old data is fine | 2026-02-15  | Ada Lin | Closed |`)[1],
  ).toBe('due');
  expect(
    meaningsIn(`
    | Project | Project manager | % complete | RAG   | Expected end |
    | Portal  | Ada Lin         | 40%        | Green | 2026-03-01   |
    | Payroll | Ben Ode         | 10%        | Amber | 2026-04-01   |
    | Archive | Cy Poe          | 80%        | Red   | 2026-02-15   |`)[4],
  ).toBe('due');
  expect(
    meaningsIn(`
    | Employee | Role      | Hours per day | Working days | Leave (days) | Available hours |
    | Ada Lin  | Analyst   | 8             | 20           | 2            | 144             |
    | Ben Ode  | Developer | 8             | 20           | 0            | 160             |
    | Cy Poe   | Tester    | 6             | 20           | 5            | 90              |`).slice(2),
  ).toEqual(['capacity', 'capacity', 'absence', 'capacity']);
});
