import type { Risk } from '../../plan/registers.ts';
import { lacksText } from '../../plan/placeholder.ts';
import { cellOf, hasField } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { isNamed } from '../../plan/named-row.ts';
import { scalesIn, shareOfScale } from '../risk-scale.ts';
import type { Hit } from '../rule.ts';
import { eachRule } from '../rule.ts';

export default eachRule({
  id: 'risk-without-response',
  family: 'risk',
  severity: 'serious',
  title: 'High risk without a response',
  message: '“{risk}” is a high risk ({score} of {highest}), and nothing says what is done about it.',
  messages: { unscored: 'Nothing says what is done about the risk “{risk}”.' },
  systematic: '{count} of {total} risks on {sheet} have no response.',
  why: 'A risk that was seen and not answered is accepted without anybody having said so.',
  fix: 'Write what makes it less likely or less bad and who starts it, or write that it is accepted, and why.',
  needs: ['risks.response|mitigation'],
  params: {
    score: {
      default: 12,
      title: 'score of 25 from which on a risk needs a response; other scales alike',
      source: 'Lanekeeper’s rule catalogue',
    },
  },
  each: ['risks'],
  checkEach(risk, { params, of }): Hit<'unscored'> | null {
    if (!isOpen(risk.status) || !isNamed(risk) || isAnswered(risk)) return null;
    const field = hasField(risk, 'response') && !hasField(risk, 'mitigation') ? 'response' : 'mitigation';
    const where = { at: cellOf(risk, field), entity: risk };
    const scale = of(scalesIn).get(risk.source.table);
    if (scale === undefined) return { ...where, data: { risk: risk.name }, message: 'unscored' };
    const known = shareOfScale(risk, scale);
    if (known === null || known.share < params.score / 25 - 1e-9) return null;
    return { ...where, data: { risk: risk.name, score: known.score, highest: known.highest } };
  },
  german: {
    title: 'Hohes Risiko ohne Reaktion',
    message: '„{risk}“ ist ein hohes Risiko ({score} von {highest}), und nirgends steht, was dagegen getan wird.',
    messages: { unscored: 'Nirgends steht, was gegen das Risiko „{risk}“ getan wird.' },
    systematic: 'Bei {count} von {total} Risiken im Blatt {sheet} fehlt die Reaktion.',
    why: 'Ein Risiko, das gesehen und nicht beantwortet wurde, ist hingenommen, ohne dass es jemand gesagt hat.',
    fix: 'Schreiben Sie auf, was es unwahrscheinlicher oder weniger schlimm macht und wer damit beginnt, oder dass es hingenommen wird, und warum.',
    params: {
      score: {
        title: 'Bewertung von 25, ab der ein Risiko eine Reaktion braucht; andere Skalen entsprechend',
        source: 'Regelkatalog von Lanekeeper',
      },
    },
  },
  examples: {
    passing: [
      {
        title: 'High ones have a response, low and closed ones need none',
        german: 'Hohe haben eine Reaktion, niedrige und geschlossene brauchen keine',
        sheet: `
          | ID | Risk                   | Probability | Impact | Owner | Status | Mitigation           |
          | R1 | Supplier delivers late | 4           | 5      | Ada   | Open   | A second source      |
          | R2 | Key person leaves      | 2           | 5      | Ben   | Open   |                      |
          | R3 | Strike at the port     | 5           | 5      | Ben   | Closed |                      |
          | R4 |                        |             |        |       |        |                      |`,
      },
      {
        title: 'Accepted is a response; a probability in percent',
        german: 'Hingenommen ist eine Reaktion; eine Wahrscheinlichkeit in Prozent',
        sheet: `
          | Risk                   | Probability | Impact | Owner | Response |
          | Supplier delivers late | 90%         | 5      | Ada   | Accept   |
          | Key person leaves      | 40%         | 4      | Ben   |          |
          | Strike at the port     | 10%         | 5      | Ben   |          |`,
      },
    ],
    failing: [
      {
        title: 'Twelve of 25 and more without a response',
        german: 'Zwölf von 25 und mehr ohne Reaktion',
        flags: ['G2', 'G4'],
        sheet: `
          | ID | Risk                   | Probability | Impact | Owner | Status | Mitigation           |
          | R1 | Supplier delivers late | 3           | 4      | Ada   | Open   |                      |
          | R2 | Key person leaves      | 2           | 5      | Ben   | Open   |                      |
          | R3 | Strike at the port     | 5           | 5      | Ben   | Open   | TBD                  |
          | R4 | Budget is cut          | 4           | 4      | Ben   | Open   | Cheaper variant      |`,
      },
      {
        title: 'High by high in words',
        german: 'Hoch mal hoch in Worten',
        flags: ['E2'],
        sheet: `
          | Risk                   | Probability | Impact | Owner | Mitigation      | Status |
          | Supplier delivers late | High        | High   | Ada   |                 | Open   |
          | Key person leaves      | Low         | High   | Ben   |                 | Open   |
          | Strike at the port     | Medium      | High   | Ben   | A second source | Open   |`,
      },
      {
        title: 'Nobody said how high it is',
        german: 'Niemand hat gesagt, wie hoch es ist',
        flags: ['C3'],
        sheet: `
          | Risk                   | Owner | Mitigation      |
          | Supplier delivers late | Ada   | A second source |
          | Key person leaves      | Ben   |                 |`,
      },
    ],
  },
});

function isAnswered({ response, mitigation }: Risk): boolean {
  return [response, mitigation].some((text) => text !== undefined && !lacksText(text));
}
