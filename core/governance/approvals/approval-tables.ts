import type { ApprovalRule, CurrencyRate } from '../../plan/approvals.ts';
import { onceForList } from '../../plan/once-for-list.ts';
import type { Plan } from '../../plan/plan.ts';
import { rangeOf } from '../../sheet/cell-reference.ts';
import type { ApprovalTable } from './approval-table.ts';
import { isSameList } from './same-list.ts';
import { lanesOf } from './table-lanes.ts';
import { policyOf } from './table-policy.ts';

type Rows = readonly ApprovalRule[];

/**
 * The approval tables of a plan, in the order of their first rows. A table is the same object as long as its rows, its name
 * and the rates are, and so is the list: what was derived from either stays right after an edit elsewhere.
 */
export function approvalTablesOf({
  approvalRules,
  tables,
  rates,
}: Pick<Plan, 'approvalRules' | 'tables' | 'rates'>): readonly ApprovalTable[] {
  const groups = rowsByTable(approvalRules);
  const sheets = groups.map(([first]) => first?.source.sheet ?? '');
  const made = groups.map((rules, at): ApprovalTable => {
    const { table: id = '', sheet = '' } = rules[0]?.source ?? {};
    const found = tables.find((table) => table.id === id);
    const isAlone = sheets.every((other, index) => index === at || other !== sheet);
    const place = isAlone || found === undefined ? sheet : `${sheet} ${rangeOf(found.area)}`;
    return tableOf(rules, { id, sheet, name: found?.excelTable ?? place }, rates);
  });
  const last = LAST_TABLES.get(groups);
  if (last !== undefined && isSameList(last, made)) return last;
  LAST_TABLES.set(groups, made);
  return made;
}

const LAST_TABLES = new WeakMap<readonly Rows[], readonly ApprovalTable[]>();
const NO_GROUPS: readonly Rows[] = [];

/** Rows by table; those of a table in which no row was edited are the same list as before. */
const rowsByTable = onceForList<ApprovalRule, readonly Rows[]>((rules, before) => {
  const groups = new Map<string, ApprovalRule[]>();
  for (const rule of rules) {
    const rows = groups.get(rule.source.table);
    if (rows === undefined) groups.set(rule.source.table, [rule]);
    else rows.push(rule);
  }
  if (groups.size === 0) return NO_GROUPS;
  const known = before?.value ?? NO_GROUPS;
  const found = [...groups.values()].map((rows) => known.find((other) => isSameList(rows, other)) ?? rows);
  return isSameList(found, known) ? known : found;
});

type Named = Pick<ApprovalTable, 'id' | 'sheet' | 'name'>;

/** A table of rows, made again only where its name or the rates are others. */
function tableOf(rules: Rows, named: Named, rates: readonly CurrencyRate[]): ApprovalTable {
  const known = LAST_TABLE.get(rules);
  if (known !== undefined && known.name === named.name && isSameList(known.rates, rates)) return known;
  const fields = new Map(
    rules.flatMap(({ conditions }) => conditions.map(({ field }) => [field.name, field] as const)),
  );
  const rows = { fields: [...fields.values()], rules, rates };
  const table: ApprovalTable = { ...named, ...rows, lanes: lanesOf(rules), ...policyOf(rows) };
  LAST_TABLE.set(rules, table);
  return table;
}

const LAST_TABLE = new WeakMap<Rows, ApprovalTable>();
