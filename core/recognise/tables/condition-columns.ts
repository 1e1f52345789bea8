import type { Meaning, TableKind } from '../../plan/table.ts';
import { isApproverHeader } from '../values/approver-words.ts';
import { readConditionHeader } from '../values/condition-header.ts';
import { readSpans } from '../values/condition-spans.ts';
import { readWords } from '../values/condition-words.ts';
import type { ColumnEvidence } from './column-evidence.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { Choice } from './settle.ts';

/** What a column of an approval table is by its header, whatever its cells look like. */
const KNOWN: ReadonlySet<Meaning> = new Set<Meaning>([
  'approver',
  'deputy',
  'lane',
  'wait',
  'notes',
  'reason',
  'link',
  'email',
  'updated_on',
  'role',
  'person',
]);

/** Known as well, unless the cells compare: ids and ranks do not. */
const PLAIN: ReadonlySet<Meaning> = new Set<Meaning>([
  'id',
  'priority',
  'title',
  'description',
  'owner',
  'decision_owner',
  'status',
]);

/** Titles that only name the rule; “Purchase” and “Expense” are what is asked for. */
const NAMES_RULES =
  /rule|regel|règle|regla|regra|name|nom\b|nombre|titel|title|scenario|szenario|case\b|fall\b|policy|bezeichnung|label|decision|entscheidung/i;

/** From here on a header is sure of what its column is. */
const SURE = 2;
/** Cells that show whether a column is worth a closer look. */
const FIRST = 12;
/** Longer cells tell something instead of comparing. */
const LONG = 45;

const TELLING =
  /[<>≤≥≠]|\d\s*%?\s*(?:-|–|—|\.\.|to|bis|a|à)\s*[€$£]?\s*\d|\d\s*[kKmM%€$]?\s*\+\s*$|^\s*(?:[*–—-]|any|all|up to|at least|at most|over|above|below|under|less than|more than|max|min|bis|ab|unter|über|mehr als|alle|beliebig|jusqu|plus de|moins de|hasta|más de|menos de|fino a|oltre|até|between|zwischen|entre|not |all except|unlimited|no limit)\b/iu;

/** Whether a text compares: `< 50,000`, `15–25 %`, `up to 10k`. */
export function isComparison(text: string): boolean {
  return text.length <= LONG && /\d/.test(text) && TELLING.test(text) && readSpans(text, {}) !== null;
}

/** A number alone compares with nothing, negative or not. */
const PLAIN_NUMBER = /^\s*[-+]?\d+(?:[.,]\d+)*(?:e[-+]?\d+)?\s*$/i;

const SHARES = new WeakMap<ColumnProfile, number>();

/** Share of a column’s cells that compare: `< 50,000`, `15–25 %`, `up to 10k`, `any`. Numbers and plain words alone do not. */
export function conditionShare(profile: ColumnProfile): number {
  const known = SHARES.get(profile);
  if (known !== undefined) return known;
  const share = profile.filled === 0 || profile.dates > 0.5 ? 0 : shareOf([...profile.examples]);
  SHARES.set(profile, share);
  return share;
}

/** Whether a column’s cells compare, or its header makes ends of the numbers below it: `Approval limit`, `Amount from`. */
function comparesCells(column: ColumnEvidence): boolean {
  const known = COMPARES.get(column);
  if (known !== undefined) return known;
  const compares = !column.isPeriod && findComparing(column);
  COMPARES.set(column, compares);
  return compares;
}

const COMPARES = new WeakMap<ColumnEvidence, boolean>();

function findComparing({ header, profile }: ColumnEvidence): boolean {
  if (conditionShare(profile) >= 0.4) return true;
  if (profile.numbers < 0.6 || profile.dates > 0.2 || header === '') return false;
  const { compare, kind } = readConditionHeader(header);
  return (compare !== null && kind !== 'day') || isApproverHeader(header);
}

/** Columns headed by approvers over their limits or marks: `Team lead | Director | CFO`; none where other cells stand below one of them. */
function standingAcross(columns: readonly ColumnEvidence[]): readonly number[] {
  const across = [...columns.keys()].filter((at) => at > 0 && isApproverHeader(columns[at]!.header));
  const tells = (at: number): boolean => comparesCells(columns[at]!) || isMarked(columns[at]!.profile);
  const isAll = across.every((at) => tells(at) || isOpen(columns[at]!.profile));
  return across.length >= 2 && isAll && across.some(tells) ? across : [];
}

function isOpen({ examples }: ColumnProfile): boolean {
  return [...examples].every((text) => readWords(text, () => false).is === 'any');
}

function isMarked({ filled, examples }: ColumnProfile): boolean {
  return filled > 0 && [...examples].every((text) => /^(?:x|✓|✔|√|☑|●|•|1)$/i.test(text.trim()));
}

