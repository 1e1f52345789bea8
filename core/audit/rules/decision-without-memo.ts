import type { Decision } from '../../plan/registers.ts';
import { isPlaceholder, lacksText } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import { eachRule } from '../rule.ts';

export default eachRule({
  id: 'decision-without-memo',
  family: 'authority',
  severity: 'moderate',
  title: 'Weighty decision without a memo',
  message: '“{decision}” has no memo with context, options and choice.',
  systematic: '{count} of {total} decisions on {sheet} have no memo.',
  why: 'What was weighed is forgotten in a month, and the same decision is fought again.',
  fix: 'Write two pages: context, options, choice; and link them here.',
  needs: ['decisions.memo'],
  each: ['decisions'],
  checkEach(decision) {
    if (!lacksText(decision.memo) || decision.status?.state === 'cancelled') return null;
    if (!isWeighty(decision) || tellsItself(decision)) return null;
    return { at: cellOf(decision, 'memo'), entity: decision, data: { decision: decision.name } };
  },
  german: {
    title: 'Gewichtige Entscheidung ohne Memo',
    message: 'Zu „{decision}“ gibt es kein Memo mit Kontext, Optionen und Wahl.',
    systematic: 'Zu {count} von {total} Entscheidungen im Blatt {sheet} gibt es kein Memo.',
    why: 'Was abgewogen wurde, ist in einem Monat vergessen, und dieselbe Entscheidung wird noch einmal ausgefochten.',
    fix: 'Schreiben Sie zwei Seiten: Kontext, Optionen, Wahl; und verlinken Sie sie hier.',
  },
  examples: {
    passing: [
      {
        title: 'A memo, a decision in the lane of autonomy, and a log that tells options and reason itself',
        german:
          'Ein Memo, eine Entscheidung in der Spur der Autonomie, und ein Protokoll, das Möglichkeiten und Grund selbst nennt',
        sheet: `
          | ID | Decision                  | Lane       | Options       | Reason          | Memo                         | Decision owner | Raised on  |
          | D1 | Price of the starter plan | Guardrail  |               |                 | https://wiki.example.com/m1  | Ada            | 2026-02-24 |
          | D2 | Tool for contracts        | Autonomy   |               |                 |                              | Ben            | 2026-02-20 |
          | D3 | Second site               | Commitment | Lisbon, Porto | Closer to sales |                              | Cleo           | 2026-02-20 |`,
      },
    ],
    failing: [
      {
        title: 'A commitment and a guardrail without one',
        german: 'Eine Zusage und eine Leitplanke ohne Memo',
        flags: ['D2', 'D3'],
        sheet: `
          | ID | Decision                  | Lane       | Memo    | Decision owner | Raised on  |
          | D1 | Price of the starter plan | Guardrail  |         | Ada            | 2026-02-24 |
          | D2 | Second site               | Commitment | TBD     | Cleo           | 2026-02-20 |
          | D3 | Tool for contracts        | Autonomy   |         | Ben            | 2026-02-20 |
          | D4 | Terms for partners        | Guardrail  | memo-4  | Dana           | 2026-02-20 |`,
      },
    ],
  },
});

/** In a lane above autonomy; where the log has no lanes, one that work waits for. */
function isWeighty({ lane, blocks }: Decision): boolean {
  return lane === undefined ? !isPlaceholder(blocks ?? '') : lane === 'commitment' || lane === 'guardrail';
}

function tellsItself({ options, reason }: Decision): boolean {
  return !isPlaceholder(options ?? '') && !isPlaceholder(reason ?? '');
}
