import type { Decision } from '../../plan/registers.ts';
import type { People } from '../../plan/people.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isWaiting } from '../waiting-decision.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'decision-without-owner',
  family: 'authority',
  severity: 'serious',
  title: 'Decision without one named owner',
  message: 'Nobody is named to decide “{decision}”.',
  systematic: '{count} of {total} decisions on {sheet} have no single named owner.',
  why: 'A decision that belongs to nobody, or to a group, is not made.',
  fix: 'Name one person who decides; the others are asked.',
  needs: ['decisions.owner'],
  *check({ decisions }) {
    for (const decision of decisions) {
      const message = complaint(decision);
      if (message === null) continue;
      yield {
        at: cellOf(decision, 'owner'),
        entity: decision,
        data: { decision: decision.name, text: decision.owner?.text ?? '' },
        message,
      };
    }
  },
  examples: {
    passing: [
      {
        title: 'One person each; a decision made long ago may name the group that made it',
        sheet: `
          | ID | Decision                   | Owner    | Status  | Raised on  | Decided on |
          | D1 | Price of the starter plan  | Ada      | Open    | 2026-02-24 |            |
          | D2 | Region of the second site  | Ben Holm | Decided | 2026-01-12 | 2026-01-30 |
          | D3 | Name of the product        | Ada Berg, Ben Holm | Decided | 2025-11-03 | 2025-11-20 |`,
      },
    ],
    failing: [
      {
        title: 'Empty, a placeholder and several names',
        flags: ['C2', 'C3', 'C5'],
        sheet: `
          | ID | Decision                  | Owner     | Status  | Raised on  | Decided on |
          | D1 | Price of the starter plan |           | Open    | 2026-02-24 |            |
          | D2 | Region of the second site | TBD       | Open    | 2026-02-12 |            |
          | D3 | Name of the product       | Ada Berg  | Decided | 2025-11-03 | 2025-11-20 |
          | D4 | Terms for partners        | Ada Berg, Ben Holm | Open    | 2026-02-20 |            |
          | D5 | Tool for contracts        | Cleo Park | Open    | 2026-02-25 |            |`,
      },
    ],
  },
});

const GROUPS: Readonly<Partial<Record<People['nature'], string>>> = {
  several: '“{decision}” is to be decided by {text}: more than one person.',
  team: '“{decision}” is to be decided by {text}: a group, not one person.',
};

function complaint(decision: Decision): string | null {
  const { owner } = decision;
  if (owner === undefined || decision.status?.state === 'cancelled') return null;
  if (owner === null) return 'Nobody is named to decide “{decision}”.';
  if (owner.nature === 'placeholder') return '“{decision}” has “{text}” where the one who decides should stand.';
  return isWaiting(decision) ? (GROUPS[owner.nature] ?? null) : null;
}
