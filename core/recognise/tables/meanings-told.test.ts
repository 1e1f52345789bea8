import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { findTables } from './find-tables.ts';

/** Headers of the first table with the meanings they were given. */
function read(drawing: string, name = 'little.xlsx'): Record<string, string | null> {
  const { tables } = findTables(littleWorkbook(drawing, name), { corrections: [], fiscalYearStart: 1 });
  return Object.fromEntries(tables.at(0)!.columns.map(({ header, meaning }) => [header, meaning]));
}

test('Where no header names the rows, the first column that differs from row to row does', () => {
  const board = read(`
    | Squad  | Prospekt   | Owner   | Due        | Status      |
    | North  | Gas bench  | Ada Lin | 2026-03-01 | In progress |
    | North  | Flow meter | Ben Ode | 2026-03-06 | Done        |
    | South  | Heat pump  | Ada Lin | 2026-03-20 | Not started |
    | South  | Wall unit  | Cy Poe  | 2026-03-22 | Done        |`);
  expect(board).toMatchObject({ Prospekt: 'title', Squad: 'team' });
  const roles = read(`
    | Phase    | Sponsor | Engineer | Auditor |
    | Outline  | A       | R        | I       |
    | Build    | I       | R/A      | C       |
    | Handover | A       | R        | I       |`);
  expect(roles).toEqual({ Phase: 'title', Sponsor: 'raci_role', Engineer: 'raci_role', Auditor: 'raci_role' });
});

test('A description names the rows only where nothing else does', () => {
  const alone = read(`
    | ID | Description                  | Probability | Impact | Owner   |
    | R1 | The supplier may not deliver | High        | Low    | Ada Lin |
    | R2 | Two tests may come too late  | Low         | High   | Ben Ode |`);
  expect(alone['Description']).toBe('title');
  const beside = read(`
    | Task         | Task description                        | Owner   | Due        |
    | Draft copy   | Write what the first three pages say    | Ada Lin | 2026-03-01 |
    | Build page   | Put the copy on the page and check it   | Ben Ode | 2026-03-05 |
    | Print leaflet| Order a thousand of them for the launch | Ada Lin | 2026-03-09 |`);
  expect(beside).toMatchObject({ Task: 'title', 'Task description': 'description' });
});

test('Of two headers that could name the rows, the one that comes again is what they belong to', () => {
  const tasks = read(`
    | Project | Task       | Owner   | Due        | Status      |
    | Apollo  | Draft copy | Ada Lin | 2026-03-01 | Done        |
    | Apollo  | Build page | Ben Ode | 2026-03-06 | In progress |
    | Zeus    | Test pumps | Ada Lin | 2026-03-20 | Not started |
    | Zeus    | Ship pumps | Cy Poe  | 2026-03-22 | Not started |`);
  expect(tasks).toMatchObject({ Project: 'parent', Task: 'title' });
});

test('Beside the rows’ own ids, a project’s id is their parent and another list’s id only a link', () => {
  const decisions = read(`
    | Decision ID | Project ID | Risk ID | Decision           | Decided on | Decided by |
    | D1          | P1         | R4      | Buy the pumps      | 2026-03-01 | Ada Lin    |
    | D2          | P1         | R4      | Hire two testers   | 2026-03-02 | Ada Lin    |
    | D3          | P2         | R5      | Drop the old pages | 2026-03-09 | Ben Ode    |`);
  expect(decisions).toMatchObject({ 'Decision ID': 'id', 'Project ID': 'parent', 'Risk ID': null });
});

