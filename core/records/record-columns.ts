import { fieldKeys } from '../governance/shown-value/field-keys.ts';
import type { ApprovalField, MappedField } from '../plan/approvals.ts';
import { readConditionHeader } from '../recognise/values/condition-header.ts';
import { fold } from '../recognise/lexicon/fold.ts';

/** A column of records that holds a field of an approval table. */
export interface MatchedColumn {
  readonly field: ApprovalField;
  readonly column: number;
  readonly header: string;
  /** Column that holds the currencies of its amounts; null where there is none. */
  readonly currencyColumn: number | null;
}

/** Which columns of some records hold the fields of an approval table. */
export interface RecordColumns {
  /** In the order of the table’s fields. */
  readonly matched: readonly MatchedColumn[];
  /** Fields that no column bears. */
  readonly missing: readonly ApprovalField[];
  /** Fields that several columns bear equally well: which is meant is not guessed. */
  readonly ambiguous: readonly {
    readonly field: ApprovalField;
    readonly columns: readonly number[];
    readonly headers: readonly string[];
  }[];
}

/**
 * Finds the columns of an approval table’s fields under the headers of an export, the surest way first: by the plan’s field
 * map, by the same words, by the same words without unit and brackets, by the words of an API name (`Deal_Size__c`), by any
 * other name that one of both has beside its own (`Deal size (ACV)`), where no other field claims the column.
 */
export function recordColumns(
  headers: readonly string[],
  fields: readonly ApprovalField[],
  mapped: readonly MappedField[] = [],
): RecordColumns {
  const forms = headers.map(formsOf);
  const sure = fields.map((field) => ({ field, columns: columnsFor(field, forms, mapped) }));
  const taken = new Set(sure.flatMap(({ columns }) => columns));
  const open = sure.flatMap(({ field, columns }) => (columns.length === 0 ? [field] : []));
  const found = sure.map(({ field, columns }) => ({
    field,
    columns: columns.length > 0 ? columns : byOtherName(field, headers, open).filter((column) => !taken.has(column)),
  }));
  return {
    matched: found.flatMap(({ field, columns: [column, more] }) => {
      if (column === undefined || more !== undefined) return [];
      return [{ field, column, header: headers[column] ?? '', currencyColumn: currencyColumn(column, headers) }];
    }),
    missing: found.flatMap(({ field, columns }) => (columns.length === 0 ? [field] : [])),
    ambiguous: found.flatMap(({ field, columns }) =>
      columns.length < 2 ? [] : [{ field, columns, headers: columns.map((column) => headers[column] ?? '') }],
    ),
  };
}

/** What a header may be compared by, the surest first: as written, without unit, as the words of an API name. */
interface HeaderForms {
  readonly written: string;
  readonly bare: string;
  readonly words: string;
}

function formsOf(header: string): HeaderForms {
  const written = fold(header);
  const bare = fold(readConditionHeader(header).name).replace(/\s*\([^)]*\)\s*$/, '') || written;
  // `Opportunity.Deal_Size__c` is Deal Size of an opportunity.
  const name = header
    .trim()
    .replace(/^[\w ]+\.(?=\w)/, '')
    .replace(/__[a-z]{1,2}$/i, '');
  const words = fold(name.replace(/_/g, ' ').replace(/(?<=[a-z\d])(?=[A-Z])/g, ' '));
  return { written, bare, words };
}

function columnsFor(
  field: ApprovalField,
  headers: readonly HeaderForms[],
  mapped: readonly MappedField[],
): readonly number[] {
  const own = formsOf(field.name);
  const named = new Set(leadsFrom(field, mapped).flatMap((one) => namesIn(one)));
  const isAlike: readonly ((header: HeaderForms) => boolean)[] = [
    ({ written, words }) => named.has(written) || named.has(words),
    ({ written }) => written === own.written,
    ({ bare }) => bare === own.bare,
    ({ words }) => words === own.bare || words === own.words,
  ];
  for (const like of isAlike) {
    const columns = headers.flatMap((header, column) => (header.written !== '' && like(header) ? [column] : []));
    if (columns.length > 0) return columns;
  }
  return [];
}

/** Lines of the field map for a field, by its own name before any other that it has. */
function leadsFrom({ name: own }: ApprovalField, mapped: readonly MappedField[]): readonly MappedField[] {
  const exact = mapped.filter(({ name }) => fold(name) === fold(own));
  if (exact.length > 0) return exact;
  const keys = new Set(fieldKeys(own));
  return mapped.filter(({ name }) => fieldKeys(name).some((key) => keys.has(key)));
}

/** Columns that share a name with a field and with no other of those that are open. */
function byOtherName(
  field: ApprovalField,
  headers: readonly string[],
  open: readonly ApprovalField[],
): readonly number[] {
  const others = new Set(open.filter((one) => one !== field).flatMap(({ name }) => fieldKeys(name)));
  const own = new Set(fieldKeys(field.name).filter((key) => !others.has(key)));
  return headers.flatMap((header, column) => (fieldKeys(header).some((key) => own.has(key)) ? [column] : []));
}

/** `Discount__c`, also with its object before it. */
function namesIn({ field, object }: MappedField): readonly string[] {
  const name = fold(field ?? '');
  return name === '' ? [] : [name, fold(`${object ?? ''}.${field ?? ''}`)];
}

const CURRENCY = /(?:^|\s|_)(?:currency(?:\s?iso\s?code)?|wahrung|devise|moneda|moeda|valuta|waluta)(?:code)?$/;

/** `Amount Currency` beside `Amount`; else the only column of currencies that there is. */
export function currencyColumn(column: number, headers: readonly string[]): number | null {
  const own = fold(headers[column] ?? '');
  const all = headers.flatMap((header, at) => {
    const folded = fold(header.replace(/(?<=[a-z])(?=[A-Z])/g, ' '));
    return at !== column && CURRENCY.test(folded) ? [{ at, of: folded.replace(CURRENCY, '').trim() }] : [];
  });
  const beside = all.find(({ of }) => of !== '' && (of === own || own === `${of} (converted)`));
  const [only, more] = all;
  return beside?.at ?? (more === undefined ? (only?.at ?? null) : null);
}
