import type { ApprovalTable } from '../../governance/approvals/approval-table.ts';
import type { RecordColumns } from '../../records/record-columns.ts';
import type { DealTally } from './deal-tally.ts';
import type { DealReader, ToldDeal } from './lanes-records.ts';
import type { LanesInWords } from '../../records/lanes-in-words.ts';
import { rowPlace } from '../row-place.ts';
import type { ReadDeals } from './read-deals.ts';

/** An export, the table that it is held against, and what counts the records. */
export interface AskedDeals {
  readonly deals: ReadDeals;
  readonly table: ApprovalTable;
  readonly reader: DealReader;
  readonly tally: DealTally;
  readonly say: LanesInWords;
}

/** One record as it is told, the same in every format. */
export function dealJson({ row, name, answer, faster }: ToldDeal, say: LanesInWords) {
  const rules = answer.is === 'decided' || answer.is === 'conflict' ? answer.rules : [];
  const rule = answer.is === 'decided' ? answer.rule : null;
  return {
    row,
    name,
    is: answer.is,
    lane: answer.is === 'decided' ? say.lane(answer.lane) : null,
    authority: answer.is === 'decided' ? answer.lane.authority : null,
    approvers: rule === null ? null : say.approvers(rule),
    rows: rules.map(rowPlace),
    why:
      answer.is === 'undecided'
        ? []
        : answer.used.map((used) => ({ field: used.field.name, text: say.used(used), condition: used.text })),
    missing: answer.is === 'undecided' ? answer.missing.map(say.missing) : [],
    unread: answer.is === 'undecided' ? answer.unread.map(({ field, text }) => `${field.name} “${text}”`) : [],
    possible: answer.is === 'undecided' ? answer.lanes.map(say.lane) : [],
    faster: faster === null ? null : say.faster(faster),
  };
}

/** Which column of the export was taken for which field, and what was not found. */
function columnsJson({ matched, missing, ambiguous }: RecordColumns) {
  return {
    matched: matched.map(({ field, header }) => ({ field: field.name, header })),
    missing: missing.map(({ name }) => name),
    ambiguous: ambiguous.map(({ field, headers }) => ({ field: field.name, headers })),
  };
}

/** `lanekeeper lanes plan deals --format json`, record by record. Fields are added over time, never renamed or removed. */
export function* dealsJson({
  file,
  deals,
  table,
  reader,
  tally,
  say,
}: AskedDeals & { readonly file: string }): Iterable<string> {
  const head = {
    version: 1,
    file,
    deals: deals.file,
    sheet: deals.records.sheet.name,
    table: table.name,
    columns: columnsJson(deals.records.columns),
    leftOut: deals.records.leftOut,
  };
  yield `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "records": [`;
  let isFirst = true;
  for (const one of reader.told) {
    tally.add(one);
    yield `${isFirst ? '' : ','}\n    ${JSON.stringify(dealJson(one, say))}`;
    isFirst = false;
  }
  yield `${isFirst ? '' : '\n  '}],\n  "summary": ${JSON.stringify(tally.summary(), null, 2).replaceAll('\n', '\n  ')}\n}\n`;
}
