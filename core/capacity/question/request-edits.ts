import { cellOf, hasField } from '../../plan/provenance.ts';
import type { CapacityRequest } from '../../plan/resources.ts';
import { contentAt } from '../../sheet/cell-edit.ts';
import type { Displacement } from './displacements.ts';
import { periodsLater } from './later.ts';
import { outcomeWords } from './outcome-words.ts';
import type { PieceOutcome } from './outcome.ts';
import type { Question } from './question.ts';
import { dateEdits, dayContent, joined, textEdit } from './row-edits.ts';
import { statusEdit } from './status-edits.ts';
import type { AnswerEdits, Writing } from './written.ts';

const NOTHING: AnswerEdits = { edits: [], notWritten: [] };

/** Decides a request of the sheet that comes in: its state, the day it was decided, its dates where it moves, and what will not be done for it. */
export function takenOnEdits(
  { periods }: Question,
  outcome: PieceOutcome,
  displacements: readonly Displacement[],
  writing: Writing,
): AnswerEdits {
  const request = outcome.piece.request!;
  const unit = periods[0]?.unit ?? 'month';
  return joined([
    outcome.shift === 0 ? NOTHING : dateEdits(request, (day) => periodsLater(day, outcome.shift, unit), writing),
    displacesEdit(outcome, displacements, writing),
    decidedEdits(request, 'done', writing),
  ]);
}

/** Turns a request of the sheet down. */
export function refusedEdits({ piece }: PieceOutcome, writing: Writing): AnswerEdits {
  return decidedEdits(piece.request!, 'cancelled', writing);
}

/** What somebody wrote there stays, and what gives way stands behind it. */
function displacesEdit(outcome: PieceOutcome, displacements: readonly Displacement[], writing: Writing): AnswerEdits {
  const request = outcome.piece.request!;
  const { name, displaces } = request;
  if (!hasField(request, 'displaces')) return { edits: [], notWritten: [{ what: 'no-displaces', name }] };
  const stated = displaces?.trim() ?? '';
  const own = displacesText(outcome, displacements, writing.language);
  if (stated !== '' && (isNothing(outcome, displacements) || stated.includes(own))) return NOTHING;
  return textEdit(cellOf(request, 'displaces'), stated === '' ? own : `${stated}; ${own}`, name, writing.workbook);
}

function isNothing({ at }: PieceOutcome, displacements: readonly Displacement[]): boolean {
  return !displacements.some(({ causes }) => causes.some((cause) => cause.at === at));
}

/** What is not done for a request, in words; work that gives way to others too is told so. */
export function displacesText(
  outcome: PieceOutcome,
  displacements: readonly Displacement[],
  language: Writing['language'],
): string {
  const isGerman = language === 'de';
  const own = displacements.filter(({ causes }) => causes.some(({ at }) => at === outcome.at));
  const words = own.map(({ outcome: away, causes }) => {
    const shared = causes.length === 1 ? '' : isGerman ? ', nicht allein dafür' : ', not for this alone';
    return `${away.piece.name} (${outcomeWords(away, language)}${shared})`;
  });
  if (words.length > 0) return words.join('; ');
  return isGerman ? 'Nichts: Es ist genug Kapazität frei' : 'Nothing: there is capacity enough';
}

/** The state and the day of a decision; a table without these columns needs neither, the text of what is displaced tells. */
function decidedEdits(request: CapacityRequest, state: 'done' | 'cancelled', writing: Writing): AnswerEdits {
  const { workbook, today } = writing;
  const hasDay = hasField(request, 'decidedOn');
  const cell = cellOf(request, 'decidedOn');
  const before = contentAt(workbook, cell);
  const day: AnswerEdits =
    hasDay && before.value === null && before.formula === null
      ? { edits: [{ cell, before, after: dayContent(today, before, workbook) }], notWritten: [] }
      : NOTHING;
  const isTold = hasDay && request.source.fields['status'] === undefined && state === 'done';
  return joined([isTold ? NOTHING : statusEdit(request, state, writing), day]);
}
