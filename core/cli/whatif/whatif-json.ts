import type { Day } from '../../calendar/day.ts';
import { parseIsoDay } from '../../calendar/day.ts';
import { compareAnswers } from '../../capacity/explain/compare.ts';
import type { Explanation } from '../../capacity/explain/explanation.ts';
import { explanationSections } from '../../capacity/explain/words/sections.ts';
import { english as englishLedger } from '../../capacity/ledger/words/english.ts';
import { german as germanLedger } from '../../capacity/ledger/words/german.ts';
import type { Question, Wishes } from '../../capacity/question/question.ts';
import { english } from '../../capacity/question/words/english.ts';
import { german } from '../../capacity/question/words/german.ts';
import type { AnswerEdits } from '../../capacity/question/written.ts';
import type { Answer, TradeOffAnswer } from '../../capacity/trade-off/answer.ts';
import type { Language } from '../../sheet/phrase.ts';
import { dayFromSerial } from '../../sheet/serial-date.ts';
import { periodInWords } from '../../calendar/period-in-words.ts';
import type { ReadAdd } from './whatif-wishes.ts';
import { proofOf } from './whatif-proof.ts';
import type { Solved } from './whatif-solve.ts';
import { addressIn, requestsJson, rounded, worksJson } from './whatif-works-json.ts';

/** A question with its answer, as it is told. */
export interface ToldWhatIf {
  readonly file: string;
  readonly today: Day;
  readonly language: Language;
  readonly read: readonly ReadAdd[];
  readonly wishes: Wishes;
  readonly question: Question;
  readonly answer: TradeOffAnswer;
  readonly explanations: readonly Explanation[];
  readonly interrupted: Solved['interrupted'];
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
        assumed: assumed.map(({ what, word, as }) => ({
          what,
          word,
          as,
          message: words.assumed[what](word, dayShown(as, language)),
        })),
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

function answerJson({ question: { problem }, answer, interrupted, language }: ToldWhatIf) {
  const total = problem.pieces.reduce((sum, { value }) => sum + value, 0);
  const found = answer.kind === 'answer' ? answer : null;
  return {
    kind: answer.kind,
    proof: proofOf(answer, problem.objective, interrupted, language),
    /** What Ctrl+C ended: `solving`, `explaining`, or null. */
    interrupted,
    optimal: found?.isOptimal ?? false,
    /** What may still be gained, against the value that is kept; null where nothing is known. */
    gap: found !== null && Number.isFinite(found.gap) ? found.gap : null,
    foundBy: found?.foundBy ?? null,
    trouble: answer.kind === 'infeasible' ? null : (answer.trouble?.[language] ?? null),
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

/** A month or a day as sentences name it; any other word as it stands. */
function dayShown(text: string, language: Language): string {
  const start = parseIsoDay(text.length === 'YYYY-MM'.length ? `${text}-01` : text);
  return start === null ? text : periodInWords({ key: text, start }, language);
}
