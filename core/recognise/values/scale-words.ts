import { fold } from './fold.ts';

const WORDS = `
very low/very unlikely/rare/remote/negligible/insignificant/minimal/trivial/sehr niedrig/sehr gering/unwahrscheinlich/tres faible/muy bajo/muy baja/molto basso/zeer laag/improbable/vl
low/unlikely/minor/niedrig/gering/faible/bajo/baja/basso/bassa/baixo/baixa/laag/lav/lag/niskie/niski/низкая/низкий/低/l
medium/moderate/possible/med/mid/normal/average/mittel/moderat/moyen/moyenne/medio/media/modere/gemiddeld/middel/medel/sredni/srednie/средняя/средний/中/m
high/likely/major/significant/serious/hoch/wahrscheinlich/eleve/elevee/fort/alto/alta/hoog/hoy/hog/wysokie/wysoki/высокая/высокий/高/h
very high/critical/severe/extreme/almost certain/certain/very likely/catastrophic/sehr hoch/kritisch/tres eleve/muy alto/muy alta/molto alto/muito alto/zeer hoog/критический/极高/vh`;

const RANKS: ReadonlyMap<string, number> = new Map(
  WORDS.trim()
    .split('\n')
    .flatMap((line, index) => line.split('/').map((word) => [fold(word), index + 1] as const)),
);

/** Rank 1–5 of a word for how likely or how bad something is (very low 1, low 2, medium 3, high 4, very high 5); null for others. */
export function rankOf(text: string): number | null {
  const folded = fold(text);
  const known = RANKS.get(folded);
  if (known !== undefined) return known;
  const within = /^(?:\d ?[-–.:)=] ?)?(\p{L}[\p{L} ]*?)(?: ?[(\-–:].*)?$/u.exec(folded)?.[1];
  return within === undefined ? null : (RANKS.get(within) ?? null);
}

/** Places a rank on a scale of 3, 5 or 10 steps; the scale of 3 has no “very”. */
export function placeOnScale(rank: number, steps: number): number {
  if (steps <= 3) return Math.min(3, Math.max(1, rank - 1));
  return steps <= 5 ? rank : rank * 2;
}

/** The step a text states itself before its word: `4 - Likely`, `3 (Medium)`; null for others. */
export function leadingRating(text: string): number | null {
  const led = /^\s*(\d{1,2})\s*[-–.:)=(]\s*\p{L}/u.exec(text);
  return led === null ? null : Number(led[1]);
}
