import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { findTables } from './find-tables.ts';

/** Headers of the first table with the meanings they were given. */
function read(drawing: string, name = 'little.xlsx'): Record<string, string | null> {
  const { tables } = findTables(littleWorkbook(drawing, name), { corrections: [], fiscalYearStart: 1 });
  return Object.fromEntries(tables.at(0)!.columns.map(({ header, meaning }) => [header, meaning]));
}

test('A description names rows whose later columns only answer it', () => {
  const register = read(`
    ## Issue register
    | ID | Type  | Priority | Description | Assigned to | Action steps | Status |
    | 1  |       |          |             |             |              |        |
    | 2  |       |          |             |             |              |        |
    | 3  |       |          |             |             |              |        |`);
  expect(register).toMatchObject({ Description: 'title', 'Assigned to': 'owner' });
  expect(register['Action steps']).not.toBe('title');
});

test('In a form that only numbers its rows, the headers say what names them', () => {
  const form = read(`
    ## RAID register
    | ID | Category   | Description | Status | Owner | Impact |
    | 1  | Risk       |             |        |       |        |
    | 2  |            |             |        |       |        |
    | 3  |            |             |        |       |        |
    | 4  |            |             |        |       |        |
    | 5  |            |             |        |       |        |
    | 6  |            |             |        |       |        |
    | 7  |            |             |        |       |        |
    | 8  |            |             |        |       |        |
    | 9  |            |             |        |       |        |
    | 10 |            |             |        |       |        |
    | 11 |            |             |        |       |        |`);
  expect(form).toMatchObject({ Category: 'category', Description: 'title' });
});

test('A column that is filled once a group is what its rows belong to, not what names them', () => {
  const backlog = read(`
    | Epic | Feature | User stories | | Acceptance criteria |
    | Epic 1: Ticket machines | Pay | Story 1 | As a rider I want to pay by card at any time, so that I need not stand in a queue | It works on a phone 0 |
    |  |  | Story 2 | As a rider I want to have a receipt by e-mail, so that I need not stand in a queue | It works on a phone 1 |
    | Epic 2: Season passes | Renew | Story 1 | As a rider I want to renew my pass with one click, so that I need not stand in a queue | It works on a phone 2 |
    |  |  | Story 2 | As a rider I want to see for how long it is valid, so that I need not stand in a queue | It works on a phone 3 |
    | Epic 3: Timetable | Search | Story 1 | As a rider I want to see the next three trains, so that I need not stand in a queue | It works on a phone 4 |
    |  |  | Story 2 | As a rider I want to be told when a train is late, so that I need not stand in a queue | It works on a phone 5 |
    | Epic 4: Lost property | Report | Story 1 | As a rider I want to report what I left behind, so that I need not stand in a queue | It works on a phone 6 |
    |  |  | Story 2 | As a rider I want to see what was found today, so that I need not stand in a queue | It works on a phone 7 |
    merge: C1:D1`);
  expect(backlog).toMatchObject({ Epic: 'parent', 'User stories': 'title', 'Acceptance criteria': 'criterion' });
});

test('A bare date beside the person who reported is the day of the report', () => {
  const requests = read(`
    ## Change requests
    | ID  | Title           | Date       | Raised by | Status   |
    | C-1 | Two more gates  | 2026-03-02 | Ada Lin   | Open     |
    | C-2 | Another colour  | 2026-03-09 | Ben Ode   | Approved |
    | C-3 | A later closing | 2026-03-12 | Ada Lin   | Open     |`);
  expect(requests['Date']).toBe('raised_on');
});

test('Steps of a scale under “Consequences” are those of the impact', () => {
  const matrix = read(`
    | No | Risk             | Probability |   |   | Consequences |   |   | Owner   |
    |    |                  | L           | M | H | L            | M | H |         |
    | 1  | Pumps come late  | X           |   |   |              | X |   | Ada Lin |
    | 2  | Nobody is there  |             | X |   | X            |   |   | Ben Ode |
    | 3  | The rail is shut |             |   | X |              |   | X | Cy Poe  |
    merge: C1:E1
    merge: F1:H1`);
  expect(matrix).toMatchObject({ 'Probability / L': 'probability', 'Consequences / L': 'impact' });
  expect(matrix['Consequences / H']).toBe('impact');
});

