import { cellOf } from '../../plan/provenance.ts';
import { isNamed } from '../../plan/named-row.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

export default rule({
  id: 'initiative-without-owner',
  family: 'ownership',
  severity: 'serious',
  title: 'Initiative without an owner',
  message: '“{initiative}” has no owner.',
  systematic: '{count} of {total} initiatives on {sheet} have no owner.',
  why: 'Funded work that nobody answers for is the first to stall, and nobody is asked when it does.',
  fix: 'Name the one person who answers for its outcome in the owner column.',
  needs: ['initiatives.owner'],
  *check({ initiatives }) {
    for (const initiative of initiatives)
      if (initiative.owner === null && isNamed(initiative) && isOpenWork(initiative))
        yield { at: cellOf(initiative, 'owner'), data: { initiative: initiative.name }, entity: initiative };
  },
  german: {
    title: 'Initiative ohne verantwortliche Person',
    message: 'Für „{initiative}“ ist niemand verantwortlich.',
    systematic: 'Für {count} von {total} Initiativen im Blatt {sheet} ist niemand verantwortlich.',
    why: 'Finanzierte Arbeit, für die niemand einsteht, gerät als Erste ins Stocken, und niemand wird dann gefragt.',
    fix: 'Tragen Sie die eine Person, die für das Ergebnis einsteht, in die Spalte für Verantwortliche ein.',
  },
  examples: {
    passing: [
      {
        title: 'Every initiative has an owner',
        german: 'Jede Initiative hat eine verantwortliche Person',
        sheet: `
          | ID    | Initiative          | Owner        | Start      | End        | Status      |
          | INI-1 | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 | In progress |
          | INI-2 | Partner portal      | Ben Ode      | 2026-02-02 | 2026-09-30 | Not started |`,
      },
      {
        title: 'Nobody is asked who owns what is done or cancelled',
        german: 'Nach der verantwortlichen Person von Erledigtem oder Abgebrochenem wird nicht gefragt',
        sheet: `
          | ID    | Initiative          | Owner        | Start      | End        | Status      |
          | INI-1 | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 | In progress |
          | INI-2 | Old portal          |              | 2025-02-03 | 2025-09-30 | Done        |
          | INI-3 | Reseller pilot      |              | 2025-05-05 | 2025-12-19 | Cancelled   |`,
      },
    ],
    failing: [
      {
        title: 'One owner is missing',
        german: 'Eine verantwortliche Person fehlt',
        flags: ['C3'],
        sheet: `
          | ID    | Initiative          | Owner        | Start      | End        | Status      |
          | INI-1 | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 | In progress |
          | INI-2 | Partner portal      |              | 2026-02-02 | 2026-09-30 | Not started |`,
      },
      {
        title: 'Under a title, with the owner called Lead',
        german: 'Unter einem Titel, mit „Lead“ als Überschrift',
        flags: ['B5'],
        sheet: `
          | Roadmap 2026        |              |            |            |           |
          |                     |              |            |            |           |
          | Initiative          | Lead         | Start date | End date   | Budget    |
          | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 | 120000    |
          | Partner portal      |              | 2026-02-02 | 2026-09-30 | 80000     |`,
      },
      {
        title: 'Nobody filled the column: one finding',
        german: 'Niemand hat die Spalte ausgefüllt: ein Befund',
        flags: ['C2,C3,C4,C5,C6'],
        sheet: `
          | ID    | Initiative          | Owner | Start      | End        | Status      |
          | INI-1 | Self-serve checkout |       | 2026-01-05 | 2026-06-30 | In progress |
          | INI-2 | Partner portal      |       | 2026-02-02 | 2026-09-30 | Not started |
          | INI-3 | New pricing         |       | 2026-02-02 | 2026-09-30 | Not started |
          | INI-4 | Data centre exit    |       | 2026-02-02 | 2026-09-30 | Not started |
          | INI-5 | Hiring plan         |       | 2026-02-02 | 2026-09-30 | Not started |`,
      },
    ],
  },
});
