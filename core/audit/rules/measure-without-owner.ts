import { cellOf } from '../../plan/provenance.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'measure-without-owner',
  family: 'scorecard',
  severity: 'serious',
  title: 'Measure without an owner',
  message: 'Nobody owns the measure “{measure}”.',
  messages: { placeholder: 'The measure “{measure}” has “{text}” where its owner should stand.' },
  systematic: '{count} of {total} measures on {sheet} have no owner.',
  why: 'A number that nobody owns is looked at by everybody and changed by nobody.',
  fix: 'Name one person who explains the measure and acts on it.',
  needs: ['measures.owner'],
  *check({ measures }): Iterable<Hit<'placeholder'>> {
    for (const measure of measures) {
      const { owner } = measure;
      if (owner !== null && owner?.nature !== 'placeholder') continue;
      yield {
        at: cellOf(measure, 'owner'),
        entity: measure,
        data: { measure: measure.name, ...(owner === null ? {} : { text: owner.text }) },
        message: owner === null ? undefined : 'placeholder',
      };
    }
  },
  german: {
    title: 'Kennzahl ohne verantwortliche Person',
    message: 'Für die Kennzahl „{measure}“ ist niemand verantwortlich.',
    messages: { placeholder: 'Bei der Kennzahl „{measure}“ steht „{text}“ anstelle einer verantwortlichen Person.' },
    systematic: 'Für {count} von {total} Kennzahlen im Blatt {sheet} ist niemand verantwortlich.',
    why: 'Eine Zahl, für die niemand verantwortlich ist, sehen alle an, und niemand ändert sie.',
    fix: 'Benennen Sie eine Person, die die Kennzahl erklärt und danach handelt.',
  },
  examples: {
    passing: [
      {
        title: 'One person each',
        german: 'Je eine Person',
        sheet: `
          | Measure         | Owner | Target | Actual |
          | Churn           | Ada   | 2%     | 2.4%   |
          | Qualified demos | Ben   | 40     | 37     |`,
      },
    ],
    failing: [
      {
        title: 'An empty owner and a placeholder',
        german: 'Eine leere Zelle und ein Platzhalter',
        flags: ['B3', 'B4'],
        sheet: `
          | Measure         | Owner | Target | Actual |
          | Churn           | Ada   | 2%     | 2.4%   |
          | Qualified demos |       | 40     | 37     |
          | Activation rate | TBD   | 60%    | 58%    |`,
      },
    ],
  },
});
