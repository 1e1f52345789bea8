import type { Meaning, TableKind } from '../../../plan/table.ts';
import { isLogic } from '../../values/stated-condition.ts';
import { standingAcross, unsaidApprovers } from './approvers-across.ts';
import { bandsAcross } from './bands-across.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { comparesCells, conditionShare } from '../columns/comparing-cells.ts';
import { nameOfRules } from './rule-names.ts';
import type { Choice } from './settle.ts';
import { waitAmong } from './wait-columns.ts';
import { anyCase } from '../../lexicon/any-case.ts';

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
const NAMES_RULES = anyCase`rule|regel|règle|regla|regra|name|nom\b|nombre|titel|title|scenario|szenario|case\b|fall\b|policy|bezeichnung|label|decision|entscheidung`;

/** From here on a header is sure of what its column is. */
const SURE = 2;
/** Longer cells tell something instead of comparing. */
const LONG = 45;

/** A bare `Tier` or `Level` names the row’s lane; so does “Approval” beside a column of approvers. */
function isBareLevel(choices: readonly Choice[]): (column: ColumnEvidence) => boolean {
  const approvers = choices.filter(({ meaning }) => meaning === 'approver').length;
  return ({ header, profile }) =>
    profile.distinct >= 0.5 && (LEVEL.test(header.trim()) || (approvers > 1 && APPROVAL.test(header.trim())));
}

const APPROVAL = anyCase`^(?:approvals?|freigabe|genehmigung|approbation|validation|aprobación|aprovação|approvazione)$`;

const LEVEL = /^(?:tier|level|band|zone|stage|class|stufe|ebene|niveau|palier|nivel|nível|livello)$/i;
const FOLLOWS = anyCase`required|requirement|needed|process|procedure|document|evidence|justification|action|quotes?\b|paperwork|template|example|reference|policy|erforderlich|nötig|nachweis|verfahren|beispiel|requis|procédure|justificatif|exemple|requerid|procedimiento|ejemplo|richiest|procedura|esempio`;

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
  const bands = bandsAcross(columns);
  const who = across.length > 0 || bands.below === 'approvers' ? -1 : unsaidApprovers(columns, choices);
  const lane = choices.some(({ meaning }) => meaning === 'lane') ? -1 : columns.findIndex(isBareLevel(choices));
  const wait = waitAmong(columns, choices);
  const hasId = choices.some(({ meaning }) => meaning === 'id');
  const answers = choices.findIndex(({ meaning }) => meaning === 'approver');
  return choices.map((choice, at) => {
    if (at === who)
      return { meaning: 'approver', weight: 2, margin: 1.5, reasons: ['its cells are roles that approve'] };
    const column = columns[at]!;
    if (across.includes(at))
      return { meaning: 'condition', weight: 3, margin: 2, reasons: ['limits of an approver stand below it'] };
    if (bands.columns.includes(at))
      return bands.below === 'figures'
        ? { meaning: null, weight: 0, margin: choice.margin, reasons: [] }
        : {
            meaning: 'condition',
            weight: 3,
            margin: 2,
            reasons: ['its header is a band; who approves stands below it'],
          };
    if (at === lane)
      return { meaning: 'lane', weight: 2, margin: 1.5, reasons: [`its header says “${column.header}”`] };
    if (at === wait) return { meaning: 'wait', weight: 2, margin: 1.5, reasons: ['its cells are times to answer in'] };
    if (isLogic(column.header) && comparesCells(column))
      return { meaning: 'condition', weight: 4, margin: 3, reasons: ['its cells compare, as conditions do'] };
    const names = KNOWN.has(choice.meaning ?? 'title') ? null : nameOfRules(column, at);
    if (names !== null && choice.meaning !== names && !(names === 'id' && hasId))
      return { meaning: names, weight: 2, margin: 1.5, reasons: ['each rule has its own'] };
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
