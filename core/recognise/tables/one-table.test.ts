import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { rangeOf } from '../../sheet/cell-reference.ts';
import { findTables } from './find-tables.ts';

const found = (drawing: string) =>
  findTables(littleWorkbook(drawing), { corrections: [], fiscalYearStart: 1 }).tables.map(
    ({ area, headerRows, bodyRows, sections }) => ({
      range: rangeOf(area),
      headers: headerRows.length,
      body: bodyRows.length,
      sections: sections.map(({ title }) => title),
    }),
  );

test('A responsibility matrix with two header rows, a blank row below them and sections is one table', () => {
  expect(
    found(`
    |                   |          | Lead | Business |         | Technology |           |    |
    |                   |          | CEO  | Analyst  | UX Head | Architect  | Developer | QA |
    |                   |          |      |          |         |            |           |    |
    | Planning          | Document |      |          |         |            |           |    |
    | Define the scope  | Charter  | C    | R        | C       |            | R/A       | C  |
    | Find stakeholders | Analysis | I    | R        | C       |            | A         | C  |
    | Requirements      |          |      |          |         |            |           |    |
    | Workshops         | Minutes  |      | R        | C       |            | A         | C  |
    | Write them up     | Document | I    | R        | C       |            | A         | C  |
    | Deployment        |          |      |          |         |            |           |    |
    | Plan the release  | Plan     |      |          |         | I          | C         | A  |
    | Release           | Notes    |      |          |         | I          | C         | A  |
    merge: D1:E1
    merge: F1:H1`),
  ).toEqual([{ range: 'A1:H12', headers: 2, body: 6, sections: ['Planning', 'Requirements', 'Deployment'] }]);
});

test('Blank rows inside a table do not end it, with values or with words only', () => {
  expect(
    found(`
    | Task  | Owner   | Start      | End        | Status |
    | Draft | Ada Lin | 2026-03-01 | 2026-03-05 | Done   |
    |       |         |            |            |        |
    | Ship  | Cid Fox | 2026-03-10 | 2026-03-12 | Open   |
    | Tell  | Ada Lin | 2026-03-11 | 2026-03-14 | Open   |
    ## Second
    | Risk           | Owner   | Response | Status |
    | Vendor is late | Ada Lin | Mitigate | Open   |
    | Staff leave    | Bob Ray | Accept   | Open   |
    |                |         |          |        |
    |                |         |          |        |
    | Budget is cut  | Cid Fox | Mitigate | Closed |
    | Server fails   | Ada Lin | Transfer | Open   |`),
  ).toMatchObject([
    { range: 'A1:E5', body: 3 },
    { range: 'A1:D7', body: 4 },
  ]);
});

test('Sections behind blank rows belong to the table above', () => {
  expect(
    found(`
    | Task           | Owner   | Status | Notes  |
    | {bold}Planning |         |        |        |
    | Draft          | Ada Lin | Done   | first  |
    | Check          | Bob Ray | Open   | second |
    |                |         |        |        |
    | {bold}Build    |         |        |        |
    | Code           | Cid Fox | Open   | third  |
    | Test           | Ada Lin | Open   | fourth |
    |                |         |        |        |
    | {bold}Launch   |         |        |        |
    | Ship           | Bob Ray | Open   |        |
    | Tell           | Cid Fox | Open   | fifth  |`),
  ).toEqual([{ range: 'A1:D12', headers: 1, body: 6, sections: ['Planning', 'Build', 'Launch'] }]);
});

test('Sections of a form that nobody filled yet belong to it; another list below does not', () => {
  const form = (tick: string): string => `
    | Done | Priority | Due        | Task                       | Owner   |
    |      |          |            | Name of the project {bold} |         |
    | ☐    | High     | 2026-03-02 | Draft copy                 | Ada Lin |
    | ☑    | Low      | 2026-03-09 | Build page                 | Ben Ode |
    |      |          |            |                            |         |
    |      |          |            | Name of the project {bold} |         |
    | ${tick} |       |            |                            |         |
    | ${tick} |       |            |                            |         |
    | ${tick} |       |            |                            |         |`;
  expect(found(form('☐')).map(({ range }) => range)).toEqual(['A1:E9']);
  expect(found(form('Yes')).map(({ range }) => range)).toEqual(['A1:E4']);
});

