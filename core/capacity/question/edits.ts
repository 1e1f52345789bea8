import type { Day } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import type { Initiative, Milestone } from '../../plan/work.ts';
import { isOpenWork } from '../../plan/working-status.ts';
import { allocationEdits } from './allocation-edits.ts';
import { changeLogEdits } from './change-log-edits.ts';
import { displacementsOf } from './displacements.ts';
import { enteredEdits } from './entered-edits.ts';
import { periodsLater } from './later.ts';
import type { PieceOutcome } from './outcome.ts';
import { givesWay, outcomesOf } from './outcome.ts';
import type { Question } from './question.ts';
import { refusedEdits, takenOnEdits } from './request-edits.ts';
import { dateEdits, joined } from './row-edits.ts';
import { statusEdit } from './status-edits.ts';
import type { AnswerEdits, Writing } from './written.ts';

/**
 * Dates of what moves (with its open milestones and its allocations by period), the state of what falls, what is decided of
 * each new request and what it displaces, a row for what was typed, and a line of the change log for each piece that gives way.
 */
export function editsOf(question: Question, starts: readonly (number | null)[], writing: Writing): AnswerEdits {
  const outcomes = outcomesOf(question, starts);
  const away = givesWay(outcomes);
  const displacements = displacementsOf(question, starts);
  const decided = outcomes.flatMap((outcome): readonly AnswerEdits[] => {
    if (outcome.piece.request === null) return [];
    if (outcome.fate === 'added') return [takenOnEdits(question, outcome, displacements, writing)];
    return outcome.fate === 'refused' ? [refusedEdits(outcome, writing)] : [];
  });
  return joined([
    ...away.map((outcome) => awayEdits(question, outcome, writing)),
    ...decided,
    enteredEdits(question, outcomes, displacements, writing),
    ...(away.length === 0 ? [] : [changeLogEdits(away, displacements, writing)]),
  ]);
}

function awayEdits(question: Question, outcome: PieceOutcome, writing: Writing): AnswerEdits {
  const { initiative, request, kind } = outcome.piece;
  const row = kind === 'request' ? request! : initiative!;
  if (outcome.fate === 'dropped') return statusEdit(row, 'on-hold', writing);
  const unit = question.periods[0]?.unit ?? 'month';
  const later = (day: Day): Day => periodsLater(day, outcome.shift, unit);
  const milestones = kind === 'initiative' ? openMilestones(initiative!, writing.plan) : [];
  return joined([
    dateEdits(row, later, writing),
    ...milestones.map((milestone) => dateEdits(milestone, later, writing)),
    ...(kind === 'initiative' ? [allocationEdits(question, outcome, writing)] : []),
  ]);
}

function openMilestones(initiative: Initiative, { milestones, initiatives }: Plan): readonly Milestone[] {
  return milestones.filter((milestone) => {
    const owners = initiativeOf(milestone, initiatives);
    return owners.length === 1 && owners[0] === initiative && isOpenWork(milestone);
  });
}
