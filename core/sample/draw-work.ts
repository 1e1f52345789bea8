import type { DrawnSheet } from './drawing.ts';
import { date, money, plain, share, tableSheet } from './drawing.ts';
import type { SamplePlan } from './sample-plan.ts';

const RAG_FILL: Readonly<Record<string, string>> = { Green: '#C6EFCE', Amber: '#FFEB9C', Red: '#FFC7CE' };

export function drawInitiatives({ initiatives }: SamplePlan): DrawnSheet {
  const headers = [
    'ID',
    'Initiative',
    'Strategic choice',
    'Benefit',
    'Team',
    'Owner',
    'Decision owner',
    'Integrator',
    'Start',
    'End',
    'Budget k€',
    'Priority',
    '% complete',
    'Status',
    'Last update',
    'Value k€',
    'Mandatory',
    'Not before',
    'No later than',
    'Jira',
  ];
  return tableSheet(
    'Initiatives',
    'Funded work, one line each. Status is what the owner reports.',
    [7, 28, 10, 34, 18, 20, 20, 20, 13, 13, 11, 9, 11, 12, 13, 10, 11, 13, 13, 10],
    headers,
    initiatives.map((row) => [
      plain(row.id),
      plain(row.name),
      plain(row.choice),
      plain(row.benefit),
      plain(row.team),
      plain(row.owner),
      plain(row.decisionOwner),
      plain(row.integrator),
      date(row.start),
      date(row.end),
      money(row.budget),
      plain(row.priority),
      share(row.percent),
      { value: row.status, fill: RAG_FILL[row.status] ?? '#FFFFFF' },
      date(row.updated),
      money(row.value),
      plain(row.mandatory),
      date(row.notBefore),
      date(row.noLaterThan),
      plain(row.jira),
    ]),
  );
}

export function drawMilestones({ milestones }: SamplePlan): DrawnSheet {
  const headers = [
    'ID',
    'Initiative',
    'Milestone',
    'Team',
    'Owner',
    'Decision owner',
    'Stage',
    'In stage since',
    'Start',
    'Due',
    'Finished',
    '% complete',
    'Status',
    'Depends on',
    'Last update',
    'Jira',
  ];
  return tableSheet(
    'Milestones',
    'Dated results. Decide, build, launch: one stage at a time.',
    [7, 10, 28, 18, 20, 20, 9, 14, 13, 13, 13, 11, 12, 13, 13, 18],
    headers,
    milestones.map((row) => [
      plain(row.id),
      plain(row.initiative),
      plain(row.name),
      plain(row.team),
      plain(row.owner),
      plain(row.decisionOwner),
      plain(row.stage),
      date(row.stageSince),
      date(row.start),
      date(row.due),
      date(row.finished),
      share(row.percent),
      plain(row.status),
      plain(row.dependsOn),
      date(row.updated),
      plain(row.jira),
    ]),
  );
}

export function drawUpdates({ updates }: SamplePlan): DrawnSheet {
  const rows = [...updates].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return tableSheet(
    'Status updates',
    'What was reported when.',
    [12, 13, 10, 12, 14],
    ['Milestone', 'Date', 'Stage', '% complete', 'Status'],
    rows.map((row) => [plain(row.item), date(row.on), plain(row.stage), share(row.percent), plain(row.status)]),
  );
}

export function drawDeliverables({ deliverables }: SamplePlan): DrawnSheet {
  const headers = ['ID', 'Deliverable', 'Initiative', 'Owner', 'Acceptance criterion', 'Due'];
  return tableSheet(
    'Deliverables',
    'What is handed over, and how we know that it is good.',
    [8, 38, 10, 20, 44, 13],
    headers,
    deliverables.map((row) => [
      plain(row.id),
      plain(row.name),
      plain(row.initiative),
      plain(row.owner),
      plain(row.criterion),
      date(row.due),
    ]),
  );
}