test('Bare rows head groups where the table begins with one; an empty line of work between full ones does not', () => {
  const [grouped] = found(`
    | Task     | Owner   | Status | Due        |
    | Planning |         |        |            |
    | Draft    | Ada Lin | Done   | 2026-03-05 |
    | Check    | Bob Ray | Open   | 2026-03-06 |
    | Build    |         |        |            |
    | Code     | Cid Fox | Open   | 2026-03-07 |`);
  expect(grouped).toMatchObject({ body: 3, sections: ['Planning', 'Build'] });
  const [unfinished] = found(`
    | Task     | Owner   | Status | Due        |
    | Draft    | Ada Lin | Done   | 2026-03-05 |
    | Check    |         |        |            |
    | Code     | Cid Fox | Open   | 2026-03-07 |
    | Test     |         |        |            |
    | Ship     | Cid Fox | Open   | 2026-03-09 |`);
  expect(unfinished).toMatchObject({ body: 5, sections: [] });
});

test('A second table below with a header of its own stays a table, with and without words that are known', () => {
  expect(
    found(`
    | Risk           | Owner   | Response | Status |
    | Vendor is late | Ada Lin | Mitigate | Open   |
    | Staff leave    | Bob Ray | Accept   | Open   |
    |                |         |          |        |
    | Decision       | Owner   | Date       | Reason |
    | One vendor     | Cid Fox | 2026-03-01 | Price  |
    | No module      | Ada Lin | 2026-03-05 | Scope  |`),
  ).toMatchObject([{ range: 'A1:D3' }, { range: 'A5:D7' }]);
});

test.each([
  ['', 'the headers behind it say more of the same rows'],
  ['{#DDEEFF}', 'the header is filled through it'],
])('A blank column inside a table does not part it (%s): %s', (fill) => {
  const header = ['Task', 'Owner', '', 'Start', 'End', '', fill === '' ? 'Status' : 'Colour', 'Notes'];
  expect(
    found(`
    | ${header.map((text) => fill + text).join(' | ')} |
    | Draft | Ada Lin | | 2026-03-01 | 2026-03-05 | | Done | a |
    | Check | Bob Ray | | 2026-03-06 | 2026-03-09 | | Open | b |
    | Ship  | Cid Fox | | 2026-03-10 | 2026-03-12 | | Open | c |`),
  ).toMatchObject([{ range: 'A1:H4', body: 3 }]);
});

test('Two tables with a blank column between them stay two', () => {
  expect(
    found(`
    | Task  | Owner   | Due        | | Risk         | Owner   | Impact |
    | Draft | Ada Lin | 2026-03-01 | | Vendor late  | Bob Ray | High   |
    | Check | Bob Ray | 2026-03-06 | | Staff leave  | Cid Fox | Low    |
    | Ship  | Cid Fox | 2026-03-10 | | Server fails | Ada Lin | High   |`),
  ).toMatchObject([{ range: 'A1:C4' }, { range: 'E1:G4' }]);
});

