import { cellOf } from '../../plan/provenance.ts';
import { lacksText } from '../../plan/placeholder.ts';
import { rule } from '../rule.ts';

const STATES = {
  cancelled: { en: 'stopped', de: 'abgebrochen' },
  done: { en: 'done', de: 'erledigt' },
  ended: { en: 'ended', de: 'beendet' },
} as const;

export default rule({
  id: 'ended-without-sunset-note',
  family: 'progress',
  severity: 'minor',
  title: 'Ended without a note of what was learned',
  message: '“{initiative}” is {state}, and nothing says what was learned.',
  systematic: '{count} of {total} initiatives on {sheet} ended without a note of what was learned.',
  why: 'What an ended initiative taught is forgotten in a quarter, and the next one repeats it.',
  fix: 'Write one sentence: what was expected, what happened, what will be done otherwise.',
  needs: ['initiatives.lesson', 'initiatives.status|endActual'],
  *check({ initiatives }) {
    for (const initiative of initiatives) {
      if (!lacksText(initiative.lesson)) continue;
      const stated = initiative.status?.state ?? null;
      const ended = stated === 'done' || stated === 'cancelled' || (initiative.endActual ?? null) !== null;
      if (!ended) continue;
      const state = STATES[stated === 'cancelled' || stated === 'done' ? stated : 'ended'];
      yield { at: cellOf(initiative, 'lesson'), data: { initiative: initiative.name, state }, entity: initiative };
    }
  },
  german: {
    title: 'Beendet, ohne dass festgehalten ist, was gelernt wurde',
    message: '„{initiative}“ ist {state}, und nirgends steht, was dabei gelernt wurde.',
    systematic:
      '{count} von {total} Initiativen im Blatt {sheet} sind beendet, ohne dass festgehalten ist, was gelernt wurde.',
    why: 'Was eine beendete Initiative gelehrt hat, ist nach einem Quartal vergessen, und die nächste wiederholt es.',
    fix: 'Schreiben Sie einen Satz: was erwartet wurde, was geschah, was beim nächsten Mal anders gemacht wird.',
  },
  examples: {
    passing: [
      {
        title: 'A note where something ended',
        german: 'Eine Notiz, wo etwas zu Ende ging',
        sheet: `
          | Initiative          | Owner        | End        | Status      | Lessons learned                |
          | Self-serve checkout | Ada Lovelace | 2026-06-30 | In progress |                                |
          | Old portal          | Ben Ode      | 2025-09-30 | Done        | Migrate the users before data  |
          | Reseller pilot      | Cleo Marsh   | 2025-12-19 | Cancelled   | No reseller sold without leads |`,
      },
    ],
    failing: [
      {
        title: 'Done and stopped without a note',
        german: 'Erledigt und eingestellt ohne Notiz',
        flags: ['E3', 'E4'],
        sheet: `
          | Initiative          | Owner        | End        | Status      | Lessons learned               |
          | Self-serve checkout | Ada Lovelace | 2026-06-30 | In progress |                               |
          | Old portal          | Ben Ode      | 2025-09-30 | Done        |                               |
          | Reseller pilot      | Cleo Marsh   | 2025-12-19 | Cancelled   |                               |
          | New pricing         | Cleo Marsh   | 2025-12-19 | Completed   | Ask finance a quarter earlier |`,
      },
    ],
  },
});
