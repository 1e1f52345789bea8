import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { isNamed } from '../../plan/named-row.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'risk-without-owner',
  family: 'risk',
  severity: 'serious',
  title: 'Risk without an owner',
  message: 'Nobody owns the risk “{risk}”.',
  messages: { placeholder: 'The risk “{risk}” has “{text}” where its owner should stand.' },
  systematic: '{count} of {total} risks on {sheet} have no owner.',
  why: 'A risk that nobody watches is noticed when it has happened.',
  fix: 'Name one person who watches it and starts the response.',
  needs: ['risks.owner'],
  *check({ risks }): Iterable<Hit<'placeholder'>> {
    for (const risk of risks) {
      if (!isOpen(risk.status) || !isNamed(risk)) continue;
      const at = cellOf(risk, 'owner');
      if (risk.owner === null) yield { at, entity: risk, data: { risk: risk.name } };
      else if (risk.owner?.nature === 'placeholder')
        yield {
          at,
          entity: risk,
          data: { risk: risk.name, text: risk.owner.text },
          message: 'placeholder',
        };
    }
  },
  german: {
    title: 'Risiko ohne verantwortliche Person',
    message: 'Für das Risiko „{risk}“ ist niemand verantwortlich.',
    messages: { placeholder: 'Beim Risiko „{risk}“ steht „{text}“ anstelle einer verantwortlichen Person.' },
    systematic: 'Für {count} von {total} Risiken im Blatt {sheet} ist niemand verantwortlich.',
    why: 'Ein Risiko, auf das niemand achtet, fällt erst auf, wenn es eingetreten ist.',
    fix: 'Benennen Sie eine Person, die darauf achtet und die Reaktion einleitet.',
  },
  examples: {
    passing: [
      {
        title: 'A line that is prepared and names no risk yet',
        german: 'Eine vorbereitete Zeile, die noch kein Risiko nennt',
        sheet: `
          | ID | Risk                   | Category  | Owner | Status | Mitigation    |
          | R1 | Supplier delivers late | Supply    | Ada   | Open   | Second source |
          | R2 |                        | Personnel |       |        |               |`,
      },
      {
        title: 'Every open risk has an owner; a closed one needs none',
        german: 'Für jedes offene Risiko ist jemand verantwortlich; ein geschlossenes braucht niemanden',
        sheet: `
          | ID | Risk                      | Probability | Impact | Owner | Status | Mitigation            |
          | R1 | Supplier delivers late    | 3           | 4      | Ada   | Open   | Second source         |
          | R2 | Key engineer leaves       | 2           | 5      | Ben   | Open   | Pair on the core      |
          | R3 | Old contract is cancelled | 2           | 2      |       | Closed | Renewed for two years |`,
      },
    ],
    failing: [
      {
        title: 'An empty owner and a placeholder',
        german: 'Eine leere Zelle und ein Platzhalter',
        flags: ['E2', 'E4'],
        sheet: `
          | ID | Risk                   | Probability | Impact | Owner | Status | Mitigation       |
          | R1 | Supplier delivers late | 3           | 4      |       | Open   | Second source    |
          | R2 | Key engineer leaves    | 2           | 5      | Ben   | Open   | Pair on the core |
          | R3 | Regulation changes     | 2           | 4      | TBD   | Open   | Ask counsel      |
          | R4 | Price war              | 3           | 3      | Cleo  | Open   | Annual contracts |`,
      },
    ],
  },
});
