import type { Day } from '../calendar/day.ts';
import type { Period } from '../calendar/period.ts';
import { compareAnswers } from '../capacity/explain/compare.ts';
import type { Explanation } from '../capacity/explain/explanation.ts';
import { explanationSections } from '../capacity/explain/words/sections.ts';
import { english as englishLedger } from '../capacity/ledger/words/english.ts';
import { german as germanLedger } from '../capacity/ledger/words/german.ts';
import { displacementsOf } from '../capacity/question/displacements.ts';
import { outcomesOf } from '../capacity/question/outcome.ts';
import type { Question, Wishes } from '../capacity/question/question.ts';
import { staffingOf } from '../capacity/question/staffing.ts';
import { english } from '../capacity/question/words/english.ts';
import { german } from '../capacity/question/words/german.ts';
import type { AnswerEdits } from '../capacity/question/written.ts';
import type { Answer, TradeOffAnswer } from '../capacity/trade-off/answer.ts';
import { cellOf } from '../plan/provenance.ts';
import type { CellRef } from '../sheet/cell-reference.ts';
import { addressOf } from '../sheet/cell-reference.ts';
import { dayFromSerial } from '../sheet/serial-date.ts';
import { periodInWords } from './period-words.ts';
import type { ReadAdd } from './whatif-wishes.ts';
import { proofOf } from './whatif-proof.ts';

/** A question with its answer, as it is told. */
export interface ToldWhatIf {
  readonly file: string;
  readonly today: Day;
  readonly language: 'en' | 'de';
  readonly read: readonly ReadAdd[];
  readonly wishes: Wishes;
  readonly question: Question;
  readonly answer: TradeOffAnswer;
  readonly explanations: readonly Explanation[];
  readonly edits: AnswerEdits;
  readonly dateSystem: 1900 | 1904;
  /** The copy that was written; null where none was asked for. */
  readonly written: string | null;
}

export type WhatIfJson = ReturnType<typeof whatIfJson>;

/** `lanekeeper whatif --format json`. Fields are added over time, never renamed or removed. */
export function whatIfJson(told: ToldWhatIf) {
  const { file, today, language, question, answer, explanations, wishes } = told;
  const words = language === 'de' ? german : english;
  const ledgerNotes = (language === 'de' ? germanLedger : englishLedger)(String);
  const { problem, periods } = question;
  const telling = { problem, periods: periods.map((period) => periodInWords(period, language)), language };
  const starts = answer.kind === 'answer' ? answer.starts : null;
  return {
    version: 1 as const,
    file,
    today,
    asked: {
      added: told.read.map(({ text, request: { name, from, to, value, demand }, assumed }) => ({
        text,
        name,
        from,
        to,
        value,
        demand: demand.map(({ name: of, amount, kind }) => ({ name: of, amount: rounded(amount), kind })),
        assumed: assumed.map(({ what, word, as }) => ({ what, word, as, message: words.assumed[what](word, as) })),
      })),
      moved: wishes.moved.map(({ initiative, start }) => ({ name: initiative.name, start })),
      requests: wishes.decidesRequests,
      fit: !wishes.allowsTodaysOverload,
      basis: question.basis,
      order: problem.objective.map(({ weights }) => Object.keys(weights).join('+')),
    },
    periods: periods.map(({ key, start, end }) => ({ key, start, end })),
    answer: answerJson(told),
    works: starts === null ? [] : worksJson(question, starts),
    requests: starts === null ? [] : requestsJson(question, starts),
    explanation: explanationSections(explanations, answer, telling),
    answers: answer.kind === 'answer' ? answersJson(question, answer, explanations) : [],
    notes: question.notes.map(({ what, count, names }) => ({
      what,
      count,
      names,
      message: words.notes[what](count, names),
    })),
    capacity: question.ledger.notes.map(({ what, count, names }) => ({
      what,
      count,
      names,
      message: ledgerNotes[what](count, names),
    })),
    edits: told.edits.edits.map(({ cell, before, after }) => ({
      cell: addressIn(cell),
      before: before.formula === null ? before.value : `=${before.formula}`,
      after: after.value,
      ...(isDay(after.numberFormat) &&
        typeof after.value === 'number' && { day: dayFromSerial(after.value, told.dateSystem) }),
    })),
    notWritten: unique(
      told.edits.notWritten.map(({ what, name }) => ({ what, name, message: words.notWritten[what](name) })),
    ),
    written: told.written,
  };
}

