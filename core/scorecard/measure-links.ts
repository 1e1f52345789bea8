import type { Measure } from '../plan/measure.ts';
import { plainWords } from './plain-words.ts';

/** A leading measure and the lagging one that it drives. */
export interface MeasureLink<M> {
  readonly leading: M;
  readonly lagging: M;
}

/** Which measure drives which, as linked from either side; a link between two that are not known to lead or lag says nothing. */
export function measureLinks<M extends { readonly measure: Measure }>(
  measures: readonly M[],
): readonly MeasureLink<M>[] {
  const byKey = new Map<string, M>();
  for (const one of measures.toReversed())
    for (const key of [one.measure.name, one.measure.id]) if (typeof key === 'string') byKey.set(plainWords(key), one);
  const links = new Map<string, MeasureLink<M>>();
  const numbers = new Map(measures.map((one, at) => [one, at]));
  for (const one of measures)
    for (const name of one.measure.linked ?? []) {
      const other = byKey.get(plainWords(name));
      if (other === undefined || other === one) continue;
      const kinds = [one.measure.kind, other.measure.kind];
      if (kinds[0] === kinds[1]) continue;
      const leads = kinds[0] === 'leading' || (kinds[0] !== 'lagging' && kinds[1] === 'lagging');
      const link = leads ? { leading: one, lagging: other } : { leading: other, lagging: one };
      links.set(`${numbers.get(link.leading)} ${numbers.get(link.lagging)}`, link);
    }
  return [...links.values()];
}
