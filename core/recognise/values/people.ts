import type { People } from '../../plan/people.ts';
import { anyCase } from '../lexicon/any-case.ts';
import { fold } from '../lexicon/fold.ts';
import { isPlaceholder } from './placeholder.ts';

/** What is known about the people of a column beyond one cell's text. */
export interface PeopleHint {
  /** Whether “Lovelace, Ada” in this column is one person; undefined: not known. */
  readonly lastFirst?: boolean | undefined;
}

const TEAM =
  /(?:^|[\s/&-])(?:team|teams|squad|tribe|chapter|guild|dept\.?|department|division|unit|group|committee|board|office|crew|vendor|supplier|contractor|agency|abteilung|gruppe|bereich|equipe|equipo|squadra|afdeling|avdelning|zespol)(?:$|[\s/&\d-])|(?:team|abteilung|gruppe)$/;
const TEAM_NAMES =
  /^(?:it|hr|r&d|rd|qa|ux|ui|ops|devops|sre|finance|accounting|legal|compliance|marketing|sales|support|customer success|cs|product|engineering|eng|design|operations|procurement|purchasing|logistics|manufacturing|production|security|infosec|data|analytics|platform|infrastructure|infra|backend|back-end|frontend|front-end|mobile|research|facilities|communications|comms|pr|quality|people|human resources|development|dev|testing|management|business|client|customer|consultants?|pmo|vertrieb|entwicklung|einkauf|finanzen|personal|recht|technik|produktion|ventas|finanzas|ingenieria|recursos humanos|ventes|achats|vendite|acquisti)(?: (?:ops|operations))?$/;
const ROLE =
  /(?:^|[\s/-])(?:c[efimoprst]o|ciso|vp|svp|evp|pm|po|ba|sm|tl|em|pjm|tpm|manager|mgr|lead|leader|director|head|owner|officer|president|chief|developer|engineer|designer|architect|analyst|tester|consultant|coordinator|administrator|admin|expert[eoa]?|specialist|specialiste|especialista|ingenier[oa]|technicien(?:ne)?|tecnic[oa]|analista|scrum master|sponsor|stakeholder|executive|supervisor|technician|assistant|secretary|intern|trainer|leiter(?:in)?|leitung|chef|chefe|responsable|gerente|jefe|responsabile|direttore|directeur|entwickler(?:in)?|projektleiter(?:in)?|geschaftsfuhrer(?:in)?|ingenieur|programmer|accountant|lawyer|recruiter|writer|editor)(?:$|[\s/\d-])/;
const SPLIT =
  /\s*(?:[;\n\r/|+&•、，،]|(?<=\p{Script=Han})[・･](?=\p{Script=Han})|\band\b|\bund\b|\bet(?! al\b)\b)\s*/iu;
/** Short words that join names in one language and anything in another: only in front of a name. */
const JOINED =
  /\s+(?:u\.|[eéEyYiI]|en|och|og|oraz|ve|sowie|[иИ])\s+(?=\p{Lu})|(?<=^\p{Lu}\S+ \p{Lu}\S+) a (?=\p{Lu}\S+ \p{Lu}\S+$)/u;
/** Who knows something of what follows: “Expert en Logistique” is no two people. */
const EXPERT =
  /(?:^|\s)(?:expert[eoa]?|specialiste|especialista|ingenieure?|ingenier[oa]|technicien(?:ne)?|tecnic[oa]|analista|licenciad[oa]|charge(?:e)?)$/;
/** “MV, JR” are two people, “Voss, M.” is one. */
const INITIALS = /^\p{Lu}{2,3}$/u;
/** A surname with what belongs in front of it and no given name: “van der Berg”, “de la Cruz”. */
const PARTICLED = anyCase`^(?:(?:van|von|vom|zu|zum|zur|de|del|della|di|da|do|dos|das|du|des|la|las|los|le|ten|ter|te|den|der|het|'t|el|bin|ibn|ben|af|av) ){1,3}\p{L}[\p{L}'’-]+$`;
/** “Last, First” by their words: behind a surname with what belongs in front of it any, else one of one or two words. */
const LAST_FIRST = {
  particled: anyCase`^[^,]+, ?\p{L}[\p{L}'’.-]*(?: \p{L}\.?)?$`,
  plain: anyCase`^\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)?, ?\p{L}[\p{L}'’.-]*(?: \p{L}\.?)?$`,
} as const;
const SUFFIX = /^(?:jr|sr|ii|iii|iv|phd|ph\.d|md|mba|pmp|cpa|esq)\.?$/i;

/**
 * Reads whom a cell names: `Lovelace, Ada`, initials, e-mail addresses, several people in one cell, teams, roles and
 * placeholders. Null where the text is empty. “Lovelace, Ada” is one person where `hint.lastFirst` says so, where a part
 * is an initial, or nowhere; “Ada Lovelace, Ben Ode” always two.
 */
