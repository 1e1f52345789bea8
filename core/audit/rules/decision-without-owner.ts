import type { People } from '../../plan/people.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isWaiting } from '../../plan/waiting-decision.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'decision-without-owner',
  family: 'authority',
  severity: 'serious',
  title: 'Decision without one named owner',
  message: 'Nobody is named to decide “{decision}”.',
  messages: {
    placeholder: '“{decision}” has “{text}” where the one who decides should stand.',
    several: '“{decision}” is to be decided by {text}: more than one person.',
    team: '“{decision}” is to be decided by {text}: a group, not one person.',
  },
  systematic: '{count} of {total} decisions on {sheet} have no single named owner.',
  why: 'A decision that belongs to nobody, or to a group, is not made.',
  fix: 'Name one person who decides; the others are asked.',
  needs: ['decisions.owner'],
  *check({ decisions }) {
    for (const decision of decisions) {
      const { owner, status } = decision;
      if (owner === undefined || status?.state === 'cancelled') continue;
      const message = owner === null ? undefined : lackOf(owner, isWaiting(decision));
      if (message === null) continue;
      yield {
        at: cellOf(decision, 'owner'),
        entity: decision,
        data: { decision: decision.name, text: owner?.text ?? '' },
        message,
      };
    }
  },
  german: {
    title: 'Entscheidung, für die keine einzelne Person benannt ist',
    message: 'Für die Entscheidung „{decision}“ ist niemand benannt.',
    messages: {
      placeholder: 'Bei „{decision}“ steht „{text}“ anstelle der Person, die entscheidet.',
      several: '„{decision}“ soll von {text} entschieden werden: Das ist mehr als eine Person.',
      team: '„{decision}“ soll von {text} entschieden werden: Das ist eine Gruppe, keine einzelne Person.',
    },
    systematic: 'Für {count} von {total} Entscheidungen im Blatt {sheet} ist keine einzelne Person benannt.',
    why: 'Eine Entscheidung, die niemandem oder einer Gruppe gehört, wird nicht getroffen.',
    fix: 'Benennen Sie eine Person, die entscheidet; die anderen werden gehört.',
  },
  examples: {
    passing: [
      {
        title: 'One person each; a decision made long ago may name the group that made it',
        german: 'Je eine Person; eine vor langer Zeit getroffene Entscheidung darf die Gruppe nennen, die sie traf',
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
        german: 'Leer, ein Platzhalter und mehrere Namen',
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

/** A group is told of while the decision is still to be made. */
function lackOf({ nature }: People, waits: boolean): 'placeholder' | 'several' | 'team' | null {
  if (nature === 'placeholder') return nature;
  return waits && (nature === 'several' || nature === 'team') ? nature : null;
}
