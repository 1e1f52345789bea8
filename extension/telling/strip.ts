import type { ConflictField, MatchedWork } from '../../core/feed/overlay-view.ts';
import { say } from './say.ts';
import type { Speech } from './speech.ts';
import type { StripTold } from './told.ts';
import { guardrailText, stageText } from './work-texts.ts';

/** The one line of a work. Where plans differ nobody of theirs is left out, and none of their lanes is claimed. */
export function stripOf({ work, guardrails, origins, conflicts }: MatchedWork, speech: Speech): StripTold {
  const { words, formats, standing } = speech;
  const { lane, decides, integrator, initiative, name, due } = work;
  const [origin] = origins;
  const isOld = standing.some((it) => it.trouble !== null && it.name === origin?.name);
  const age = isOld && origin !== undefined ? say(words.asOf, { day: formats.day(origin.publishedOn) }) : '';
  const all = (field: ConflictField): string | null => {
    const values = conflicts.find((it) => it.field === field)?.values.filter((value) => value !== '');
    return values === undefined ? null : [...new Set(values)].join(' / ');
  };
  const people = all('integrator') ?? integrator;
  const differ = conflicts.map(({ field }) => words[`field-${field}`]).join(', ');
  return {
    lane: lane === null || all('lane') !== null ? null : { lane: lane.lane, word: words.lanes[lane.lane] },
    decides: { label: words.decides, text: all('decides') ?? decides?.name ?? words.nobody },
    integrator: people === null ? null : { label: words.integrator, text: people },
    initiative: initiative?.name ?? null,
    name,
    stage: stageText(work, speech),
    due: due === null ? null : { iso: due, text: say(words.due, { day: formats.day(due) }) },
    rest: [differ && say(words.differ, { field: differ }), guardrailText(guardrails, words), age].filter(
      (text) => text !== '',
    ),
  };
}
