import type { Meaning, TableKind } from '../../../plan/table.ts';
import { USUAL_COLUMNS } from './usual-columns.ts';

/** What the columns of one kind of table look like. */
export interface KindSigns {
  /** Log-odds before anything is seen: how common the kind is. */
  readonly prior: number;
  /** Meanings that speak for the kind, each with its log-odds. */
  readonly signs: ReadonlyMap<Meaning, number>;
  /** At least one of these must be there, else the kind pays `without`. */
  readonly needs: readonly Meaning[];
  readonly without: number;
}

/** The kinds' usual columns by kind. */
export const KIND_SIGNS: ReadonlyMap<TableKind, KindSigns> = new Map(
  (Object.entries(USUAL_COLUMNS) as [TableKind, (typeof USUAL_COLUMNS)['tasks']][]).map(([kind, own]) => [
    kind,
    signsOf(own),
  ]),
);

function signsOf([prior, signs, needs, without]: (typeof USUAL_COLUMNS)['tasks']): KindSigns {
  return { prior, signs: new Map(signs.split(', ').map(signOf)), needs: needs.split(', ') as Meaning[], without };
}

function signOf(written: string): [Meaning, number] {
  const [meaning, weight] = written.split(' ');
  return [meaning as Meaning, Number(weight)];
}
