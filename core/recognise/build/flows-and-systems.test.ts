import { expect, test } from 'vitest';
import { littleWorkbook } from '../../../test/little-sheet.ts';
import type { Plan } from '../../plan/plan.ts';
import { recognise } from '../recognise.ts';

const planOf = (drawing: string): Plan =>
  recognise(littleWorkbook(drawing, 'Book1.xlsx'), { corrections: [], fiscalYearStart: 1 }).plan;

test('steps of flows: owner, system, stage, work in working hours and waiting by the clock', () => {
  const { flowSteps } = planOf(`
    ## Lead to cash
    | Flow          | # | Step             | Owner    | System     | Stage       | Touch time | Wait time |
    | Quote to cash | 1 | Build quote      | Ada Berg | CPQ        | Proposal    | 4 h        | 1 d       |
    |               | 2 | Approve discount | Ben Holm | Salesforce | Negotiation | 30 min     | 24 h      |
    | Onboarding    | 1 | Kick-off         |          | Jira       |             | 1 d        | 1 week    |`);
  expect(flowSteps).toMatchObject([
    {
      flow: 'Quote to cash',
      order: 1,
      name: 'Build quote',
      owner: { names: ['Ada Berg'] },
      system: 'CPQ',
      stage: 'Proposal',
      touch: 0.5,
      wait: 1,
    },
    { flow: 'Quote to cash', order: 2, touch: 0.0625, wait: 1 },
    { flow: 'Onboarding', owner: null, touch: 1, wait: 5 },
  ]);
});

test('units of the headers, German', () => {
  const { flowSteps } = planOf(`
    ## Ablauf
    | Schritt   | Verantwortlich | System | Bearbeitungszeit (Std) | Wartezeit (Tage) |
    | Anlegen   | Ada Berg       | SAP    | 2                      | 1                |
    | Prüfen    | Ben Holm       | SAP    | 4                      | '2,5             |`);
  expect(flowSteps).toMatchObject([
    { name: 'Anlegen', touch: 0.25, wait: 1 },
    { name: 'Prüfen', touch: 0.5, wait: 2.5 },
  ]);
});

test('a process beside its steps is the flow', () => {
  const { flowSteps } = planOf(`
    ## Steps
    | Process       | Step                  | Owner | System | Wait (hours) | Work (hours) |
    | Order to cash | Hand order to finance | Ada   | SAP    | 48           | 1            |
    | Order to cash | Invoice               | Ben   | SAP    | 24           | 2            |`);
  expect(flowSteps).toMatchObject([
    { flow: 'Order to cash', name: 'Hand order to finance', wait: 2, touch: 0.125 },
    { flow: 'Order to cash', name: 'Invoice', wait: 1, touch: 0.25 },
  ]);
});

test('a field map: what the plan calls a field and where a system keeps it', () => {
  const { mappedFields } = planOf(`
    ## Field map
    | Field in plan | Salesforce object | Salesforce field (API name) |
    | Deal size     | Opportunity       | Amount                      |
    | Discount      | SBQQ__Quote__c    | Discount__c                 |`);
  expect(mappedFields).toMatchObject([
    { name: 'Deal size', system: 'Salesforce', object: 'Opportunity', field: 'Amount' },
    { name: 'Discount', object: 'SBQQ__Quote__c', field: 'Discount__c' },
  ]);
});

test('object and field in one cell, the system in a column', () => {
  const { mappedFields } = planOf(`
    ## Mapping
    | Plan field | System     | Field             |
    | Deal size  | Salesforce | Opportunity.Amount |
    | Segment    | HubSpot    | company.segment   |`);
  expect(mappedFields).toMatchObject([
    { name: 'Deal size', system: 'Salesforce', object: 'Opportunity', field: 'Amount' },
    { name: 'Segment', system: 'HubSpot', object: 'company', field: 'segment' },
  ]);
});

test('a field map of two systems: each with its own name of the field, and how it is brought over', () => {
  const { mappedFields } = planOf(`
    ## Field mapping
    | Source system | Target system | Source field | Target field | Direction | System of record | Frequency | Owner | Data steward |
    | Salesforce    | NetSuite      | Amount       | total        | one-way   | Salesforce       | hourly    | Ben   | Ada Berg     |
    | Salesforce    | NetSuite      | Discount__c  |              | both ways | TBD              |           | Ben   |              |`);
  expect(mappedFields).toMatchObject([
    {
      name: 'Amount',
      system: 'NetSuite',
      field: 'total',
      otherSystem: 'Salesforce',
      otherField: 'Amount',
      direction: 'one-way',
      sourceOfTruth: 'Salesforce',
      cadence: 'hourly',
      owner: { names: ['Ada Berg'] },
    },
    { name: 'Discount__c', field: null, otherField: 'Discount__c', sourceOfTruth: 'TBD', cadence: null, owner: null },
  ]);
});

