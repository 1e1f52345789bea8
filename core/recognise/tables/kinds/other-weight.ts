import { isForeign } from '../../lexicon/lexicon.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { DataSigns } from './data-shapes.ts';
import { fitOf } from './kind-fit.ts';
import type { Choice } from '../meanings/settle.ts';
import { anyCase } from '../../lexicon/any-case.ts';

/** Log-odds of a table being none of the plan's kinds before anything is seen. */
const OTHER = 1.4;

/** Known columns of any plan speak against a foreign table, words of stock lists, marks and invoices for it. */
export function otherWeight(columns: readonly ColumnEvidence[], choices: readonly Choice[], data: DataSigns): number {
  let foreign = 0;
  for (const { header } of columns)
    if (AGGREGATE.test(header)) foreign += 2;
    else if (header !== '' && isForeign(header)) foreign += 1;
  const unknown = choices.filter(({ meaning }, at) => meaning === null && !columns[at]!.isPeriod).length;
  return (
    OTHER +
    data.weight +
    fitOf(choices) +
    Math.min(foreign, 5) * 1.2 +
    Math.min(1.5, (unknown / Math.max(1, columns.length)) * 2.5)
  );
}

/** Columns of a pivot table. */
const AGGREGATE = anyCase`^(?:sum|count|average|max|min|summe|anzahl|mittelwert|somme|nombre|moyenne|suma|cuenta|promedio|soma|contagem|média|somma|conteggio|media|som|aantal) (?:of|von|de|di|van) `;