test('What a form asks of the project above its table is no part of the header', () => {
  const { tables } = findTables(
    littleWorkbook(`
    | Stakeholder register |            |               |                  |           |
    | Project name         |            | Date prepared |                  |           |
    | Name                 | Position   | Role          | Contact          | Influence |
    | Ada Lin              | Head of IT | Sponsor       | ada@example.test | High      |
    | Ben Ode              | Clerk      | User          | ben@example.test | Low       |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables.map(({ headerRows }) => headerRows)).toEqual([[2]]);
});

test('A bare “Name” beside a role and a rate is a person’s, elsewhere what names the rows', () => {
  const pay = read(`
    ## Cost plan
    | Name    | Role      | Rate | Planned cost | Actual cost |
    | Ada Lin | Developer | 90   | 900          | 950         |
    | Ben Ode | Tester    | 80   | 1120         | 1100        |
    | Cy Poe  | Designer  | 75   | 1500         | 0           |`);
  expect(pay['Name']).toBe('person');
  const things = read(`
    ## Budget
    | Name       | Hours | Hourly rate | Cost |
    | Test rig   | 10    | 90          | 900  |
    | Two pumps  | 14    | 80          | 1120 |
    | Site visit | 20    | 75          | 1500 |`);
  expect(things['Name']).toBe('title');
});

test('In a register of risks a bare level is the risk’s, and a date behind the answer is when it is due', () => {
  const risks = read(`
    ## Risk register
    | ID | Risk             | Probability | Impact | Level | Action          | Responsible | Date       |
    | R1 | Pumps come late  | High        | Low    | 6     | Order in March  | Ada Lin     | 2026-03-02 |
    | R2 | Nobody is there  | Low         | High   | 4     | Ask the agency  | Ben Ode     | 2026-04-11 |
    | R3 | The rail is shut | Low         | Low    | 1     | Book two trucks | Cy Poe      | 2026-05-20 |`);
  expect(risks).toMatchObject({ Level: 'score', Date: 'due' });
});

test('A sheet called “Lists” that says who does what by when is a plan', () => {
  const { tables } = findTables(
    littleWorkbook(`
    ## Lista
    | ID | Nombre de Actividad | Responsable | Fecha inicio | Fecha de entrega | Estatus    |
    | A1 | Plano               | Ada Lin     | 2026-03-02   | 2026-03-09       | Finalizado |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables[0]?.kind).toBe('tasks');
});

test('A share of work that nobody put into these words is known by its sign and its cells', () => {
  const tasks = read(`
    | Tâche           | Propriétaire | Début      | Travail terminé (en %) |
    | Choisir le lieu | Ada Lin      | 2026-03-02 | 100%                   |
    | Louer la salle  | Ben Ode      | 2026-03-09 | 40%                    |
    | Poser les câbles| Cy Poe       | 2026-03-20 | 0%                     |`);
  expect(tasks['Travail terminé (en %)']).toBe('percent_complete');
});

test('A noun that leaves no doubt ends a longer header nobody knows', () => {
  const tasks = read(`
    | Task       | Owner   | Cutover Rehearsal Owner | exit_gate_link            | Mill’s priority | Due        |
    | Draft copy | Ada Lin | Ben Ode                 | https://example.org/gates | High            | 2026-03-02 |
    | Build page | Ben Ode | Cy Poe                  | https://example.org/pages | Low             | 2026-03-09 |
    | Ship pumps | Cy Poe  | Ada Lin                 | https://example.org/pumps | High            | 2026-03-20 |`);
  expect(tasks).toMatchObject({
    'Cutover Rehearsal Owner': 'owner',
    exit_gate_link: 'link',
    'Mill’s priority': 'priority',
  });
});

test('Days over counted weeks are a calendar in any language, though nothing is drawn yet', () => {
  const weeks = [1, 2, 3, 4, 5, 6].map((week) => `Hafta ${week}`).join(' | ');
  const { tables } = findTables(
    littleWorkbook(`
    | Görev  | Sorumlu | Başlangıç  | Bitiş      | ${weeks} |
    | Tasla  | Ada Lin | 2026-03-01 | 2026-03-06 | | | | | | |
    | Kur    | Ben Ode | 2026-03-06 | 2026-03-20 | x | | | | | |
    | Sına   | Cy Poe  | 2026-03-20 | 2026-03-28 | | | | | | |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables.at(0)?.area).toMatchObject({ left: 0, right: 3 });
});

test('Days counted in Korean or Japanese are a calendar, not columns of the table', () => {
  const days = Array.from({ length: 12 }, (_, day) => `${day + 1}일`).join(' | ');
  const blank = ' |'.repeat(12);
  const { tables } = findTables(
    littleWorkbook(`
    | 작업        | 담당자  | 시작일     | ${days} |
    | 펌프를 주문 | Ada Lin | 2026-03-02 | {#00B050} |${blank.slice(2)}
    | 문을 고침   | Ben Ode | 2026-03-03 |  | {#00B050} |${blank.slice(4)}
    | 벽을 칠함   | Cy Poe  | 2026-03-04 |  |  | {#00B050} |${blank.slice(6)}`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables[0]?.columns.map(({ header }) => header)).toEqual(['작업', '담당자', '시작일']);
});

test('Numbers in front that never come again are the rows’ own ids, and a product of letters is a score', () => {
  const goals = read(`
    | id_obj | Objective        | Owner   | Weight | Module | Due        |
    | 1      | Fewer late boats | Ada Lin | 12               | Berths  | 2026-03-31 |
    | 2      | A second crane   | Ben Ode | 6                | Berths  | 2026-06-30 |
    | 3      | No lost boxes    | Cy Poe  | 9                | Yard    | 2026-06-30 |
    | 4      | Gates by night   | Ada Lin | 4                | Yard    | 2026-09-30 |`);
  expect(goals).toMatchObject({ id_obj: 'id', Objective: 'title' });
  const risks = read(`
    ## Risk register
    | Risk             | Probability | Impact | Rate PR*IR | Owner   |
    | Pumps come late  | High        | Low    | 6          | Ada Lin |
    | Nobody is there  | Low         | High   | 4          | Ben Ode |
    | The rail is shut | Low         | Low    | 1          | Cy Poe  |`);
  expect(risks['Rate PR*IR']).toBe('score');
});

test('A code or number of anything is an id where its cells are ids', () => {
  const tasks = read(`
    | Berth code | Work       | Owner   | Due        | Ref. of the yard |
    | B-17       | Dig a hole | Ada Lin | 2026-03-02 | x                |
    | B-18       | Lay a pipe | Ben Ode | 2026-03-09 | y                |
    | B-21       | Pour it in | Cy Poe  | 2026-03-20 | z                |`);
  expect(tasks['Berth code']).toBe('id');
});

test('What heads several columns says of none of them what it is, unless they are its steps', () => {
  const risks = read(`
    ## Risk register
    | {bold}ID | {bold}Risk       | {bold}Treatment |                 |                  | {bold}Category    |            |
    |          |                  | {bold}Berthing  | {bold}Actions   | {bold}Person     | {bold}L1          | {bold}L2   |
    | R1       | Pumps come late  | Berth 4         | Order in March  | Ada Lin          | Supply            | Pumps      |
    | R2       | Nobody is there  | Berth 5         | Ask the agency  | Ben Ode          | People            | Hire       |
    | R3       | The rail is shut | Yard            | Book two trucks | Cy Poe           | Route             | Rail       |
    merge: C1:E1
    merge: F1:G1
    merge: A1:A2
    merge: B1:B2`);
  expect(risks['Treatment / Berthing']).toBe(null);
  expect(risks).toMatchObject({ 'Treatment / Actions': 'mitigation', 'Category / L2': 'category' });
});

test('A strategy for a risk starts no table of strategies beside it', () => {
  const { tables } = findTables(
    littleWorkbook(`
    ## Risk analysis
    | Risk ID | Risk description | Probability | Impact | Owner   | Strategy            | Time buffer | Funds |
    | R1      | Pumps come late  | High        | Low    | Ada Lin | Escalate it         | 2 weeks     | 200   |
    | R2      | Nobody is there  | Low         | High   | Ben Ode | Ask the agency      | 1 week      | 400   |
    | R3      | The rail is shut | Low         | Low    | Cy Poe  | Book two trucks     | 3 days      | 100   |
    |         |                  |             |        |         | Watch it every week | 1 day       | 50    |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables).toHaveLength(1);
});

test('Of two columns under one header the one with words is no id', () => {
  const { tables } = findTables(
    littleWorkbook(`
    ## WBS
    | {bold}WBS |                    | {bold}Estimated time (days) | {bold}Cost | {bold}Progress (%) |
    | A         | Design of the yard | 15                          | 250        | 0                  |
    | A1        | Types of boats     | 1                           | 17         | 0                  |
    | A2        | Plan of the berths | 1                           | 17         | 0                  |
    | B         | Building of a pier | 9                           | 120        | 0                  |
    merge: A1:B1`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables[0]?.columns.slice(0, 2).map(({ meaning }) => meaning)).toEqual(['id', 'title']);
});

test('Beside a forecast the baseline of a milestone stays one', () => {
  const milestones = read(`
    ## Milestones
    | Ref | Milestone     | Baseline date | Forecast date | Actual date | Owner   |
    | M1  | Design frozen | 2026-01-05    | 2026-01-08    | 2026-01-08  | Ada Lin |
    | M2  | Build done    | 2026-02-05    | 2026-02-15    |             | Ben Ode |
    | M3  | Launch        | 2026-03-05    | 2026-03-20    |             | Cy Poe  |`);
  expect(milestones).toMatchObject({
    'Baseline date': 'end_baseline',
    'Forecast date': 'forecast',
    'Actual date': 'end_actual',
  });
});

test('A trade names the rows where it differs from row to row and nothing else names them', () => {
  const plan = read(`
    ## Bauzeitenplan
    | Nr. | Gewerk             | Beginn     | Tage |
    | 1.0 | Aushub der Grube   | 2026-03-02 | 5    |
    | 1.1 | Gründung Abschnitt | 2026-03-09 | 9    |
    | 2.0 | Mauern im Keller   | 2026-03-18 | 4    |
    | 2.1 | Decke über Keller  | 2026-03-24 | 6    |`);
  expect(plan).toMatchObject({ Gewerk: 'title', Beginn: 'start', Tage: 'duration' });
});
