import type { Decision } from '../../plan/registers.ts';
import { isPlaceholder } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'decision-without-lane',
  family: 'authority',
  severity: 'moderate',
  title: 'Decision in no lane',
  message: '“{decision}” is in no lane.',
  systematic: '{count} of {total} decisions on {sheet} are in no lane.',
  why: 'Without a lane nobody knows whether it may be decided on the spot or has to wait for an executive.',
  fix: 'Write Commitment, Guardrail or Autonomy into the Lane column.',
  needs: ['decisions.lane'],
  *check({ decisions }) {
    const others = tablesOfOtherLanes(decisions);
    for (const decision of decisions) {
      if (decision.lane !== null || decision.status?.state === 'cancelled') continue;
      if (!isPlaceholder(decision.unread['lane'] ?? '') || others.has(decision.source.table)) continue;
      yield { at: cellOf(decision, 'lane'), entity: decision, data: { decision: decision.name } };
    }
  },
  german: {
    title: 'Entscheidung ohne Spur',
    message: '„{decision}“ gehört zu keiner der drei Spuren.',
    systematic: '{count} von {total} Entscheidungen im Blatt {sheet} gehören zu keiner der drei Spuren.',
    why: 'Ohne Spur weiß niemand, ob sie gleich getroffen werden darf oder auf eine Führungskraft warten muss.',
    fix: 'Schreiben Sie Zusage, Leitplanke oder Autonomie in die Spalte.',
  },
  examples: {
    passing: [
      {
        title: 'Each in a lane, also by another house’s words',
        german: 'Jede in einer Spur, auch in den Worten eines anderen Hauses',
        sheet: `
          | ID | Decision                  | Lane       | Decision owner | Status | Raised on  |
          | D1 | Price of the starter plan | Guardrail  | Ada            | Open   | 2026-02-24 |
          | D2 | Region of the second site | commitment | Ben            | Open   | 2026-02-20 |
          | D3 | Tool for contracts        | Type 2     | Cleo           | Open   | 2026-02-25 |
          | D4 | Name of the product       | Autonomy   | Dana           | Open   | 2026-02-26 |`,
      },
      {
        title: 'A log with levels of its own',
        german: 'Ein Protokoll mit eigenen Stufen',
        sheet: `
          | ID | Decision                  | Decision level | Decision owner | Status | Raised on  |
          | D1 | Price of the starter plan | Board          | Ada            | Open   | 2026-02-24 |
          | D2 | Region of the second site |                | Ben            | Open   | 2026-02-20 |`,
      },
    ],
    failing: [
      {
        title: 'An empty cell and a placeholder',
        german: 'Eine leere Zelle und ein Platzhalter',
        flags: ['C3', 'C4'],
        sheet: `
          | ID | Decision                  | Lane       | Decision owner | Status | Raised on  |
          | D1 | Price of the starter plan | Guardrail  | Ada            | Open   | 2026-02-24 |
          | D2 | Region of the second site |            | Ben            | Open   | 2026-02-20 |
          | D3 | Tool for contracts        | TBD        | Cleo           | Open   | 2026-02-25 |
          | D4 | Name of the product       | Autonomy   | Dana           | Open   | 2026-02-26 |`,
      },
    ],
  },
});

/** Logs whose column of lanes or levels speaks in other words only: what is empty there is in no lane of theirs. */
function tablesOfOtherLanes(decisions: readonly Decision[]): ReadonlySet<string> {
  const others = new Set<string>();
  for (const { source, unread } of decisions) if (!isPlaceholder(unread['lane'] ?? '')) others.add(source.table);
  for (const { source, lane } of decisions) if (lane) others.delete(source.table);
  return others;
}
