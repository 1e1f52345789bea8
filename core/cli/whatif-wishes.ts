import { parseIsoDay } from '../calendar/day.ts';
import { directoryOf } from '../capacity/ledger/directory.ts';
import { ledgerOf } from '../capacity/ledger/ledger-of.ts';
import type { LedgerOptions } from '../capacity/ledger/options.ts';
import type { MovedInitiative, Wishes } from '../capacity/question/question.ts';
import { NO_WISHES } from '../capacity/question/question.ts';
import type { ReadRequest } from '../capacity/question/read-request.ts';
import { readRequest } from '../capacity/question/read-request.ts';
import { english } from '../capacity/question/words/english.ts';
import type { Plan } from '../plan/plan.ts';
import { referencesTo } from '../plan/references.ts';
import { meant } from './nearest.ts';
import type { Outcome } from './outcome.ts';
import type { Asks } from './whatif-asks.ts';

/** A request as it was typed, and as it was read. */
export type ReadAdd = Extract<ReadRequest, { ok: true }> & { readonly text: string };

/** Reads requests and moves against a plan; a sentence for the first that says nothing known. */
export function wishesIn(
  asks: Asks,
  plan: Plan,
  options: LedgerOptions,
): Outcome<{ readonly wishes: Wishes; readonly read: readonly ReadAdd[] }> {
  const { today } = options;
  const last = asks.added.length === 0 ? today : (ledgerOf(plan, options).periods.at(-1)?.end ?? today);
  const context = { plan, directory: directoryOf(plan), options, last };
  const read: ReadAdd[] = [];
  for (const { text, value } of asks.added) {
    const one = readRequest(text, context);
    if (!one.ok) {
      const words = one.words.map((word) => `“${word}”`).join(', ');
      return { ok: false, message: `--add “${text}”: ${english.unread[one.why](words)}` };
    }
    if (one.request.to < today)
      return { ok: false, message: `--add “${text}”: it ends on ${one.request.to}, before today.` };
    read.push({ ...one, text, request: { ...one.request, value } });
  }
  const moved: MovedInitiative[] = [];
  for (const { name, day } of asks.moved) {
    const one = moveOf(name, day, plan);
    if (!one.ok) return one;
    moved.push(one.value);
  }
  const { basis, decidesRequests, fits } = asks;
  const added = read.map(({ request }) => request);
  return {
    ok: true,
    value: { read, wishes: { ...NO_WISHES, added, moved, basis, decidesRequests, allowsTodaysOverload: !fits } },
  };
}

function moveOf(name: string, day: string, { initiatives }: Plan): Outcome<MovedInitiative> {
  const found = referencesTo(initiatives)(name);
  const [initiative, another] = found;
  const start = parseIsoDay(day);
  if (initiative === undefined) {
    const known = initiatives.flatMap(({ id, name: own }) => [...(id ? [id] : []), own]);
    return { ok: false, message: `--move: the plan has no initiative “${name}”.${meant(name, known)}` };
  }
  if (another !== undefined)
    return { ok: false, message: `--move: several initiatives are called “${name}”: give the id of one.` };
  if (start === null) return { ok: false, message: `--move: “${day}” is no day: write “${name}=2027-03-01”.` };
  return { ok: true, value: { initiative, start } };
}
