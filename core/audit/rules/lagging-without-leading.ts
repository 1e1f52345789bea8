import type { Measure } from '../../plan/measure.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isPlaceholder } from '../../plan/placeholder.ts';
import { referenceKey } from '../../plan/references.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'lagging-without-leading',
  family: 'scorecard',
  severity: 'serious',
  title: 'Outcome without a leading measure',
  message: 'No leading measure is linked to the outcome “{measure}”.',
  systematic: '{count} of {total} measures on {sheet} are outcomes without a leading measure linked.',
  why: 'An outcome tells when it is too late; a leading measure tells while something can be done.',
  fix: 'Name the leading measure that moves first and drives this one.',
  needs: ['measures.kind', 'measures.linked'],
  *check({ measures }) {
    const driven = drivenByLeading(measures);
    for (const measure of measures) {
      if (measure.kind !== 'lagging' || namesSome(measure)) continue;
      if (keysOf(measure).some((key) => driven.has(key))) continue;
      yield { at: cellOf(measure, 'linked'), entity: measure, data: { measure: measure.name } };
    }
  },
  german: {
    title: 'Spätindikator ohne Frühindikator',
    message: 'Mit dem Spätindikator „{measure}“ ist kein Frühindikator verknüpft.',
    systematic: '{count} von {total} Kennzahlen im Blatt {sheet} sind Spätindikatoren ohne verknüpften Frühindikator.',
    why: 'Ein Spätindikator zeigt es, wenn es zu spät ist; ein Frühindikator zeigt es, solange sich etwas tun lässt.',
    fix: 'Nennen Sie den Frühindikator, der sich zuerst bewegt und diese Kennzahl treibt.',
  },
  examples: {
    passing: [
      {
        title: 'Linked from either side',
        german: 'Von einer der beiden Seiten verknüpft',
        sheet: `
          | ID | Measure         | Type    | Target | Actual | Drives  |
          | K1 | Churn           | Lagging | 2%     | 2.4%   |         |
          | K2 | Onboarding time | Leading | 14     | 19     | K1      |
          | K3 | Revenue         | Lagging | 900    | 870    |         |
          | K4 | Qualified demos | Leading | 40     | 37     | Revenue |`,
      },
    ],
    failing: [
      {
        title: 'Nothing drives the revenue',
        german: 'Nichts treibt den Umsatz',
        flags: ['F4'],
        sheet: `
          | ID | Measure         | Type    | Target | Actual | Drives |
          | K1 | Churn           | Lagging | 2%     | 2.4%   |        |
          | K2 | Onboarding time | Leading | 14     | 19     | K1     |
          | K3 | Revenue         | Lagging | 900    | 870    |        |
          | K4 | Open tickets    | Leading | 60     | 75     | Churn  |`,
      },
    ],
  },
});

function namesSome(measure: Measure): boolean {
  return (measure.linked ?? []).some((name) => !isPlaceholder(name));
}

function keysOf(measure: Measure): readonly string[] {
  return [measure.name, ...(typeof measure.id === 'string' ? [measure.id] : [])].map(referenceKey);
}

/** What leading measures say they drive. */
function drivenByLeading(measures: readonly Measure[]): ReadonlySet<string> {
  const driven = new Set<string>();
  for (const measure of measures)
    if (measure.kind !== 'lagging') for (const name of measure.linked ?? []) driven.add(referenceKey(name));
  return driven;
}
