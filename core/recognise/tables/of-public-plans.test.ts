import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { rangeOf } from '../../sheet/cell-reference.ts';
import { findTables } from './find-tables.ts';

const tablesOf = (drawing: string) =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables;
const rangesOf = (drawing: string): readonly string[] => tablesOf(drawing).map(({ area }) => rangeOf(area));

/** Headers of the first table with the meanings they were given, and its kind. */
function read(drawing: string): Record<string, string | null> {
  const { kind, columns } = tablesOf(drawing).at(0)!;
  return { kind, ...Object.fromEntries(columns.map(({ header, meaning }) => [header, meaning])) };
}

const count = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at).join(' | ');
const blank = (columns: number): string => Array.from({ length: columns }, () => '').join(' | ');

test.each([
  ['over the first alone', `|  |  | Months --> | ${blank(11)} |\n| Job package | Budget | ${count(1, 12)} |`],
  ['over each', `|  |  | ${'Week | '.repeat(12)}\n| Job package | Budget | ${count(1, 12)} |`],
])('Numbers that count up under a unit of time are spans of it: %s', (_where, head) => {
  const [table] = tablesOf(`${head}
    | Clear the race | 100 | ${count(21, 32)} |
    | Hang the gate  | 200 | ${count(31, 42)} |
    | Turn the wheel | 300 | ${count(41, 52)} |`);
  expect(table?.columns.slice(2).map(({ meaning }) => meaning)).toEqual(Array.from({ length: 12 }, () => 'period'));
});

test('Numbers that count up under anything else are none', () => {
  const columns = tablesOf(`
    ## Project plan
    |                |         |        | Rooms --> |     |     |     |     |     |
    | Job package    | Owner   | Budget | 1         | 2   | 3   | 4   | 5   | 6   |
    | Clear the race | Ada Lin | 100    | 20        | 30  | 10  | 5   | 25  | 10  |
    | Hang the gate  | Ben Ode | 200    | 40        | 60  | 20  | 10  | 50  | 20  |
    | Turn the wheel | Cy Poe  | 300    | 60        | 90  | 30  | 15  | 75  | 30  |`).flatMap((table) => table.columns);
  expect(columns.filter(({ meaning }) => meaning === 'period')).toEqual([]);
  expect(columns.length).toBeGreaterThan(0);
});

test('A header is one though hours of the day or weeks and their sum go on behind its words', () => {
  const hours = Array.from({ length: 24 }, (_, at) => `${(at % 12) + 1}${at < 12 ? 'AM' : 'PM'}`).join(' | ');
  const day = rangesOf(`
    | TASK           | START      | END        | ${hours} |
    | Clear the race | 2026-03-01 | 2026-03-02 | ${blank(24)} |
    | Hang the gate  | 2026-03-02 | 2026-03-02 | ${blank(24)} |
    | Turn the wheel | 2026-03-02 | 2026-03-04 | ${blank(24)} |`);
  expect(day.map((range) => range.replace(/:.*/, ''))).toEqual(['A1']);
  const [weeks] = tablesOf(`
    | Eq. No. | Desc. Equip. | Shop  | Trade  | Task no. | Task desc.     | ${count(1, 12)} | Grand total |
    | G01     | Gate         | North | Smith  | V01      | Oil the hinges | | 8 | | | 1 | | | | 4 | | | | 13 |
    | W01     | Wheel        | North | Wright | V02      | Mend a paddle  | | | | 4 | | | | 4 | | | | | 8 |
    | R01     | Race         | South | Mason  | V03      | Clear the race | 6 | | | | | | | | | | | 6 | 12 |`);
  expect(weeks?.headerRows).toEqual([0]);
});

test('Headers several columns apart head the rows below a blank one', () => {
  const drawing = `
    | Risk category |  | No. |  | Risk description     |  |  |  | Probability |  | Impact |
    |               |  |     |  |                      |  |  |  |             |  |        |
    | Water         |  | 1   |  | The race runs dry    |  |  |  | 6           |  | 7      |
    |               |  | 2   |  | The gate sticks      |  |  |  | 4           |  | 8      |
    | Wheel         |  | 3   |  | A paddle breaks      |  |  |  | 5           |  | 8      |
    |               |  | 4   |  | The axle runs hot    |  |  |  | 7           |  | 9      |`;
  expect(rangesOf(drawing)).toEqual(['A1:K6']);
  expect(read(drawing)).toMatchObject({ kind: 'risks', Probability: 'probability', Impact: 'impact' });
});