test.each([
  ['Root cause', 'trigger'],
  ['Severity', 'score'],
  ['Actions', 'mitigation'],
  ['Contingency plan', 'contingency'],
])('In a list of risks “%s” is its %s', (header, meaning) => {
  const risks = read(`
    | Risk ID | Risk               | Probability | Impact | ${header}                     | Owner   |
    | R1      | Supplier is late   | 3           | 4      | ${header === 'Severity' ? '12' : 'Two sources were bought from'} | Ada Lin |
    | R2      | Tests come late    | 2           | 4      | ${header === 'Severity' ? '8' : 'The lab was booked by others'} | Ben Ode |
    | R3      | Nobody signs it    | 1           | 5      | ${header === 'Severity' ? '5' : 'Three boards are to be asked'} | Cy Poe  |`);
  expect(risks[header]).toBe(meaning);
});

test('What stakeholders expect is a description, and their interest no influence', () => {
  const stakeholders = read(`
    | Stakeholder | Power | Interest | Expectations                   | Management strategy |
    | Board       | High  | High     | To see the costs come down     | Manage closely      |
    | Union       | Low   | High     | To be asked before shifts move | Keep informed       |
    | Press       | Low   | Low      | To hear of the launch in time  | Monitor             |`);
  expect(stakeholders).toMatchObject({
    Power: 'influence',
    Interest: null,
    Expectations: 'description',
    'Management strategy': 'response',
  });
});

test('Figures that come in pairs with their targets are read as pairs, whatever else their letters could mean', () => {
  const figures = read(`
    | Week       | CV | CV Target | F2F | F2F Target | CL | CL Target |
    | 2026-01-05 | 3  | 5         | 1   | 2          | 4  | 4         |
    | 2026-01-12 | 5  | 5         | 2   | 2          | 3  | 4         |
    | 2026-01-19 | 4  | 5         | 2   | 2          | 5  | 4         |`);
  expect(figures).toMatchObject({ CV: 'actual', 'CV Target': 'target', F2F: 'actual', 'F2F Target': 'target' });
});

test('The last of many pairs is read as the first, and so is the last of many columns of dependencies', () => {
  const things = ['Qa', 'Qb', 'Qc', 'Qd', 'Qe', 'Qf', 'Qg', 'Qh'];
  const heads = things.map((thing) => `${thing} | ${thing} Target`).join(' | ');
  const row = (day: string): string => `| ${day} | ${things.map((_, at) => `${at} | ${at + 1}`).join(' | ')} |`;
  const figures = read(`\n| Week | ${heads} |\n${['2026-01-05', '2026-01-12', '2026-01-19'].map(row).join('\n')}`);
  expect(figures).toMatchObject({ Qh: 'actual', 'Qh Target': 'target' });
  const waits = read(`
    | ID | Activity   | Owner   | Dependency 1 | Dependency 2 | Dependency 3 | Dependency 4 | Dependency 5 | Dependency 6 |
    | T1 | Draft copy | Ada Lin |              |              |              |              |              |              |
    | T2 | Build page | Ben Ode | T1           |              |              |              |              |              |
    | T3 | Test pumps | Ada Lin | T1           | T2           |              |              |              |              |`);
  expect(waits).toMatchObject({ 'Dependency 5': 'depends_on', 'Dependency 6': 'depends_on' });
});

test('What is not done instead is known by its header while nothing stands below it yet', () => {
  const decisions = read(`
    | ID | Decision         | Decided by | Decided on | Will not do instead |
    | D1 | Buy the pumps    | Ada Lin    | 2026-03-01 |                     |
    | D2 | Hire two testers | Ben Ode    | 2026-03-02 |                     |`);
  expect(decisions).toMatchObject({ 'Will not do instead': 'displaces' });
});

test('Two unknown columns of dates are a start and an end, unknown numbers of a budget its costs', () => {
  const plan = read(`
    | Zeug       | Wer     | Qx         | Qy         |
    | Draft copy | Ada Lin | 2026-01-05 | 2026-01-09 |
    | Build page | Ben Ode | 2026-01-08 | 2026-02-09 |
    | Launch it  | Ada Lin | 2026-02-05 | 2026-03-09 |`);
  expect(plan).toMatchObject({ Qx: 'start', Qy: 'end' });
  const budget = read(`
    ## Budget
    | Line item | Household stuff needed | Venue costs | Total costs |
    | Kick-off  | 500                    | 1000        | 1500        |
    | Training  | 600                    | 2000        | 2600        |
    | Launch    | 900                    | 4000        | 4900        |`);
  expect(budget['Household stuff needed']).toBe('cost');
});