test('a field map with a column for each system', () => {
  const { mappedFields } = planOf(`
    ## Field map
    | Field    | Salesforce field | NetSuite field | Sync direction | Master     |
    | Amount   | Amount           | total          | SF → NS        | Salesforce |
    | Discount | Discount__c      |                | SF → NS        | Salesforce |`);
  expect(mappedFields).toMatchObject([
    { name: 'Amount', system: 'Salesforce', field: 'Amount', otherSystem: 'NetSuite', otherField: 'total' },
    { name: 'Discount', field: 'Discount__c', otherSystem: 'NetSuite', otherField: null },
  ]);
});

test.each([
  [
    'pairs',
    `## FX\n| Pair | Rate | Date |\n| EUR/USD | 1.08 | 2026-01-01 |\n| EUR/GBP | 0.85 | 2026-01-01 |`,
    ['1 EUR = 1.08 USD', '1 EUR = 0.85 GBP'],
  ],
  [
    'two columns',
    `## Rates\n| From | To | Rate |\n| EUR | USD | 1.08 |\n| GBP | EUR | 1.17 |`,
    ['1 EUR = 1.08 USD', '1 GBP = 1.17 EUR'],
  ],
  [
    'a base in the header',
    `## Exchange rates\n| Currency | Rate to EUR |\n| USD | 0.93 |\n| GBP | 1.17 |`,
    ['1 USD = 0.93 EUR', '1 GBP = 1.17 EUR'],
  ],
  [
    'a base per unit',
    `## Exchange rates\n| Currency | Units per EUR |\n| USD | 1.08 |\n| GBP | 0.85 |`,
    ['1 EUR = 1.08 USD', '1 EUR = 0.85 GBP'],
  ],
  [
    'a base above',
    `## Wechselkurse\n| 1 EUR = |\n| Währung | Kurs |\n| USD | '1,08 |\n| GBP | '0,85 |`,
    ['1 EUR = 1.08 USD', '1 EUR = 0.85 GBP'],
  ],
  ['no base at all', `## Exchange rates\n| Currency | Rate |\n| USD | 1.08 |\n| GBP | 0.85 |`, []],
  [
    'a base in the title alone',
    `## USD per unit\n| Currency | Rate |\n| EUR | 1.08 |\n| GBP | 1.27 |`,
    ['1 EUR = 1.08 USD', '1 GBP = 1.27 USD'],
  ],
  [
    'a base that the title names without saying which way',
    `## EUR rates\n| Currency | Rate |\n| USD | 1.08 |\n| GBP | 0.85 |`,
    [],
  ],
  [
    'a matrix',
    `## FX\n| From / To | EUR | USD |\n| EUR | 1 | 1.08 |\n| USD | 0.93 | 1 |\n| GBP | 1.17 | |`,
    ['1 EUR = 1.08 USD', '1 USD = 0.93 EUR', '1 GBP = 1.17 EUR'],
  ],
  [
    'a matrix, German',
    `## Kurse\n| von \\ nach | EUR | USD |\n| EUR | 1 | '1,08 |\n| USD | '0,93 | 1 |`,
    ['1 EUR = 1.08 USD', '1 USD = 0.93 EUR'],
  ],
  [
    'a matrix the other way',
    `## FX\n| To / From | EUR | USD |\n| EUR | 1 | 0.93 |\n| USD | 1.08 | 1 |`,
    ['1 USD = 0.93 EUR', '1 EUR = 1.08 USD'],
  ],
  [
    'a matrix with arrows',
    `## FX\n| From → To ↓ | EUR | USD |\n| EUR | 1 | 0.93 |\n| USD | 1.08 | 1 |`,
    ['1 USD = 0.93 EUR', '1 EUR = 1.08 USD'],
  ],
  [
    'a matrix of one row',
    `## FX\n| Base | USD | GBP |\n| EUR | 1.08 | 0.85 |`,
    ['1 EUR = 1.08 USD', '1 EUR = 0.85 GBP'],
  ],
  [
    'columns that each name their base',
    `## FX\n| Currency | to EUR | to USD |\n| CHF | 1.05 | 1.13 |\n| GBP | 1.17 | 1.27 |`,
    ['1 CHF = 1.05 EUR', '1 CHF = 1.13 USD', '1 GBP = 1.17 EUR', '1 GBP = 1.27 USD'],
  ],
  [
    'a matrix that says no way',
    `## Exchange rates\n| Currency | EUR | USD |\n| EUR | 1 | 1.08 |\n| USD | 0.93 | 1 |`,
    [],
  ],
  [
    'nothing below 0',
    `## FX\n| Pair | Rate |\n| EUR/USD | 0 |\n| EUR/GBP | -1 |\n| EUR/CHF | 0.95 |`,
    ['1 EUR = 0.95 CHF'],
  ],
])('exchange rates: %s', (_what, drawing, expected) => {
  expect(planOf(drawing).rates.map(({ from, to, rate }) => `1 ${from} = ${rate} ${to}`)).toEqual(expected);
});

test('a rate card is none of exchange rates', () => {
  const { rates, tables } = planOf(`
    ## Rate card
    | Role     | Day rate | Currency |
    | Engineer | 900      | EUR      |
    | Designer | 800      | EUR      |
    | Lead     | 1100     | USD      |`);
  expect(rates).toEqual([]);
  expect(tables.map(({ kind }) => kind)).not.toContain('rates');
});