test('Tables that touch and head their rows otherwise are two, side by side and one above the other', () => {
  expect(
    found(`
    | {#DDEEFF}Task | {#DDEEFF}Owner | {#DDEEFF}Due | {#FFDDEE}Risk | {#FFDDEE}Probability | {#FFDDEE}Impact |
    | Draft         | Ada Lin        | 2026-03-01   | Vendor late   | Low                  | High            |
    | Check         | Bob Ray        | 2026-03-06   | Staff leave   | High                 | Low             |
    | Ship          | Cid Fox        | 2026-03-10   |               |                      |                 |
    ## Stacked
    | Task        | Owner       | Due        |
    | Draft       | Ada Lin     | 2026-03-01 |
    | Check       | Bob Ray     | 2026-03-06 |
    | Risk        | Probability | Impact     |
    | Vendor late | Low         | High       |
    | Staff leave | High        | Low        |`),
  ).toMatchObject([{ range: 'A1:C4' }, { range: 'D1:F3' }, { range: 'A1:C3' }, { range: 'A4:C6' }]);
});

test('A group of columns in another colour is no table of its own while its rows are those of the first', () => {
  expect(
    found(`
    | {#DDEEFF}Task | {#DDEEFF}Owner | {#DDEEFF}Due | {#FFDDEE}Risk | {#FFDDEE}Probability | {#FFDDEE}Impact |
    | Draft         | Ada Lin        | 2026-03-01   | Vendor late   | Low                  | High            |
    | Check         | Bob Ray        | 2026-03-06   | Staff leave   | High                 | Low             |`),
  ).toMatchObject([{ range: 'A1:F3' }]);
});

test('A template’s calendar behind a blank column, its row of days and its column of instructions do not move the header', () => {
  const days = (start: string): string => Array.from({ length: 14 }, () => start).join(' | ');
  const line = (prose: string, cells: string): string => `| ${prose} | ${cells} | | 3 | ${days('')} |`;
  const prose = 'Enter the name of the task here and the person it is assigned to in the next column.';
  const dates = Array.from({ length: 14 }, (_, at) => `2026-03-${String(at + 2).padStart(2, '0')}`).join(' | ');
  const initials = ['M', 'T', 'W', 'T', 'F', 'S', 'S', 'M', 'T', 'W', 'T', 'F', 'S', 'S'].map(
    (day) => `{#595959}${day}`,
  );
  const heads = ['Task', 'Assigned to', 'Start', 'End', '', 'Days'].map((text) => `{#595959}${text}`).join(' | ');
  expect(
    found(`
    | ${prose} | Project plan | | | | | | ${dates} |
    | ${prose} | ${heads} | ${initials.join(' | ')} |
    ${line(prose, 'Draft | Ada Lin | 2026-03-02 | 2026-03-05')}
    ${line(prose, 'Check | Bob Ray | 2026-03-05 | 2026-03-09')}
    ${line('', 'Ship | Cid Fox | 2026-03-09 | 2026-03-12')}`),
  ).toMatchObject([{ range: 'B2:G5', headers: 1, body: 3 }]);
});

test('A register on its own sheet that nobody wrote in yet is a table without rows; a lone header among tables is not', () => {
  const form = '| Issue ID | Description | Owner | Status | Due date |';
  expect(found(`| Issue log |\n| |\n${form}`)).toMatchObject([{ range: 'A3:E3', headers: 1, body: 0 }]);
  const filled = `${form}\n| 1 | Late | Ada Lin | Open | 2026-03-05 |\n| 2 | Lost | Bob Ray | Done | 2026-03-09 |`;
  expect(found(`${filled}\n| |\n| |\n| |\n| |\n| |\n${form}`)).toMatchObject([{ range: 'A1:E3' }]);
});

test('What a form asks above its list is no list, and headers that are merged downwards belong to it as a whole', () => {
  const heads = '| Risk ID | Category | Risk description | Impact | Mitigation | Responsible | Status |';
  const asked = `
    | Risk plan |         |      |         |         | | |
    | Company   | Project | Lead | Sponsor | Updated | | |
    |           |         |      |         |         | | |
    ${heads}
    |           |         |      |         |         | | |`;
  expect(found(asked)).toMatchObject([{ range: 'A4:G4', headers: 1, body: 0 }]);
  const merges = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((column) => `merge: ${column}4:${column}5`).join('\n');
  expect(found(`${asked}\n${merges}`)).toMatchObject([{ range: 'A4:G5', headers: 1, body: 0 }]);
});

