import type { ApprovalTable } from '../../governance/approvals/approval-table.ts';
import { approvalHistoryOf } from '../../governance/approval-history/approval-history.ts';
import { approvalTablesOf } from '../../governance/approvals/approval-tables.ts';
import { lanesInWords } from '../../records/lanes-in-words.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import type { Typed } from '../command-line.ts';
import { valueOf } from '../command-line.ts';
import { COMPLAINTS } from '../complaint-words.ts';
import { deliverParts } from '../deliver-parts.ts';
import { dealTally } from './deal-tally.ts';
import { dealsCsv } from './lanes-deals-csv.ts';
import { dealsJson } from './lanes-deals-json.ts';
import { columnNotes, dealsText, openColumns } from './lanes-deals-text.ts';
import type { LanesJson } from './lanes-json.ts';
import { lanesJson } from './lanes-json.ts';
import { dealReader } from './lanes-records.ts';
import { lanesText } from './lanes-text.ts';
import { layoutOf } from '../terminal/layout.ts';
import { meant } from '../nearest.ts';
import { oneOf } from '../one-of.ts';
import type { Outcome } from '../outcome.ts';
import { complain, deliver, jsonText } from '../output.ts';
import { readDeals } from './read-deals.ts';
import type { ReadPlan } from '../read-plan.ts';
import { readPlan } from '../read-plan.ts';

const FORMATS = ['text', 'json', 'csv'] as const;
type Format = (typeof FORMATS)[number];

/** `lanekeeper lanes`: 0; 1 where a table has holes or a record no lane for sure; 2 where something could not be read. */
export async function lanesCommand(typed: Typed): Promise<number> {
  const format = oneOf(typed, 'format', FORMATS, 'text');
  if (!format.ok) return complain(format.message);
  const words = COMPLAINTS[typed.language];
  const [plan, deals, more] = typed.names;
  if (plan === undefined || more !== undefined) return complain(words.nameExport);
  const found = readPlan({ ...typed, names: [plan] }, 'lanes');
  if (!found.ok) return complain(found.message);
  const read = found.value;
  const tables = tablesAsked(typed, read);
  if (!tables.ok) return complain(tables.message);
  if (deals !== undefined)
    return tables.value.length === 0
      ? complain(words.noApprovals(read.file))
      : tellDeals(typed, deals, read, tables.value, format.value);
  if (format.value === 'csv') return complain(words.needsExport);
  return tellTables(typed, read, tables.value, format.value);
}

/** The tables that are told; none where only a history is. */
function tablesAsked(typed: Typed, { plan, file }: ReadPlan): Outcome<readonly ApprovalTable[]> {
  const words = COMPLAINTS[typed.language];
  const wanted = valueOf(typed, 'table');
  const tables = approvalTablesOf(plan);
  const isOpen = tables.length === 0 && (wanted !== null || plan.approvalRequests.length === 0);
  if (isOpen) return { ok: false, message: words.noApprovals(file) };
  if (wanted === null) return { ok: true, value: tables };
  const key = plainWords(wanted);
  const found = tables.filter(({ name, sheet }) => plainWords(name) === key || plainWords(sheet) === key);
  if (found.length > 0) return { ok: true, value: found };
  const names = tables.map(({ name }) => name);
  const near = meant(wanted, names, typed.language);
  return { ok: false, message: words.noApprovalTable(file, wanted, near, names.join(', ')) };
}

function tellTables(
  typed: Typed,
  { plan, settings, today, file }: ReadPlan,
  tables: readonly ApprovalTable[],
  format: Format,
): number {
  const calendar = {
    weekdays: settings.workingWeekdays,
    holidays: new Set([...plan.holidays, ...settings.holidays]),
  };
  const history = plan.approvalRequests.length === 0 ? null : approvalHistoryOf(plan, { calendar, today });
  const json = lanesJson({ file, today, tables, rules: plan.approvalRules, history }, lanesInWords(typed.language));
  const text = format === 'json' ? jsonText(json) : lanesText(json, layoutOf(typed));
  return deliver(typed, text, hasHoles(json) ? 1 : 0);
}

function hasHoles({ tables }: LanesJson): boolean {
  return tables.some(
    ({ gaps, overlaps, unread }) =>
      gaps.some(({ kind }) => kind === 'gap') || unread.length > 0 || overlaps.some(({ conflict }) => conflict),
  );
}

async function tellDeals(
  typed: Typed,
  name: string,
  { plan, file }: ReadPlan,
  [table, other]: readonly ApprovalTable[],
  format: Format,
): Promise<number> {
  const { language } = typed;
  if (table === undefined || other !== undefined) {
    const names = approvalTablesOf(plan).map((one) => one.name);
    return complain(COMPLAINTS[language].severalApprovals(file, names.join(', ')));
  }
  const read = readDeals(typed, name, { table, mapped: plan.mappedFields });
  if (!read.ok) return complain(read.message);
  const deals = read.value;
  const layout = layoutOf(typed);
  const say = lanesInWords(language);
  const tally = dealTally(table.lanes, say.lane);
  const asked = { file, deals, table, reader: dealReader(deals, table), tally, say };
  const parts = {
    json: () => dealsJson(asked),
    csv: () => dealsCsv(asked),
    text: () => dealsText(asked, layout),
  }[format]();
  // A CSV has no place for them.
  if (format === 'csv')
    for (const line of [...openColumns(deals, layout), ...columnNotes(deals, layout)])
      process.stderr.write(`${line}\n`);
  const delivered = await deliverParts(typed, parts);
  if (!delivered.ok) return complain(delivered.message);
  const { undecided, uncovered, conflicts } = tally.summary();
  return undecided + uncovered + conflicts > 0 ? 1 : 0;
}
