import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { lacksText } from '../../plan/placeholder.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'deliverable-without-criterion',
  family: 'structure',
  severity: 'minor',
  title: 'Deliverable without an acceptance criterion',
  message: '“{deliverable}” has no criterion that tells when it is good enough.',
  systematic: '{count} of {total} deliverables on {sheet} have no acceptance criterion.',
  why: 'Without a criterion it is done when somebody says so, and refused when somebody else looks.',
  fix: 'Write what can be checked: a number, a test that passes, a person who signs.',
  needs: ['deliverables.criterion'],
  *check({ deliverables }) {
    for (const deliverable of deliverables)
      if (lacksText(deliverable.criterion) && isOpen(deliverable.status))
        yield {
          at: cellOf(deliverable, 'criterion'),
          data: { deliverable: deliverable.name },
          entity: deliverable,
        };
  },
  german: {
    title: 'Arbeitsergebnis ohne Abnahmekriterium',
    message: 'Für „{deliverable}“ gibt es kein Kriterium, an dem sich zeigt, wann es gut genug ist.',
    systematic: '{count} von {total} Arbeitsergebnissen im Blatt {sheet} haben kein Abnahmekriterium.',
    why: 'Ohne Kriterium ist es fertig, wenn es jemand sagt, und wird abgelehnt, wenn jemand anderes hinsieht.',
    fix: 'Schreiben Sie auf, was sich prüfen lässt: eine Zahl, ein bestandener Test, eine Person, die abnimmt.',
  },
  examples: {
    passing: [
      {
        title: 'A criterion each; the accepted one needs none',
        german: 'Je ein Kriterium; das abgenommene braucht keines',
        sheet: `
          | Deliverable   | Owner        | Acceptance criteria            | Due        | Status      |
          | Load report   | Ada Lovelace | 500 users, 95% under 2 seconds | 2026-03-31 | In progress |
          | User guide    | Ben Ode      | Two new users need no help     | 2026-04-30 | Not started |
          | Concept paper | Ben Ode      |                                | 2026-01-30 | Done        |`,
      },
    ],
    failing: [
      {
        title: 'Nobody said what is good enough',
        german: 'Niemand hat gesagt, was gut genug ist',
        flags: ['C3', 'C5'],
        sheet: `
          | Deliverable   | Owner        | Acceptance criteria            | Due        | Status      |
          | Load report   | Ada Lovelace | 500 users, 95% under 2 seconds | 2026-03-31 | In progress |
          | User guide    | Ben Ode      |                                | 2026-04-30 | Not started |
          | Price list    | Ben Ode      | Signed by finance              | 2026-04-30 | Not started |
          | Training plan | Ben Ode      | TBD                            | 2026-05-29 | Not started |`,
      },
    ],
  },
});
