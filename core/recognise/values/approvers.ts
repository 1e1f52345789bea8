import type { People } from '../../plan/people.ts';
import { fold } from '../lexicon/fold.ts';
import type { PeopleHint } from './people.ts';
import { readPeople } from './people.ts';

/** Who approves, and who stands in where the same cell says so. */
export interface Approvers {
  readonly approvers: People;
  readonly deputies: People | null;
}

/** Nobody has to approve: `none`, `auto-approved`, `no approval needed`, `keine Freigabe nötig`. */
const NOBODY =
  /^(?:none|no ?(?:one|body)|n\.? ?\/ ?a|not (?:required|needed|applicable)|(?:is |are )?(?:auto(?:matic(?:ally)?|-?approv(?:ed?|al))?|pre-?approved|self(?:-?(?:approv(?:ed?|al|es)|serve|service))?|automatisch|automatique|automatico)(?: ?-? ?(?:approv(?:ed?|al)|freigegeben|genehmigt|freigabe|genehmigung|approuve|aprobado|aprovado|approvato))?|no (?:further )?(?:approvals?|approvers?|sign-?offs?)(?: (?:is |are )?(?:needed|required|necessary))?|(?:keine?|ohne) (?:weitere )?(?:freigaben?|genehmigung(?:en)?|zustimmung|unterschrift)(?: (?:notig|erforderlich|notwendig))?|nicht (?:erforderlich|notig)|freigabefrei|genehmigungsfrei|niemand|keine[rs]?|sans (?:approbation|validation)|aucune?(?: (?:approbation|validation)(?: requise)?)?|sin aprobacion|ninguno|no requiere(?: aprobacion)?|sem aprovacao|nenhum|senza approvazione|nessuno|geen|ingen|(?:承認|決裁|審査)?(?:不要|なし|無し)|自動承認|无需(?:审批|批准)?|無需審批|不需要(?:审批)?|免审批|自动(?:审批|批准|通过)|자동승인|승인불필요|own authority|rep(?:'s)? (?:discretion|authority))$/;

/** Nobody may approve: no lane at all, and nobody’s name. */
const NEVER =
  /^(?:not (?:allowed|permitted|possible|authori[sz]ed)|prohibited|forbidden|no-?go|never|reject(?:ed)?|nicht (?:erlaubt|zulassig|moglich)|unzulassig|verboten|interdit|non autorise|no permitido|prohibido|nao permitido|proibido|vietato|non (?:consentito|ammesso)|niet toegestaan)$/;

/** Whether words say that nobody has to approve. */
export function saysNobody(text: string): boolean {
  return text.length <= 60 && NOBODY.test(fold(text).replace(/^[(\s]+|[)\s.!]+$/g, ''));
}

const DEPUTY = `deputy|deputies|dep\\.|delegate|backup|back-up|alternate|alt\\.|substitute|stand-?in|fallback|vertretung|vertreter(?:in)?|vertr\\.|stellvertretung|stellvertreter(?:in)?|stv\\.?|suppl[eé]ante?|rempla[cç]ante?|d[eé]l[eé]gu[eé]e?|suplente|delegado|sustituto|substituto|sostituto|delegato|plaatsvervanger|stedfortreder|ers[aä]ttare`;
const IN_BRACKETS = new RegExp(
  `\\(\\s*(?:${DEPUTY})\\s*[:=-]?\\s*([^()]{1,80})\\)|\\(\\s*([^()]{1,80}?)\\s*,?\\s+(?:as\\s+)?(?:${DEPUTY})\\s*\\)`,
  'giu',
);
const BEHIND = new RegExp(`[,;/|\\n]?\\s*(?<!\\p{L})(?:${DEPUTY})\\s*(?::|=|\\bis\\b)?\\s*([^,;/|\\n()]{2,80})$`, 'iu');
const STEPS =
  /\s*(?:→|->|=>|>|⇒|,\s*(?:then|dann|danach|anschliessend|anschließend|puis|luego|poi)\b|\b(?:then|dann|danach|anschliessend|anschließend|puis|luego|followed by|gefolgt von|as well as|sowie|plus|or|oder|und|and)\b)\s*/giu;
const AMPERSANDS = /(?<![\p{L}\d])(\p{Lu})&(\p{Lu})(?![\p{L}\d])/gu;

/** Reads who approves: `CFO + CEO`, `Sales lead, then Deal desk`, `Ada (deputy: Bob)`; null where the text is empty or only holds a place (TBD). */
export function readApprovers(text: string, hint: PeopleHint = {}): Approvers | null {
  const written = text.trim();
  if (written === '') return null;
  if (written.length > LONGEST || NEVER.test(fold(written))) return null;
  if (saysNobody(written)) return { approvers: { text: written, names: [], nature: 'placeholder' }, deputies: null };
  const deputies: string[] = [];
  const take = (whole: string, one?: string, other?: string): string => {
    const name = one ?? other;
    if (name === undefined) return whole;
    deputies.push(name);
    return ' ';
  };
  const bare = written
    .replace(/[\u00a0\t]+/g, ' ')
    .replace(IN_BRACKETS, (whole: string, one?: string, other?: string) => take(whole, one, other))
    .replace(BEHIND, (whole: string, one?: string) => take(whole, one));
  const approvers = peopleIn(bare, hint, written);
  if (approvers === null) return null;
  return {
    approvers,
    deputies: deputies.length === 0 ? null : peopleIn(deputies.join('; '), hint, deputies.join('; ')),
  };
}

/** Longer cells tell a story. */
const LONGEST = 400;

function peopleIn(text: string, hint: PeopleHint, written: string): People | null {
  const listed = text.replace(AMPERSANDS, '$1＆$2').replace(STEPS, '; ');
  const people = readPeople(listed, hint);
  return people === null || people.names.length === 0
    ? null
    : { ...people, text: written, names: people.names.map((name) => name.replaceAll('＆', '&')) };
}