test('A responsibility written out is one, and ticks are nobody’s name', () => {
  const roles = read(`
    | Activity     | PM          | Tester      | Client      |
    | Define scope | Responsible | Consulted   | Accountable |
    | Build it     | Accountable | Responsible | Informed    |
    | Check it     | Informed    | Responsible | Consulted   |`);
  expect(roles).toEqual({ Activity: 'title', PM: 'raci_role', Tester: 'raci_role', Client: 'raci_role' });
});

test('A lower header without words of its own is read with the one above it', () => {
  const risks = read(`
    | {bold}Nr | {bold}Titel   | {bold}Wahrscheinlichkeit | {bold}Auswirkungen (1-5) |        |        | {bold}Risikolevel |
    |    |                   |                    | {bold}Zeit | {bold}Budget | {bold}Gesamt | {bold}Wert |
    | 1  | Lieferant spät    | 50%                | 3    | 4      | 3.5    | 1.75 |
    | 2  | Test fällt aus    | 20%                | 2    | 4      | 3      | 0.6  |
    | 3  | Niemand zeichnet  | 10%                | 5    | 1      | 3      | 0.3  |
    merge: D1:F1
    merge: A1:A2
    merge: B1:B2
    merge: C1:C2`);
  expect(risks).toMatchObject({ 'Auswirkungen (1-5) / Gesamt': 'impact', 'Risikolevel / Wert': 'score' });
});

test('A file’s name speaks for a sheet that nobody named, and a pivot is no plan', () => {
  const { tables } = findTables(
    littleWorkbook(
      `
      | Date       | Summary        | Description                    |
      | 2026-01-05 | Scope          | The second portal was left out |
      | 2026-01-12 | Budget         | Two more testers were paid for |`,
      'Acme - Change log.xlsx',
    ),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables[0]?.kind).toBe('change_log');
});

test('Over dates the words of figures speak of the end of work', () => {
  const milestones = read(`
    | Milestone   | Due        | Baseline   | Actual     | RAG   |
    | Design done | 2026-01-05 | 2026-01-08 | 2026-01-08 | Green |
    | Build done  | 2026-02-05 | 2026-02-09 |            | Amber |
    | Launch      | 2026-03-05 | 2026-03-20 |            | Red   |`);
  expect(milestones).toMatchObject({ Due: 'due', Baseline: 'end_baseline', Actual: 'end_actual' });
});

test('A title beside a person is what the person is; elsewhere it names the rows', () => {
  const people = read(`
    ## Team
    | Name    | Title     | E-mail          |
    | Ada Lin | Developer | ada@example.com |
    | Ben Ode | Tester    | ben@example.com |
    | Cy Poe  | Tester    | cy@example.com  |`);
  expect(people).toMatchObject({ Name: 'person', Title: 'role' });
  const risks = read(`
    | ID | Title           | Probability | Impact |
    | R1 | Late supplier   | High        | Low    |
    | R2 | No test lab     | Low         | High   |
    | R3 | Nobody signs it | Low         | Low    |`);
  expect(risks).toMatchObject({ Title: 'title' });
});

test('A status told in colours is a traffic light; one told in words is none', () => {
  const projects = (status: readonly string[]): string | null | undefined =>
    read(`
    | Project    | Status | Owner   | Budget |
    | Gas bench  | ${status[0]} | Ada Lin | 50000  |
    | Flow meter | ${status[1]} | Ben Ode | 30000  |
    | Heat pump  | ${status[2]} | Cy Poe  | 20000  |`)['Status'];
  expect(projects(['Green', 'Amber', 'Red'])).toBe('rag');
  expect(projects(['On track', 'At risk', 'Late'])).toBe('status');
});

