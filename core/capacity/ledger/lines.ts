import { gapsIn } from './gaps.ts';
import type { LoadRow } from './ledger.ts';
import type { NoteTaker } from './notes.ts';
import { rowsAgain } from './rows-again.ts';
import type { RowParts } from './rows.ts';

/** The lines of a ledger with what they were made of, and what they lack. */
export interface Lines extends RowParts {
  readonly rows: readonly LoadRow[];
  readonly gaps: NoteTaker;
}

/** The lines of these parts, by those of earlier ones. */
export function linesOf(parts: RowParts, before: Lines | undefined): Lines {
  return { ...parts, rows: rowsAgain(parts, before && { parts: before, rows: before.rows }), gaps: gapsIn(parts) };
}
