import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import { findTables } from './find-tables.ts';

/** The first table’s kind and its headers with the meanings they were given. */
function read(drawing: string): { kind: string; columns: Record<string, string | null> } {
  const table = findTables(littleWorkbook(drawing, 'little.xlsx'), { corrections: [], fiscalYearStart: 1 }).tables.at(
    0,
  )!;
  return { kind: table.kind, columns: Object.fromEntries(table.columns.map((c) => [c.header, c.meaning])) };
}

test('An N beside letters of responsibilities says that somebody has no part', () => {
  const { kind, columns } = read(`
    | Task            | Mia | Ole | Sam |
    | Draft the brief | R   | N   | A   |
    | Book the hall   | N   | R   | I/C |
    | Print the cards | N   | N   | R   |
    | Pay the band    | C   | A   | N   |
    | Clear the hall  | N   | R   | A   |`);
  expect(kind).toBe('raci');
  expect(columns).toMatchObject({ Task: 'title', Mia: 'raci_role', Ole: 'raci_role', Sam: 'raci_role' });
  const answers = read(`
    | Task            | Billable | Owner   |
    | Draft the brief | N        | Ada Lin |
    | Book the hall   | Y        | Ben Ode |
    | Print the cards | N        | Cy Poe  |`);
  expect(answers.columns['Billable']).not.toBe('raci_role');
});

test('Ids under “Task” are ids where another column names the tasks', () => {
  const { columns } = read(`
    | Task   | Name            | Owner   | Due        |
    | TK1603 | Draft the brief | Ada Lin | 2026-03-01 |
    | TK1617 | Book the hall   | Ben Ode | 2026-03-04 |
    | TK1626 | Print the cards | Cy Poe  | 2026-03-09 |`);
  expect(columns).toMatchObject({ Task: 'id', Name: 'title' });
});

test('A column that is about one phase is not the phase of its rows', () => {
  const { columns } = read(`
    | Project      | Owner   | Phase 1       | Phase 2     | Due        |
    | New intranet | Ada Lin | Survey staff  | Build pages | 2026-03-01 |
    | Till renewal | Ben Ode | Choose a till | Train shops | 2026-05-01 |
    | Stock count  | Cy Poe  | Count the pumps | Count bolts | 2026-06-01 |`);
  expect(columns).toMatchObject({ 'Phase 1': null, 'Phase 2': null });
});

test('Nobody is called yes or no, and no figure is a link', () => {
  const { columns } = read(`
    | Stakeholder | Role     | Influence | Approver | Documentation |
    | Ada Lin     | Sponsor  | High      | Yes      | 3             |
    | Ben Ode     | Engineer | Low       | No       | 12            |
    | Cy Poe      | Auditor  | Medium    | No       | 7             |`);
  expect(columns['Approver']).not.toBe('approver');
  expect(columns['Documentation']).not.toBe('link');
});

test('“New” beside no older state is nothing of a plan', () => {
  const { columns } = read(`
    | Week   | New | Closed tickets | Reopened |
    | Week 1 | 14  | 11             | 2        |
    | Week 2 | 9   | 12             | 0        |
    | Week 3 | 21  | 17             | 4        |`);
  expect(columns['New']).toBeNull();
});

test('The end that an open point is meant to have is its due date', () => {
  const { columns } = read(`
    | No | Issue            | Severity | Planned end | Resolution       | Owner   |
    | 1  | Pumps leak       | High     | 2026-02-01  | New seals        | Ada Lin |
    | 2  | Tills are slow   | Low      | 2026-02-09  | More memory      | Ben Ode |
    | 3  | No keys to store | Medium   | 2026-02-11  | A second key set | Cy Poe  |`);
  expect(columns['Planned end']).toBe('due');
});

test('What a budget’s lines are projected to cost is their plan, unless a cost stands beside it', () => {
  const lines = (header: string): string => `
    ## Budget
    ${header}
    | Rent      | 1200 | 1200 | 0   |
    | Groceries | 500  | 420  | 80  |
    | Telephone | 40   | 55   | -15 |
    | Travel    | 300  | 280  | 20  |`;
  expect(read(lines('| Expenses | Projected | Actual | Variance |')).columns.Projected).toBe('cost');
  expect(read(lines('| Expenses | Projected | Actual | Budget |')).columns.Projected).toBe('forecast');
});

