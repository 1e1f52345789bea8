import type { Day } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Sourced } from '../../plan/provenance.ts';
import { cellOf, hasField } from '../../plan/provenance.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { isOpenWork } from '../../plan/working-status.ts';
import type { CellContent, CellEdit } from '../../sheet/cell-edit.ts';
import { contentAt } from '../../sheet/cell-edit.ts';
import type { CellRef } from '../../sheet/cell-reference.ts';
import { serialFromDay } from '../../sheet/serial-date.ts';
import type { Workbook } from '../../sheet/workbook.ts';
import { allocationEdits } from './allocation-edits.ts';
import { changeLogEdits } from './change-log-edits.ts';
import { periodsLater } from './later.ts';
import { givesWay, outcomesOf } from './outcome.ts';
import type { AnswerEdits, NotWritten, Writing } from './written.ts';
import type { PieceOutcome } from './outcome.ts';
import { outcomeWords } from './outcome-words.ts';
import type { Question } from './question.ts';

/**
 * Dates of what moves (with its open milestones and its allocations by period), the state of what falls, what each new
 * request displaces, and a line of the change log for each piece that gives way.
 */
export function editsOf(question: Question, starts: readonly (number | null)[], writing: Writing): AnswerEdits {
  const outcomes = outcomesOf(question, starts);
  const away = givesWay(outcomes);
  const unit = question.periods[0]?.unit ?? 'month';
  const parts: AnswerEdits[] = away.map((outcome) => {
    const { initiative, request, kind } = outcome.piece;
    const row = kind === 'request' ? request! : initiative!;
    if (outcome.fate === 'dropped') return statusEdit(row, writing);
    const later = (day: Day): Day => periodsLater(day, outcome.shift, unit);
    const milestones = kind === 'initiative' ? openMilestones(initiative!, writing.plan) : [];
    const dated = [
      dateEdits(row, later, writing),
      ...milestones.map((milestone) => dateEdits(milestone, later, writing)),
    ];
    const allocated = kind === 'initiative' ? [allocationEdits(question, outcome, writing)] : [];
    return joined([...dated, ...allocated]);
  });
  const displaced = outcomes.filter(({ fate, piece }) => fate === 'added' && piece.request !== null);
  return joined([
    ...parts,
    ...displaced.map((outcome) => displacesEdit(outcome, away, writing)),
    ...(away.length === 0 ? [] : [changeLogEdits(outcomes, writing)]),
  ]);
}

/** Puts what is to be written together. */
function joined(parts: readonly AnswerEdits[]): AnswerEdits {
  return { edits: parts.flatMap(({ edits }) => edits), notWritten: parts.flatMap(({ notWritten }) => notWritten) };
}

function openMilestones(initiative: Initiative, { milestones, initiatives }: Plan): readonly Milestone[] {
  return milestones.filter((milestone) => {
    const owners = initiativeOf(milestone, initiatives);
    return owners.length === 1 && owners[0] === initiative && isOpenWork(milestone);
  });
}

type Dated = Sourced & {
  readonly name: string;
  readonly start: Day | null | undefined;
  readonly end?: Day | null | undefined;
  readonly due?: Day | null | undefined;
};

function dateEdits(row: Dated, later: (day: Day) => Day, { workbook }: Writing): AnswerEdits {
  const edits: CellEdit[] = [];
  const notWritten: NotWritten[] = [];
  for (const field of ['start', 'end', 'due'] as const) {
    const day = row[field] ?? null;
    if (day === null) continue;
    const cell = cellOf(row, field);
    const before = contentAt(workbook, cell);
    if (!hasField(row, field) || before.value === null)
      notWritten.push({ what: field === 'start' ? 'no-start' : 'no-end', name: row.name });
    else if (before.formula !== null) notWritten.push({ what: 'formula', name: row.name });
    else edits.push({ cell, before, after: dateContent(later(day), before, workbook) });
  }
  return { edits, notWritten };
}

/** A date as the cell shows dates; text becomes a date that can be read in one way only. */
function dateContent(day: Day, before: CellContent, { dateSystem }: Workbook): CellContent {
  const isNumber = typeof before.value === 'number';
  return {
    value: serialFromDay(day, dateSystem),
    formula: null,
    numberFormat: isNumber ? before.numberFormat : 'yyyy-mm-dd',
  };
}

function statusEdit(row: Sourced & { readonly name: string }, { plan, workbook, language }: Writing): AnswerEdits {
  if (row.source.fields['status'] === undefined)
    return { edits: [], notWritten: [{ what: 'no-status', name: row.name }] };
  const rows = [...plan.initiatives, ...plan.requests].filter(({ source }) => source.table === row.source.table);
  const own = rows.find(({ status }) => status?.state === 'on-hold')?.status?.text;
  return textEdit(statusCell(row), own ?? (language === 'de' ? 'Zurückgestellt' : 'On hold'), row.name, workbook);
}

function statusCell(row: Sourced): CellRef {
  return cellOf(row as Sourced & { readonly status: unknown }, 'status');
}

function displacesEdit(
  { piece }: PieceOutcome,
  away: readonly PieceOutcome[],
  { workbook, language }: Writing,
): AnswerEdits {
  const request = piece.request!;
  if (!hasField(request, 'displaces')) return { edits: [], notWritten: [{ what: 'no-displaces', name: request.name }] };
  const words = away.map((outcome) => `${outcome.piece.name} (${outcomeWords(outcome, language)})`).join('; ');
  const nothing = language === 'de' ? 'Nichts: Es ist genug Kapazität frei' : 'Nothing: there is capacity enough';
  return textEdit(cellOf(request, 'displaces'), words === '' ? nothing : words, request.name, workbook);
}

function textEdit(cell: CellRef, value: string, name: string, workbook: Workbook): AnswerEdits {
  const before = contentAt(workbook, cell);
  if (before.formula !== null) return { edits: [], notWritten: [{ what: 'formula', name }] };
  return { edits: [{ cell, before, after: { value, formula: null, numberFormat: null } }], notWritten: [] };
}
