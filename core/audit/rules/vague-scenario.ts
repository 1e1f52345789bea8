import type { Scenario } from '../../plan/registers.ts';
import { cellOf } from '../../plan/provenance.ts';
import { isOpen } from '../../plan/status.ts';
import { parseTrigger } from '../../scorecard/trigger/parse-trigger.ts';
import { UNREADABLE } from '../../scorecard/trigger/trigger-sentence.ts';
import type { ParsedTrigger } from '../../scorecard/trigger/trigger.ts';
import { lacksText } from '../../plan/placeholder.ts';
import type { Phrase } from '../../sheet/phrase.ts';
import { inEach } from '../language.ts';
import type { Hit } from '../rule.ts';
import { rule } from '../rule.ts';

type Case = 'empty' | 'stranger' | 'action' | 'who';

export default rule({
  id: 'vague-scenario',
  family: 'risk',
  severity: 'moderate',
  title: 'Scenario that nobody can act on',
  message: 'Nobody can tell from “{trigger}” when “{scenario}” begins: {reason}.',
  messages: {
    empty: 'Nobody can tell when “{scenario}” begins: it has no trigger.',
    stranger: '“{scenario}” waits for “{measure}”, which no scorecard holds.',
    action: 'Nothing says what is done when “{scenario}” begins.',
    who: 'Nobody is named who acts when “{scenario}” begins.',
  },
  why: 'A scenario without a measurable condition, an action and a name is a worry, not a plan.',
  fix: 'Write it as: measure, above or below, value, for how many periods → action, who. For example: Churn above 4% for 2 consecutive months → start the save desk, Ada.',
  needs: ['scenarios.trigger'],
  *check({ scenarios, measures }): Iterable<Hit<Case>> {
    const names = measures.flatMap(({ name, id }) => [name, ...(typeof id === 'string' ? [id] : [])]);
    for (const scenario of scenarios) {
      if (!isOpen(scenario.status)) continue;
      const hit = vagueness(scenario, parseTrigger(scenario.trigger ?? '', names), measures.length > 0);
      if (hit !== null) yield { ...hit, entity: scenario, data: { scenario: scenario.name, ...hit.data } };
    }
  },
  german: {
    title: 'Szenario, nach dem niemand handeln kann',
    message: 'Aus „{trigger}“ kann niemand sagen, wann „{scenario}“ eintritt: {reason}.',
    messages: {
      empty: 'Wann „{scenario}“ eintritt, kann niemand sagen: Es hat keinen Auslöser.',
      stranger: '„{scenario}“ wartet auf „{measure}“; keine Scorecard führt das.',
      action: 'Nichts sagt, was getan wird, wenn „{scenario}“ eintritt.',
      who: 'Niemand ist genannt, der handelt, wenn „{scenario}“ eintritt.',
    },
    why: 'Ein Szenario ohne messbare Bedingung, Maßnahme und Namen ist eine Sorge, kein Plan.',
    fix: 'Schreiben Sie: Kennzahl, über oder unter, Wert, für wie viele Zeiträume → Maßnahme, wer. Zum Beispiel: Churn über 4 % in 2 aufeinanderfolgenden Monaten → Team für Rettungsgespräche starten, Ada.',
  },
  examples: {
    passing: [
      {
        title: 'Measurable, with an action and a name, in columns or in one sentence',
        german: 'Messbar, mit einer Maßnahme und einem Namen, in Spalten oder in einem Satz',
        sheet: `
          | Scenario     | Trigger                                                            | Action              | Owner |
          | Growth slows | If net ARR growth drops below 5% for two consecutive months        | Freeze hiring       | Ada   |
          | Churn up     | Churn above 4% for two consecutive months                          | Start the save desk | Ben   |`,
      },
    ],
    failing: [
      {
        title: 'A worry, no trigger, no action, nobody',
        german: 'Eine Sorge, kein Auslöser, keine Maßnahme, niemand',
        flags: ['B2', 'B3', 'C4', 'D5'],
        sheet: `
          | Scenario      | Trigger                                        | Action              | Owner |
          | Market turns  | If the market gets difficult                   | Cut costs           | Ada   |
          | Boom          |                                                | Hire two            | Ben   |
          | Churn up      | Churn above 4% for two consecutive months      |                     | Ben   |
          | Growth slows  | Net ARR growth drops below 5% for two months   | Freeze hiring       |       |`,
      },
    ],
  },
});

function vagueness(scenario: Scenario, parsed: ParsedTrigger, hasMeasures: boolean): Hit<Case> | null {
  const { trigger } = scenario;
  if (lacksText(trigger) || !trigger) return { at: cellOf(scenario, 'trigger'), data: {}, message: 'empty' };
  if (!parsed.ok)
    return { at: cellOf(scenario, 'trigger'), data: { trigger, reason: withinSentence(UNREADABLE[parsed.why]) } };
  const [stranger] = parsed.trigger.anyOf.flat();
  if (hasMeasures && parsed.doubts.includes('unknown-measure'))
    return { at: cellOf(scenario, 'trigger'), data: { measure: stranger?.measure ?? '' }, message: 'stranger' };
  if (lacksText(scenario.action) && parsed.trigger.action === null)
    return { at: cellOf(scenario, 'action'), data: {}, message: 'action' };
  const isNobody = scenario.owner === null || scenario.owner?.nature === 'placeholder';
  return isNobody && parsed.trigger.who === null ? { at: cellOf(scenario, 'owner'), data: {}, message: 'who' } : null;
}

/** A sentence as the end of another. */
function withinSentence(reason: Phrase): Phrase {
  return inEach((language) => {
    const said = reason[language];
    return `${said.charAt(0).toLowerCase()}${said.slice(1).replace(/\.$/, '')}`;
  });
}