test('Groups behind blank rows go on with the table, where the first row of each could pass for a header', () => {
  expect(
    found(`
    | {bold}Module   | {bold}Work item       | {bold}Start | {bold}End  |
    | {bold}Accounts | {bold}Sign up         | 2026-03-02  | 2026-03-03 |
    |                | {bold}Sign in         | 2026-03-02  | 2026-03-05 |
    |                |                       |             |            |
    | {bold}Shop     | {bold}List of goods   | 2026-03-06  | 2026-03-09 |
    |                | {bold}Details         | 2026-03-10  | 2026-03-11 |
    |                |                       |             |            |
    | {bold}Payment  | {bold}Card and refund | 2026-03-12  | 2026-03-13 | ask first |
    |                | {bold}Invoice         | 2026-03-12  | 2026-03-17 |           |`),
  ).toMatchObject([{ range: 'A1:E9', headers: 1, body: 6 }]);
});

test('Groups of words go on with the table where they say what stands in its columns; a header of its own begins another', () => {
  const words = (first: string): string => `
    | Feature | Detail       | State |
    | Sign up | by phone     | done  |
    | Sign in | by password  | open  |
    | Profile | with picture | done  |
    |         |              |       |
    ${first}
    | Refund  | to the card  | done  |
    | Invoice | by mail      | open  |`;
  expect(found(words('| Basket  | keeps a week | done  |'))).toMatchObject([{ range: 'A1:C8', body: 6 }]);
  expect(found(words('| {bold}Reise | {bold}Anmerkung | {bold}Lage |'))).toMatchObject([
    { range: 'A1:C4' },
    { range: 'A6:C8' },
  ]);
});

test('Pairs of columns that come again behind narrow blank ones are columns of the same rows', () => {
  const pairs = (one: string, other: string): string => [1, 2, 3].map(() => `${one} | ${other}`).join(' | | ');
  expect(
    found(`
    | Task  | Owner   | Estimate | ${pairs('Used', 'Left')} |
    | Draft | Ada Lin | 8        | ${pairs('2', '6')} |
    | Check | Bob Ray | 5        | ${pairs('1', '4')} |
    | Ship  | Cid Fox | 3        | ${pairs('0', '3')} |`),
  ).toMatchObject([{ range: 'A1:K4', body: 3 }]);
});

test('A column of numbers in front of a blank one numbers the rows behind it', () => {
  expect(
    found(`
    | Sprint | | Goal     | From       | To         |
    | 1      | | Accounts | 2026-03-02 | 2026-03-13 |
    | 2      | | Shop     | 2026-03-16 | 2026-03-27 |
    | 3      | | Payment  | 2026-03-30 | 2026-04-10 |`),
  ).toMatchObject([{ range: 'A1:E4', body: 3 }]);
});

test('A legend in words of headers above a header is none', () => {
  expect(
    found(`
    |          |       | {bold}Duration | {bold}Actual start | {bold}Complete |
    | Activity | Begin | Duration       | Real outset        | Share          |
    | Draft    | 1     | 4              | 1                  | 50 %           |
    | Check    | 2     | 4              | 3                  | 20 %           |
    | Ship     | 5     | 3              | 6                  | 0 %            |`),
  ).toMatchObject([{ range: 'A2:E5', headers: 1, body: 3 }]);
});

test('Key figures beside an Excel table are none of its columns', () => {
  expect(
    found(`
    | Item    | Count | Price | Cost | Goods   | 90 |
    | Plaster | 2     | 10    | 20   | Reserve | 5  |
    | Tiles   | 5     | 10    | 50   |         |    |
    | Lamps   | 2     | 10    | 20   |         |    |
    | Paint   | 1     | 30    | 30   |         |    |
    | Floor   | 9     | 12    | 108  |         |    |
    | Doors   | 3     | 80    | 240  |         |    |
    | Sink    | 1     | 90    | 90   |         |    |
    | Mirror  | 1     | 40    | 40   |         |    |
    | Tap     | 1     | 60    | 60   |         |    |
    | Pipes   | 8     | 5     | 40   |         |    |
    | Glue    | 3     | 7     | 21   |         |    |
    table: Goods A1:D12`),
  ).toMatchObject([{ range: 'A1:D12' }]);
});

