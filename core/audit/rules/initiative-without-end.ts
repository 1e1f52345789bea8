import { cellOf, hasField } from '../../plan/provenance.ts';
import { isNamed } from '../../plan/named-row.ts';
import { lacksText } from '../../plan/placeholder.ts';
import { rule } from '../rule.ts';
import { isOpenWork } from '../../plan/working-status.ts';

export default rule({
  id: 'initiative-without-end',
  family: 'dates',
  severity: 'serious',
  title: 'Initiative without an end',
  message: '“{initiative}” has neither an end date nor a condition under which it stops.',
  messages: {
    written: '“{initiative}” has “{written}” where its end date belongs, and no condition under which it stops.',
  },
  systematic:
    '{count} of {total} initiatives on {sheet} have neither an end date nor a condition under which they stop.',
  why: 'Work that nothing ends keeps its people for good: campaigns pile up and new choices find nobody free.',
  fix: 'Write an end date, or the condition that ends it (“under 20 sign-ups a month in September”).',
  needs: ['initiatives.end|sunset'],
  *check({ initiatives }) {
    for (const initiative of initiatives) {
      if (!hasField(initiative, 'end') && !hasField(initiative, 'sunset')) continue;
      if ((initiative.end ?? initiative.forecast ?? null) !== null) continue;
      if (initiative.sunset !== undefined && !lacksText(initiative.sunset)) continue;
      // What waits on the shelf has no end until it is taken up again.
      if (!isNamed(initiative) || !isOpenWork(initiative) || initiative.status?.state === 'on-hold') continue;
      const written = initiative.unread['end'];
      yield {
        at: cellOf(initiative, hasField(initiative, 'end') ? 'end' : 'sunset'),
        data: { initiative: initiative.name, ...(written === undefined ? {} : { written }) },
        entity: initiative,
        ...(written === undefined ? {} : { message: 'written' }),
      };
    }
  },
  german: {
    title: 'Initiative ohne Ende',
    message: '„{initiative}“ hat weder ein Enddatum noch eine Bedingung, unter der Schluss ist.',
    messages: {
      written: '„{initiative}“ hat „{written}“ anstelle eines Enddatums und keine Bedingung, unter der Schluss ist.',
    },
    systematic:
      '{count} von {total} Initiativen im Blatt {sheet} haben weder ein Enddatum noch eine Bedingung, unter der Schluss ist.',
    why: 'Arbeit, die nichts beendet, behält ihre Leute für immer: Kampagnen häufen sich, und für Neues ist niemand frei.',
    fix: 'Tragen Sie ein Enddatum ein oder die Bedingung für das Beenden („unter 20 Anmeldungen im Monat im September“).',
  },
  examples: {
    passing: [
      {
        title: 'What was put off has no end until it is taken up again',
        german: 'Was aufgeschoben ist, hat kein Ende, bis es aufgenommen wird',
        sheet: `
          | Initiative          | Owner        | Start      | End        | Status      |
          | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 | In progress |
          | Partner portal      | Ben Ode      | 2026-02-02 |            | Deferred    |`,
      },
      {
        title: 'An end date each',
        german: 'Je ein Enddatum',
        sheet: `
          | Initiative          | Owner        | Start      | End        |
          | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | Partner portal      | Ben Ode      | 2026-02-02 | 2026-09-30 |`,
      },
      {
        title: 'A sunset condition instead of a date',
        german: 'Eine Bedingung für das Ende statt eines Datums',
        sheet: `
          | Initiative          | Owner        | Start      | End        | Sunset condition              |
          | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |                               |
          | Webinar series      | Ben Ode      | 2026-02-02 |            | Under 20 sign-ups in a month  |`,
      },
      {
        title: 'What is done needs no end any more',
        german: 'Was erledigt ist, braucht kein Ende mehr',
        sheet: `
          | Initiative          | Owner        | Start      | End        | Status      |
          | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 | In progress |
          | Old portal          | Ben Ode      | 2025-02-03 |            | Done        |`,
      },
    ],
    failing: [
      {
        title: 'An empty end',
        german: 'Ein leeres Ende',
        flags: ['D3'],
        sheet: `
          | Initiative          | Owner        | Start      | End        |
          | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | Webinar series      | Ben Ode      | 2026-02-02 |            |`,
      },
      {
        title: '“Ongoing” is no end',
        german: '„Laufend“ ist kein Ende',
        flags: ['D3'],
        sheet: `
          | Initiative          | Owner        | Start      | End        |
          | Self-serve checkout | Ada Lovelace | 2026-01-05 | 2026-06-30 |
          | Webinar series      | Ben Ode      | 2026-02-02 | ongoing    |
          | Partner portal      | Cleo Marsh   | 2026-02-02 | 2026-09-30 |`,
      },
    ],
  },
});
