import type { Meaning, TableKind } from '../../../plan/table.ts';

/** A meaning that goes by another name in some kinds, where the table has no column of that other name yet. */
export interface Call {
  readonly kinds: readonly TableKind[];
  readonly read: Meaning;
  readonly is: Meaning;
  /** The table must have these as well. */
  readonly beside?: readonly Meaning[];
  /** The table may have several of the other name. */
  readonly often?: boolean;
  /** Only where the cells are no names of people. */
  readonly nameless?: boolean;
  /** Only where the header may mean the other as well. */
  readonly either?: boolean;
  /** Only where the header does not clearly say what was read. */
  readonly unsure?: boolean;
  /** Only where the cells are amounts of money. */
  readonly paid?: boolean;
  /** Only where the table has none of these. */
  readonly without?: readonly Meaning[];
  /** Only where no header says anything. */
  readonly unheaded?: boolean;
  /** Only where the cells are ways to answer a risk, such as Avoid and Accept. */
  readonly answered?: boolean;
  /** Only where the cells are grades such as High and Low. */
  readonly graded?: boolean;
  /** Only where the same cells come again, and the header does not clearly say what was read. */
  readonly again?: boolean;
  /** Only in tables without columns of months or years. */
  readonly apart?: boolean;
}

/** What a meaning is called in a kind of table, in the order it is decided. */
export const CALLS: readonly Call[] = [
  // What somebody expects of a project is no input of a piece of work.
  { kinds: ['stakeholders'], read: 'input', is: 'description', often: true },
  { kinds: ['stakeholders'], read: 'impact', is: 'influence' },
  // The method of telling people something is the way it is told.
  { kinds: ['stakeholders'], read: 'definition', is: 'forum' },
  // The goal of telling people something is not what it is called.
  { kinds: ['stakeholders'], read: 'title', is: 'description', either: true },
  // What caused a change or a draw from a pool is its reason; a trigger is that of a risk.
  { kinds: ['flex_pool', 'change_log', 'decisions'], read: 'trigger', is: 'reason' },
  // What came of a piece of work is its outcome, not what it is good for.
  { kinds: ['tasks', 'issues'], read: 'benefit', is: 'outcome', either: true },
  // What came of a decision is what was decided, not what it is good for.
  { kinds: ['decisions'], read: 'benefit', is: 'decision', either: true },
  // A channel is where people are told something, and elsewhere where something is sold or shown.
  {
    kinds: ['tasks', 'initiatives', 'milestones', 'deliverables', 'budget', 'scorecard', 'other'],
    read: 'forum',
    is: 'category',
    either: true,
  },
  // In a register of risks a bare “Level” is that of the risk.
  { kinds: ['risks'], read: 'level', is: 'score' },
  // What risks are grouped by is no stage of a plan.
  { kinds: ['risks', 'issues'], read: 'phase', is: 'category', unheaded: true },
  // An “Action” that only says Mitigate or Transfer is the sort of answer, not what is done.
  { kinds: ['risks'], read: 'mitigation', is: 'response', answered: true },
  // A stage of work is a part of the plan; of an initiative it is a gate.
  { kinds: ['tasks', 'deliverables', 'risks', 'issues', 'raci', 'change_log', 'other'], read: 'stage', is: 'phase' },
  // “As a …, I need …, so that …”
  { kinds: ['tasks'], read: 'role', is: 'persona', beside: ['input', 'benefit'] },
  { kinds: ['tasks'], read: 'input', is: 'title', beside: ['persona', 'benefit'] },
  // Beside who does it and why, “Como” asks how.
  { kinds: ['tasks'], read: 'persona', is: 'description', beside: ['owner', 'reason'], either: true },
  // A bare “Project” is what a piece of work belongs to; one that says initiative is taken at its word.
  { kinds: ['tasks', 'milestones', 'risks', 'deliverables'], read: 'initiative', is: 'parent', unsure: true },
  { kinds: ['initiatives'], read: 'milestone', is: 'title' },
  // The action that is required is what such a line is about.
  { kinds: ['tasks'], read: 'mitigation', is: 'title', either: true },
  // Countermeasures with a first day and a last are the work itself.
  { kinds: ['tasks'], read: 'mitigation', is: 'title', beside: ['start', 'end'] },
  // Who approves an initiative decides on it; who writes a deliverable carries it; who is away is a person.
  { kinds: ['initiatives', 'milestones'], read: 'approver', is: 'decision_owner' },
  { kinds: ['deliverables'], read: 'raised_by', is: 'owner' },
  { kinds: ['holidays'], read: 'owner', is: 'person' },
  { kinds: ['people'], read: 'unit', is: 'team' },
  // The days that people can work are what they are there for.
  { kinds: ['capacity'], read: 'duration', is: 'capacity', often: true },
  // A surname is as much the person’s as a first name.
  { kinds: ['people'], read: 'owner', is: 'person', either: true, often: true },
  // Beside what was before, “After” is what came of it, not what a piece of work waits for.
  { kinds: ['change_log'], read: 'depends_on', is: 'after', beside: ['before'] },
  // The levels of approvals are their lanes; where nobody else approves, the people and roles of their rows do.
  { kinds: ['approvals', 'approval_history'], read: 'level', is: 'lane' },
  { kinds: ['approvals'], read: 'role', is: 'approver' },
  { kinds: ['approvals'], read: 'person', is: 'approver' },
  { kinds: ['approvals'], read: 'owner', is: 'approver' },
  { kinds: ['approvals'], read: 'decision_owner', is: 'approver' },
  { kinds: ['approvals'], read: 'duration', is: 'wait', unsure: true },
  { kinds: ['approval_history'], read: 'duration', is: 'wait' },
  // Beside the time somebody works on it, how long a step takes is mostly waiting.
  { kinds: ['flows'], read: 'duration', is: 'wait', beside: ['touch'] },
  { kinds: ['approval_history'], read: 'closed_on', is: 'decided_on' },
  { kinds: ['approval_history'], read: 'end_actual', is: 'decided_on' },
  { kinds: ['approval_history'], read: 'date', is: 'raised_on' },
  // “Unité” counts a budget's lines, not people.
  { kinds: ['budget'], read: 'team', is: 'unit', either: true },
  // The deliverables of their own list are what it names.
  { kinds: ['deliverables'], read: 'deliverable', is: 'title' },
  // Who carries work for a share of it is the person whose time is planned; who is told something is a stakeholder.
  { kinds: ['capacity', 'allocation'], read: 'owner', is: 'person' },
  // What a person is assigned to is work, where the cells are no people.
  { kinds: ['allocation'], read: 'owner', is: 'initiative', beside: ['person'], without: ['title'], nameless: true },
  { kinds: ['capacity', 'allocation', 'people'], read: 'share', is: 'allocation' },
  // Full-time equivalents beside a person and the work are given to that work.
  { kinds: ['allocation'], read: 'capacity', is: 'allocation', beside: ['person', 'title'], without: ['effort'] },
  // A bare “%” beside people and their work is the part of their time.
  { kinds: ['allocation'], read: 'percent_complete', is: 'allocation', either: true },
  { kinds: ['stakeholders'], read: 'customer', is: 'person' },
  { kinds: ['stakeholders'], read: 'raised_by', is: 'owner' },
  { kinds: ['stakeholders'], read: 'description', is: 'forum', either: true },
  // “Why?” a risk may come true is its cause; firms on a site carry its work; a budget's lines are explained in notes.
  { kinds: ['risks'], read: 'reason', is: 'trigger', either: true },
  { kinds: ['tasks'], read: 'team', is: 'owner', either: true },
  { kinds: ['tasks'], read: 'description', is: 'persona', beside: ['input', 'benefit'], either: true },
  { kinds: ['budget'], read: 'description', is: 'notes', beside: ['title'], either: true },
  // The resources of a budget are as often things as people.
  { kinds: ['budget'], read: 'person', is: 'title', nameless: true },
  { kinds: ['tasks', 'initiatives', 'deliverables'], read: 'actual', is: 'cost_actual', beside: ['cost'], paid: true },
  // Beside a cost, “Spent” is money; expenses without a plan of them are what is planned.
  { kinds: ['initiatives', 'budget'], read: 'effort_actual', is: 'cost_actual', beside: ['cost'], either: true },
  // What a line is projected to cost is its plan, where it has no other and what it did cost stands beside it.
  { kinds: ['budget'], read: 'forecast', is: 'cost', beside: ['cost_actual'] },
  { kinds: ['budget'], read: 'cost_actual', is: 'cost', either: true },
  { kinds: ['budget'], read: 'effort', is: 'cost', either: true },
  // Beside money, “% spent” is a part of it and says nothing of how much is done.
  {
    kinds: ['initiatives', 'tasks', 'budget'],
    read: 'percent_complete',
    is: 'share',
    beside: ['cost', 'cost_actual'],
    unsure: true,
  },
  // What was spent of a budget is money, unless hours are planned.
  {
    kinds: ['initiatives', 'tasks', 'milestones'],
    read: 'effort_actual',
    is: 'cost_actual',
    beside: ['cost'],
    without: ['effort'],
    either: true,
  },
  {
    kinds: ['initiatives', 'tasks', 'milestones'],
    read: 'actual',
    is: 'cost_actual',
    beside: ['cost'],
    without: ['target', 'measure'],
    either: true,
  },
  // The codes of packages that come again are what their rows belong to.
  { kinds: ['tasks', 'milestones', 'deliverables'], read: 'id', is: 'parent', beside: ['title'], again: true },
  // The accountable executive owns what nobody else does.
  {
    kinds: ['initiatives', 'milestones', 'tasks', 'risks', 'scorecard'],
    read: 'decision_owner',
    is: 'owner',
    either: true,
  },
  // A benefit that has a target is what is measured.
  { kinds: ['scorecard'], read: 'benefit', is: 'title', beside: ['target'], without: ['measure'] },
  // What one team needs of another is what a dependency is about.
  { kinds: ['dependencies'], read: 'input', is: 'title' },
  // Beside the decision a recommendation is the option to take.
  { kinds: ['decisions'], read: 'title', is: 'choice', beside: ['decision'], either: true },
  // A budget's bare “Plan” and “Actual” are amounts, as those of a scorecard are no work and no money.
  { kinds: ['budget'], read: 'target', is: 'cost', unsure: true },
  { kinds: ['budget'], read: 'actual', is: 'cost_actual' },
  { kinds: ['scorecard'], read: 'effort', is: 'target', either: true },
  { kinds: ['scorecard'], read: 'cost', is: 'target', either: true },
  { kinds: ['scorecard'], read: 'effort_actual', is: 'actual', either: true },
  { kinds: ['scorecard'], read: 'cost_actual', is: 'actual', either: true },
  // How critical an issue is says what it does; nothing is multiplied there.
  { kinds: ['issues'], read: 'score', is: 'impact', graded: true },
  // The day a decision is to be taken by ends nothing.
  { kinds: ['decisions'], read: 'end', is: 'due' },
  // Without months to add up, the total of a budget's line is its cost.
  { kinds: ['budget'], read: 'total', is: 'cost', apart: true, often: true },
];