test('A cost for a piece of time is a rate, whatever the language', () => {
  const team = read(`
    | Name    | Role    | Costo / hr | Horas |
    | Ada Lin | Tester  | 40         | 120   |
    | Ben Ode | Fitter  | 35         | 80    |
    | Cy Poe  | Buyer   | 50         | 60    |`);
  expect(team).toMatchObject({ Name: 'person', 'Costo / hr': 'rate', Horas: 'effort' });
});

test('Weeks that count up down the rows are spans of time, not lengths', () => {
  const spent = read(`
    | Week | Planned cost | Actual cost | Comments   |
    | 1    | 9000         | 2300        | Late start |
    | 2    | 7000         | 7000        | As planned |
    | 3    | 23000        | 5000        | Held back  |
    | 4    | 11000        | 4400        | Held back  |
    | 5    | 10500        | 30800       | Paid at last |`);
  expect(spent['Week']).toBe('period');
});

test('Numbers of grades are no letters of roles', () => {
  const risks = read(`
    | Risk ID | Description           | Likelihood | Severity | Impact | New Severity | New Impact |
    | R1      | The link may be lost  | 3          | 2        | IV     | 1            | V          |
    | R2      | The sync may fail     | 2          | 2        | V      | 2            | V          |
    | R3      | The pump may leak     | 2          | 3        | IV     | 1            | IV         |
    | R4      | The crane may be late | 4          | 4        | III    | 2            | V          |`);
  expect(Object.values(risks)).not.toContain('raci_role');
});

test('What fills several rows without a header in front groups them and is nobody', () => {
  const costs = read(`
    ## Project costs
    |              | Item              | Cost | Date       | Reason       |
    | SITE DESIGN  | Draw the plan     | 2300 | 2026-03-01 | For the bids |
    |              | Check the plan    | 2800 | 2026-03-05 | For the bids |
    |              | Print the plan    | 4200 | 2026-03-09 | For the crew |
    | SITE BUILD   | Pour the floor    | 5000 | 2026-03-19 | For the crew |
    |              | Raise the walls   | 1900 | 2026-03-29 | For the crew |
    |              | Hang the doors    | 1500 | 2026-04-02 | For the crew |
    merge: A2:A4
    merge: A5:A7`);
  expect(costs['']).toBe('phase');
});

