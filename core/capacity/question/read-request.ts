import type { Day } from '../../calendar/day.ts';
import type { Plan } from '../../plan/plan.ts';
import { referencesTo } from '../../plan/references.ts';
import type { AmountUnit } from '../../plan/resources.ts';
import type { Initiative } from '../../plan/work.ts';
import { effortOf } from '../ledger/amount.ts';
import type { LedgerOptions } from '../ledger/options.ts';
import { matchedNeeds } from './matched-needs.ts';
import type { AddedDemand, AddedRequest } from './question.ts';
import { readAmounts } from './read-amounts.ts';
import { readSpan } from './read-span.ts';
import type { RequestAssumption, RequestContext } from './request-reading.ts';

/** A request in words, as understood; or which words could not be. */
export type ReadRequest =
  | { readonly ok: true; readonly request: AddedRequest; readonly assumed: readonly RequestAssumption[] }
  | {
      readonly ok: false;
      /** Nothing written; no amount of anything; no time; an end before its start; or words that say nothing known. */
      readonly why: 'empty' | 'no-amount' | 'no-time' | 'backwards' | 'words';
      readonly words: readonly string[];
    };

const LONGEST = 300;
/** Words of the longest name of a skill that the plan need not know. */
const LONGEST_NAME = 3;

/**
 * Reads what a planner types, in English or German: `12 engineers and 2 designers for 3 months from July`, `2 FTE data from
 * 2027-01 to 2027-03 for Apollo`, `40 Tage QA in Q3`. Skills, roles, teams and people are those of the plan.
 */
export function readRequest(text: string, context: RequestContext): ReadRequest {
  const written = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  if (written === '') return { ok: false, why: 'empty', words: [] };
  const titled = /^([^:\d][^:]{1,60}):\s+(.+)$/.exec(written);
  if (titled === null) return readUntitled(written, context);
  const below = readUntitled(titled[2]!, context);
  // `QA: 40 days in Q3` has no title: the name of what is asked for stands first.
  if (!below.ok) return readUntitled(written, context);
  const name = titled[1]!.trim();
  const initiative = below.request.initiative ?? soleInitiative(name, context.plan);
  return { ...below, request: { ...below.request, name, initiative } };
}

function readUntitled(written: string, context: RequestContext): ReadRequest {
  const { options, plan } = context;
  const span = readSpan(written, context);
  if (span === null) return { ok: false, why: 'no-time', words: [] };
  if (span.to < span.from) return { ok: false, why: 'backwards', words: [span.from, span.to] };
  const { rest, initiative } = withoutPurpose(span.rest, plan);
  const { amounts, unread } = readAmounts(rest);
  const assumed: RequestAssumption[] = [...span.assumed];
  const strange: string[] = [...unread];
  const demand = amounts.map(({ amount, unit, name, isHeads }): AddedDemand => {
    const matched = matchedNeeds(name, context);
    const isNobody = matched.assumed.some(({ what }) => what === 'nobody-has');
    if (isNobody && name.split(' ').length > LONGEST_NAME) strange.push(name);
    assumed.push(...matched.assumed);
    if (isHeads) assumed.push({ what: 'full-time', word: name, as: '' });
    return { needs: matched.needs, name, ...effort(amount, unit, span, options) };
  });
  if (strange.length > 0) return { ok: false, why: 'words', words: strange };
  if (demand.length === 0) return { ok: false, why: 'no-amount', words: [] };
  return {
    ok: true,
    assumed,
    request: {
      name: initiative?.name ?? written,
      initiative,
      demand,
      from: span.from,
      to: span.to,
      latestStart: null,
      value: null,
    },
  };
}

function effort(
  amount: number,
  unit: AmountUnit,
  span: { readonly from: Day; readonly to: Day },
  options: LedgerOptions,
): Pick<AddedDemand, 'amount' | 'kind'> {
  const read = effortOf(amount, unit, span, options);
  return read === null || read.kind === 'rate'
    ? { amount: read?.amount ?? amount, kind: 'fte' }
    : { amount: read.amount, kind: 'days' };
}

/** `… for Apollo` at the end names what it is for. */
function withoutPurpose(text: string, plan: Plan): { readonly rest: string; readonly initiative: Initiative | null } {
  const match = /^(.*?)\s*(?:^|\s)(?:for|für|fuer)\s+(?:the |das |die |den )?([^\d].*)$/i.exec(text);
  const initiative = match === null ? null : soleInitiative(match[2]!, plan);
  return initiative === null ? { rest: text, initiative: null } : { rest: match![1]!, initiative };
}

function soleInitiative(text: string, { initiatives }: Plan): Initiative | null {
  const found = referencesTo(initiatives)(text.trim().replace(/^["“„']|["”“']$/g, ''));
  return found.length === 1 ? found[0]! : null;
}
