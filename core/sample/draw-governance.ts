import type { DrawnSheet } from './drawing.ts';
import { date, plain, tableSheet } from './drawing.ts';
import { CHOICES, EXCLUSIONS } from './strategy.ts';
import { RACI_ROLES } from './registers.ts';
import type { SamplePlan } from './sample-plan.ts';

export function drawBrief(): DrawnSheet {
  const sheet = tableSheet(
    'Strategy brief',
    'What we chose, what it costs us, and what we will not do.',
    [8, 38, 60],
    ['ID', 'Choice', 'Consequence'],
    CHOICES.map((row) => [plain(row.id), plain(row.choice), plain(row.consequence)]),
  );
  const exclusions = EXCLUSIONS.map((row, at) => [plain(`X${at + 1}`), plain(row.exclusion), plain(row.reason)]);
  sheet.rows.push(
    [],
    [{ value: 'What we will not do', bold: true }],
    ['ID', 'Exclusion', 'Reason'].map((text) => ({ value: text, bold: true, fill: '#DDE6EE' })),
    ...exclusions,
  );
  return sheet;
}

export function drawRisks({ risks }: SamplePlan): DrawnSheet {
  const headers = [
    'ID',
    'Risk',
    'Owner',
    'Probability',
    'Impact',
    'Score',
    'Response',
    'Mitigation',
    'Trigger',
    'Last reviewed',
    'Status',
  ];
  return tableSheet(
    'Risks',
    'Probability and impact from 1 to 5; the score is their product.',
    [7, 44, 20, 11, 9, 8, 11, 38, 42, 14, 10],
    headers,
    risks.map((row, at) => [
      plain(row.id),
      plain(row.risk),
      plain(row.owner),
      plain(row.probability),
      plain(row.impact),
      row.score === null ? { value: row.probability * row.impact, formula: `D${at + 5}*E${at + 5}` } : plain(row.score),
      plain(row.response),
      plain(row.mitigation),
      plain(row.trigger),
      date(row.reviewed),
      plain(row.status),
    ]),
  );
}

export function drawScenarios({ scenarios }: SamplePlan): DrawnSheet {
  return tableSheet(
    'Scenarios',
    'What we do, without asking again, when a measure leaves the range this plan was made for.',
    [7, 26, 52, 44, 20, 12],
    ['ID', 'Scenario', 'Trigger', 'Action', 'Owner', 'Status'],
    scenarios.map((row) => [
      plain(row.id),
      plain(row.scenario),
      plain(row.trigger),
      plain(row.action),
      plain(row.owner),
      plain(row.status),
    ]),
  );
}

export function drawDecisions({ decisions }: SamplePlan): DrawnSheet {
  const headers = [
    'ID',
    'Decision',
    'Lane',
    'Decision owner',
    'Raised on',
    'Due',
    'Decided on',
    'Status',
    'Memo',
    'Forum',
    'Milestone waiting',
  ];
  return tableSheet(
    'Decisions',
    'Every decision has one owner and one lane.',
    [7, 40, 13, 20, 13, 13, 13, 10, 42, 18, 18],
    headers,
    decisions.map((row) => [
      plain(row.id),
      plain(row.decision),
      plain(row.lane),
      plain(row.owner),
      date(row.raised),
      date(row.due),
      date(row.decided),
      plain(row.status),
      plain(row.memo),
      plain(row.forum),
      plain(row.waiting),
    ]),
  );
}

export function drawRaci({ raci }: SamplePlan): DrawnSheet {
  return tableSheet(
    'RACI',
    'R responsible, A accountable, C consulted, I informed.',
    [34, ...RACI_ROLES.map(() => 18)],
    ['Activity', ...RACI_ROLES],
    raci.map((row) => [plain(row.activity), ...row.letters.map((letter) => plain(letter))]),
  );
}