test.each([
  ['Actual Costs', 'cost_actual'],
  ['Ist-Kosten', 'cost_actual'],
  ['Planned vs actual costs', 'cost'],
  ['Costs', 'cost'],
])('On a sheet called “%s” a bare cost is read as %s', (title, meaning) => {
  const { tables } = findTables(
    littleWorkbook(`
    ## ${title}
    | Item            | Cost | Currency |
    | Draw the plan   | 2300 | EUR      |
    | Pour the floor  | 5000 | EUR      |
    | Raise the walls | 1900 | EUR      |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables.at(0)?.columns.at(1)?.meaning).toBe(meaning);
});

test('What comes again in front without a header names no row where a description can', () => {
  const issues = read(`
    |            | Type  | Reported by | Reported on | Description                         | Priority |
    | First lap  | Plan  | Ada Lin     | 2026-03-01  | Nobody knows the forms yet          | Medium   |
    | First lap  | Pumps | Ben Ode     | 2026-03-03  | The pumps draw more than they may   | High     |
    | First lap  | Pumps | Cy Poe      | 2026-03-04  | A new valve fits none of the pipes  | High     |
    | Second lap | Plan  | Ada Lin     | 2026-03-09  | Two forms are filled in differently | Low      |
    | Second lap | Pumps | Ben Ode     | 2026-03-19  | The oldest pump stands still        | High     |`);
  expect(issues).toMatchObject({ Description: 'title' });
  expect(issues['']).not.toBe('title');
});

test('A resource that comes again names no line of a budget where a description can', () => {
  const costs = read(`
    | Resource | Description      | Unit cost | Quantity | Amount |
    | Devices  | Laptop           | 900       | 2        | 1800   |
    | Devices  | Printer          | 300       | 1        | 300    |
    | Devices  | Scanner          | 120       | 1        | 120    |
    | Services | Line to the net  | 40        | 12       | 480    |
    | Services | Room by the hour | 25        | 8        | 200    |
    | Services | Post             | 2         | 60       | 120    |`);
  expect(costs['Description']).toBe('title');
});

test('In an export of a tool, how dates are set is no status, and whether a row is a milestone names none', () => {
  const plan = read(`
    | ID | Task Mode          | Task Name   | Duration | Start      | Finish     | Milestone |
    | 1  | Auto Scheduled     | Draw it up  | 5 days   | 2026-03-02 | 2026-03-06 | No        |
    | 2  | Manually Scheduled | Pour it     | 3 days   | 2026-03-09 | 2026-03-11 | No        |
    | 3  | Auto Scheduled     | Floor ready | 0 days   | 2026-03-11 | 2026-03-11 | Yes       |`);
  expect(plan).toMatchObject({ 'Task Name': 'title', 'Task Mode': null, Milestone: null });
});

test('Under roles, letters are what a column is about, whoever its header may name', () => {
  const matrix = read(`
    ## RACI
    | Task         | Organiser | Sponsor | Crew |
    | Book hall    | R         | A       | I    |
    | Sell tickets | A         | I       | R    |
    | Stage build  | I         | K       | R    |`);
  expect(matrix).toMatchObject({ Organiser: 'raci_role', Sponsor: 'raci_role', Crew: 'raci_role' });
});

test('Who wrote a deliverable carries it, and who approves an initiative decides on it', () => {
  const papers = read(`
    ## Deliverables
    | Deliverable  | Author  | Due        | Acceptance criteria  |
    | Site report  | Ada Lin | 2026-03-01 | Read by the council  |
    | Flow model   | Ben Ode | 2026-03-06 | Matches the gauges   |
    | Heat balance | Cy Poe  | 2026-03-20 | Closes within 2%     |`);
  expect(papers['Author']).toBe('owner');
  const work = read(`
    ## Initiatives
    | Initiative   | Lead    | Sponsor | Start      | End        | Status |
    | New quay     | Ada Lin | Cy Poe  | 2026-03-01 | 2026-09-01 | Open   |
    | Shore power  | Ben Ode | Di Ray  | 2026-04-01 | 2026-12-01 | Open   |`);
  expect(work).toMatchObject({ Lead: 'owner', Sponsor: 'decision_owner' });
});

test('When something is scheduled to be complete is a promise in a register, not a record of it', () => {
  const issues = read(`
    ## Issues
    | ID | Issue           | Raised     | Assigned to | Scheduled Completion Date | Status |
    | 1  | Pump leaks      | 2026-01-05 | Ada Lin     | 2026-03-01                | Open   |
    | 2  | Gauge is stuck  | 2026-01-09 | Ben Ode     | 2026-03-06                | Open   |
    | 3  | Valve corrodes  | 2026-02-02 | Cy Poe      | 2026-03-20                | Closed |`);
  expect(issues['Scheduled Completion Date']).toBe('due');
});

test('Marks in a cell or two make no roles of their columns', () => {
  const papers = read(`
    | No | Paper       | Due        | Interim | Final | Kept where |
    | 1  | Site report | 2026-03-01 | O       |       |            |
    | 2  | Flow model  | 2026-03-06 |         | O     |            |
    | 3  | Heat notes  | 2026-03-20 |         |       |            |`);
  expect(papers).toMatchObject({ Interim: null, Final: null, 'Kept where': null });
});

test('Numbers name nobody, be it one alone', () => {
  const costs = read(`
    | Day rates | Developer | Tester | Total |
    | EUR a day | 600       | 450    | 1050  |`);
  expect(costs).not.toMatchObject({ Developer: 'owner' });
});

test('A flag that says at risk is no length of time, and what changes something is no end', () => {
  const plan = read(`
    | At Risk | Task       | Assigned to | Start      | Finish     | Changes to milestones |
    | 1       | Draft copy | Ada Lin     | 2026-03-01 | 2026-03-04 | None                  |
    | 0       | Build page | Ben Ode     | 2026-03-05 | 2026-03-09 | Two days later        |
    | 1       | Print page | Cy Poe      | 2026-03-10 | 2026-03-12 | None                  |`);
  expect(plan).toMatchObject({ Task: 'title', Finish: 'end' });
  expect(plan['At Risk']).not.toBe('duration');
  expect(plan['Changes to milestones']).not.toBe('end');
});

test('Beside a status, words of a status elsewhere are what their header says', () => {
  const delays = read(
    `
    | No | Work        | Type of Delay | Lateness | Status      |
    | 1  | Steel frame | Critical      | 12       | Ongoing     |
    | 2  | Deck slab   | Noncritical   | 9        | Ongoing     |
    | 3  | Block walls | Critical      | 31       | Not started |
    | 4  | First fix   | Critical      | 26       | Ongoing     |`,
    'plan.xlsx',
  );
  expect(delays['Type of Delay']).toBe('category');
});

test('Amounts of money with words around them are costs', () => {
  const gaps = read(`
    ## Issues
    | ID | Issue           | Owner   | Due        | Estimated cost          | Status |
    | 1  | No access check | Ada Lin | 2026-03-01 | $0 (own staff)          | Open   |
    | 2  | Logs are off    | Ben Ode | 2026-03-06 | $8,000–$15,000 a year   | Open   |
    | 3  | Keys are shared | Cy Poe  | 2026-03-20 | $500 (tool, first year) | Open   |`);
  expect(gaps['Estimated cost']).toBe('cost');
});

test('Beside the earliest start and finish, the latest possible ones are no dates of the plan', () => {
  const network = read(`
    | Task        | Duration | Early Start | Late Start | Early Finish | Late Finish | Predecessors |
    | Draw it up  | 5 days   | 2026-03-02  | 2026-03-04 | 2026-03-06   | 2026-03-10  |              |
    | Pour it     | 3 days   | 2026-03-09  | 2026-03-11 | 2026-03-11   | 2026-03-13  | 1            |
    | Let it set  | 7 days   | 2026-03-12  | 2026-03-16 | 2026-03-20   | 2026-03-24  | 2            |`);
  expect(network).toMatchObject({
    'Early Start': 'start',
    'Late Start': null,
    'Early Finish': 'end',
    'Late Finish': null,
  });
});

test('A bare name over names is a person’s where the table is no plan’s', () => {
  const list = read(`
    | No | Machines | Name      | Hall  |
    | 1  | 2        | Ada Lin   | North |
    | 2  | 5        | Ben Ode   | South |
    | 3  | 3        | Cy Poe    | North |
    | 4  | 1        | Dora Quin | East  |`);
  expect(list['Name']).toBe('person');
});

test('Steps that are numbered down to a letter have ids', () => {
  const steps = read(`
    | Steps | Task                       | Owner   |
    | 1     | Get the pumps ready        | Ada Lin |
    | 1.a   | Take one pump off the net  | Ben Ode |
    | 1.b   | Put in the new valve       | Ben Ode |
    | 1.c   | Check the flow on the dial | Cy Poe  |
    | 2     | Get the boiler ready       | Ada Lin |
    | 2.a   | Let it cool down           | Cy Poe  |`);
  expect(steps).toMatchObject({ Steps: 'id', Task: 'title' });
});

test('A handful of values that come again throughout name no rows where each has a deliverable of its own', () => {
  const plan = read(`
    ## Work plan
    | Output         | Responsible | Start      | End        | Status | Requirement |
    | Gate drawings  | Ada Lin     | 2026-03-01 | 2026-04-01 | Done   | REC         |
    | Pump drawings  | Ben Ode     | 2026-03-02 | 2026-04-02 | Open   | REC         |
    | Flow model     | Ada Lin     | 2026-03-03 | 2026-04-03 | Open   | REC         |
    | Heat balance   | Cy Poe      | 2026-03-04 | 2026-04-04 | Open   | REC         |
    | Cable list     | Cy Poe      | 2026-03-05 | 2026-04-05 | Done   | OPT         |
    | Valve list     | Ben Ode     | 2026-03-06 | 2026-04-06 | Open   | REC         |
    | Site report    | Ada Lin     | 2026-03-07 | 2026-04-07 | Open   | REC         |
    | Noise report   | Ada Lin     | 2026-03-08 | 2026-04-08 | Open   | OPT         |
    | Soil report    | Ben Ode     | 2026-03-09 | 2026-04-09 | Done   | REC         |
    | Permit letters | Cy Poe      | 2026-03-10 | 2026-04-10 | Open   | REC         |
    | Safety file    | Cy Poe      | 2026-03-11 | 2026-04-11 | Open   | REC         |`);
  expect(plan).toMatchObject({ Output: 'title', Requirement: null });
});

test('What is wrong names the rows of a list of what has to be put right', () => {
  const gaps = read(`
    ## Audit
    | ID  | Clause in force             | Weakness                        | Owner   | Due        | Status |
    | G-1 | Keys are given out by name  | Nobody looks at who has a key   | Ada Lin | 2026-03-01 | Open   |
    | G-2 | Gates write down who passes | The log of the gate is off      | Ben Ode | 2026-03-06 | Open   |
    | G-3 | Visitors are met            | Visitors go about by themselves | Cy Poe  | 2026-03-20 | Closed |`);
  expect(gaps['Weakness']).toBe('title');
});

test('Ids that are merged over the rows of their group are ids, as is what ends in a number sign', () => {
  const register = read(`
    ## Risks
    | Risk ID# | Risk        | Control ID# | Control           | Probability |
    | 1        | Late mill   | 1.1         | Weekly call       | High        |
    |          |             | 1.2         | Second supplier   | Medium      |
    |          |             | 1.3         | Stock for a week  | Low         |
    | 2        | Wet cellar  | 2.1         | Two pumps         | Medium      |
    |          |             | 2.2         | A drain           | Low         |
    | 3        | No permit   | 3.1         | Early talk        | High        |
    |          |             | 3.2         | A lawyer          | Medium      |
    merge: A2:A4
    merge: B2:B4
    merge: A5:A6
    merge: B5:B6
    merge: A7:A8
    merge: B7:B8`);
  expect(register).toMatchObject({ 'Risk ID#': 'id', Control: 'controls' });
});

test('“Complete” over figures up to 100 is how much is complete', () => {
  const jobs = read(`
    | Task | Start      | Finish     | Complete |
    | Dig  | 2026-03-02 | 2026-03-06 | 97       |
    | Pour | 2026-03-09 | 2026-03-12 | 55       |
    | Lay  | 2026-03-13 | 2026-03-20 | 12       |`);
  expect(jobs).toMatchObject({ Complete: 'percent_complete' });
});

test('Cells that say leading or lagging tell the kind of a measure, whatever they are headed with', () => {
  const measures = read(`
    ## Scorecard
    | Measure | Type    | Target | Jan-26 | Feb-26 | Mar-26 |
    | Demos   | Leading | 8      | 10     | 12     | 11     |
    | Revenue | Lagging | 80     | 100    | 103    | 99     |
    | Churn   | Lagging | 3      | 2      | 3      | 4      |`);
  expect(measures['Type']).toBe('measure_kind');
});

test('Eight digits that are a day each are days, and no amounts', () => {
  const orders = read(`
    | Task       | Owner   | When     | Completion | Status |
    | Draft copy | Ada Lin | 20260301 | 20260310   | Open   |
    | Build page | Ben Ode | 20260311 | 20260320   | Open   |
    | Print page | Cy Poe  | 20260321 | 20260330   | Done   |`);
  expect(orders).toMatchObject({ When: 'due', Completion: 'end' });
});

test('Parts of an activity in columns of their own are called as it is, and made smaller', () => {
  const work = read(`
    | Week | Aktivität | Unteraktivität 1 | Unteraktivität 2 | Aufwand |
    | 42   | Define    |                  |                  | 10h     |
    |      |           | Find ideas       |                  | 8h      |
    |      |           |                  | Talk             | 2h      |
    | 43   | Define    |                  |                  | 7h      |
    |      |           | Find ideas       |                  | 7h      |
    |      |           |                  | Talk             | 6h      |
    |      |           |                  | Sort             | 1h      |`);
  expect(work).toMatchObject({ Aktivität: 'title', 'Unteraktivität 1': 'title', 'Unteraktivität 2': 'title' });
});

test('In a list of defects the defect names the rows, and the feature is what they are sorted by', () => {
  const form = read(`
    ## Defects
    | Feature | Screen | Tester | Defect | Assign To | Status | Notes |
    |         |        |        |        |           |        |       |
    |         |        |        |        |           |        |       |`);
  expect(form).toMatchObject({ Feature: 'category', Defect: 'title' });
  const filled = read(`
    ## Bugs
    | Feature  | Bug                        | Severity | Reported by | Status |
    | Checkout | The total is off by a cent | High     | Ada Lin     | Open   |
    | Search   | Nothing is found in caps   | Low      | Ben Ode     | Closed |
    | Checkout | Pays twice on a slow line  | High     | Cy Poe      | Open   |
    | Search   | Umlauts are lost           | Low      | Ada Lin     | Open   |`);
  expect(filled).toMatchObject({ Feature: 'category', Bug: 'title' });
});

test('Beside a risk’s own id, the id of anything else is a link, though it differs from row to row', () => {
  const risks = read(`
    | Risk ID | Risk title      | Severity | Likelihood | Mitigation plan         | Impact ID |
    | R001    | The mill stops  | H        | L          | Keep a second mill      | I001      |
    | R002    | Rails run short | H        | M          | Order them a year ahead | I002      |
    | R003    | The dam breaks  | L        | L          | Watch the level by day  | I003      |`);
  expect(risks).toMatchObject({ 'Risk ID': 'id', 'Impact ID': null });
});

test('Countermeasures that run from a first day to a last are tasks', () => {
  const { tables } = findTables(
    littleWorkbook(`
    | Countermeasure      | Owner   | Start week | End week |
    | Clear the mill race | Ada Lin | 2          | 12       |
    | Hang the new gate   | Ben Ode | 4          | 11       |
    | Turn the old wheel  | Cy Poe  | 10         | 26       |`),
    { corrections: [], fiscalYearStart: 1 },
  );
  expect(tables[0]).toMatchObject({ kind: 'tasks', columns: [{ meaning: 'title' }, {}, {}, {}] });
});

test('Numbers under “Due” beside a first day and a last are how long the work takes', () => {
  const work = read(`
    | Work                | Owner   | Start date | End date   | Due | Status |
    | Clear the mill race | Ada Lin | 2026-03-02 | 2026-03-06 | 5   | Done   |
    | Hang the new gate   | Ben Ode | 2026-03-09 | 2026-03-18 | 10  | Open   |
    | Turn the old wheel  | Cy Poe  | 2026-03-19 | 2026-03-25 | 7   | Open   |`);
  expect(work).toMatchObject({ 'Start date': 'start', 'End date': 'end', Due: 'duration' });
});