test('What a budget buys names its lines: equipment in words, not in money', () => {
  const bought = read(`
    | Equipment   | Quantity | Cost per unit | Total |
    | Laptops     | 4        | 900           | 3600  |
    | Label maker | 1        | 120           | 120   |
    | Headsets    | 6        | 40            | 240   |
    | Desk lamps  | 3        | 25            | 75    |`);
  expect(bought.columns).toMatchObject({ Equipment: 'title', 'Cost per unit': 'rate', Total: 'cost' });
});

test('Severity rated beside an impact is what impact and likelihood make', () => {
  const { columns } = read(`
    | ID | Risk             | Impact rating | Likelihood rating | Severity rating | Mitigation              |
    | R1 | Pumps come late  | High          | Low               | Medium          | Order from two sources  |
    | R2 | Tills stop       | High          | High              | High            | Keep a spare till       |
    | R3 | Keys are lost    | Low           | Medium            | Low             | Keep copies at the desk |`);
  expect(columns).toMatchObject({ 'Impact rating': 'impact', 'Severity rating': 'score' });
});

test('Activities and their parts may each stand in a column that is filled where one begins', () => {
  const { columns } = read(`
    | Activity | Sub-activity   | Step            | Owner   | Start      | End        |
    | Prepare  |                | Draft the brief | Ada Lin | 2026-03-01 | 2026-03-02 |
    |          | Rooms          | Book the hall   | Ben Ode | 2026-03-03 | 2026-03-04 |
    |          |                | Rent the chairs | Ben Ode | 2026-03-05 | 2026-03-06 |
    | Invite   |                | List the guests | Cy Poe  | 2026-03-07 | 2026-03-08 |
    |          | Cards          | Print the cards | Cy Poe  | 2026-03-09 | 2026-03-10 |
    |          |                | Post the cards  | Ada Lin | 2026-03-11 | 2026-03-12 |
    | Clear up |                | Clear the hall  | Ben Ode | 2026-03-13 | 2026-03-14 |`);
  expect(columns['Step']).toBe('title');
  expect(columns['Sub-activity']).toBe('title');
});

test('Numbers as lists write them are ids', () => {
  const { columns } = read(`
    |    | Action          | Owner   | Due        |
    | 1. | Draft the brief | Ada Lin | 2026-03-01 |
    | 2. | Book the hall   | Ben Ode | 2026-03-04 |
    | 3. | Print the cards | Cy Poe  | 2026-03-09 |
    | 4. | Post the cards  | Cy Poe  | 2026-03-12 |`);
  expect(columns['']).toBe('id');
});

test('The letters that a score multiplies say what the columns under them are', () => {
  const { columns } = read(`
    | Nr | Risico           | K | G | K x G | Maatregel              |
    | 1  | Zaal valt weg    | 2 | 4 | 8     | Tweede zaal vastleggen |
    | 2  | Spreker ziek     | 3 | 3 | 9     | Reservespreker vragen  |
    | 3  | Stroom valt uit  | 1 | 5 | 5     | Aggregaat huren        |`);
  expect(columns).toMatchObject({ K: 'probability', G: 'impact', 'K x G': 'score' });
});

test('Why a risk may come true is its cause', () => {
  const { columns } = read(`
    | ID | Risk          | Why?               | Probability | Impact | Mitigation        |
    | R1 | Pumps are late | Only one supplier | High        | High   | Find a second one |
    | R2 | Staff leave    | Pay is low        | Low         | High   | Raise it in May   |
    | R3 | Tills stop     | Old cables        | Medium      | Low    | New cables        |`);
  expect(columns['Why?']).toBe('trigger');
});

