import type { LinkSpec } from '../../core/schedule/network.ts';
import type { ThreePoints } from '../../core/schedule/spread.ts';
import { quantileOf } from '../../core/schedule/spread.ts';
import type { Answer, Trouble } from './answer.ts';
import { invalid, value } from './answer.ts';
import type { Cell, CellRange } from './cell-argument.ts';
import { isBlank } from './cell-argument.ts';
import { readConfidence } from './confidence-argument.ts';
import { cycleChain } from './cycle-chain.ts';
import { readEstimates } from './estimate-argument.ts';
import { lineOf } from './line-argument.ts';
import type { LinkTrouble } from './linked-rows.ts';
import { linkRows } from './linked-rows.ts';
import { sampledFinish } from './sampled-finish.ts';
import { tidyDays } from './tidy-days.ts';
import type { FunctionWords } from './words/english.ts';

/** What `FINISH` is given, in its order. */
export type FinishArguments = readonly [
  estimates: CellRange,
  confidence?: Cell,
  ids?: CellRange,
  predecessors?: CellRange,
];

/**
 * Working days until everything is finished, with a confidence: as many as that share of the samples needs at most.
 * Without ids and predecessors each row begins when the one before it is finished.
 */
export function finish([range, share, idRange, waits]: FinishArguments, words: FunctionWords): Answer<number> {
  const confidence = readConfidence(share, words);
  if (!confidence.ok) return confidence;
  const estimates = readEstimates(range, words);
  if (!estimates.ok) return estimates;
  if (estimates.value.every((points) => points === null)) return invalid(words.noEstimates);
  const [ids, predecessors] = [lineOf(idRange), lineOf(waits)];
  if (ids === null || predecessors === null) return invalid(words.noWorkColumn);
  const links = readLinks(estimates.value, ids, predecessors, words);
  if (!links.ok) return links;
  const sampled = sampledFinish(estimates.value, links.value);
  return 'knot' in sampled
    ? invalid(words.cycle(cycleChain(sampled.network, sampled.knot, ids)))
    : value(tidyDays(quantileOf(sampled.finishes, confidence.value)));
}

function readLinks(
  estimates: readonly (ThreePoints | null)[],
  ids: readonly Cell[],
  predecessors: readonly Cell[],
  words: FunctionWords,
): Answer<readonly LinkSpec[]> {
  if (ids.length === 0 && predecessors.length === 0)
    return value(estimates.slice(1).map((_, from) => ({ from, to: from + 1 })));
  if (ids.length === 0 || predecessors.length === 0) return invalid(words.idsAndPredecessors);
  const lengths = [estimates.length, ids.length, predecessors.length];
  if (new Set(lengths).size > 1) return invalid(words.unequalLengths(lengths.join(', ')));
  const isWork = (row: number): boolean => !isBlank(ids[row]) || !isBlank(predecessors[row]);
  const missing = estimates.findIndex((points, row) => points === null && isWork(row));
  if (missing >= 0) return invalid(words.incompleteEstimate(String(missing + 1)));
  const { links, troubles } = linkRows(ids, predecessors);
  const trouble = troubles.find((one) => one !== null);
  return trouble === undefined ? value(links) : linkTrouble(trouble, words);
}

function linkTrouble(trouble: LinkTrouble, words: FunctionWords): Trouble {
  switch (trouble.why) {
    case 'holds-error':
      return invalid(words.holdsError(trouble.code));
    case 'id-twice':
      return invalid(words.idTwice(trouble.id));
    case 'unknown-predecessor':
      return invalid(words.unknownPredecessor(trouble.id));
  }
}
