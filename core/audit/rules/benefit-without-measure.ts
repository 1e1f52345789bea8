import { isPlaceholder, lacksText } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Initiative } from '../../plan/work.ts';
import { eachRule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

export default eachRule({
  id: 'benefit-without-measure',
  family: 'money',
  severity: 'moderate',
  title: 'Benefit that nothing will show',
  message: '“{initiative}” promises “{benefit}” with no measure that would show it.',
  messages: {
    date: '“{initiative}” promises “{benefit}” with no date by which it is there.',
    both: '“{initiative}” promises “{benefit}” with neither a measure nor a date.',
  },
  systematic: '{count} of {total} initiatives on {sheet} promise a benefit without a measure or a date.',
  why: 'Nobody can tell whether it came, so nobody stops what does not bring it.',
  fix: 'Name one measure of a scorecard, with the value it should have and when.',
  needs: ['initiatives.benefit', 'initiatives.benefitMeasure'],
  each: ['initiatives'],
  checkEach(initiative) {
    const { benefit, benefitMeasure } = initiative;
    if (!benefit || isPlaceholder(benefit) || benefitMeasure === undefined || !isOpenWork(initiative)) return null;
    // A benefit that says its own number is measured.
    const noMeasure = lacksText(benefitMeasure) && !/\d/.test(benefit);
    const noDate = initiative.end === null && !initiative.unread['end'];
    if (!noMeasure && !noDate) return null;
    return {
      at: [
        ...(noMeasure ? [cellOf(initiative, 'benefitMeasure')] : []),
        ...(noDate ? [cellOf<Initiative>(initiative, 'end')] : []),
      ],
      entity: initiative,
      data: { initiative: initiative.name, benefit },
      ...(noDate ? { message: noMeasure ? 'both' : 'date' } : {}),
    };
  },
  german: {
    title: 'Nutzen, den nichts zeigen wird',
    message: '„{initiative}“ verspricht „{benefit}“ ohne eine Kennzahl, die es zeigen würde.',
    messages: {
      date: '„{initiative}“ verspricht „{benefit}“ ohne einen Termin, bis zu dem es da ist.',
      both: '„{initiative}“ verspricht „{benefit}“ ohne Kennzahl und ohne Termin.',
    },
    systematic: '{count} von {total} Initiativen im Blatt {sheet} versprechen einen Nutzen ohne Kennzahl oder Termin.',
    why: 'Niemand kann sagen, ob er eintrat, und so beendet niemand, was ihn nicht bringt.',
    fix: 'Nennen Sie eine Kennzahl aus einer Scorecard, mit dem Wert, den sie wann haben soll.',
  },
  examples: {
    passing: [
      {
        title: 'A measure, or a number of its own; cancelled work promises nothing',
        german: 'Eine Kennzahl, oder eine eigene Zahl; abgebrochene Arbeit verspricht nichts',
        sheet: `
          | Initiative  | Owner    | Benefit                | Benefit measure   | Start      | End        | Status  |
          | New pricing | Ada Berg | More from each account | Revenue per seat  | 2026-01-05 | 2026-06-30 | Running |
          | Second site | Ben Holm | 40% shorter trips      |                   | 2026-01-05 | 2026-09-30 | Running |
          | Fleet       | Ben Holm | Happier drivers        |                   | 2026-01-05 |            | Cancelled |`,
      },
    ],
    failing: [
      {
        title: 'No measure, no date, neither',
        german: 'Keine Kennzahl, kein Datum, keines von beiden',
        flags: ['D2', 'F3', 'D4,F4'],
        sheet: `
          | Initiative  | Owner    | Benefit                | Benefit measure  | Start      | End        | Status  |
          | New pricing | Ada Berg | More from each account |                  | 2026-01-05 | 2026-06-30 | Running |
          | Second site | Ben Holm | Shorter trips          | Minutes per trip | 2026-01-05 |            | Running |
          | Fleet       | Ben Holm | Happier drivers        | TBD              | 2026-01-05 |            | Running |
          | Depot       | Ben Holm | Fewer empty runs       | Empty kilometres | 2026-01-05 | 2026-09-30 | Running |`,
      },
    ],
  },
});
