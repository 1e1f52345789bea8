import type { Rule } from '../rule.ts';
import acceptanceExpired from './acceptance-expired.ts';
import adverseSignal from './adverse-signal.ts';
import allocationAfterEnd from './allocation-after-end.ts';
import allocationToUnknown from './allocation-to-unknown.ts';
import ambiguousDate from './ambiguous-date.ts';
import approvalGap from './approval-gap.ts';
import approvalNeverChangesOutcome from './approval-never-changes-outcome.ts';
import approvalOverlap from './approval-overlap.ts';
import approvalRowUnreachable from './approval-row-unreachable.ts';
import approvalSliver from './approval-sliver.ts';
import approverWithoutDeputy from './approver-without-deputy.ts';
import autonomyInAQueue from './autonomy-in-a-queue.ts';
import benefitWithoutMeasure from './benefit-without-measure.ts';
import briefWithoutExclusion from './brief-without-exclusion.ts';
import brokenReference from './broken-reference.ts';
import budgetOverFunding from './budget-over-funding.ts';
import budgetPartsDisagree from './budget-parts-disagree.ts';
import capabilityNotReassessed from './capability-not-reassessed.ts';
import changeLogEntryIncomplete from './change-log-entry-incomplete.ts';
import choiceWithoutConsequence from './choice-without-consequence.ts';
import choiceWithoutFunction from './choice-without-function.ts';
import choiceWithoutWork from './choice-without-work.ts';
import circularReference from './circular-reference.ts';
import commitmentChangedWithoutLog from './commitment-changed-without-log.ts';
import commitmentWithoutApprover from './commitment-without-approver.ts';
import commitmentWithoutBuffer from './commitment-without-buffer.ts';
import criticalPathBroken from './critical-path-broken.ts';
import crossTeamWithoutIntegrator from './cross-team-without-integrator.ts';
import dataWithoutQualityOwner from './data-without-quality-owner.ts';
import dateAsText from './date-as-text.ts';
import decisionHitsOtherTeam from './decision-hits-other-team.ts';
import decisionWaiting from './decision-waiting.ts';
import decisionWithoutLane from './decision-without-lane.ts';
import decisionWithoutMemo from './decision-without-memo.ts';
import decisionWithoutOwner from './decision-without-owner.ts';
import deliverableWithoutCriterion from './deliverable-without-criterion.ts';
import dependencyCycle from './dependency-cycle.ts';
import dependencyDateConflict from './dependency-date-conflict.ts';
import duplicateId from './duplicate-id.ts';
import endedWithoutSunsetNote from './ended-without-sunset-note.ts';
import excludedWork from './excluded-work.ts';
import experimentWithoutResult from './experiment-without-result.ts';
import externalLink from './external-link.ts';
import fewAutonomousDecisions from './few-autonomous-decisions.ts';
import fewFinishToStart from './few-finish-to-start.ts';
import fieldMapIncomplete from './field-map-incomplete.ts';
import finishBeforeStart from './finish-before-start.ts';
import flexDrawWithoutPostmortem from './flex-draw-without-postmortem.ts';
import flexPoolAsRoutine from './flex-pool-as-routine.ts';
import flexPoolOutOfRange from './flex-pool-out-of-range.ts';
import flowNeverTimed from './flow-never-timed.ts';
import flowStepWithoutOwner from './flow-step-without-owner.ts';
import flowStepWithoutSystem from './flow-step-without-system.ts';
import formulaBreaksPattern from './formula-breaks-pattern.ts';
import formulaError from './formula-error.ts';
import formulaNeverComputed from './formula-never-computed.ts';
import goalWithoutMeasure from './goal-without-measure.ts';
import groupWithoutCommunication from './group-without-communication.ts';
import guardrailBreached from './guardrail-breached.ts';
import guardrailWithoutLimit from './guardrail-without-limit.ts';
import guardrailWithoutOwner from './guardrail-without-owner.ts';
import handoffWithoutOwner from './handoff-without-owner.ts';
import hardConstraints from './hard-constraints.ts';
import hiddenDataInTotal from './hidden-data-in-total.ts';
import highFloat from './high-float.ts';
import idleHandoff from './idle-handoff.ts';
import impossibleValue from './impossible-value.ts';
import incapableOfTarget from './incapable-of-target.ts';
import incentiveAgainstChoice from './incentive-against-choice.ts';
import incentiveOnUncontrolledMeasure from './incentive-on-uncontrolled-measure.ts';
import incompleteBreakdown from './incomplete-breakdown.ts';
import initiativeWithoutChoice from './initiative-without-choice.ts';
import initiativeWithoutEnd from './initiative-without-end.ts';
import initiativeWithoutMilestone from './initiative-without-milestone.ts';
import initiativeWithoutOwner from './initiative-without-owner.ts';
import integratorOverloaded from './integrator-overloaded.ts';
import invalidDate from './invalid-date.ts';
import laggingWithoutLeading from './lagging-without-leading.ts';
import leadingSignalAheadOfLagging from './leading-signal-ahead-of-lagging.ts';
import leads from './leads.ts';
import longBrief from './long-brief.ts';
import longDuration from './long-duration.ts';
import lowFlowEfficiency from './low-flow-efficiency.ts';
import managerUntrained from './manager-untrained.ts';
import measureWithoutBaseline from './measure-without-baseline.ts';
import measureWithoutOwner from './measure-without-owner.ts';
import measureWithoutTarget from './measure-without-target.ts';
import meetingWithoutDecisions from './meeting-without-decisions.ts';
import mergedCellsInTable from './merged-cells-in-table.ts';
import milestoneOutsideInitiative from './milestone-outside-initiative.ts';
import milestoneOverdue from './milestone-overdue.ts';
import milestoneWithoutDate from './milestone-without-date.ts';
import milestoneWithoutOwner from './milestone-without-owner.ts';
import missedMilestones from './missed-milestones.ts';
import missingLogic from './missing-logic.ts';
import mixedUnits from './mixed-units.ts';
import movedTarget from './moved-target.ts';
import negativeCash from './negative-cash.ts';
import negativeFloat from './negative-float.ts';
import ninetyPercentSyndrome from './ninety-percent-syndrome.ts';
import noSlack from './no-slack.ts';
import nonWorkingDueDate from './non-working-due-date.ts';
import nothingPruned from './nothing-pruned.ts';
import numberAsText from './number-as-text.ts';
import numberInsideFormulas from './number-inside-formulas.ts';
import overAllocatedPerson from './over-allocated-person.ts';
import overAllocatedSkill from './over-allocated-skill.ts';
import ownerNotAPerson from './owner-not-a-person.ts';
import ownerOvercommitted from './owner-overcommitted.ts';
import ownerUnknown from './owner-unknown.ts';
import percentDisagreesWithDates from './percent-disagrees-with-dates.ts';
import percentWentBack from './percent-went-back.ts';
import planDriftsFromSource from './plan-drifts-from-source.ts';
import postmortemWithoutChange from './postmortem-without-change.ts';
import raciCrowded from './raci-crowded.ts';
import raciWithoutAccountable from './raci-without-accountable.ts';
import raciWithoutResponsible from './raci-without-responsible.ts';
import raisedIssueWithoutAction from './raised-issue-without-action.ts';
import repeatedDefect from './repeated-defect.ts';
import requestWithoutDisplacement from './request-without-displacement.ts';
import requestWithoutNames from './request-without-names.ts';
import rhythmMissing from './rhythm-missing.ts';
import riskScoreDisagrees from './risk-score-disagrees.ts';
import riskWithoutOwner from './risk-without-owner.ts';
import riskWithoutResponse from './risk-without-response.ts';
import riskWithoutTrigger from './risk-without-trigger.ts';
import roadmapBeforeCapacity from './roadmap-before-capacity.ts';
import sameNameDifferentDefinition from './same-name-different-definition.ts';
import severalCurrencies from './several-currencies.ts';
import sharedQueue from './shared-queue.ts';
import shortRange from './short-range.ts';
import singlePointOfFailure from './single-point-of-failure.ts';
import skillGap from './skill-gap.ts';
import slowApprovalLane from './slow-approval-lane.ts';
import stageMovedBack from './stage-moved-back.ts';
import stakeholderWithoutPlan from './stakeholder-without-plan.ts';
import staleMeasure from './stale-measure.ts';
import staleRisk from './stale-risk.ts';
import staleStatus from './stale-status.ts';
import statusDisagreesWithData from './status-disagrees-with-data.ts';
import straySpace from './stray-space.ts';
import stuckInDecide from './stuck-in-decide.ts';
import syncWithoutFrequency from './sync-without-frequency.ts';
import tooManyChoices from './too-many-choices.ts';
import tooManyInitiativesPerPerson from './too-many-initiatives-per-person.ts';
import tooManyLags from './too-many-lags.ts';
import tooManyMeasures from './too-many-measures.ts';
import totalCountsSubtotals from './total-counts-subtotals.ts';
import triggerMet from './trigger-met.ts';
import unknownPredecessor from './unknown-predecessor.ts';
import unreadApprovalCondition from './unread-approval-condition.ts';
import unresourcedWork from './unresourced-work.ts';
import vagueScenario from './vague-scenario.ts';
import vanityMeasure from './vanity-measure.ts';
import volatileFormula from './volatile-formula.ts';
import watermelonStatus from './watermelon-status.ts';
import weakBaselineExecution from './weak-baseline-execution.ts';
import weakCriticalPathIndex from './weak-critical-path-index.ts';
import workNotInPlan from './work-not-in-plan.ts';
export const RULES: readonly Rule[] = [
  acceptanceExpired,
  adverseSignal,
  allocationAfterEnd,
  allocationToUnknown,
  ambiguousDate,
  approvalGap,
  approvalNeverChangesOutcome,
  approvalOverlap,
  approvalRowUnreachable,
  approvalSliver,
  approverWithoutDeputy,
  autonomyInAQueue,
  benefitWithoutMeasure,
  briefWithoutExclusion,
  brokenReference,
  budgetOverFunding,
  budgetPartsDisagree,
  capabilityNotReassessed,
  changeLogEntryIncomplete,
  choiceWithoutConsequence,
  choiceWithoutFunction,
  choiceWithoutWork,
  circularReference,
  commitmentChangedWithoutLog,
  commitmentWithoutApprover,
  commitmentWithoutBuffer,
  criticalPathBroken,
  crossTeamWithoutIntegrator,
  dataWithoutQualityOwner,
  dateAsText,
  decisionHitsOtherTeam,
  decisionWaiting,
  decisionWithoutLane,
  decisionWithoutMemo,
  decisionWithoutOwner,
  deliverableWithoutCriterion,
  dependencyCycle,
  dependencyDateConflict,
  duplicateId,
  endedWithoutSunsetNote,
  excludedWork,
  experimentWithoutResult,
  externalLink,
  fewAutonomousDecisions,
  fewFinishToStart,
  fieldMapIncomplete,
  finishBeforeStart,
  flexDrawWithoutPostmortem,
  flexPoolAsRoutine,
  flexPoolOutOfRange,
  flowNeverTimed,
  flowStepWithoutOwner,
  flowStepWithoutSystem,
  formulaBreaksPattern,
  formulaError,
  formulaNeverComputed,
  goalWithoutMeasure,
  groupWithoutCommunication,
  guardrailBreached,
  guardrailWithoutLimit,
  guardrailWithoutOwner,
  handoffWithoutOwner,
  hardConstraints,
  hiddenDataInTotal,
  highFloat,
  idleHandoff,
  impossibleValue,
  incapableOfTarget,
  incentiveAgainstChoice,
  incentiveOnUncontrolledMeasure,
  incompleteBreakdown,
  initiativeWithoutChoice,
  initiativeWithoutEnd,
  initiativeWithoutMilestone,
  initiativeWithoutOwner,
  integratorOverloaded,
  invalidDate,
  laggingWithoutLeading,
  leadingSignalAheadOfLagging,
  leads,
  longBrief,
  longDuration,
  lowFlowEfficiency,
  managerUntrained,
  measureWithoutBaseline,
  measureWithoutOwner,
  measureWithoutTarget,
  meetingWithoutDecisions,
  mergedCellsInTable,
  milestoneOutsideInitiative,
  milestoneOverdue,
  milestoneWithoutDate,
  milestoneWithoutOwner,
  missedMilestones,
  missingLogic,
  mixedUnits,
  movedTarget,
  negativeCash,
  negativeFloat,
  ninetyPercentSyndrome,
  noSlack,
  nonWorkingDueDate,
  nothingPruned,
  numberAsText,
  numberInsideFormulas,
  overAllocatedPerson,
  overAllocatedSkill,
  ownerNotAPerson,
  ownerOvercommitted,
  ownerUnknown,
  percentDisagreesWithDates,
  percentWentBack,
  planDriftsFromSource,
  postmortemWithoutChange,
  raciCrowded,
  raciWithoutAccountable,
  raciWithoutResponsible,
  raisedIssueWithoutAction,
  repeatedDefect,
  requestWithoutDisplacement,
  requestWithoutNames,
  rhythmMissing,
  riskScoreDisagrees,
  riskWithoutOwner,
  riskWithoutResponse,
  riskWithoutTrigger,
  roadmapBeforeCapacity,
  sameNameDifferentDefinition,
  severalCurrencies,
  sharedQueue,
  shortRange,
  singlePointOfFailure,
  skillGap,
  slowApprovalLane,
  stageMovedBack,
  stakeholderWithoutPlan,
  staleMeasure,
  staleRisk,
  staleStatus,
  statusDisagreesWithData,
  straySpace,
  stuckInDecide,
  syncWithoutFrequency,
  tooManyChoices,
  tooManyInitiativesPerPerson,
  tooManyLags,
  tooManyMeasures,
  totalCountsSubtotals,
  triggerMet,
  unknownPredecessor,
  unreadApprovalCondition,
  unresourcedWork,
  vagueScenario,
  vanityMeasure,
  volatileFormula,
  watermelonStatus,
  weakBaselineExecution,
  weakCriticalPathIndex,
  workNotInPlan,
];