test('Who signs with an initial carries the work, whatever the column is called', () => {
  const { columns } = read(`
    | Job             | Ganger  | Start      | End        |
    | Isolate boiler  | K. Rowe | 2026-05-04 | 2026-05-05 |
    | Pull the bundle | K. Rowe | 2026-05-05 | 2026-05-08 |
    | Test the valves | A. Dunn | 2026-05-06 | 2026-05-07 |`);
  expect(columns['Ganger']).toBe('owner');
  const titled = read(`
    | Job             | Ground     | Start      | End        |
    | Isolate boiler  | North Yard | 2026-05-04 | 2026-05-05 |
    | Pull the bundle | South Yard | 2026-05-05 | 2026-05-08 |
    | Test the valves | North Yard | 2026-05-06 | 2026-05-07 |`);
  expect(titled.columns['Ground']).not.toBe('owner');
});

test('What, why, where, who, when, how and how much, as plans in Portuguese ask', () => {
  const { columns } = read(`
    | O quê          | Por quê         | Onde   | Quem | Quando     | Como                         | Quanto | Situação     |
    | Treinar caixas | Filas longas    | Loja 1 | Bia  | 2026-03-10 | Curso de quatro horas        | 800    | Em andamento |
    | Trocar balança | Erros de peso   | Loja 2 | Caio | 2026-03-20 | Comprar uma nova do fabricante | 1500 | A fazer      |
    | Pintar fachada | Aparência velha | Loja 1 | Davi | 2026-04-05 | Contratar o pintor da praça  | 2200   | Concluído    |`);
  expect(columns).toMatchObject({ Quem: 'owner', Quando: 'due', Como: 'description', Quanto: 'cost' });
  const stories = read(`
    | ID | Como    | Quero           | Para          | Pontos |
    | 1  | cliente | trocar a senha  | entrar de novo | 3     |
    | 2  | gerente | ver as mudanças | confiar nelas | 5      |
    | 3  | cliente | escolher a hora | estar em casa | 8      |`);
  expect(stories.columns['Como']).toBe('persona');
});

test('Those whom messages are for are the stakeholders, and those whose time is shared out are people', () => {
  const { columns } = read(`
    | Audience       | Message          | Channel | Frequency | Owner   |
    | Store managers | New rota rules   | Call    | Weekly    | Ada Lin |
    | Union reps     | Pilot results    | Meeting | Monthly   | Ben Ode |
    | Customers      | Longer opening   | Posters | Once      | Cy Poe  |`);
  expect(columns['Audience']).toBe('person');
});

test('States under “Result” are no figure that was reached', () => {
  const { columns } = read(`
    | Step | Activity        | Owner   | Start      | Result      |
    | 1    | Freeze the code | Ada Lin | 2026-03-01 | Done        |
    | 2    | Copy the data   | Ben Ode | 2026-03-02 | In progress |
    | 3    | Switch the name | Cy Poe  | 2026-03-03 | Not started |
    | 4    | Test the tills  | Ada Lin | 2026-03-04 | Not started |`);
  expect(columns['Result']).not.toBe('actual');
});

test('What all rows say names none of them', () => {
  const { columns } = read(`
    | Project | Query                         | Owner   | Raised on  | Status |
    | Harbour | May the quay be closed on May 1 | Ada Lin | 2026-03-01 | Open |
    | Harbour | Which crane lifts the first beam | Ben Ode | 2026-03-02 | Open |
    | Harbour | Who pays for the second survey  | Cy Poe  | 2026-03-05 | Closed |
    | Harbour | Where does the gravel go        | Ada Lin | 2026-03-06 | Open |`);
  expect(columns['Query']).toBe('title');
  expect(columns['Project']).not.toBe('title');
});

test('Marks of where stakeholders stand and should stand are no roles', () => {
  const { columns } = read(`
    | Stakeholder | Unaware | Resistant | Neutral | Supportive | Leading |
    | Board       |         |           | C       | D          |         |
    | Union       |         | C         |         | D          |         |
    | Press       | C       |           | D       |            |         |
    | Customers   |         |           | C       | D          |         |
    | Sponsor     |         |           |         | C          | D       |`);
  expect(Object.values(columns)).not.toContain('raci_role');
});

test('First names and surnames are both the person’s', () => {
  const { columns } = read(`
    | First name | Surname | Job title | Days off | Email       |
    | Ada        | Stone   | Analyst   | 25       | ada@x.org   |
    | Bo         | Frost   | Developer | 20       | bo@x.org    |
    | Cy         | Marsh   | Tester    | 25       | cy@x.org    |`);
  expect(columns).toMatchObject({ 'First name': 'person', Surname: 'person', 'Job title': 'role' });
});