/** Sentences that say the same of several are told once. */
function unique<T extends { readonly message: string }>(list: readonly T[]): readonly T[] {
  return [...new Map(list.map((one) => [one.message, one])).values()];
}

function isDay(format: string | null): boolean {
  return format !== null && /[yd]/i.test(format);
}

function answerJson({ question: { problem }, answer, language }: ToldWhatIf) {
  const total = problem.pieces.reduce((sum, { value }) => sum + value, 0);
  const found = answer.kind === 'answer' ? answer : null;
  return {
    kind: answer.kind,
    proof: proofOf(answer, language),
    optimal: found?.isOptimal ?? false,
    /** What may still be gained, against the value that is kept; null where nothing is known. */
    gap: found !== null && Number.isFinite(found.gap) ? found.gap : null,
    foundBy: found?.foundBy ?? null,
    trouble: answer.kind === 'infeasible' ? null : answer.trouble,
    value: rounded(total),
    measures:
      found === null
        ? null
        : {
            valueLost: rounded(found.measures.valueLost),
            dropped: found.measures.dropped,
            moved: found.measures.moved,
            shifted: found.measures.shifted,
          },
    levels: (found?.levels ?? []).map(({ cost, bound }, at) => ({
      name: problem.objective[at]!.name,
      cost: rounded(cost),
      bound: Number.isFinite(bound) ? rounded(bound) : null,
    })),
  };
}

function worksJson(question: Question, starts: readonly (number | null)[]) {
  const causes = new Map(displacementsOf(question, starts).map((one) => [one.outcome.at, one.causes]));
  return outcomesOf(question, starts).map((outcome) => {
    const { at, piece, fate, shift, start, end } = outcome;
    const { value, start: today, duration } = question.problem.pieces[at]!;
    const row = piece.request ?? piece.initiative;
    const span = (first: number | null) => spanJson(question.periods, first, duration);
    return {
      kind: piece.kind,
      name: piece.name,
      fate,
      value: rounded(value),
      owners: piece.owners,
      teams: piece.teams,
      commitments: piece.commitments.map(({ name }) => name),
      before: outcome.from === null ? null : span(today),
      after: span(starts[at] ?? null),
      shift,
      start,
      end,
      displacedBy: (causes.get(at) ?? []).map(({ piece: { name } }) => name),
      cell: row === null ? null : addressIn(cellOf(row, 'name')),
    };
  });
}

function spanJson(periods: readonly Period[], first: number | null, duration: number) {
  const from = first === null ? undefined : periods[first];
  const to = first === null ? undefined : (periods[first + duration - 1] ?? periods.at(-1));
  return from === undefined || to === undefined ? null : { from: from.key, to: to.key };
}

function requestsJson(question: Question, starts: readonly (number | null)[]) {
  const displacements = displacementsOf(question, starts);
  return staffingOf(question, starts).map(({ outcome, needs }) => ({
    name: outcome.piece.name,
    needs: needs.map(({ name, unit, most, from, to, people }) => ({
      name,
      unit,
      most: rounded(most),
      from: from.key,
      to: to.key,
      people,
    })),
    displaces: displacements
      .filter(({ causes }) => causes.some(({ at }) => at === outcome.at))
      .map(({ outcome: away, causes }) => ({ name: away.piece.name, fate: away.fate, shared: causes.length > 1 })),
  }));
}

/** The best answer and the others beside it; empty where there are no others. */
function answersJson({ problem, pieces }: Question, answer: Answer, explanations: readonly Explanation[]) {
  const others = explanations.flatMap((one) => (one.kind === 'alternative' ? [one.answer] : []));
  if (others.length === 0) return [];
  const { measures, rows } = compareAnswers(problem, [answer, ...others]);
  return measures.map(({ valueLost }, at) => ({
    valueLost: rounded(valueLost),
    works: rows.map(({ piece, states }) => {
      const state = states[at]!;
      return { name: pieces[piece]!.name, state: state.kind, by: state.kind === 'moved' ? state.by : 0 };
    }),
  }));
}

function addressIn(cell: CellRef): string {
  return `${cell.sheet}!${addressOf(cell)}`;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