test('Days below a word that heads each of them are part of the header', () => {
  const [table] = tablesOf(`
    ## Project plan
    |                     | February{bold} |               |               | March{bold}   |               |               |
    |                     | Meeting{bold}  | Meeting{bold} | Meeting{bold} | Meeting{bold} | Meeting{bold} | Meeting{bold} |
    | Generic tasks{bold} | 2026-02-09     | 2026-02-16    | 2026-02-23    | 2026-03-02    | 2026-03-09    | 2026-03-16    |
    | Take the notes      | AL             | BO            | CP            | AL            | BO            | CP            |
    | Bring the bread     | BO             | CP            | AL            | BO            | CP            | AL            |
    | Open the mill       | CP             | AL            | BO            | CP            | AL            | BO            |`);
  expect(table?.headerRows.at(-1)).toBe(2);
});

test('Below headings over its last columns stands the header itself', () => {
  const [table] = tablesOf(`
    |                      |           |           |           |           |           |           |           |           | To Date{bold} | Planned{bold}    | Actual{bold}     |          |          |
    | Activity{bold}       | Jan{bold} | Feb{bold} | Mar{bold} | Apr{bold} | May{bold} | Jun{bold} | Jul{bold} | Aug{bold} | PV{bold}      | % Complete{bold} | % Complete{bold} | RV{bold} | EV{bold} |
    | Clear the race       | 4000      | 4000      |           |           |           |           |           |           | 8000          | 100              | 100              | 1        | 8000     |
    | Hang the gate        |           | 6000      | 6000      |           |           |           |           |           | 12000         | 100              | 80               | 0.8      | 9600     |
    | Turn the wheel       |           |           | 4000      | 4000      |           |           |           |           | 8000          | 50               | 20               | 0.2      | 1600     |
    | Grind the corn       |           |           |           | 4000      | 6000      |           |           |           | 10000         | 50               | 20               | 0.2      | 2000     |`);
  expect(table?.headerRows.at(-1)).toBe(1);
  expect(table?.columns.slice(1, 5).map(({ meaning }) => meaning)).toEqual(['period', 'period', 'period', 'period']);
});

test('Months over what people do in them are a header', () => {
  const [table] = tablesOf(`
    ## Roadmap
    |                | Web development  | June                     |      | July        |      | August         |      | September | October    |
    | Mill works     | Project lead     | Takes the whole together |      |             |      |                |      |           |            |
    |                | Product lead     | Takes care of the mill   |      |             |      |                |      |           |            |
    | Builders       | Ada              | Clear the race           |      |             |      |                |      |           |            |
    |                | Ben              |                          |      | Hang it     |      |                |      |           |            |
    | Millers        | Cy               |                          |      |             |      | Turn the wheel |      |           |            |
    | Carters        | Eli              |                          |      |             |      |                |      |           | Sell flour |
    merge: C1:D1
    merge: E1:F1
    merge: G1:H1
    merge: C2:J2
    merge: C3:J3`);
  expect(table?.headerRows).toEqual([0]);
});

test('A row below a blank one that says what stands in its columns above is no header, whatever its words mean elsewhere', () => {
  const ranges = rangesOf(`
    | Area{bold}     | Story{bold}                 | Who{bold} | Status{bold} |
    | Wheel          | The miller turns the wheel  | Ada       | Done         |
    | Gate           | The miller opens the gate   | Ben       | In progress  |
    | Race           | The miller clears the race  | Ada       | In progress  |
    |                |                             |           |              |
    | Input          | The miller fills the hopper | Ben       | In progress  |
    |                | The miller empties it       | Ben       | Done         |`);
  expect(ranges).toEqual(['A1:D7']);
});

test('A map of risks is no table', () => {
  expect(
    rangesOf(`
    | .              | Trivial | Minor  | Moderate       | Major          | Extreme        |
    | Rare           |         |        |                |                |                |
    | Unlikely       |         | Risk 3 |                | Risk 6, Risk 2 |                |
    | Moderate       |         |        | Risk 5         | Risk 7         | Risk 4, Risk 1 |
    | Likely         |         | Risk 8 | Risk 9         |                | Risk 10        |
    | Almost certain |         |        | Risk 11        |                |                |`),
  ).toEqual([]);
});