/** What cells such as “< 50,000” and “15–25 %”, or none of them, say of a table being one of approvals; log-odds. */
export function conditionsSign(columns: readonly ColumnEvidence[]): number {
  const telling = columns.filter(comparesCells).length;
  if (telling === 0) return -2.5;
  return Math.min(3.5, 1 + telling) + (standingAcross(columns).length > 0 ? 3 : 0);
}

function shareOf(texts: readonly string[]): number {
  // Most columns compare nothing, and their first cells show it.
  if (!texts.slice(0, FIRST).some((text) => TELLING.test(text))) return 0;
  let telling = 0;
  let open = 0;
  for (const text of texts) {
    if (PLAIN_NUMBER.test(text) || text.length > LONG * 2 || !TELLING.test(text)) continue;
    if (readWords(text, () => false).is === 'any') open += 1;
    else if (readSpans(text, {}) !== null) telling += 1;
    else if (/^\s*(?:not |all except|any (?:but|except))/i.test(text)) telling += 1;
  }
  // A dash alone is as often a gap as a condition.
  return telling === 0 ? 0 : (telling + open) / texts.length;
}

/** A bare `Tier` or `Level` names the row’s lane; so does “Approval” beside a column of approvers. */
function isBareLevel(choices: readonly Choice[]): (column: ColumnEvidence) => boolean {
  const approvers = choices.filter(({ meaning }) => meaning === 'approver').length;
  return ({ header, profile }) =>
    profile.distinct >= 0.5 && (LEVEL.test(header.trim()) || (approvers > 1 && APPROVAL.test(header.trim())));
}

const APPROVAL = /^(?:approvals?|freigabe|genehmigung|approbation|validation|aprobación|aprovação|approvazione)$/i;

const LEVEL = /^(?:tier|level|band|zone|stage|class|stufe|ebene|niveau|palier|nivel|nível|livello)$/i;
const FOLLOWS =
  /required|requirement|needed|process|procedure|document|evidence|justification|action|quotes?\b|paperwork|template|example|reference|policy|erforderlich|nötig|nachweis|verfahren|beispiel|requis|procédure|justificatif|exemple|requerid|procedimiento|ejemplo|richiest|procedura|esempio/i;

/** Of a table that no header says who approves in, the first column whose cells are roles: `Position | Approval limit`. */
function unsaidApprovers(columns: readonly ColumnEvidence[], choices: readonly Choice[]): number {
  if (choices.some(({ meaning }) => meaning === 'approver' || meaning === 'lane')) return -1;
  return columns.findIndex(({ profile: { filled, texts, examples } }) => {
    if (filled < 2 || texts < 0.9) return false;
    return [...examples].filter(isApproverHeader).length >= examples.size * 0.7;
  });
}

/**
 * The conditions of an approval table: every column that is none of its known others and whose cells are short enough to be
 * compared with, the surer the more of them compare.
 */
export function approvalConditions(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (kind !== 'approvals') return choices;
  const across = standingAcross(columns);
  const who = across.length > 0 ? -1 : unsaidApprovers(columns, choices);
  const lane = choices.some(({ meaning }) => meaning === 'lane') ? -1 : columns.findIndex(isBareLevel(choices));
  const answers = choices.findIndex(({ meaning }) => meaning === 'approver' || meaning === 'lane');
  return choices.map((choice, at) => {
    if (at === who)
      return { meaning: 'approver', weight: 2, margin: 1.5, reasons: ['its cells are roles that approve'] };
    const column = columns[at]!;
    if (across.includes(at))
      return { meaning: 'condition', weight: 3, margin: 2, reasons: ['limits of an approver stand below it'] };
    if (at === lane)
      return { meaning: 'lane', weight: 2, margin: 1.5, reasons: [`its header says “${column.header}”`] };
    if (choice.meaning === 'condition' || column.header === '' || column.isPeriod) return choice;
    const share = conditionShare(column.profile);
    // What goes by another name in approval tables was said under that name.
    const said = column.candidates.find(({ meaning }) => meaning === choice.meaning)?.fromHeader ?? SURE;
    if (choice.meaning !== null && said >= SURE && KNOWN.has(choice.meaning)) return choice;
    const isNamed = choice.meaning !== 'title' || NAMES_RULES.test(column.header);
    if (choice.meaning !== null && said >= SURE && PLAIN.has(choice.meaning) && isNamed && share < 0.4) return choice;
    if (share >= 0.3)
      return { meaning: 'condition', weight: 4, margin: 3, reasons: ['its cells compare, as conditions do'] };
    const { filled, meanLength } = column.profile;
    if (filled === 0 || meanLength > LONG) return choice;
    // What stands behind the answer, or is required, follows from the rule instead of being asked by it.
    if ((answers >= 0 && at > answers) || FOLLOWS.test(column.header))
      return { meaning: null, weight: 0, margin: choice.margin, reasons: [] };
    return {
      meaning: 'condition',
      weight: 1.6,
      margin: 1,
      reasons: ['it is none of the other columns of an approval table'],
    };
  });
}
