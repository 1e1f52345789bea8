import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { scenarioStates } from '../../scorecard/trigger/scenario-states.ts';
import { CERTAIN } from '../../scorecard/trigger/trigger.ts';
import { triggerSentence } from '../../scorecard/trigger/trigger-sentence.ts';
import { inEach } from '../language.ts';
import { planScorecard } from '../plan-scorecard.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'trigger-met',
  family: 'risk',
  severity: 'critical',
  title: 'Trigger met, action not in the plan',
  message: 'The condition of “{scenario}” holds since {since} ({condition}), but “{action}” is not in the plan.',
  messages: {
    unowned:
      'The condition of “{scenario}” holds since {since} ({condition}); “{action}” is in the plan, but nobody owns it.',
    silent: 'The condition of “{scenario}” holds since {since} ({condition}), and nothing says what is done then.',
  },
  why: 'The team agreed what it would do when this happens. It has happened.',
  fix: 'Put the action into the plan with an owner and a date, or decide in writing not to act.',
  needs: ['scenarios.trigger|risks.trigger', 'measures.readings'],
  *check(plan, { today, settings }): Iterable<Hit<'unowned' | 'silent'>> {
    for (const one of scenarioStates(plan, planScorecard(plan, { today, settings }))) {
      const { scenario, parsed, state, planned, action } = one;
      if (!parsed.ok || parsed.certainty < CERTAIN || state?.state !== 'met' || !isOpen(scenario.status)) continue;
      const isOwned = planned?.owner !== null && planned?.owner?.nature !== 'placeholder';
      if (planned !== null && isOwned) continue;
      yield {
        at: cellOf(scenario, 'trigger'),
        entity: scenario,
        data: {
          scenario: scenario.name,
          since: String(state.fired.at(-1)?.from ?? ''),
          condition: inEach((language) => triggerSentence({ ...parsed.trigger, action: null, who: null }, language)),
          action: action ?? '',
        },
        message: action === null ? 'silent' : planned === null ? undefined : 'unowned',
      };
    }
  },
  german: {
    title: 'Auslöser eingetreten, Maßnahme nicht im Plan',
    message:
      'Die Bedingung von „{scenario}“ ist seit dem {since} erfüllt ({condition}), aber „{action}“ steht nicht im Plan.',
    messages: {
      unowned:
        'Die Bedingung von „{scenario}“ ist seit dem {since} erfüllt ({condition}); „{action}“ steht im Plan, aber niemand ist verantwortlich.',
      silent:
        'Die Bedingung von „{scenario}“ ist seit dem {since} erfüllt ({condition}), und nichts sagt, was dann getan wird.',
    },
    why: 'Das Team hat vereinbart, was es tut, wenn das eintritt. Es ist eingetreten.',
    fix: 'Nehmen Sie die Maßnahme mit verantwortlicher Person und Termin in den Plan auf, oder entscheiden Sie schriftlich, nicht zu handeln.',
  },
  examples: {
    passing: [
      {
        title: 'Not long enough; and met, with its action under way',
        german: 'Nicht lange genug; und erfüllt, mit der Maßnahme im Gange',
        sheet: `
          ## Scorecard
          | Measure        | Target | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Net ARR growth | 8%     | 9%     | 8%     | 7%     | 4%     |
          | Churn          | 2%     | 2%     | 3%     | 5%     | 6%     |
          ## Scenarios
          | Scenario     | Trigger                                           | Action              | Owner |
          | Growth slows | If net ARR growth drops below 5% for two months   | Freeze hiring       | Ada   |
          | Churn up     | Churn above 4% for two consecutive months         | Start the save desk | Ben   |
          ## Initiatives
          | ID | Initiative              | Owner | Start      | End        |
          | I1 | Save desk for customers | Ben   | 2026-02-02 | 2026-06-30 |
          | I2 | New pricing             | Ada   | 2026-02-02 | 2026-06-30 |`,
      },
    ],
    failing: [
      {
        title: 'Two months below, and hiring goes on',
        german: 'Zwei Monate darunter, und die Einstellungen gehen weiter',
        flags: ['Scenarios!B2'],
        sheet: `
          ## Scorecard
          | Measure        | Target | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
          | Net ARR growth | 8%     | 9%     | 8%     | 4.5%   | 4%     |
          | Churn          | 2%     | 2%     | 3%     | 3%     | 3%     |
          ## Scenarios
          | Scenario     | Trigger                                           | Action              | Owner |
          | Growth slows | If net ARR growth drops below 5% for two months   | Freeze hiring       | Ada   |
          | Churn up     | Churn above 4% for two consecutive months         | Start the save desk | Ben   |
          ## Initiatives
          | ID | Initiative              | Owner | Start      | End        |
          | I1 | Second site             | Ben   | 2026-02-02 | 2026-06-30 |
          | I2 | New pricing             | Ada   | 2026-02-02 | 2026-06-30 |`,
      },
    ],
  },
});