test('Three weeks in a row are times and not three durations', () => {
  const { columns } = read(`
    | Week | Task           | Owner   | Deadline   |
    | 46   | Draft the game | Ada Lin | 2026-11-13 |
    | 47   | Build a level  | Ben Ode | 2026-11-20 |
    | 48   | Test with six  | Cy Poe  | 2026-11-27 |`);
  expect(columns['Week']).toBe('period');
});

test('A day by which something is to be sent is its due date, and a name under the same words carries it', () => {
  const { columns } = read(`
    | Grant       | Submit by  | Lead writer | Status      |
    | Garden club | 2026-02-10 | Lou Hart    | In progress |
    | Bike repair | 2026-03-01 | Pat Ode     | Not started |
    | Youth choir | 2026-04-01 | Lou Hart    | Not started |`);
  expect(columns).toMatchObject({ 'Submit by': 'due', 'Lead writer': 'owner' });
});

test('Of threats to assets the threat is the risk', () => {
  const { columns } = read(`
    | Risk ID | Asset / Process | Threat           | Impact | Likelihood | Owner   |
    | R1      | Payment data    | Injected queries | 5      | 3          | Ada Lin |
    | R2      | Laptops         | Stolen passwords | 4      | 4          | Ben Ode |
    | R3      | Mail server     | Flooded mailbox  | 2      | 4          | Cy Poe  |`);
  expect(columns).toMatchObject({ Threat: 'title', 'Asset / Process': null });
});

test('An action that only says how a risk is answered is its response', () => {
  const { columns } = read(`
    | ID | Risk                | Probability | Impact | Action   | Owner   |
    | R1 | Rain on launch day  | High        | Low    | Mitigate | Ada Lin |
    | R2 | Supplier goes broke | Low         | High   | Transfer | Ben Ode |
    | R3 | Ada falls ill       | Low         | Low    | Accept   | Ada Lin |`);
  expect(columns['Action']).toBe('response');
});

test('What is planned to be finished is no actual end, though the same words below “actual” are one', () => {
  const { columns } = read(`
    | No | タスク   | 予定 / 開始  | 予定 / 完了 | 実績 / 開始 | 実績 / 完了 |
    | 1  | 画面設計 | 2026-03-02 | 2026-03-04 | 2026-03-02 | 2026-03-05 |
    | 2  | 結合試験 | 2026-03-05 | 2026-03-09 | 2026-03-06 | 2026-03-10 |
    | 3  | 移行作業 | 2026-03-10 | 2026-03-12 | 2026-03-11 | 2026-03-12 |`);
  expect(Object.values(columns).slice(2)).toEqual(['start', 'end', 'start_actual', 'end_actual']);
});

test('A list of open points is one of issues: its topic names them and the measure answers them', () => {
  const { kind, columns } = read(`
    ## Offene Punkte
    | Nr | Thema                       | Maßnahme           | Verantwortlich | Termin     | Status    |
    | 1  | Lieferant meldet sich nicht | Herrn Kurz anrufen | Ada Lin        | 12.03.2026 | offen     |
    | 2  | Server zu langsam           | Angebot einholen   | Ben Ode        | 15.03.2026 | erledigt  |
    | 3  | Vertrag fehlt               | Entwurf senden     | Cy Poe         | 20.03.2026 | in Arbeit |`);
  expect(kind).toBe('issues');
  expect(columns).toMatchObject({ Thema: 'title', Maßnahme: 'mitigation', Termin: 'due' });
});

test('Procedures and checks of Japanese test sheets are no tasks', () => {
  const { kind } = read(`
    | No. | テスト項目番号 | 対象クラス | テスト手順           | 確認内容           | 担当者 | 実施日     |
    | 1   | 001            | UserForm   | 登録画面を開く       | 画面が表示される   | 西尾   | 2026-03-02 |
    | 2   | 002            | UserForm   | 空のまま登録を押す   | エラーが表示される | 西尾   | 2026-03-02 |
    | 3   | 003            | UserTable  | 一覧から一人を消す   | 一覧から消える     | 石川   | 2026-03-03 |`);
  expect(kind).toBe('other');
});

