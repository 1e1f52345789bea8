import { parseIsoDay } from '../../calendar/day.ts';
import { directoryOf } from '../../capacity/ledger/directory.ts';
import { ledgerOf } from '../../capacity/ledger/ledger-of.ts';
import type { LedgerOptions } from '../../capacity/ledger/options.ts';
import type { MovedInitiative, Wishes } from '../../capacity/question/question.ts';
import { NO_WISHES } from '../../capacity/question/question.ts';
import type { ReadRequest } from '../../capacity/question/read-request.ts';
import { readRequest } from '../../capacity/question/read-request.ts';
import { english } from '../../capacity/question/words/english.ts';
import { german } from '../../capacity/question/words/german.ts';
import type { Plan } from '../../plan/plan.ts';
import { referencesTo } from '../../plan/references.ts';
import { dayInWords } from '../../calendar/day-in-words.ts';
import type { Language } from '../../sheet/phrase.ts';
import { meant } from '../nearest.ts';
import type { Outcome } from '../outcome.ts';
import type { Asks } from './whatif-asks.ts';
import { WHATIF_COMPLAINTS } from './whatif-complaint-words.ts';

/** A request as it was typed, and as it was read. */
export type ReadAdd = Extract<ReadRequest, { ok: true }> & { readonly text: string };

/** Reads requests and moves against a plan; a sentence for the first that says nothing known. */
export function wishesIn(
  asks: Asks,
  plan: Plan,
  { options, language }: { readonly options: LedgerOptions; readonly language: Language },
): Outcome<{ readonly wishes: Wishes; readonly read: readonly ReadAdd[] }> {
  const { today } = options;
  const complaints = WHATIF_COMPLAINTS[language];
  const last = asks.added.length === 0 ? today : (ledgerOf(plan, options).periods.at(-1)?.end ?? today);
  const context = { plan, directory: directoryOf(plan), options, last };
  const read: ReadAdd[] = [];
  for (const { text, value } of asks.added) {
    const one = readRequest(text, context);
    if (!one.ok) {
      const words = one.words.map(complaints.word).join(', ');
      const why = (language === 'de' ? german : english).unread[one.why](words);
      return { ok: false, message: complaints.unread(text, why) };
    }
    if (one.request.to < today)
      return { ok: false, message: complaints.over(text, dayInWords(one.request.to, language)) };
    read.push({ ...one, text, request: { ...one.request, value } });
  }
  const moved: MovedInitiative[] = [];
  for (const { name, day } of asks.moved) {
    const one = moveOf(name, day, plan, language);
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

function moveOf(name: string, day: string, { initiatives }: Plan, language: Language): Outcome<MovedInitiative> {
  const complaints = WHATIF_COMPLAINTS[language];
  const found = referencesTo(initiatives)(name);
  const [initiative, another] = found;
  const start = parseIsoDay(day);
  if (initiative === undefined) {
    const known = initiatives.flatMap(({ id, name: own }) => [...(id ? [id] : []), own]);
    return { ok: false, message: complaints.noInitiative(name, meant(name, known, language)) };
  }
  if (another !== undefined) return { ok: false, message: complaints.severalInitiatives(name) };
  if (start === null) return { ok: false, message: complaints.noDay(name, day) };
  return { ok: true, value: { initiative, start } };
}
