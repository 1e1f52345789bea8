import type { NextStep } from '../../core/governance/flow-steps.ts';
import type { RecordSpeech } from './record-speech.ts';
import { waitText } from './record-values.ts';
import { say } from './say.ts';
import type { HandOffTold } from './told-record.ts';

/** Who has the record next; null at the end of its flow, and where its stage is in none. */
export function handOffOf(steps: readonly NextStep[], speech: RecordSpeech): HandOffTold | null {
  const { record } = speech;
  const open = steps.filter(({ step }) => step !== null);
  const [first] = open;
  if (first === undefined) return null;
  const who = first.owner ?? record.nextNobody;
  const short =
    first.wait === null
      ? say(record.nextShort, { who })
      : say(record.nextShortWait, { who, wait: waitText(first.wait, speech) });
  return { short, text: open.map((one) => nextText(one, open.length > 1, speech)).join(' ') };
}

/** One sentence of what comes next, or two; with the flow’s name where a stage is in several. */
function nextText({ flow, at, step, owner, wait }: NextStep, isNamed: boolean, speech: RecordSpeech): string {
  const { record } = speech;
  const stage = at.at(-1)?.name ?? '';
  const text = say(record.nextText, { stage, step: step?.name ?? '', who: owner ?? record.nextNobody });
  const waits = wait === null ? '' : say(record.nextWait, { wait: waitText(wait, speech) });
  const whole = [text, waits].filter((part) => part !== '').join(' ');
  return isNamed && flow !== '' ? say(record.flowOf, { flow, text: whole }) : whole;
}
