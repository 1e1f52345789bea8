import type { HitPolicy } from '../../../plan/approvals.ts';
import { fold } from '../../lexicon/fold.ts';

const SAID: readonly (readonly [HitPolicy, RegExp])[] = [
  [
    'first',
    /\b(?:first (?:match(?:ing)?|hit|row|rule|line|that (?:matches|applies|fits))|first applicable|hit policy:? ?(?:first|f)\b|top[- ](?:down|to[- ]bottom)|order (?:matters|counts|is relevant)|in (?:this|the given|row) order|from top to bottom|evaluated (?:in order|top)|(?:erste[rs]?|oberste) (?:treffer|zutreffende|passende|zeile|regel)|reihenfolge (?:zahlt|ist massgeblich|entscheidet|gilt|beachten)|von oben nach unten|premiere? (?:ligne|regle|correspondance)|l'ordre compte|de haut en bas|primera (?:fila|regla|coincidencia)|el orden (?:importa|cuenta)|de arriba a abajo|prima (?:riga|regola|corrispondenza)|dall'alto (?:in|verso il) basso|primeira (?:linha|regra|correspondencia)|de cima para baixo|eerste (?:match|regel|rij))/,
  ],
  [
    'priority',
    /\b(?:hit policy:? ?(?:priority|p)\b|highest (?:lane|level|authority|approval|tier|priority) (?:wins|applies|counts)|strictest (?:rule|row|lane|level)?\s*(?:wins|applies)|most (?:restrictive|specific|severe)|by priority|lowest (?:number|priority) (?:wins|first)|spezifischste|strengste (?:regel|stufe|zeile)|hochste (?:stufe|prioritat) (?:gilt|gewinnt|zahlt)|nach prioritat|la plus (?:stricte|specifique|restrictive)|par priorite|mas (?:restrictiva|especifica|estricta)|por prioridad|piu (?:restrittiva|specifica)|mais (?:restritiva|especifica))/,
  ],
  [
    'unique',
    /\b(?:hit policy:? ?(?:unique|u)\b|(?:exactly|only) one (?:row|rule|line)|rows? (?:do|must|may|should) not overlap|no overlaps?|mutually exclusive|non-?overlapping|genau eine (?:zeile|regel)|uberschneidungsfrei|keine uberschneidung(?:en)?|une seule (?:ligne|regle)|una sola (?:fila|regla|riga|regola)|sin solapamientos|uma unica (?:linha|regra))/,
  ],
];

/** How the rows of a table are read, where a text near it says so; null where none does. */
export function hitPolicyIn(near: readonly string[]): HitPolicy | null {
  for (const text of near) {
    const folded = fold(text);
    const said = SAID.find(([, words]) => words.test(folded));
    if (said !== undefined) return said[0];
  }
  return null;
}