test('The interest of a stakeholder is no level of the list', () => {
  const { columns } = read(`
    | Name     | Role              | Influence level | Interest level |
    | Ada Lin  | Sponsor           | High            | Medium         |
    | Ben Ode  | Head of the union | Medium          | High           |
    | Cy Poe   | Neighbour         | Low             | High           |`);
  expect(columns).toMatchObject({ 'Influence level': 'influence', 'Interest level': null });
});

test('Pi and Si of a risk are how likely and how grave it is', () => {
  const { columns } = read(`
    | Nr | Risiko              | Pi | Si | R  | Maßnahme               | Wer     |
    | 1  | Mitarbeiter fällt aus | 2  | 3  | 6  | Vertretung bestimmen   | Ada Lin |
    | 2  | Auftrag ist unklar  | 1  | 4  | 4  | Lastenheft nachfragen  | Ben Ode |
    | 3  | Server zu langsam   | 3  | 2  | 6  | Last vorher messen     | Ada Lin |`);
  expect(columns).toMatchObject({ Pi: 'probability', Si: 'impact' });
});

test('Below one heading that says hours, each person’s column holds hours, planned or real', () => {
  const { columns } = read(`
    |              |            | Estimated hours |         |        |        | Actual hours |         |        |        |
    | Task         | Start      | Ada Lin         | Ben Ode | Cy Poe | Di Rex | Ada Lin      | Ben Ode | Cy Poe | Di Rex |
    | Draft screens| 2026-03-02 | 3               | 2       | 1      | 4      | 4            | 2       | 2      | 4      |
    | Build screens| 2026-03-05 | 8               | 6       | 9      | 2      | 9            | 7       | 8      | 1      |
    | Test screens | 2026-03-12 | 2               | 4       | 4      | 1      | 2            | 5       | 3      | 2      |
    | Ship screens | 2026-03-15 | 1               | 1       | 2      | 2      | 1            | 2       | 2      | 3      |
    merge: C1:F1
    merge: G1:J1`);
  const of = (name: string): readonly (string | null)[] =>
    Object.entries(columns)
      .filter(([header]) => header.startsWith(name))
      .map(([, meaning]) => meaning);
  expect(of('Estimated')).toEqual(Array(4).fill('effort'));
  expect(of('Actual')).toEqual(Array(4).fill('effort_actual'));
});

test('What groups risks without a header is their category', () => {
  const { columns } = read(`
    |           | No | Risk                | Probability | Impact | Measures           |
    | People    | 1  | A developer leaves  | High        | Low    | Share what we know |
    |           | 2  | The team quarrels   | Low         | High   | Talk every week    |
    |           | 3  | A tutor falls ill   | Low         | Low    | Ask for a second   |
    | Time      | 4  | The plan is too bold| High        | High   | Add a week         |
    |           | 5  | Tests come too late | Low         | High   | Test each story    |
    | Technique | 6  | The disk breaks     | Low         | High   | Copy every night   |`);
  expect(columns['']).toBe('category');
});

test('Estimates cut short are effort, what remains of it is left, and a projected sum is no actual one', () => {
  const { columns } = read(`
    | Task           | Orig. Est | Curr. Est | Remain | Responsible |
    | Clear the race | 2         | 1.5       | 0      | Ada Lin     |
    | Hang the gate  | 3         | 4         | 1      | Bob Ray     |
    | Turn the wheel | 2         | 2.5       | 2      | Cid Fox     |`);
  expect(columns).toMatchObject({ 'Orig. Est': 'effort', 'Curr. Est': 'effort', Remain: 'remaining' });
  const costs = read(`
    | Week | Projected cumulative cost | Actual cumulative cost |
    | 1    | 9000                      | 2300                   |
    | 2    | 16000                     | 9300                   |
    | 3    | 39000                     | 14300                  |`);
  expect(costs.columns).toMatchObject({
    'Projected cumulative cost': 'cost',
    'Actual cumulative cost': 'cost_actual',
  });
});
