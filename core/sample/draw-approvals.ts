import type { Day } from '../calendar/day.ts';
import type { DealRow } from './deals.ts';
import type { DrawnSheet } from './drawing.ts';
import { date, money, plain, share, tableSheet } from './drawing.ts';
import { FLOW, MAPPED, RATES } from './order-flow.ts';
import type { SamplePlan } from './sample-plan.ts';

export function drawApprovals({ approvals }: SamplePlan): DrawnSheet {
  return tableSheet(
    'Deal approval',
    'Who approves a deal. The first row that fits decides.',
    [8, 26, 20, 12, 13, 18, 18, 18, 30],
    ['Rule', 'Segment', 'Amount (EUR)', 'Discount', 'Lane', 'Approver', 'Stand-in', 'Longest wait (days)', 'Note'],
    approvals.map((row, at) => [
      plain(`R${at + 1}`),
      plain(row.segments),
      plain(row.amount),
      plain(row.discount),
      plain(row.lane),
      plain(row.approver),
      plain(row.deputy),
      plain(row.limit),
      plain(row.note),
    ]),
  );
}

export function drawDeals(deals: readonly DealRow[]): DrawnSheet {
  return tableSheet(
    'Approval history',
    'Deals of the last year that asked for an approval.',
    [12, 16, 14, 10, 13, 18, 14, 13, 22],
    ['Deal', 'Segment', 'Amount (EUR)', 'Discount', 'Lane', 'Approver', 'Submitted on', 'Decided on', 'Outcome'],
    deals.map((row) => [
      plain(row.id),
      plain(row.segment),
      money(row.amount),
      share(row.discount),
      plain(row.lane),
      plain(row.approver),
      date(row.submitted),
      date(row.decided),
      plain(row.outcome),
    ]),
  );
}

export function drawFlow(): DrawnSheet {
  return tableSheet(
    'Order flow',
    'From a quote to an order, with who has it next and how long it waits before.',
    [6, 16, 28, 20, 14, 18, 16, 18],
    ['#', 'Flow', 'Step', 'Owner', 'System', 'Stage', 'Work (hours)', 'Wait before (days)'],
    FLOW.map((row, at) => [
      plain(at + 1),
      plain('Quote to order'),
      plain(row.what),
      plain(row.owner),
      plain(row.system),
      plain(row.stage),
      plain(row.hours),
      plain(row.wait),
    ]),
  );
}

export function drawFieldMap(): DrawnSheet {
  return tableSheet(
    'Field map',
    'Where the CRM keeps what the approval table speaks of, and how finance gets it.',
    [16, 14, 16, 22, 24, 16, 16, 20],
    [
      'Plan field',
      'System',
      'Object',
      'API name',
      'Direction',
      'Source of truth',
      'Sync frequency',
      'Data quality owner',
    ],
    MAPPED.map((row) => [...row, 'Salesforce → NetSuite', 'Salesforce', 'Hourly', 'Fatima Zahra'].map(plain)),
  );
}

export function drawRates(on: Day): DrawnSheet {
  return tableSheet(
    'Exchange rates',
    'What amounts in other currencies are approved at.',
    [10, 10, 10, 14],
    ['From', 'To', 'Rate', 'As of'],
    RATES.map(([from, rate]) => [plain(from), plain('EUR'), plain(rate), date(on)]),
  );
}
