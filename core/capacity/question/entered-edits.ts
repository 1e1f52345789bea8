import type { Plan } from '../../plan/plan.ts';
import type { Meaning, Table } from '../../plan/table.ts';
import type { CellContent, CellEdit } from '../../sheet/cell-edit.ts';
import { contentAt } from '../../sheet/cell-edit.ts';
import { serialFromDay } from '../../sheet/serial-date.ts';
import type { CellValue } from '../../sheet/workbook.ts';
import type { AmountCell } from './entered-amounts.ts';
import { amountCells } from './entered-amounts.ts';
import type { Displacement } from './displacements.ts';
import type { PieceOutcome } from './outcome.ts';
import type { AddedDemand, Question } from './question.ts';
import { displacesText } from './request-edits.ts';
import { stateInWords } from './status-edits.ts';
import type { AnswerEdits, NotWritten, Writing } from './written.ts';

/** What a new line states; of several columns with one meaning the first that stands before it in the list. */
const COLUMNS = {
  id: ['id'],
  name: ['title', 'initiative', 'description'],
  initiative: ['initiative'],
  requester: ['raised_by', 'owner'],
  people: ['person'],
  teams: ['team'],
  skills: ['skill', 'role'],
  start: ['start', 'earliest_start', 'date'],
  end: ['end', 'due', 'latest_finish'],
  value: ['benefit'],
  decidedOn: ['decided_on'],
  displaces: ['displaces'],
  status: ['status', 'decision'],
} as const satisfies Readonly<Record<string, readonly Meaning[]>>;

type Field = keyof typeof COLUMNS;
type Line = Readonly<Partial<Record<Field, CellValue>>> & { readonly amounts: readonly AmountCell[] };

const DAYS: ReadonlySet<string> = new Set<Field>(['start', 'end', 'decidedOn']);

/** A row below the requests for each thing that a request in words asks for, with what will not be done for it. */
export function enteredEdits(
  question: Question,
  outcomes: readonly PieceOutcome[],
  displacements: readonly Displacement[],
  writing: Writing,
): AnswerEdits {
  const added = outcomes.filter(({ fate, piece }) => fate === 'added' && piece.added !== null);
  if (added.length === 0) return { edits: [], notWritten: [] };
  const { plan } = writing;
  const table = plan.tables.find(({ kind, transposed }) => kind === 'requests' && !transposed);
  const nowhere = (what: NotWritten['what']): AnswerEdits => ({
    edits: [],
    notWritten: added.map(({ piece }) => ({ what, name: piece.name })),
  });
  if (table === undefined) return nowhere('no-request-table');
  const columns = columnsOf(plan, table);
  const lines = added.flatMap((outcome) => linesOf(outcome, { question, displacements, writing, table }));
  const first = (table.bodyRows.at(-1) ?? table.area.bottom) + 1;
  if (lines.some(({ amounts }) => amounts.length === 0)) return nowhere('no-request-amount');
  if (!isFree(table, first, lines.length, writing)) return nowhere('no-request-row');
  const hasText = columns.displaces !== undefined;
  return {
    edits: lines.flatMap((line, at) => lineEdits(numbered(line, at, table, columns, writing), first + at)),
    notWritten: hasText ? [] : nowhere('no-displaces').notWritten,
  };

  function lineEdits(line: Line, row: number): readonly CellEdit[] {
    const { workbook } = writing;
    const edit = (column: number, value: CellValue, isDay: boolean): CellEdit => {
      const cell = { sheet: table!.sheet, row, column };
      const above = contentAt(workbook, { ...cell, row: table!.bodyRows.at(-1) ?? row });
      return { cell, before: contentAt(workbook, cell), after: content(value, above, isDay) };
    };
    const stated = (Object.keys(COLUMNS) as Field[]).flatMap((field) => {
      const [column, value = null] = [columns[field], line[field]];
      return column === undefined || value === null || value === '' ? [] : [edit(column, value, DAYS.has(field))];
    });
    return [...stated, ...line.amounts.map(({ column, value }) => edit(column, value, false))];
  }
}

