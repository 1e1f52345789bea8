import type { MatchedWork } from '../../core/feed/overlay-view.ts';
import { say } from './say.ts';
import type { Speech } from './speech.ts';
import type { StripTold } from './told.ts';
import { guardrailText, stageText } from './work-texts.ts';

/** The one line of a work. */
export function stripOf({ work, guardrails, origins }: MatchedWork, speech: Speech): StripTold {
  const { words, formats, standing } = speech;
  const { lane, decides, integrator, initiative, name, due } = work;
  const [origin] = origins;
  const isOld = standing.some((it) => it.trouble !== null && it.name === origin?.name);
  const age = isOld && origin !== undefined ? say(words.asOf, { day: formats.day(origin.publishedOn) }) : '';
  return {
    lane: lane === null ? null : { lane: lane.lane, word: words.lanes[lane.lane] },
    decides: { label: words.decides, text: decides?.name ?? words.nobody },
    integrator: integrator === null ? null : { label: words.integrator, text: integrator },
    initiative: initiative?.name ?? null,
    name,
    stage: stageText(work, speech),
    due: due === null ? null : { iso: due, text: say(words.due, { day: formats.day(due) }) },
    rest: [guardrailText(guardrails, words), age].filter((text) => text !== ''),
  };
}