test('What is spent as a price times a number is actual cost, and the price a rate', () => {
  const drawing = `
    | Item     | Budget | Price | Number | Actual |
    | Boards   | 12000  | 30    | 360    | 10800  |
    | Nails    | 4500   | 60    | 120    | 7200   |
    | Hinges   | 1000   | 50    | 30     | 1500   |`;
  expect(read(drawing)).toMatchObject({ Budget: 'cost', Price: 'rate', Number: null, Actual: 'cost_actual' });
});

test('Spans of time in front are periods where no header says otherwise', () => {
  const [table] = tablesOf(`
    |        | CV | CCM | Placed |
    | Q1     | 63 | 25  | 12     |
    | Q2     | 3  | 1   | 2      |
    | Q3     | 8  | 4   | 1      |
    | Annual | 74 | 30  | 15     |`);
  expect(table?.columns[0]).toMatchObject({ header: '', meaning: 'period' });
});

test('First names, one or several a row, are owners where no header says so', () => {
  const owners = (one: string, two: string): string | null | undefined =>
    tablesOf(`
    | Task           |            | Start      | Status |
    | Clear the race | ${one}     | 2026-03-01 | Done   |
    | Hang the gate  | Ada        | 2026-03-02 | Open   |
    | Turn the wheel | ${two}     | 2026-03-03 | Open   |
    | Grind the corn | Ada, Ben   | 2026-03-04 | Open   |`)
      .at(0)
      ?.columns.find(({ header }) => header === '')?.meaning;
  expect(owners('Ada, Ben', 'Ben')).toBe('owner');
  expect(owners('North, East', 'Westwards')).not.toBe('owner');
});

test('Ids of steps name no rows, names are no scores, counts no cadence, and ticks describe nothing', () => {
  const tests = read(`
    ## Test cases
    | Step ID | Test data | Expected result | Result |
    | TS01    | N/A       | It turns        | Pass   |
    | TS02    | Corn      | It grinds       | Pass   |
    | TS03    | N/A       | It stops        | Fail   |`);
  expect(tests['Step ID']).not.toBe('title');
  expect(tests['Test data']).toBeNull();
  const factors = read(`
    ## Risk scoring
    | Risk factor        | Explanation                  | Scoring scale |
    | Data sensitivity   | What the miller is told      | (1-5)         |
    | Access to the mill | Who has a key                | (1-5)         |
    | Effect on the law  | What the county asks for     | (1-5)         |
    | Age of the wheel   | How long it has been turning | (1-5)         |`);
  expect(factors['Risk factor']).toBe('title');
  const answers = read(`
    ## Survey
    | Question       | Rating | Frequency |
    | How is it?     | 1      | 0         |
    | How was it?    | 2      | 4         |
    | Where is it?   | 3      | 9         |
    | Why is it so?  | 4      | 2         |`);
  expect(answers['Frequency']).not.toBe('cadence');
});

test('C, I and A without an R are what information is rated in, and parts in some work are told by their words', () => {
  const register = read(`
    ## Risk register
    | Risk ID | Risk             | C | I | A | Probability | Impact |
    | R1      | The ledger leaks | X | X |   | 3           | 4      |
    | R2      | The ledger burns |   | X | X | 2           | 5      |
    | R3      | The key is lost  | X |   | X | 4           | 3      |`);
  expect(register).toMatchObject({ kind: 'risks', C: null, I: null, A: null });
  const parts = read(`
    | Name    | Role   | R (Responsible) | A (Accountable) | C (Consult) | I (Inform) |
    | Ada Lin | Miller | X               | X               |             | X          |
    | Ben Ode | Mason  | X               |                 | X           |            |
    | Cy Poe  | Smith  |                 | X               | X           | X          |
    | Dee Kay | Carter | X               |                 | X           | X          |`);
  expect(parts).toMatchObject({
    'R (Responsible)': 'raci_role',
    'C (Consult)': 'raci_role',
    'I (Inform)': 'raci_role',
  });
});

test('A length in centimetres is none of time', () => {
  const parts = read(`
    | Name   | Diameter (mm) | Length (cm) | Price | Quantity |
    | Pipe   | 100           | 200         | 2.5   | 1        |
    | Elbow  | 100           | 40          | 3.5   | 4        |
    | Collar | 120           | 20          | 4.0   | 2        |`);
  expect(parts['Length (cm)']).toBeNull();
});
