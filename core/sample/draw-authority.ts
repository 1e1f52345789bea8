import type { DraftCell } from '../files/workbook-draft.ts';
import type { DrawnSheet } from './drawing.ts';
import { date, plain, tableSheet } from './drawing.ts';
import type { SamplePlan } from './sample-plan.ts';

export function drawCommitments({ commitments }: SamplePlan): DrawnSheet {
  const headers = [
    'ID',
    'Commitment',
    'Client',
    'Type',
    'Value',
    'Due',
    'Owner',
    'Executive approver',
    'Initiative',
    'Milestone',
    'Published value',
    'Published date',
  ];
  return tableSheet(
    'Commitments',
    'What was promised to a client or to the board. Whoever changes one asks its approver and writes it into the change log.',
    [8, 36, 18, 12, 20, 13, 20, 20, 10, 24, 20, 14],
    headers,
    commitments.map((row) => [
      plain(row.id),
      plain(row.commitment),
      plain(row.client),
      plain(row.type),
      amount(row.value),
      date(row.due),
      plain(row.owner),
      plain(row.approver),
      plain(row.initiative),
      plain(row.milestone),
      amount(row.publishedValue),
      date(row.publishedDue),
    ]),
  );
}

export function drawGuardrails({ guardrails }: SamplePlan): DrawnSheet {
  return tableSheet(
    'Guardrails',
    'Inside these limits teams act without asking.',
    [7, 28, 26, 28, 20, 20],
    ['ID', 'Guardrail', 'Measure', 'Limit', 'Owner', 'Applies to'],
    guardrails.map((row) => [
      plain(row.id),
      plain(row.guardrail),
      plain(row.measure),
      plain(row.limit),
      plain(row.owner),
      plain(row.scope),
    ]),
  );
}

export function drawChanges({ changes }: SamplePlan): DrawnSheet {
  return tableSheet(
    'Change log',
    'Every change of a commitment, and who approved it.',
    [13, 38, 8, 18, 18, 44, 20],
    ['Date', 'Change', 'Item', 'Before', 'After', 'Reason', 'Approved by'],
    changes.map((row) => [
      date(row.on),
      plain(row.change),
      plain(row.item),
      amount(row.before),
      amount(row.after),
      plain(row.reason),
      plain(row.approver),
    ]),
  );
}

/** Amounts, shares and days as Excel keeps them; anything else as it is written. */
function amount(text: string): DraftCell {
  if (/^€ [\d,]+$/.test(text)) return { value: Number(text.replace(/[^\d]/g, '')), format: '€ #,##0' };
  if (!/^[\d.]+%$/.test(text)) return date(text);
  return { value: Number((Number.parseFloat(text) / 100).toFixed(4)), format: '0.0%' };
}
