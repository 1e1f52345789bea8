import type { Difference } from '../difference.ts';
import type { GivesWay } from '../gives-way.ts';
import type { Telling } from './telling.ts';
import { figure, listed, namedWithValue } from './telling.ts';

/** What something costs more, by the first measure that differs: `2 more value is lost`. */
export function costInWords(telling: Telling, { measures }: Difference): string {
  const { valueLost, dropped, moved, shifted } = measures;
  const isGerman = telling.language === 'de';
  const number = (value: number) => figure(telling, Math.abs(value));
  const many = (count: number, one: string, more: string) => `${number(count)} ${Math.abs(count) === 1 ? one : more}`;
  if (valueLost > 0)
    return isGerman
      ? `der Wert, der verloren geht, steigt um ${number(valueLost)}`
      : `the value lost grows by ${number(valueLost)}`;
  if (dropped > 0)
    return isGerman
      ? `der Wert bleibt gleich, aber ${many(dropped, 'Initiative fällt', 'Initiativen fallen')} mehr weg`
      : `no value is lost by that, but ${many(dropped, 'more initiative is', 'more initiatives are')} left out`;
  if (moved > 0)
    return isGerman
      ? `der Wert bleibt gleich, aber ${many(moved, 'Initiative wird', 'Initiativen werden')} mehr verschoben`
      : `no value is lost by that, but ${many(moved, 'more initiative moves', 'more initiatives move')}`;
  if (shifted > 0)
    return isGerman
      ? `der Wert bleibt gleich, aber die Verschiebungen werden zusammen ${many(shifted, 'Periode', 'Perioden')} länger`
      : `no value is lost by that, but the moves grow by ${many(shifted, 'period', 'periods')} in all`;
  return isGerman ? 'das wäre gleich gut' : 'that would be just as good';
}

/** What is saved, by the first measure that differs: `keeps 3 more value`. */
export function savingInWords(telling: Telling, { measures }: Difference): string {
  const { valueLost, dropped, moved, shifted } = measures;
  const isGerman = telling.language === 'de';
  const number = (value: number) => figure(telling, Math.abs(value));
  if (valueLost < 0)
    return isGerman ? `erhält ${number(valueLost)} mehr Wert` : `keeps ${number(valueLost)} more value`;
  if (dropped < 0)
    return isGerman ? `erspart ${number(dropped)} Streichung(en)` : `leaves ${number(dropped)} fewer out`;
  if (moved < 0) return isGerman ? `erspart ${number(moved)} Verschiebung(en)` : `moves ${number(moved)} fewer`;
  if (shifted < 0)
    return isGerman
      ? `verkürzt Verschiebungen um zusammen ${number(shifted)} Periode(n)`
      : `shortens moves by ${number(shifted)} period(s) in all`;
  return isGerman ? 'ändert nichts' : 'changes nothing';
}

/** What gives way, as the sentence “… would …”: `“A” (value 5) would be left out and “B” (value 2) would move`. Empty where nothing does. */
export function givesWayInWords(telling: Telling, { dropped, moved }: GivesWay): string {
  const isGerman = telling.language === 'de';
  const names = (pieces: readonly number[]) =>
    listed(
      telling,
      pieces.map((piece) => namedWithValue(telling, piece)),
    );
  const parts = [
    ...(dropped.length > 0
      ? [
          isGerman
            ? `${names(dropped)} ${dropped.length === 1 ? 'fiele' : 'fielen'} weg`
            : `${names(dropped)} would be left out`,
        ]
      : []),
    ...(moved.length > 0
      ? [
          isGerman
            ? `${names(moved)} ${moved.length === 1 ? 'würde' : 'würden'} verschoben`
            : `${names(moved)} would move`,
        ]
      : []),
  ];
  return parts.join(isGerman ? ' und ' : ' and ');
}
