import type { Rule } from '../rule.ts';
import acceptanceExpired from './acceptance-expired.ts';
import ambiguousDate from './ambiguous-date.ts';
import brokenReference from './broken-reference.ts';
import budgetPartsDisagree from './budget-parts-disagree.ts';
import circularReference from './circular-reference.ts';
import dateAsText from './date-as-text.ts';
import decisionWaiting from './decision-waiting.ts';
import decisionWithoutOwner from './decision-without-owner.ts';
import dependencyCycle from './dependency-cycle.ts';
import dependencyDateConflict from './dependency-date-conflict.ts';
import externalLink from './external-link.ts';
import formulaBreaksPattern from './formula-breaks-pattern.ts';
import formulaError from './formula-error.ts';
import hiddenDataInTotal from './hidden-data-in-total.ts';
import laggingWithoutLeading from './lagging-without-leading.ts';
import measureWithoutTarget from './measure-without-target.ts';
import mergedCellsInTable from './merged-cells-in-table.ts';
import numberAsText from './number-as-text.ts';
import numberInsideFormulas from './number-inside-formulas.ts';
import overAllocatedPerson from './over-allocated-person.ts';
import raciWithoutAccountable from './raci-without-accountable.ts';
import requestWithoutDisplacement from './request-without-displacement.ts';
import riskScoreDisagrees from './risk-score-disagrees.ts';
import riskWithoutOwner from './risk-without-owner.ts';
import severalCurrencies from './several-currencies.ts';
import shortRange from './short-range.ts';
import staleMeasure from './stale-measure.ts';
import straySpace from './stray-space.ts';
import tooManyMeasures from './too-many-measures.ts';
import totalCountsSubtotals from './total-counts-subtotals.ts';
import unknownPredecessor from './unknown-predecessor.ts';
import volatileFormula from './volatile-formula.ts';
import watermelonStatus from './watermelon-status.ts';

/** Every rule, by id. A new rule adds its import and its line. */
export const RULES: readonly Rule[] = [
  acceptanceExpired,
  ambiguousDate,
  brokenReference,
  budgetPartsDisagree,
  circularReference,
  dateAsText,
  decisionWaiting,
  decisionWithoutOwner,
  dependencyCycle,
  dependencyDateConflict,
  externalLink,
  formulaBreaksPattern,
  formulaError,
  hiddenDataInTotal,
  laggingWithoutLeading,
  measureWithoutTarget,
  mergedCellsInTable,
  numberAsText,
  numberInsideFormulas,
  overAllocatedPerson,
  raciWithoutAccountable,
  requestWithoutDisplacement,
  riskScoreDisagrees,
  riskWithoutOwner,
  severalCurrencies,
  shortRange,
  staleMeasure,
  straySpace,
  tooManyMeasures,
  totalCountsSubtotals,
  unknownPredecessor,
  volatileFormula,
  watermelonStatus,
];
