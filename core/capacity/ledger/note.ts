import type { Entity } from '../../plan/entity.ts';

/** What a ledger took for granted, or had to leave out; hosts say it in words. */
export interface LedgerNote {
  readonly what: LedgerNoteKind;
  /** How many rows it concerns, or things where `names` are given. */
  readonly count: number;
  /** Up to a dozen of those rows. */
  readonly where: readonly Entity[];
  /** People, teams, skills or words it is about, up to a dozen. */
  readonly names: readonly string[];
}

export type LedgerNoteKind =
  /** The plan says nothing of people’s time. */
  | 'no-supply'
  | 'no-demand'
  /** No flex pool is stated: nothing is held back. */
  | 'no-pool'
  /** No skills are listed: roles stand for them. */
  | 'roles-as-skills'
  /** People that only allocations name count as full-time. */
  | 'assumed-full-time'
  /** Stated for a year, half or quarter, spread evenly over its working days. */
  | 'spread'
  /** Stated without dates: it holds in every period, or for as long as its initiative. */
  | 'undated-share'
  /** An amount of work without dates: it belongs to no period, and was left out. */
  | 'undated-amount'
  /** Heads count as full-time people. */
  | 'headcount'
  /** A unit that does not convert to people’s time: kept as a capacity of its own. */
  | 'other-unit'
  /** No unit is stated, and the numbers do not tell. */
  | 'unknown-unit'
  /** Less than nothing was stated: counted as nothing. */
  | 'negative'
  /** Nobody has the skill that is asked for; nobody is in the team. */
  | 'nobody-has'
  /** The text names no person, team or skill of the plan. */
  | 'unknown-who'
  /** Requests that say neither whom nor what skill they need, or how much. */
  | 'vague-request'
  /** Two tables say the same: counted once. */
  | 'said-twice'
  /** The figure of a team or a skill stands for its people, whose own time nothing says. */
  | 'group-figure'
  /** That figure and what is said of its people differ: the people hold. */
  | 'figures-differ'
  /** Beyond the periods that are stated of somebody: as much as in those. */
  | 'carried'
  /** Stated without a period: as much in each of them. */
  | 'per-period'
  /** Days of leave without dates: spread over the year. */
  | 'leave-spread'
  /** Given to work that is cancelled: it asks for nothing any more. */
  | 'cancelled'
  /** Given to work that is on hold: it asks for nothing until it is back. */
  | 'on-hold'
  /** An amount for several skills or teams, split evenly between them. */
  | 'split'
  /** Time far before or after everything else, beyond what is shown. */
  | 'beyond';
