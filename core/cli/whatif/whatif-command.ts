import { ledgerOptions } from '../../capacity/ledger/options.ts';
import { editsOf } from '../../capacity/question/edits.ts';
import { questionOf } from '../../capacity/question/question-of.ts';
import type { Typed } from '../command-line.ts';
import { layoutOf } from '../terminal/layout.ts';
import type { Outcome } from '../outcome.ts';
import { complain, deliver, INTERRUPTED, jsonText } from '../output.ts';
import { paintFor } from '../terminal/paint.ts';
import { progressStream } from '../terminal/progress-bar.ts';
import { readPlan } from '../read-plan.ts';
import type { Asks } from './whatif-asks.ts';
import { readAsks } from './whatif-asks.ts';
import { copyAsked, writeCopy } from '../copy-asked.ts';
import type { ToldWhatIf } from './whatif-json.ts';
import { whatIfJson } from './whatif-json.ts';
import { whatIfLine } from './whatif-line.ts';
import { solved } from './whatif-solve.ts';
import { whatIfText } from './whatif-text.ts';
import { wishesIn } from './whatif-wishes.ts';

/** `lanekeeper whatif`: 0 with an answer, 1 where what must be done does not fit, 2 where nothing could be said or written, 130 after Ctrl+C. */
export async function whatIfCommand(typed: Typed): Promise<number> {
  const asks = readAsks(typed);
  if (!asks.ok) return complain(asks.message);
  const told = await answered(typed, asks.value);
  if (!told.ok) return complain(told.message);
  const json = whatIfJson(told.value);
  const text = asks.value.format === 'json' ? jsonText(json) : whatIfText(json, layoutOf(typed));
  const { answer, interrupted } = told.value;
  const code = ({ answer: 0, infeasible: 1, open: 2 } as const)[answer.kind];
  return deliver(typed, text, interrupted === null ? code : INTERRUPTED);
}

async function answered(typed: Typed, asks: Asks): Promise<Outcome<ToldWhatIf>> {
  const read = readPlan(typed, 'whatif');
  if (!read.ok) return read;
  const { plan, workbook, settings, today, file } = read.value;
  const { language } = typed;
  const copy = copyAsked(typed, read.value.source);
  if (!copy.ok) return copy;
  const options = ledgerOptions(plan, settings, today);
  const wishes = wishesIn(asks, plan, { options, language });
  if (!wishes.ok) return wishes;
  const question = questionOf(plan, options, wishes.value.wishes, asks.objective);
  const line = whatIfLine(progressStream(typed), question.problem, {
    paint: paintFor(process.stderr, process.env),
    language,
    seconds: asks.seconds,
  });
  const { answer, explanations, interrupted } = await solved(question.problem, {
    seconds: asks.seconds,
    seed: asks.seed,
    onBetter: line.better,
    onExplained: line.explained,
  });
  line.end();
  const edits =
    answer.kind === 'answer'
      ? editsOf(question, answer.starts, { plan, workbook, today, language })
      : { edits: [], notWritten: [] };
  const wanted = answer.kind === 'answer' && interrupted === null ? copy.value : null;
  const done = wanted === null ? null : writeCopy(wanted, edits, language);
  if (done?.ok === false) return done;
  return {
    ok: true,
    value: {
      ...wishes.value,
      file,
      today,
      language,
      question,
      answer,
      explanations,
      interrupted,
      edits,
      dateSystem: workbook.dateSystem,
      written: wanted?.name ?? null,
    },
  };
}
