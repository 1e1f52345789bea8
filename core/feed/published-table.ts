import type { ApprovalTable } from '../governance/approvals/approval-table.ts';
import { approvalTablesOf } from '../governance/approvals/approval-tables.ts';
import type { ApprovalRule, CurrencyRate, RuleCondition } from '../plan/approvals.ts';
import type { Entity } from '../plan/entity.ts';
import type { Source } from '../plan/provenance.ts';
import { canonicalJson } from './canonical-json.ts';
import type { RecordRule, RecordTable, RecordWait } from './record-format.ts';

/** An approval table as the engine evaluates it. */
export interface PublishedTable {
  readonly table: ApprovalTable;
  /** The plan’s field map leads its fields to the object; else it only may be meant. */
  readonly isMapped: boolean;
  /** Another text where fields, rows, lanes or approvers are others. */
  readonly revision: string;
  readonly waits: ReadonlyMap<ApprovalRule, RecordWait>;
}

/** A table made from its rows as published; none where no row came with it. */
export function publishedTable(
  published: RecordTable,
  rules: readonly RecordRule[],
  rates: readonly CurrencyRate[],
  isMapped: boolean,
): readonly PublishedTable[] {
  const own = rules.filter(({ table }) => table === published.ref);
  const made = own.map((rule) => ruleOf(rule, published));
  const [table] = approvalTablesOf({ approvalRules: made, tables: [], rates });
  if (table === undefined) return [];
  const waits = new Map(made.flatMap((rule, at) => (own[at]?.wait ? [[rule, own[at].wait] as const] : [])));
  // Neither usual waits nor places in the sheet change what the table says.
  const said = own.map((rule) => ({ ...rule, wait: null, row: 0 }));
  return [
    {
      table: { ...table, name: published.name, fields: published.fields },
      isMapped,
      revision: hashOf(canonicalJson({ table: published.fields, rules: said })),
      waits,
    },
  ];
}

function ruleOf(rule: RecordRule, { ref, sheet, fields }: RecordTable): ApprovalRule {
  const { id, name, lane, authority, approvers, deputies, waitLimit, priority, policy } = rule;
  const asked = new Map(rule.conditions.map((condition) => [condition.at, condition]));
  return {
    ...publishedEntity(String(ref), rule.row, id, name, sheet),
    conditions: fields.map((field, column): RuleCondition => {
      const condition = asked.get(column);
      return condition === undefined
        ? { field, text: '', condition: { is: 'any' }, column }
        : { field, text: condition.text, condition, column };
    }),
    lane,
    authority,
    approvers,
    deputies,
    waitLimit,
    priority,
    note: null,
    hitPolicy: policy,
  };
}

/** What every entity has, of one that came without its workbook. */
export function publishedEntity(table: string, index: number, id: string | null, name = '', sheet = ''): Entity {
  const source: Source = { table, sheet, index, transposed: false, fields: {} };
  return { id, name, unread: {}, source };
}

/** FNV-1a, 32 bits, twice: tells apart what changed, protects nothing. */
function hashOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x01000193];
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(at), 0x5bd1e995);
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}
