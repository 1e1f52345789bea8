import type { Lane } from '../../core/plan/governance.ts';

/**
 * What is said of a work, in the person’s language: made by the background, so that pages load no words and no rules.
 * Only types: pages draw it as it is.
 */
export interface Told {
  readonly strip: StripTold;
  /** What needs somebody, most urgent first; empty where all is well. */
  readonly notes: readonly Note[];
  /** What it waits for and is not done yet; late ones first. */
  readonly waitsFor: readonly Note[];
  /** The commitments that rest on it. */
  readonly promises: readonly PromiseTold[];
  readonly sheet: Sheet;
  readonly buttons: ButtonsTold;
}

export type NoteKind = 'breached' | 'waits' | 'late' | 'stuck' | 'near' | 'commitment' | 'drift' | 'dependency';

export interface Note {
  readonly kind: NoteKind;
  /** A word or a number: `3 d late`. */
  readonly short: string;
  /** The same as a sentence. */
  readonly text: string;
}

/** The parts of `■ Commitment  Decides: Priya N.  Integrator: Tom B.  Mid-market trial → build, day 12, due 14 Aug`. */
export interface StripTold {
  readonly lane: { readonly lane: Lane; readonly word: string } | null;
  readonly decides: Labelled;
  readonly integrator: Labelled | null;
  readonly initiative: string | null;
  readonly name: string;
  readonly stage: string;
  /** `iso` for the tooltip. */
  readonly due: { readonly iso: string; readonly text: string } | null;
  /** Guardrails with the worst of their states; the plan’s age where it is not the newest. */
  readonly rest: readonly string[];
}

export interface Labelled {
  readonly label: string;
  readonly text: string;
}

/** A commitment while a field of its issue is being edited. */
export interface PromiseTold {
  readonly ofDue: string;
  readonly ofVersion: string;
  /** A line of the change log, cell by cell, with nothing between `before` and `after` known yet. */
  readonly logLine: { readonly before: readonly string[]; readonly after: readonly string[] };
}

/** Text in sections: drawn in the detail, and copied as it is. */
export interface Sheet {
  readonly title: string;
  readonly lead: readonly string[];
  readonly sections: readonly SheetSection[];
}

export interface SheetSection {
  readonly title: string;
  readonly lines: readonly SheetLine[];
  /** Something in it needs somebody: it stands open. */
  readonly isOpen: boolean;
}

export interface SheetLine {
  readonly text: string;
  /** An https address of a memo. */
  readonly link: string | null;
}

export interface ButtonsTold {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly copyLogLine: string;
  readonly memo: string;
}
