import { directoryOf } from '../../core/capacity/ledger/directory.ts';
import { ledgerOf } from '../../core/capacity/ledger/ledger-of.ts';
import { editsOf } from '../../core/capacity/question/edits.ts';
import { displacementsOf } from '../../core/capacity/question/displacements.ts';
import { staffingOf } from '../../core/capacity/question/staffing.ts';
import type { Question, QuestionPiece, Wishes } from '../../core/capacity/question/question.ts';
import { NO_WISHES } from '../../core/capacity/question/question.ts';
import { questionOf } from '../../core/capacity/question/question-of.ts';
import type { ReadRequest } from '../../core/capacity/question/read-request.ts';
import { readRequest } from '../../core/capacity/question/read-request.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { cellOf } from '../../core/plan/provenance.ts';
import type { CellRef } from '../../core/sheet/cell-reference.ts';
import type {
  Posed,
  PosedPiece,
  ReadAs,
  TradeOffAsk,
  TradeOffEdits,
  TradeOffPosed,
  TradeOffTaken,
} from '../pane/trade-off-answers.ts';
import { benchOptions } from './capacity-answer.ts';
import type { Workbench } from './workbench.ts';

/** A question that a bench was asked, for what is asked about its answer later. */
export interface AskedQuestion {
  readonly revision: number;
  readonly question: Question;
}

/** Poses a trade-off over the plan of a bench as it stands; `asked` is null where the request could not be read. */
export function poseTradeOff(
  bench: Workbench,
  ask: TradeOffAsk,
): { readonly posed: TradeOffPosed; readonly asked: AskedQuestion | null } {
  const { revision, session } = bench;
  const { plan } = session.recognition;
  const read = ask.request.trim() === '' ? null : readIn(bench, ask.request);
  if (read?.ok === false) {
    const { why, words } = read;
    return { posed: { revision, read: null, unread: { why, words }, posed: null }, asked: null };
  }
  const question = questionOf(plan, benchOptions(bench), wishesFor(plan, ask, read), ask.objective);
  return {
    posed: {
      revision,
      read: read === null ? null : readAs(read),
      unread: null,
      posed: told(plan, question),
    },
    asked: { revision, question },
  };
}

/** What an answer takes on, with its people and what gives way to it; nothing where the workbook changed after it was posed. */
export function tradeOffTaken(
  { revision }: Workbench,
  asked: AskedQuestion | null,
  starts: readonly (number | null)[],
): TradeOffTaken {
  if (asked?.revision !== revision) return { revision, taken: [] };
  const displacements = displacementsOf(asked.question, starts);
  return {
    revision,
    taken: staffingOf(asked.question, starts).map(({ outcome, needs }) => ({
      at: outcome.at,
      needs,
      displaces: displacements
        .filter(({ causes }) => causes.some(({ at }) => at === outcome.at))
        .map((one) => one.outcome.at),
    })),
  };
}

/** What writing an answer to a question would change; nothing where the workbook changed after it was posed. */
export function tradeOffEdits(
  { revision, session }: Workbench,
  asked: AskedQuestion | null,
  starts: readonly (number | null)[],
): TradeOffEdits {
  if (asked?.revision !== revision) return { revision, edits: [], notWritten: [] };
  const { recognition, workbook, today, language } = session;
  return { revision, ...editsOf(asked.question, starts, { plan: recognition.plan, workbook, today, language }) };
}

function readIn(bench: Workbench, text: string): ReadRequest {
  const { plan } = bench.session.recognition;
  const options = benchOptions(bench);
  const last = ledgerOf(plan, options).periods.at(-1)?.end ?? options.today;
  return readRequest(text, { plan, directory: directoryOf(plan), options, last });
}

function wishesFor(plan: Plan, ask: TradeOffAsk, read: Extract<ReadRequest, { ok: true }> | null): Wishes {
  return {
    ...NO_WISHES,
    added: read === null ? [] : [{ ...read.request, value: ask.value ?? read.request.value }],
    moved: ask.moved.flatMap(({ initiative: at, start }) => {
      const initiative = plan.initiatives[at];
      return initiative === undefined ? [] : [{ initiative, start }];
    }),
    basis: ask.basis,
    decidesRequests: ask.decidesRequests,
  };
}

function readAs({ request: { name, from, to, demand }, assumed }: Extract<ReadRequest, { ok: true }>): ReadAs {
  return { name, from, to, demand: demand.map(({ name, amount, kind }) => ({ name, amount, kind })), assumed };
}

function told(plan: Plan, { problem, periods, pieces, basis, notes }: Question): Posed {
  const place = new Map(plan.initiatives.map((initiative, at) => [initiative, at]));
  return {
    problem,
    periods,
    basis,
    notes,
    pieces: pieces.map((piece): PosedPiece => ({
      kind: piece.kind,
      name: piece.name,
      initiative: piece.initiative === null ? null : (place.get(piece.initiative) ?? null),
      owners: piece.owners,
      teams: piece.teams,
      commitments: piece.commitments.map(({ name }) => name),
      cell: cellOfPiece(piece),
    })),
  };
}

function cellOfPiece({ initiative, request }: QuestionPiece): CellRef | null {
  const row = request ?? initiative;
  return row === null ? null : cellOf(row, 'name');
}
