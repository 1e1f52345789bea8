import type { Phrase } from '../../../core/sheet/phrase.ts';
import type { UsualWait } from '../../../core/governance/approval-history/usual-wait.ts';
import type { FieldValue, UnknownWhy } from '../../../core/governance/approvals/record.ts';
import type { ExampleValue, Gap, TableCheck } from '../../../core/governance/approvals/table-check.ts';
import type { ApprovalField, HitPolicy, Span } from '../../../core/plan/approvals.ts';
import type { Lane } from '../../../core/plan/governance.ts';
import type { CellRef } from '../../../core/sheet/cell-reference.ts';

/** Values of a field that the rows of a table treat alike. */
export type Band =
  /** A missing end is open, or as far as such values go. */
  | { readonly is: 'span'; readonly span: Span; readonly example: number }
  | { readonly is: 'word'; readonly word: string }
  | { readonly is: 'other-word' }
  | { readonly is: 'empty' };

/** A field of an approval table; positions in `TableOutline.fields` name it elsewhere. */
export interface FieldOutline extends Pick<ApprovalField, 'name' | 'kind' | 'unit'> {
  /** In what its amounts are compared; null where nothing says. */
  readonly currency: string | null;
  readonly bands: readonly Band[];
  /** The band for which most rows are there. */
  readonly usualBand: number;
  /** How many rows ask anything of it. */
  readonly asked: number;
}

/** A lane of an approval table, fastest first. */
export interface LaneOutline {
  readonly name: string | null;
  readonly authority: Lane | null;
  readonly needsNobody: boolean;
  readonly approvers: readonly string[];
  readonly deputies: readonly string[];
  /** Smallest and largest limit of its rows, in working days. */
  readonly limits: readonly [number, number] | null;
  readonly rules: readonly number[];
  readonly usual: UsualWait | null;
}

/** One row of an approval table as its planner wrote it. */
export interface RuleOutline {
  readonly name: string;
  /** The cell of the row itself, then those of its conditions and its outcome. */
  readonly cells: readonly CellRef[];
  /** By field: as written. */
  readonly texts: readonly string[];
  /** Cells that could not be read, with the readable form they are closest to. */
  readonly unread: readonly { readonly field: number; readonly nearest: string | null; readonly cell: CellRef }[];
  readonly lane: number;
  readonly approvers: readonly string[];
  readonly deputies: readonly string[];
  readonly waitLimit: number | null;
  readonly note: string | null;
}

export interface TableOutline {
  readonly id: string;
  readonly name: string;
  readonly hitPolicy: HitPolicy;
  readonly isPolicyStated: boolean;
  readonly fields: readonly FieldOutline[];
  readonly lanes: readonly LaneOutline[];
  readonly rules: readonly RuleOutline[];
  /** Currencies that the workbook has rates for, and that of the table. */
  readonly currencies: readonly string[];
}

/** The approval tables of a plan; positions in `tables` name one in the questions below. */
export interface ApprovalsAnswer {
  readonly revision: number;
  readonly tables: readonly TableOutline[];
}

/** A case or a set of cases, told by the fields that matter. */
export interface ToldCase {
  readonly parts: readonly { readonly field: number; readonly example: ExampleValue }[];
  /** Its smallest example at the beginning of a sentence: `A Mid-market deal of 50,000 EUR with 15% discount`. */
  readonly example: Phrase;
  /** All values that it means: `Amount from 50,000 EUR; Segment SMB`. */
  readonly range: Phrase;
  /** The rows that match it; where none does, the few that fail it in the fewest fields. */
  readonly rules: readonly number[];
  /** Where its finding stands. */
  readonly cells: readonly CellRef[];
}

export interface CheckAnswer extends Pick<TableCheck, 'isComplete'> {
  readonly revision: number;
  readonly gaps: readonly (ToldCase & { readonly kind: Gap['kind'] })[];
  readonly overlaps: readonly (ToldCase & { readonly isConflict: boolean })[];
  readonly unreachable: readonly { readonly rule: number; readonly coveredBy: readonly number[] }[];
}

export interface MapAsk {
  readonly table: number;
  /** Fields of the axes; null where the table has too few. */
  readonly across: number | null;
  readonly down: number | null;
  /** By field: the band that it is held at; those of the axes are not looked at. */
  readonly held: readonly number[];
}

/** What becomes of the cases of one place of the map. */
export interface MapPlace {
  readonly is: 'decided' | 'uncovered' | 'conflict' | 'undecided';
  /** Position of the lane; null unless decided. */
  readonly lane: number | null;
  /** The rows that decide, or clash. */
  readonly rules: readonly number[];
}

/** An approval table over two of its fields. */
export interface MapAnswer {
  readonly revision: number;
  /** Its axes. */
  readonly fields: Pick<MapAsk, 'across' | 'down'>;
  readonly across: readonly Band[];
  readonly down: readonly Band[];
  /** Rows of places, as `down` runs. */
  readonly places: readonly (readonly MapPlace[])[];
  /** Bands that were left out since there are too many to draw. */
  readonly leftOut: number;
}

export interface DealAsk {
  readonly table: number;
  /** By field. */
  readonly values: readonly FieldValue[];
}

export interface UsedLine {
  readonly field: number;
  readonly value: FieldValue;
  /** The cell that it was held against, as written. */
  readonly text: string;
  readonly converted: number | null;
  readonly isCurrencyAssumed: boolean;
}

export interface MissingLine {
  readonly field: number;
  readonly why: UnknownWhy;
}

/** What a table says of a deal. */
export type DealOutcome =
  | {
      readonly is: 'decided';
      readonly rules: readonly number[];
      readonly lane: number;
      readonly used: readonly UsedLine[];
      readonly immaterial: readonly MissingLine[];
      readonly usual: UsualWait | null;
    }
  | {
      readonly is: 'undecided';
      readonly missing: readonly MissingLine[];
      readonly unread: readonly CellRef[];
      readonly lanes: readonly number[];
      readonly mayBeUncovered: boolean;
    }
  | { readonly is: 'uncovered'; readonly rules: readonly number[] }
  | { readonly is: 'conflict'; readonly rules: readonly number[] };

/** The smallest change that puts a deal into a faster lane. */
export interface FasterLine {
  readonly lane: number;
  readonly rule: number;
  readonly changes: readonly {
    readonly field: number;
    readonly to: FieldValue;
    readonly span: Span | null;
    readonly currency: string | null;
  }[];
}

export interface DealAnswer {
  readonly revision: number;
  readonly outcome: DealOutcome;
  readonly faster: readonly FasterLine[];
}
