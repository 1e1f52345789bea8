import type { Span } from '../../../plan/approvals.ts';
import type { Meaning, Table, TableColumn } from '../../../plan/table.ts';
import type { Row, Workbook } from '../../../sheet/workbook.ts';
import { isApproverHeader } from '../../values/approver-words.ts';
import { bandHeader } from '../../values/band-header.ts';
import { inBands } from '../../values/condition-bands.ts';
import { counted } from '../../values/condition-ends.ts';
import { readAnswer, readWords } from '../../values/condition-words.ts';
import { fold } from '../../lexicon/fold.ts';
import type { BandFields } from './band-field.ts';
import { bandFields } from './band-field.ts';
import type { ConditionCell } from './condition-cell.ts';
import { conditionCell } from './condition-cell.ts';
import type { ConditionColumn } from './condition-column.ts';
import { columnOfCells, headedColumnOf } from './condition-column.ts';
import { askedBy } from './condition-pairs.ts';
import { columnFor } from '../fields/fields.ts';

/** A table whose columns are approvers, or bands of one field, instead of one condition each. Plain data. */
export type ApprovalMatrix =
  /** `Team lead | Director | CFO` over limits: each approves from the limit before to the own one. */
  | { readonly is: 'limits'; readonly limits: ConditionColumn; readonly across: readonly Across[] }
  /** The same roles over marks: who is marked approves. */
  | { readonly is: 'marks'; readonly across: readonly Across[] }
  /** `< 10k | 10–50k | > 50k` over names: who stands there approves that band. */
  | {
      readonly is: 'bands';
      /** What the field in front is called where its header names both. */
      readonly rows: string | null;
      readonly band: ConditionColumn;
      readonly across: readonly Across[];
    }
  /** Roles over cells that are not surely one of these: nothing is made up. */
  | { readonly is: 'unclear'; readonly across: readonly Across[] };

/** One column of a matrix: of an approver, or of a band. */
export interface Across {
  readonly column: number;
  readonly header: string;
  /** Its cells are lanes, whatever they are called. */
  readonly holdsLanes?: boolean;
}

/** What the matrix’s own field is called, from what stands around it. */
const FIELDS: readonly (readonly [string, RegExp])[] = [
  ['Discount', /discount|rabatt|nachlass|remise|descuento|desconto|sconto|korting/],
  ['Margin', /margin|marge|margen|margem/],
];
const MARK = /^(?:x|✓|✔|√|☑|●|•|1|y|yes|ja|a|approve[sd]?|f|freigabe|oui|si|sim)$/i;

/** Reads a table without a column of approvers as a matrix; null where it is none. `near` are texts around it. */
export function approvalMatrix(
  table: Table,
  lines: readonly Row[],
  workbook: Workbook,
  near: readonly string[],
  fiscalYearStart: number,
): ApprovalMatrix | null {
  const columns = table.columns.filter(
    ({ meaning, header, period }) => meaning !== 'id' && header !== '' && period === null,
  );
  const bands = bandColumns(table);
  const approver = columnFor(table, ['approver']);
  if (approver !== null && !(bands.length >= 2 && bands.includes(approver))) return null;
  if (bands.length >= 2)
    return bandMatrix(bands, bandFields(table, bands, workbook), workbook, lines, near, fiscalYearStart);
  const roles = columns.filter(({ header }, at) => at > 0 && isApproverHeader(header));
  if (roles.length < 2) return null;
  const across = roles.map(({ column, header }) => ({ column, header }));
  const cells = lines.flatMap((line) => across.map(({ column }) => conditionCell(line, column, workbook)));
  const filled = cells.filter(({ text }) => text !== '');
  if (filled.length > 0 && filled.every(({ text }) => MARK.test(text.trim()) || isOpen(text)))
    return { is: 'marks', across };
  const limits = allOf(cells, near, fiscalYearStart);
  const isCertain =
    (limits.field.kind === 'money' || limits.field.kind === 'share') &&
    lines.every(
      (line) =>
        limitsOf(
          across.map(({ column }) => conditionCell(line, column, workbook)),
          limits,
        ) !== null,
    );
  return isCertain ? { is: 'limits', limits, across } : { is: 'unclear', across };
}

