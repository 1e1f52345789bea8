import type { Meaning, TableKind } from './table.ts';
import type { Area } from '../sheet/cell-reference.ts';
import type { Day } from '../calendar/day.ts';

/** A planner's word that a finding is known and fine, with the reason and the day it must be looked at again. */
export interface Acceptance {
  /** `Finding.id`. */
  readonly finding: string;
  readonly rule: string;
  readonly reason: string;
  readonly until: Day | null;
  readonly acceptedOn: Day;
  readonly acceptedBy: string | null;
}

/** How a correction knows its table again. */
export interface CorrectedTable {
  /** First header text. */
  readonly header: string;
  /** Header texts of all columns of the area from the left, empty where there is none; no text at all where it was not kept. */
  readonly headers: readonly string[];
  /** Where it stood when it was corrected. */
  readonly area: Area;
}

/** A planner's correction of what was understood. Keys name things by their words, so that they survive moved rows. */
export interface Correction {
  readonly sheet: string;
  readonly table: CorrectedTable;
  readonly change:
    | { readonly what: 'not-a-table' }
    | { readonly what: 'kind'; readonly kind: TableKind }
    | { readonly what: 'area'; readonly area: Area; readonly headerRows: readonly number[] }
    | { readonly what: 'meaning'; readonly header: string; readonly column: number; readonly meaning: Meaning | null };
}

/** A planner's word that the process behind a measure changed: its natural limits start anew on that day. */
export interface ProcessChange {
  /** Name or id of the measure. */
  readonly measure: string;
  readonly on: Day;
  readonly reason: string;
}

/** The last publication of the plan: readers refuse one with a lower number, or under another id or key. */
export interface LastPublished {
  readonly id: string;
  readonly sequence: number;
  /** Of the key that signed it. */
  readonly fingerprint: string;
}

/** What a planner can set for a workbook; travels with it. */
export interface Settings {
  /** Rule id → parameter → value. */
  readonly params: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly rulesOff: readonly string[];
  readonly acceptances: readonly Acceptance[];
  readonly corrections: readonly Correction[];
  /** Month the fiscal year starts in, 1–12. */
  readonly fiscalYearStart: number;
  /** ISO weekdays that are worked, 1 Monday … 7 Sunday. */
  readonly workingWeekdays: readonly number[];
  /** Days off besides those that the workbook lists. */
  readonly holidays: readonly Day[];
  readonly processChanges: readonly ProcessChange[];
  /** Null where it was never published from the workbook. */
  readonly published: LastPublished | null;
}

export const DEFAULT_SETTINGS: Settings = {
  params: {},
  rulesOff: [],
  acceptances: [],
  corrections: [],
  fiscalYearStart: 1,
  workingWeekdays: [1, 2, 3, 4, 5],
  holidays: [],
  processChanges: [],
  published: null,
};
