import { parseTrigger } from './parse-trigger.ts';
import type { Trigger } from './trigger.ts';
import { CERTAIN } from './trigger.ts';
import { triggerSentence } from './trigger-sentence.ts';

/**
 * A trigger in the words of the fixed vocabulary, so that it is read as just this without asking; null where even those
 * words leave a doubt (a measure that the plan does not have). `names` are those of the plan’s measures.
 */
export function canonicalTrigger(trigger: Trigger, names: readonly string[], tongue: 'en' | 'de'): string | null {
  const text = triggerSentence(trigger, tongue);
  const again = parseTrigger(text, names);
  const isSame = again.ok && again.certainty >= CERTAIN && JSON.stringify(again.trigger) === JSON.stringify(trigger);
  return isSame ? text : null;
}
