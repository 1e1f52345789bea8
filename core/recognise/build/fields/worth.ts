import type { Table } from '../../../plan/table.ts';
import type { Row } from '../../../sheet/workbook.ts';
import { fold } from '../../lexicon/fold.ts';
import type { TableReading } from './entity-kind.ts';
import { SURE_ENOUGH } from './fields.ts';
import { NUMBER } from './readers.ts';

/** Where the header says it outright, the numbers below it need less to be believed. */
const OUTRIGHT = 0.35;

/** Headers of figures of worth, the one that already weighs value against effort first. */
const WORTH = [
  { says: /\b(?:wsjf|rice)\b/, least: OUTRIGHT },
  { says: /\b(?:value|npv|wert|nutzwert|valeur|valor|valore|waarde|verdi|varde)\b/, least: OUTRIGHT },
  {
    says: /\b(?:score|rating|points|punkte|savings|revenue|roi|einsparung|umsatz|benefit|nutzen|ertrag)\b/,
    least: SURE_ENOUGH,
  },
];

/**
 * Prepares what reads how much a line is worth, as a number on the sheet's own scale, from its columns of value, benefit
 * and score; null where a table has none.
 */
export function valueReader(table: Table, reading: TableReading): ((row: Row) => number | null) | null {
  const columns = table.columns.filter(
    ({ meaning, period }) => (meaning === 'benefit' || meaning === 'score') && period === null,
  );
  const [best] = WORTH.flatMap(({ says, least }) =>
    columns.filter(({ header, confidence }) => confidence >= least && says.test(fold(header))),
  );
  return best === undefined ? null : reading.column(best.column, NUMBER);
}