function content(value: CellValue, above: CellContent, isDay: boolean): CellContent {
  const like = typeof above.value === 'number' && typeof value === 'number' ? above.numberFormat : null;
  return { value, formula: null, numberFormat: isDay ? (like ?? 'yyyy-mm-dd') : like };
}

/** Rows that were read tell which column is which; of an empty table its headers do. No column is written twice. */
function columnsOf(plan: Plan, table: Table): Readonly<Partial<Record<Field, number>>> {
  const read = plan.requests.find(({ source }) => source.table === table.id)?.source.fields ?? {};
  const taken = new Set<number>();
  return Object.fromEntries(
    (Object.keys(COLUMNS) as Field[]).flatMap((field) => {
      const meant = (COLUMNS[field] as readonly Meaning[]).map((meaning) =>
        table.columns.find((one) => one.meaning === meaning && one.period === null),
      );
      const column = read[field] ?? meant.find((one) => one !== undefined)?.column;
      if (column === undefined || taken.has(column)) return [];
      taken.add(column);
      return [[field, column]];
    }),
  );
}

interface Entering {
  readonly question: Question;
  readonly displacements: readonly Displacement[];
  readonly writing: Writing;
  readonly table: Table;
}

function linesOf(outcome: PieceOutcome, { question, displacements, writing, table }: Entering): readonly Line[] {
  const { plan, workbook, today, language } = writing;
  const { dateSystem } = workbook;
  const request = outcome.piece.added!;
  const span = { from: outcome.start ?? request.from, to: outcome.end ?? request.to };
  return request.demand.map((demand) => {
    const { called, ...who } = whoOf(demand, question);
    return {
      name: request.name,
      initiative: request.initiative?.name ?? null,
      ...who,
      start: serialFromDay(span.from, dateSystem),
      end: serialFromDay(span.to, dateSystem),
      amounts: amountCells(demand, span, { plan, table, skill: called, options: question.options }),
      value: request.value,
      decidedOn: serialFromDay(today, dateSystem),
      displaces: displacesText(outcome, displacements, language),
      status: stateInWords(table.id, 'done', writing),
    };
  });
}

/** One person, team or skill by the plan’s own name; otherwise what the planner called it. */
function whoOf(
  { needs, name }: AddedDemand,
  { ledger }: Question,
): Pick<Line, 'people' | 'teams' | 'skills'> & { readonly called: string } {
  const [need, another] = needs;
  const row =
    another === undefined ? ledger.rows.find(({ of, key }) => of === need?.of && key === need.key) : undefined;
  const called = row?.name ?? name;
  if (row?.of === 'team') return { teams: called, called };
  return row?.of === 'person' ? { people: called, called } : { skills: called, called };
}

/** With the next id, where ids end in numbers: `R7` after `R6`. */
function numbered(
  line: Line,
  at: number,
  table: Table,
  { id }: Readonly<Partial<Record<Field, number>>>,
  { workbook }: Writing,
): Line {
  const row = table.bodyRows.at(-1);
  if (id === undefined || row === undefined) return line;
  const { value } = contentAt(workbook, { sheet: table.sheet, row, column: id });
  if (typeof value === 'number') return { ...line, id: value + 1 + at };
  const [, head, digits] = /^(.*?)(\d{1,9})$/.exec(typeof value === 'string' ? value : '') ?? [];
  if (head === undefined || digits === undefined) return line;
  return { ...line, id: `${head}${String(Number(digits) + 1 + at).padStart(digits.length, '0')}` };
}

function isFree({ sheet, area, totalRows }: Table, first: number, count: number, { workbook }: Writing): boolean {
  if (totalRows.some((row) => row >= first)) return false;
  return Array.from({ length: count }, (_, step) => first + step).every((row) =>
    Array.from({ length: area.right - area.left + 1 }, (_, step) => area.left + step).every((column) => {
      const { value, formula } = contentAt(workbook, { sheet, row, column });
      return formula === null && (value === null || value === '');
    }),
  );
}
