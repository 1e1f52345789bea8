import type { Initiative } from '../../plan/work.ts';
import { cellOf } from '../../plan/provenance.ts';
import { breakdownOf } from '../../plan/breakdown.ts';
import { initiativeOf } from '../../plan/initiative-of.ts';
import { isNamed } from '../../plan/named-row.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

export default rule({
  id: 'initiative-without-milestone',
  family: 'structure',
  severity: 'serious',
  title: 'Initiative without a milestone',
  message: '“{initiative}” has no milestone.',
  systematic: '{count} of {total} initiatives on {sheet} have no milestone.',
  why: 'Without a dated result nobody sees whether an initiative moves until its end is missed.',
  fix: 'Add at least the next result with a date and an owner, and name the initiative beside it.',
  needs: ['initiatives.name', 'milestones.initiative|parent'],
  *check(plan) {
    const { initiatives, milestones } = plan;
    const served = new Set<Initiative>();
    for (const milestone of milestones) for (const one of initiativeOf(milestone, initiatives)) served.add(one);
    // Milestones that lead to no initiative at all belong to another list, or name theirs in a way nobody can follow.
    if (served.size === 0) return;
    const { children } = breakdownOf(initiatives);
    for (const initiative of initiatives)
      if (!served.has(initiative) && isNamed(initiative) && isOpenWork(initiative) && !children.has(initiative))
        yield { at: cellOf(initiative, 'name'), data: { initiative: initiative.name }, entity: initiative };
  },
  german: {
    title: 'Initiative ohne Meilenstein',
    message: '„{initiative}“ hat keinen Meilenstein.',
    systematic: '{count} von {total} Initiativen im Blatt {sheet} haben keinen Meilenstein.',
    why: 'Ohne ein Ergebnis mit Termin sieht niemand, ob eine Initiative vorankommt, bis ihr Ende verfehlt ist.',
    fix: 'Ergänzen Sie mindestens das nächste Ergebnis mit Termin und verantwortlicher Person, und nennen Sie daneben die Initiative.',
  },
  examples: {
    passing: [
      {
        title: 'Named by id and by name',
        german: 'Mit ID und mit Namen genannt',
        sheet: `
          ## Initiatives
          | ID    | Initiative          | Owner        | Start      | End        |
          | INI-1 | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | INI-2 | Partner portal      | Ben Ode      | 2026-02-02 | 2026-09-30 |
          ## Milestones
          | Milestone     | Initiative     | Due        | Owner        |
          | Beta          | INI-1          | 2026-03-31 | Ada Lovelace |
          | First partner | Partner portal | 2026-05-29 | Ben Ode      |`,
      },
      {
        title: 'Done and cancelled initiatives need none',
        german: 'Erledigte und abgebrochene Initiativen brauchen keinen',
        sheet: `
          ## Initiatives
          | ID    | Initiative          | Owner        | Start      | End        | Status      |
          | INI-1 | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 | In progress |
          | INI-2 | Old portal          | Ben Ode      | 2025-02-03 | 2025-09-30 | Done        |
          ## Milestones
          | Milestone     | Initiative | Due        | Owner        |
          | Beta          | INI-1      | 2026-03-31 | Ada Lovelace |`,
      },
    ],
    failing: [
      {
        title: 'No milestone names it',
        german: 'Kein Meilenstein nennt sie',
        flags: ['Initiatives!B3'],
        sheet: `
          ## Initiatives
          | ID    | Initiative          | Owner        | Start      | End        |
          | INI-1 | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | INI-2 | Partner portal      | Ben Ode      | 2026-02-02 | 2026-09-30 |
          ## Milestones
          | Milestone      | Initiative | Due        | Owner        |
          | Beta           | INI-1      | 2026-03-31 | Ada Lovelace |
          | General launch | INI-1      | 2026-06-30 | Ada Lovelace |`,
      },
    ],
  },
});
