import { fold } from '../lexicon/fold.ts';
import type { ReadNumber } from './number.ts';
import { readNumber } from './number.ts';

const SHAPE =
  /^(?:between |from |zwischen |von |entre |de |tra |within |in |range )?(.{1,24}?)\s*(?:-|–|—|\.\.\.?|…|to|and|und|bis|et|a|y|e|through)\s*(.{1,24})$/u;

/** Reads a target that is a range: `70–85 %`, `between 5 and 10`, `5 bis 10 Tage`; null for any other text. */
export function readTargetRange(
  text: string,
  decimal?: '.' | ',',
): { readonly low: number; readonly high: number } | null {
  if (text.length > 60) return null;
  const match = SHAPE.exec(fold(text));
  const [low, high] = [numberIn(match?.[1], decimal), numberIn(match?.[2], decimal)];
  if (low === null || high === null) return null;
  // The unit stands behind the second number and is that of both.
  const first = { percent: low.percent || high.percent, scale: low.scale === 1 ? high.scale : low.scale };
  const from = (low.value * first.scale) / low.scale / (first.percent && !low.percent ? 100 : 1);
  return from < high.value ? { low: from, high: high.value } : null;
}

function numberIn(text: string | undefined, decimal: '.' | ',' | undefined): ReadNumber | null {
  if (text === undefined || !/^[€$£¥]? ?\d/u.test(text)) return null;
  const leading = /^[€$£¥]? ?\d[\d.,' ]*\d?(?: ?[%kmb](?![\p{L}]))?/u.exec(text)?.[0].replace(/[., ]+$/, '');
  return readNumber(text, decimal) ?? (leading === undefined ? null : readNumber(leading, decimal));
}
