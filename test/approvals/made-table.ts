import type { ApprovalTable } from '../../core/governance/approvals/approval-table.ts';
import { approvalTablesOf } from '../../core/governance/approvals/approval-tables.ts';
import type { ApprovalRecord, FieldValue } from '../../core/governance/approvals/record.ts';
import type {
  ApprovalField,
  ApprovalFieldKind,
  ApprovalRule,
  Condition,
  CurrencyRate,
  HitPolicy,
  Span,
} from '../../core/plan/approvals.ts';
import type { People } from '../../core/plan/people.ts';

/** A row as drawn: a cell for each field, then the lane, then the approvers (`–` nobody, absent: no such column). */
export type DrawnRow = readonly string[];

export interface Drawn {
  /** `Amount: money EUR`, `Segment: words` */
  readonly fields: readonly string[];
  readonly rows: readonly DrawnRow[];
  readonly hitPolicy?: HitPolicy;
  readonly priorities?: readonly number[];
  readonly rates?: readonly (readonly [string, string, number])[];
}

/** An approval table made without the recogniser. Cells: `any`, `<50`, `>=50 USD`, `10..20`, `10<..20`, `=5`, `A|B`, `!A|B`, `empty`, `filled`, `?`. */
export function madeTable(drawn: Drawn): ApprovalTable {
  const [table] = approvalTablesOf({ ...madePlanParts(drawn), tables: [] });
  if (table === undefined) throw new Error('A table without rows.');
  return table;
}

export function madePlanParts({ fields, rows, hitPolicy, priorities, rates }: Drawn) {
  const made = fields.map(madeField);
  const approvalRules = rows.map((cells, at) =>
    madeRule(made, cells, { at, hitPolicy: hitPolicy ?? null, priority: priorities?.[at] }),
  );
  return { approvalRules, rates: (rates ?? []).map(madeRate) };
}

function madeField(text: string): ApprovalField {
  const [name = '', type = ''] = text.split(': ');
  const [kind = '', currency = null] = type.split(' ');
  return { name, kind: kind as ApprovalFieldKind, currency, unit: kind === 'duration' ? 'days' : null };
}

function madeRule(
  fields: readonly ApprovalField[],
  cells: DrawnRow,
  { at, hitPolicy, priority }: { at: number; hitPolicy: HitPolicy | null; priority: number | undefined },
): ApprovalRule {
  const [lane, approvers] = cells.slice(fields.length);
  const columns = Object.fromEntries([...fields, { name: 'lane' }].map(({ name }, column) => [name, column]));
  return {
    id: undefined,
    name: `Row ${at + 1}`,
    unread: {},
    source: { table: 'Approvals!Amount', sheet: 'Approvals', index: at + 1, transposed: false, fields: columns },
    conditions: fields.map((field, column) => {
      const text = cells[column] ?? '';
      return { field, text: text === 'any' ? '' : text, condition: madeCondition(text), column };
    }),
    lane,
    authority: null,
    approvers: approvers === undefined ? undefined : madePeople(approvers),
    deputies: undefined,
    waitLimit: undefined,
    priority,
    note: undefined,
    hitPolicy,
  };
}

function madePeople(text: string): People {
  const names = text === '–' ? [] : text.split(', ');
  return { text, names, nature: names.length > 1 ? 'several' : 'person' };
}

export function madeCondition(text: string): Condition {
  if (text === 'any' || text === '') return { is: 'any' };
  if (text === 'empty' || text === 'filled') return { is: text };
  if (text === '?') return { is: 'unread', nearest: null };
  const [, body = text, currency = null] = /^(.*\d) ([A-Z]{3})$/.exec(text) ?? [];
  const spans = body.split(' or ').map(madeSpan);
  if (spans.every((span) => span !== null)) return { is: 'within', spans, currency };
  return text.startsWith('!')
    ? { is: 'none-of', words: text.slice(1).split('|') }
    : { is: 'one-of', words: text.split('|') };
}

function madeSpan(text: string): Span | null {
  const [, sign, end] = /^(<=|>=|<|>|=)(-?[\d.]+)$/.exec(text) ?? [];
  if (sign !== undefined && end !== undefined) {
    const bound = Number(end);
    const [low, high] = sign === '=' ? [bound, bound] : sign.startsWith('<') ? [null, bound] : [bound, null];
    return { low, isLowIn: low !== null && sign.includes('='), high, isHighIn: high !== null && sign.includes('=') };
  }
  const [, low, out, dots, high] = /^(-?\d+(?:\.\d+)?)(<?)(\.\.<?)(-?\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (low === undefined) return null;
  return { low: Number(low), isLowIn: out === '', high: Number(high), isHighIn: !dots!.endsWith('<') };
}

function madeRate([from, to, rate]: readonly [string, string, number], at: number): CurrencyRate {
  const source = { table: 'Rates!From', sheet: 'Rates', index: at + 1, transposed: false, fields: { name: 0 } };
  return { id: undefined, name: `${from} ${to}`, unread: {}, source, from, to, rate, on: undefined };
}

/** A record: numbers, `12 USD`, words, null for an empty field; a field left out is not given. */
export function madeRecord(values: Readonly<Record<string, number | string | null | FieldValue>>): ApprovalRecord {
  return new Map(Object.entries(values).map(([name, value]) => [name, madeValue(value)]));
}

function madeValue(value: number | string | null | FieldValue): FieldValue {
  if (value === null) return { is: 'empty' };
  if (typeof value === 'object') return value;
  if (typeof value === 'number') return { is: 'number', value, currency: null };
  const [, amount, currency] = /^(-?[\d.]+) ([A-Z]{3})$/.exec(value) ?? [];
  if (amount !== undefined && currency !== undefined) return { is: 'number', value: Number(amount), currency };
  return { is: 'words', text: value };
}
