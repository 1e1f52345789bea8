import type { Rule } from '../rule.ts';
import budgetPartsDisagree from './budget-parts-disagree.ts';
import decisionWaiting from './decision-waiting.ts';
import decisionWithoutOwner from './decision-without-owner.ts';
import dependencyCycle from './dependency-cycle.ts';
import dependencyDateConflict from './dependency-date-conflict.ts';
import laggingWithoutLeading from './lagging-without-leading.ts';
import measureWithoutTarget from './measure-without-target.ts';
import overAllocatedPerson from './over-allocated-person.ts';
import raciWithoutAccountable from './raci-without-accountable.ts';
import requestWithoutDisplacement from './request-without-displacement.ts';
import riskScoreDisagrees from './risk-score-disagrees.ts';
import riskWithoutOwner from './risk-without-owner.ts';
import staleMeasure from './stale-measure.ts';
import tooManyMeasures from './too-many-measures.ts';
import unknownPredecessor from './unknown-predecessor.ts';
import watermelonStatus from './watermelon-status.ts';

/** Every rule, by id. A new rule adds its import and its line. */
export const RULES: readonly Rule[] = [
  budgetPartsDisagree,
  decisionWaiting,
  decisionWithoutOwner,
  dependencyCycle,
  dependencyDateConflict,
  laggingWithoutLeading,
  measureWithoutTarget,
  overAllocatedPerson,
  raciWithoutAccountable,
  requestWithoutDisplacement,
  riskScoreDisagrees,
  riskWithoutOwner,
  staleMeasure,
  tooManyMeasures,
  unknownPredecessor,
  watermelonStatus,
];
