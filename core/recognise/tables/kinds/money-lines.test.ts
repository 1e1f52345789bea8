import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../../test/little-sheet.ts';
import type { Table } from '../../../plan/table.ts';
import { findTables } from '../find-tables.ts';

const tableIn = (drawing: string): Table =>
  findTables(littleWorkbook(drawing, 'little.xlsx'), { corrections: [], fiscalYearStart: 1 }).tables.at(0)!;

const meaningsIn = (drawing: string): readonly (string | null)[] =>
  tableIn(drawing).columns.map(({ meaning }) => meaning);

test('Rows that are called as costs are make a budget of amounts by month', () => {
  expect(
    tableIn(`
    |               | Apr  | May  | Jun  |
    | Gehälter      | 8000 | 8000 | 8200 |
    | Miete         | 900  | 900  | 900  |
    | Versicherungen | 120 | 0    | 0    |
    | Reisekosten   | 300  | 80   | 410  |`).kind,
  ).toBe('budget');
});

test('Amounts of money by month are a budget, numbers of nobody knows what are none', () => {
  const byMonth = (unit: string): string => `
    | Item          | Apr       | May       | Jun       |
    | Signal lamps  | ${unit}800 | ${unit}820 | ${unit}800 |
    | Track circuit | ${unit}90  | ${unit}70  | ${unit}90  |
    | Ballast       | ${unit}40  | ${unit}0   | ${unit}55  |`;
  expect(tableIn(byMonth('€')).kind).toBe('budget');
  expect(tableIn(byMonth('')).kind).not.toBe('budget');
});

test('Expenses without a plan of them are what is planned; beside a budget, what is spent is money', () => {
  expect(
    meaningsIn(`
    ## Budget
    | Poste    | Dépenses totales |
    | Caténaire | 4000            |
    | Ballast  | 2500             |
    | Quais    | 900              |`),
  ).toEqual(['title', 'cost']);
  expect(
    meaningsIn(`
    ## Projects
    | Project     | Owner   | Budget | Spent |
    | New depot   | Ida Lund | 90000 | 12000 |
    | Third track | Ola Berg | 40000 | 39000 |`),
  ).toEqual(['title', 'owner', 'cost', 'cost_actual']);
});

test('A number before a target is where its measure started', () => {
  expect(
    meaningsIn(`
    ## Key results
    | Key result         | Unit | Start | Target | Owner    |
    | Trains on time     | %    | 84    | 92     | Ida Lund |
    | Complaints a month | #    | 120   | 60     | Ola Berg |
    | Broken lamps       | #    | 15    | 5      | Eva Dahl |`),
  ).toEqual(['title', 'unit', 'baseline', 'target', 'owner']);
});

test('An outcome in a log of decisions is how each stands', () => {
  expect(
    meaningsIn(`
    ## Decision log
    | Decision              | Decided by | Date       | Outcome  |
    | Buy lamps from Nordlys | Ida Lund  | 2026-02-03 | Approved |
    | Build the depot twice | Ola Berg   | 2026-02-10 | Rejected |
    | Close platform 4      | Ida Lund   | 2026-02-17 | Approved |`),
  ).toEqual(['decision', 'decision_owner', 'decided_on', 'status']);
});

test('The latest view of a date that was committed to is its forecast', () => {
  expect(
    meaningsIn(`
    | Workstream | Delivery lead | Go-live (committed) | Go-live (latest view) |
    | New depot  | Ida Lund      | 2026-05-01          | 2026-06-15            |
    | Third track | Ola Berg     | 2026-07-01          | 2026-07-01            |
    | Lamps      | Eva Dahl      | 2026-09-30          | 2026-11-15            |`),
  ).toEqual(['title', 'owner', 'due', 'forecast']);
});

test('What is planned and actual by quarter in a budget is money', () => {
  expect(
    meaningsIn(`
    | Cost centre | Q1 2026 Plan | Q1 2026 Actual | Q2 2026 Plan | Q2 2026 Actual |
    | Depot       | 4000         | 4200           | 4000         |                |
    | Signals     | 900          | 800            | 950          |                |
    | Stations    | 2500         | 2500           | 2600         |                |`),
  ).toEqual(['title', 'cost', 'cost_actual', 'cost', 'cost_actual']);
});

test('Tickets and sponsors are lines of a budget, and an estimate of them is money', () => {
  const table = tableIn(`
    |            | Estimate | Actual |
    | Sponsors   | 4000     | 3500   |
    | Tickets    | 2000     | 2600   |
    | Rent       | 1500     | 1500   |
    | The band   | 900      | 900    |`);
  expect(table.kind).toBe('budget');
  expect(table.columns.map(({ meaning }) => meaning)).toEqual(['title', 'cost', 'cost_actual']);
});

test('A few of something beside amounts of money are no amount themselves', () => {
  expect(
    meaningsIn(`
    ## Budget
    | Position | Köpfe | Kosten |
    | Schweißer | 3    | 61000  |
    | Bauleiter | 1    | 34000  |
    | Prüfer   | 2     | 20500  |`)[1],
  ).not.toBe('cost');
});

test('Months with what comes in and what is spent are a budget without any name', () => {
  const table = tableIn(`
    ## Monthly results
    | Month    | Revenue | Cost |
    | Jan 2026 | 9000    | 5000 |
    | Feb 2026 | 9500    | 5200 |
    | Mar 2026 | 9900    | 6100 |`);
  expect(table.kind).toBe('budget');
  expect(table.columns[0]?.meaning).toBe('period');
});

test('The resources of a budget are things where their cells are no names', () => {
  expect(
    meaningsIn(`
    ## Presupuesto
    | Recurso                | Horas | Tarifa | Costo |
    | 2 soldadores por turno | 40    | 30     | 1200  |
    | grúa de 20 toneladas   | 10    | 90     | 900   |
    | andamio de 6 metros    | 25    | 12     | 300   |`),
  ).toEqual(['title', 'effort', 'rate', 'cost']);
});
