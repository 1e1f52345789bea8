import type { JSX } from 'preact';
import type { ScoredMeasure } from '../../../core/scorecard/scorecard.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { goalInWords } from './shown-measure.ts';

/** What the sheet says of a measure besides its readings. */
export function MeasureFacts({ measure: scored }: { readonly measure: ScoredMeasure }): JSX.Element {
  const { words, show } = usePlanPane();
  const { facts, target } = words.scorecard;
  const { measure, direction, last, staleDays } = scored;
  const better =
    direction.direction === null
      ? null
      : direction.from === 'words' && direction.word !== null
        ? `${facts[direction.direction]}, ${facts.fromWord(direction.word)}`
        : facts[direction.direction];
  const read =
    last === null ? null : staleDays === null ? show.day(last.on) : `${show.day(last.on)}, ${facts.stale(staleDays)}`;
  const shown: readonly (readonly [string, string | null | undefined])[] = [
    [target, goalInWords(scored, words.scorecard, show)],
    [facts.direction, better],
    [facts.owner, measure.owner?.names.join(', ')],
    [facts.kind, measure.kind ? facts[measure.kind] : null],
    [facts.read, read],
    [facts.definition, measure.definition],
  ];
  return (
    <dl class="evidence">
      {shown.map(([name, value]) =>
        value === null || value === undefined || value === '' ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