/** What each cell of a row of limits lets its approver approve, from where the one below ends; null where that is not sure. */
export function limitsOf(cells: readonly ConditionCell[], limits: ConditionColumn): readonly (Span | null)[] | null {
  const own: (Span | null)[] = [];
  for (const cell of cells) {
    const asked = askedBy(cell, '<=', limits);
    if (asked === 'any')
      own.push(WITHOUT_END.test(cell.text) ? { low: null, isLowIn: false, high: null, isHighIn: false } : null);
    else if (typeof asked === 'string' || asked?.length !== 1) return null;
    else {
      const span = counted(asked[0]!, limits);
      if (span === null) return null;
      own.push(inBands(span, limits.bands));
    }
  }
  const ends = own.flatMap((span) => (span === null ? [] : [span.high ?? Infinity]));
  if (ends.length === 0 || new Set(ends).size < ends.length) return null;
  return own.map((span) => {
    if (span === null || span.low !== null) return span;
    const below = Math.max(...ends.filter((end) => end < (span.high ?? Infinity)));
    return below === -Infinity ? span : { ...span, low: below, isLowIn: false };
  });
}

/** A dash or a blank lets nobody approve anything; these words let somebody approve everything. */
const WITHOUT_END = /\p{L}{2}|∞|\*/u;

function isOpen(text: string): boolean {
  return readWords(text, () => false).is === 'any' || readAnswer(text) === 'no';
}

/** Columns whose headers are bands of one field, where they were read so; a planner may have said what their cells are. */
export function bandColumns({ columns }: Table): readonly TableColumn[] {
  return columns.filter(
    ({ meaning, header }, at) => at > 0 && meaning !== null && HEADED.has(meaning) && bandHeader(header) !== null,
  );
}

const HEADED: ReadonlySet<Meaning> = new Set<Meaning>(['condition', 'approver', 'lane']);

function bandMatrix(
  bands: readonly TableColumn[],
  fields: BandFields,
  workbook: Workbook,
  lines: readonly Row[],
  near: readonly string[],
  fiscalYearStart: number,
): ApprovalMatrix {
  const heads = bands.map(({ header }) => bandHeader(header));
  const across = bands.map(({ column, header, meaning }, at) => ({
    column,
    header: heads[at]?.band ?? header,
    ...(meaning === 'lane' && { holdsLanes: true }),
  }));
  const cells = across.map(({ header }) => ({ text: header, value: null, isError: false }));
  const band = allOf(cells, near, fiscalYearStart, fields.columns ?? '');
  const held = lines.flatMap((line) => across.map(({ column }) => conditionCell(line, column, workbook)));
  const areNames = held.every(({ text, value }) => value === null && !/\d{2}/.test(text) && text.length <= 80);
  const isNumeric = band.field.kind !== 'words' && band.field.kind !== 'yes-no';
  return areNames && isNumeric ? { is: 'bands', rows: fields.rows, band, across } : { is: 'unclear', across };
}

/** Cells of a matrix as those of one column. */
function allOf(
  cells: readonly ConditionCell[],
  near: readonly string[],
  fiscalYearStart: number,
  field = '',
): ConditionColumn {
  const headed = headedColumnOf(0, field === '' ? fieldHeader(cells, near) : field);
  return columnOfCells(
    [headed],
    cells.map((cell) => [cell]),
    fiscalYearStart,
  );
}

/** A header for cells that have none of their own. Amounts are amounts; shares are of what the title says. */
function fieldHeader(cells: readonly ConditionCell[], near: readonly string[]): string {
  const texts = cells.map(({ text }) => text);
  const isShare = texts.some((text) => text.includes('%'));
  const said = FIELDS.find(([, words]) => near.some((text) => words.test(fold(text))))?.[0];
  return isShare ? `${said ?? 'Share'} up to %` : 'Amount up to';
}
