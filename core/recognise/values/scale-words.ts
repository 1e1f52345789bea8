import { fold } from '../lexicon/fold.ts';

/** Words of the five steps from the least on, in several languages. */
const WORDS = [
  `very low/very unlikely/highly unlikely/rare/remote/negligible/insignificant/minimal/trivial/vl/sehr niedrig/sehr gering/sehr klein/unwahrscheinlich/zeer laag/zeer klein
   très faible/très bas/très peu probable/muy bajo/muy improbable/muito baixo/molto basso/improbable/mycket låg/veldig lav/meget lav/bardzo niskie/velmi nízká/очень низкая/çok düşük
   très mineur/mínimo/minimo/sehr unwahrscheinlich
   很低/极低/極低/非常に低い/매우 낮음/rất thấp/sangat rendah/منخفض جدا`,
  `low/unlikely/minor/marginal/l/niedrig/gering/klein/faible/bas/bajo/basso/baixo/poco probable/laag/lav/låg/matala/niskie/niski/nízká/nízký/nízké/nevýznamný/низкое/незначительный/mineur/mineure/menor/minore/lieve/leve/низкая/низкий/низька/нисък/ниска/nizak/niska/alacsony/scăzut/χαμηλή/χαμηλός/düşük
   低/较低/小/低い/轻微/軽微/낮음/하/thấp/rendah/منخفض/נמוך/کم`,
  `medium/moderate/possible/occasional/med/mid/normal/average/m/mittel/mittlere/moderat/mäßig/moyen/moyenne/modéré/modérée/medio/media/média/moderado/gemiddeld/matig/midden/middel/medel/mellem/middels/keskisuuri/średni/średnie/střední/среднее/средняя/средний/середній/среден/средна/srednji/srednja/közepes/mediu/medie/μέτρια/orta
   中/中等/一般/普通/보통/중간/중/trung bình/sedang/متوسط/متوسطة/בינוני/متوسط`,
  `high/likely/probable/major/significant/serious/h/hoch/hohe/groß/wahrscheinlich/élevé/élevée/fort/forte/alto/alta/hoog/groot/grote/høy/høj/hög/korkea/wysokie/wysoki/vysoká/vysoký/vysoké/высокое/значительный/высокая/haut/haute/majeur/majeure/mayor/maior/maggiore/grave/erheblich/schwerwiegend/bedeutend/важный/высокий/високий/висок/висока/visok/visoka/magas/ridicat/υψηλή/yüksek
   高/较高/大/高い/严重/重大/높음/상/cao/tinggi/عالي/مرتفع/גבוה/زیاد`,
  `very high/critical/severe/extreme/almost certain/certain/very likely/highly likely/frequent/catastrophic/vh/sehr hoch/sehr groß/kritisch/kritiek/kritisk/zeer hoog/zeer groot/critique/crítico/critico/urgent/urgente/dringend/très fort/très forte/muy alta/muito alta/altissimo/altissima/altíssimo/altíssima/очень высокое/bardzo wysoki/velmi vysoká/velmi vysoký/meget høj
   très élevé/très élevée/muy alto/molto alto/muito alto/muy probable/mycket hög/veldig høy/bardzo wysokie/velmi vysoká/критический/критическая/очень высокая/çok yüksek
   很高/非常高/极高/極高/致命/매우 높음/rất cao/sangat tinggi/عالي جدا`,
] as const;

const RANKS: ReadonlyMap<string, number> = new Map(
  WORDS.flatMap((line, index) => line.split(/\/|\n\s*/).map((word) => [fold(word), index + 1] as const)),
);

/** No longer text is a step: words are of three letters or more where they may stand in another form. */
const LONGEST = 40;

/** Steps by what they are without the endings of gender and number: `modérées`, `altas`. */
const BY_STEM: ReadonlyMap<string, number> = new Map(
  [...RANKS].filter(([word]) => word.length >= 4).map(([word, rank]) => [steady(word), rank]),
);

/** A word with the endings that gender and number change taken off, to compare. */
function steady(text: string): string {
  return text.replace(/[\p{L}]{4,}/gu, (word) => word.replace(/(?:es|as|os|[aeosн])$/u, ''));
}

/** Rank 1–5 of a word for how likely or how bad something is (very low 1, low 2, medium 3, high 4, very high 5); null for others. */
export function rankOf(text: string): number | null {
  if (text.length > LONGEST) return null;
  const folded = fold(text);
  const known = rankNamed(folded);
  if (known !== null) return known;
  const within = /^(?:\d ?[-–.:)=] ?)?(\p{L}[\p{L}\p{M} ]*?)(?: ?[(\-–:].*)?$/u.exec(folded)?.[1];
  return within === undefined || within === folded ? null : rankNamed(within);
}

function rankNamed(folded: string): number | null {
  return RANKS.get(folded) ?? (folded.length < 4 ? null : (BY_STEM.get(steady(folded)) ?? null));
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
