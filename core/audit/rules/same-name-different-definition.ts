import type { Measure } from '../../plan/measure.ts';
import { cellOf } from '../../plan/provenance.ts';
import { plainWords } from '../../scorecard/plain-words.ts';
import { isPlaceholder } from '../../plan/placeholder.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'same-name-different-definition',
  family: 'scorecard',
  severity: 'serious',
  title: 'One name, two definitions',
  message: '{first} and {second} both report “{measure}”, but define it differently.',
  why: 'Two teams that mean different things by one name cannot be compared, and argue about numbers instead of work.',
  fix: 'Agree on one definition, or give the two measures different names.',
  needs: ['measures.definition', 'measures.teams'],
  *check({ measures }) {
    const groups = new Map<string, Measure[]>();
    for (const measure of measures) {
      if (!measure.definition || isPlaceholder(measure.definition) || !measure.teams?.length) continue;
      const key = plainWords(measure.name);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [measure]);
      else known.push(measure);
    }
    for (const [key, group] of groups) {
      const [first] = group;
      const second = group.find((other) => first !== undefined && differs(first, other));
      if (first === undefined || second === undefined) continue;
      yield {
        at: [cellOf(first, 'definition'), cellOf(second, 'definition')],
        cause: key,
        entity: first,
        data: {
          measure: first.name,
          first: first.teams?.join(', ') ?? '',
          second: second.teams?.join(', ') ?? '',
        },
      };
    }
  },
  german: {
    title: 'Ein Name, zwei Definitionen',
    message: '{first} und {second} berichten beide „{measure}“, definieren es aber verschieden.',
    why: 'Zwei Teams, die mit einem Namen Verschiedenes meinen, sind nicht vergleichbar und streiten über Zahlen statt über Arbeit.',
    fix: 'Einigen Sie sich auf eine Definition, oder geben Sie den Kennzahlen verschiedene Namen.',
  },
  examples: {
    passing: [
      {
        title: 'The same definition, written with another capital',
        german: 'Dieselbe Definition, anders groß geschrieben',
        sheet: `
          | Measure | Team    | Definition                | Target | Actual |
          | Churn   | Success | Lost customers a month    | 2%     | 2.4%   |
          | Churn   | Sales   | lost customers a month.   | 2%     | 2.1%   |
          | Demos   | Sales   | Demos held with a decider | 40     | 37     |`,
      },
    ],
    failing: [
      {
        title: 'Customers or revenue',
        german: 'Kunden oder Umsatz',
        flags: ['C2,C3'],
        sheet: `
          | Measure | Team    | Definition                | Target | Actual |
          | Churn   | Success | Lost customers a month    | 2%     | 2.4%   |
          | Churn   | Sales   | Lost revenue a year       | 2%     | 2.1%   |
          | Demos   | Sales   | Demos held with a decider | 40     | 37     |`,
      },
    ],
  },
});

function differs(one: Measure, other: Measure): boolean {
  const isElsewhere = !other.teams?.some((team) => one.teams?.some((known) => plainWords(known) === plainWords(team)));
  return isElsewhere && wordsOf(one) !== wordsOf(other);
}

function wordsOf({ definition }: Measure): string {
  return plainWords(definition ?? '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