export function readPeople(text: string, hint: PeopleHint = {}): People | null {
  const known = KNOWN[`${hint.lastFirst}`];
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  const people = findPeople(text, hint);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, people);
  return people;
}

/** By what the hint says: the same names stand in many columns and tables. */
const KNOWN = {
  true: new Map<string, People | null>(),
  false: new Map<string, People | null>(),
  undefined: new Map<string, People | null>(),
} as const;
const MOST_KNOWN = 20_000;

/** No list of names is longer; what stands behind is not looked through, as that takes the square of its length. */
const LONGEST = 2_000;

function findPeople(text: string, hint: PeopleHint): People | null {
  const written = text.replace(/[\u00a0\t]+/g, ' ').trim();
  if (written === '') return null;
  if (isPlaceholder(written)) return { text: written, names: [], nature: 'placeholder' };
  const names: string[] = [];
  const seen = new Set<string>();
  const list = unlisted(written.slice(0, LONGEST));
  for (const part of splitNames(list, hint)) {
    const name = tidyName(part);
    const key = fold(name);
    if (key === '' || isPlaceholder(name) || seen.has(key)) continue;
    seen.add(key);
    names.push(name);
  }
  const [first] = names;
  if (first === undefined) return { text: written, names: [], nature: 'placeholder' };
  return { text: written, names, nature: names.length > 1 ? 'several' : natureOf(first, written) };
}

/** A list as programs write it, `["Ada", "Ben"]`, without its brackets and quotes. */
function unlisted(text: string): string {
  const inside = /^\[(.*)\]$/s.exec(text)?.[1];
  return inside === undefined ? text : inside.replace(/["']/g, '').replaceAll(',', ';');
}

/** Whether the text could be “Last, First”: one comma with one or two words on each side. */
export function mayBeLastFirst(text: string): boolean {
  const [last = ''] = text.trim().split(',');
  return LAST_FIRST[PARTICLED.test(last) ? 'particled' : 'plain'].test(text.trim());
}

function natureOf(name: string, written: string): People['nature'] {
  const folded = fold(name);
  if (TEAM.test(folded) || TEAM_NAMES.test(folded)) return 'team';
  if (ROLE.test(folded) && !/\(|@/.test(written)) return 'role';
  return 'person';
}

function splitNames(text: string, hint: PeopleHint): readonly string[] {
  const whole = fold(text);
  // “R&D” and “Sales and Marketing” are one team, not two people.
  if (TEAM_NAMES.test(whole) || /\bteam$/.test(whole)) return [text];
  const result: string[] = [];
  for (const part of joinedParts(text.replace(/<[^<>]*@[^<>]*>/g, ' '))) {
    const pieces = part
      .split(',')
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    const [last = '', first = ''] = pieces;
    if (pieces.length === 2 && INITIALS.test(last) && INITIALS.test(first)) result.push(last, first);
    else if (pieces.length === 2 && (SUFFIX.test(first) || /^\p{Lu}\.?(?: ?\p{Lu}\.?)?$/u.test(first)))
      result.push(SUFFIX.test(first) ? last : `${first} ${last}`);
    else if (pieces.length === 2 && isLastFirst(last, first, hint, part)) result.push(`${first} ${last}`);
    else if (pieces.length > 0) result.push(...pieces);
    else if (/@/.test(text)) result.push(text);
  }
  return result;
}

/** Whether a comma parts a surname from the given name behind it. */
function isLastFirst(last: string, first: string, hint: PeopleHint, part: string): boolean {
  if (PARTICLED.test(last)) return hint.lastFirst !== false && /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}\.?)?$/u.test(first);
  return hint.lastFirst === true && mayBeLastFirst(part);
}

/** What stands in brackets tells of the name before it, and joins nothing. */
function joinedParts(text: string): readonly string[] {
  const bare = text.replace(/\([^()]*\)/g, ' ');
  return (bare.trim() === '' ? text.replace(/[()]/g, ' ') : bare).split(SPLIT).flatMap((part) => {
    const [first = '', ...others] = part.split(JOINED);
    return others.length > 0 && EXPERT.test(fold(first)) ? [part] : [first, ...others];
  });
}

function tidyName(part: string): string {
  const bare = part
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/[-–:]?\s*\d+(?:[.,]\d+)?\s*%.*$/, '')
    .replace(/^(?:(?:mr|mrs|ms|dr|prof|herr|frau)\.? )+/i, '')
    .replace(/,? et al\.?$/i, '')
    .replace(/^[@\s*•-]+|[\s?!.,*]+$/g, (edge) => (edge.startsWith('.') ? '.' : ''))
    .replace(/\s+/g, ' ')
    .trim();
  const address = /^([\p{L}\d._%+-]+)@[\p{L}\d.-]+$/u.exec(bare);
  const name = address === null ? bare : (address[1] ?? '').split(/[._]/).map(capitalised).join(' ');
  return /^\p{Lu}\.$/u.test(name) ? name : name.replace(/(?<=\p{L}{3})\.$/u, '');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
