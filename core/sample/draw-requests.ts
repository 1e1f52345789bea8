import type { DrawnSheet } from './drawing.ts';
import { date, money, plain, tableSheet } from './drawing.ts';
import { makeFlexPool } from './resources.ts';
import type { SamplePlan } from './sample-plan.ts';

export function drawFlexPool(): DrawnSheet {
  return tableSheet(
    'Flex pool',
    'Held back in each function for what nobody planned: 10 to 15%.',
    [20, 16, 14, 14],
    ['Function', 'Capacity FTE', 'Flex pool FTE', 'Flex pool share'],
    makeFlexPool().map((row, at) => [
      plain(row.team),
      plain(row.capacity),
      plain(row.pool),
      { value: row.pool / row.capacity, formula: `C${at + 5}/B${at + 5}`, format: '0%' },
    ]),
  );
}

export function drawDraws({ draws }: SamplePlan): DrawnSheet {
  return tableSheet(
    'Flex pool draws',
    'What was taken out of a flex pool, why, and what was changed so that it does not come again.',
    [13, 18, 12, 12, 40, 44],
    ['Date', 'Function', 'Initiative', 'Days drawn', 'Cause', 'Post-mortem'],
    draws.map((row) => [
      date(row.on),
      plain(row.team),
      plain(row.initiative),
      plain(row.days),
      plain(row.cause),
      plain(row.postMortem),
    ]),
  );
}

export function drawRequests({ requests }: SamplePlan): DrawnSheet {
  const headers = [
    'ID',
    'Request',
    'For initiative',
    'People',
    'Skill',
    'From',
    'To',
    'Days',
    'What will not be done instead',
    'Status',
    'Requested by',
    'Value k€',
  ];
  return tableSheet(
    'Capacity requests',
    'Each names what it displaces.',
    [7, 34, 14, 20, 14, 13, 13, 8, 42, 12, 20, 10],
    headers,
    requests.map((row) => [
      plain(row.id),
      plain(row.request),
      plain(row.initiative),
      plain(row.people),
      plain(row.skill),
      date(row.from),
      date(row.to),
      plain(row.days),
      plain(row.displaces),
      plain(row.status),
      plain(row.requestedBy),
      money(row.value),
    ]),
  );
}
