import type { TableKind } from '../../../plan/table.ts';
import { currencyNamed } from '../../../sheet/currency.ts';
import { readCurrency, readCurrencyPair } from '../../values/currency-pair.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import type { ColumnProfile } from '../columns/column-profile.ts';
import type { Choice } from './settle.ts';

const MOST = 0.8;

/** Codes of countries and units have three letters, too: of currencies this share at least is of the common ones. */
const KNOWN = 0.2;

function holdsCurrencies({ filled, texts, examples }: ColumnProfile): boolean {
  if (filled === 0 || texts < MOST) return false;
  let [others, known] = [0, 0];
  for (const text of examples) {
    const currency = readCurrency(text) ?? readCurrencyPair(text)?.to ?? null;
    if (currency === null) others += 1;
    else if (currencyNamed(currency) !== null) known += 1;
    if (others > examples.size * (1 - MOST)) return false;
  }
  return known >= examples.size * KNOWN;
}

/** What a column of currencies, a different one in each row, says of a table being one of rates; rate cards repeat theirs. */
export function currenciesSign(columns: readonly ColumnEvidence[]): number {
  const currencies = columns.filter(({ profile }) => holdsCurrencies(profile));
  return currencies.some(({ profile }) => profile.distinct >= 0.8) || currencies.length >= 2 ? 2.5 : -5;
}

/** In a table of rates, columns of currency codes are currencies, and the one other column of numbers is the rate. */
export function rateColumns(
  columns: readonly ColumnEvidence[],
  choices: readonly Choice[],
  kind: TableKind,
): readonly Choice[] {
  if (kind !== 'rates') return choices;
  const currencies = columns.map(({ profile }) => holdsCurrencies(profile));
  if (!currencies.includes(true)) return choices;
  const figures = [...columns.keys()].filter(
    (at) => !currencies[at] && columns[at]!.profile.numbers >= MOST && choices[at]!.meaning !== 'id',
  );
  const said = figures.filter((at) => choices[at]!.meaning === 'rate');
  const rate = said.length > 0 ? said[0] : figures.length === 1 ? figures[0] : undefined;
  return choices.map((choice, at) => {
    if (currencies[at] === true)
      return { meaning: 'currency', weight: 4, margin: 3, reasons: ['its cells are currencies'] };
    if (at === rate && choice.meaning !== 'rate')
      return {
        meaning: 'rate',
        weight: 2.5,
        margin: 2,
        reasons: ['it is the only column of numbers beside currencies'],
      };
    return choice;
  });
}
