import type { Draw } from '../../plan/flex-pool.ts';
import { lacksText } from '../../plan/placeholder.ts';
import { cellOf } from '../../plan/provenance.ts';
import { eachRule } from '../rule.ts';

export default eachRule({
  id: 'flex-draw-without-postmortem',
  family: 'capacity',
  severity: 'serious',
  title: 'Draw on a flex pool with no cause or no post-mortem',
  message: 'The flex pool was drawn for “{work}” and nothing says what was learned from it.',
  messages: {
    cause: 'The flex pool was drawn for “{work}” and nothing says why.',
    both: 'The flex pool was drawn for “{work}” with neither a cause nor a post-mortem.',
  },
  systematic: '{count} of {total} draws on {sheet} lack a cause or a post-mortem.',
  why: 'A pool that is drawn without asking why becomes the budget for the same surprise every month.',
  fix: 'Write down the cause, and link the post-mortem with the change to the system that came of it.',
  needs: ['draws.cause|postMortem'],
  each: ['draws'],
  checkEach(draw, { today }) {
    const noCause = lacksText(draw.cause);
    // What has not happened yet has no post-mortem.
    const noLesson = lacksText(draw.postMortem) && (draw.on ?? draw.period?.end ?? today) <= today;
    if (!noCause && !noLesson) return null;
    return {
      at: noCause
        ? [cellOf(draw, 'cause'), ...(noLesson ? [cellOf(draw, 'postMortem')] : [])]
        : cellOf(draw, 'postMortem'),
      entity: draw,
      data: { work: workOf(draw), ...(draw.on ? { on: draw.on } : {}) },
      ...(noCause ? { message: noLesson ? 'both' : 'cause' } : {}),
    };
  },
  german: {
    title: 'Entnahme aus dem Flexpool ohne Ursache oder Nachbetrachtung',
    message: 'Für „{work}“ wurde aus dem Flexpool geschöpft, und nirgends steht, was daraus gelernt wurde.',
    messages: {
      cause: 'Für „{work}“ wurde aus dem Flexpool geschöpft, und nirgends steht, warum.',
      both: 'Für „{work}“ wurde aus dem Flexpool geschöpft, ohne Ursache und ohne Nachbetrachtung.',
    },
    systematic: '{count} von {total} Entnahmen im Blatt {sheet} haben keine Ursache oder keine Nachbetrachtung.',
    why: 'Wird geschöpft, ohne nach dem Warum zu fragen, bezahlt der Pool jeden Monat dieselbe Überraschung.',
    fix: 'Schreiben Sie die Ursache auf, und verlinken Sie die Nachbetrachtung mit der Änderung, die daraus folgte.',
  },
  examples: {
    passing: [
      {
        title: 'Each says why and what came of it; a draw that is planned has no post-mortem yet',
        german: 'Bei jeder steht, warum und was daraus wurde; eine geplante Entnahme hat noch keine Nachbetrachtung',
        sheet: `
          ## Flex pool draws
          | Date       | Function    | Initiative     | Days drawn | Cause                  | Post-mortem             |
          | 2026-01-19 | Engineering | Self-serve     | 6          | Payment provider down  | Second provider added   |
          | 2026-02-10 | Sales       | Partner portal | 3          | Trade fair moved ahead | Fairs are on the plan   |
          | 2026-04-10 | Sales       | Partner portal | 3          | Second trade fair      |                         |`,
      },
      {
        title: 'A month that is not over',
        german: 'Ein Monat, der noch nicht vorbei ist',
        sheet: `
          ## Flex pool draws
          | Month   | Function    | Initiative     | Days drawn | Cause                  | Post-mortem             |
          | 2026-01 | Engineering | Self-serve     | 6          | Payment provider down  | Second provider added   |
          | 2026-03 | Sales       | Partner portal | 3          | Trade fair moved ahead |                         |`,
      },
    ],
    failing: [
      {
        title: 'No post-mortem, no cause, neither',
        german: 'Keine Nachbetrachtung, kein Grund, keines von beiden',
        flags: ['F2', 'E3', 'E4,F4'].map((cells) =>
          cells
            .split(',')
            .map((cell) => `'Flex pool draws'!${cell}`)
            .join(','),
        ),
        sheet: `
          ## Flex pool draws
          | Date       | Function    | Initiative     | Days drawn | Cause                  | Post-mortem             |
          | 2026-01-19 | Engineering | Self-serve     | 6          | Payment provider down  |                         |
          | 2026-02-10 | Sales       | Partner portal | 3          |                        | Fairs are on the plan   |
          | 2026-02-16 | Sales       | Renewals       | 4          | ?                      | TBD                     |
          | 2026-02-23 | Sales       | Second site    | 2          | Landlord was early     | Clause in the contract  |`,
      },
    ],
  },
});

function workOf({ initiative, name }: Draw): string {
  return initiative ?? name;
}