test('A hidden column between header cells of one look does not part them, however few rows stand behind it', () => {
  expect(
    found(`
    | {#DDEEFF}Task | {#DDEEFF}Owner | {#DDEEFF}Start | | {#DDEEFF}Hrs |
    | Draft         | Ada Lin        | 2026-03-01     | | 4            |
    | Check         | Bob Ray        | 2026-03-06     | |              |
    | Ship          | Cid Fox        | 2026-03-10     | |              |
    hide column: D`),
  ).toMatchObject([{ range: 'A1:E4' }]);
});

test('Rows far below that the file says belong to an Excel table are its rows', () => {
  expect(
    found(`
    | Item   | 2026 | 2027 | 2028 |
    | Labels | 90   | 120  | 140  |
    | Ink    | 30   | 40   | 45   |
    |        |      |      |      |
    |        |      |      |      |
    |        |      |      |      |
    |        |      |      |      |
    |        |      |      |      |
    | Rent   | 500  | 500  | 520  |
    | Van    | 80   | 80   | 80   |
    table: Costs A1:D10`),
  ).toMatchObject([{ range: 'A1:D10', body: 4 }]);
});

test('Groups that a numbered first column goes on with are one table, whatever else they hold', () => {
  const { tables } = findTables(
    littleWorkbook(`
    ## Plan
    | {bold}{#CCCCCC}# | {bold}{#CCCCCC}Area | {bold}{#CCCCCC}Activity | {bold}{#CCCCCC}When |
    | I.   | Prepare | Set up the shared folder  | x          |
    |      |         | Write down the question   | x          |
    |      |         | Ask for the keys          | x          |
    |      |         |                           |            |
    |      |         |                           |            |
    | II.  | Search  | Look through the archive  | 15.05.     |
    |      |         | Sort what was found       |            |
    |      |         |                           |            |
    | III. | Build   | Put the numbers in        | 2026-05-22 |
    |      |         | Draw the first pictures   | 2026-05-29 |
    |      |         |                           |            |
    |      |         |                           |            |
    | IV.  | Finish  | Write the last chapter    | 2026-06-12 |
    |      |         | Hand it in                | 2026-06-19 |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables.map(({ area }) => [area.top, area.bottom])).toEqual([[0, 14]]);
});

test('Rows go on with a table whose first rows hold a name and nothing else yet, and rows of names with such rows', () => {
  const { tables } = findTables(
    littleWorkbook(`
    ## Ideas
    | {bold}{#CCCCCC}Task | {bold}{#CCCCCC}Notes | {bold}{#CCCCCC}Duration | {bold}{#CCCCCC}Best | {bold}{#CCCCCC}Worst |
    | {bold}First we choose  |                |         |         |         |
    | Look at the offers     |                |         |         |         |
    | Compare their prices   |                |         |         |         |
    |                        |                |         |         |         |
    | {bold}Then we set up   |                |         |         |         |
    | Ship the machines      |                | 8 days  | 7 days  | 10 days |
    | Find an electrician    | Mornings only? | 4 days  | 4 days  | 7 days  |
    | Test the machines      |                |         |         |         |
    |                        |                |         |         |         |
    | {bold}Last we teach    |                |         |         |         |
    | Write the handbook     |                |         |         |         |
    | Book a room            |                |         |         |         |
    | Teach the first group  |                |         |         |         |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables.map(({ area }) => [area.top, area.bottom])).toEqual([[0, 13]]);
});
