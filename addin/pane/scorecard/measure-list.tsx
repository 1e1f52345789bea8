import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { ScoredMeasure, TeamCard } from '../../../core/scorecard/scorecard.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { spanOf } from './chart-scale.ts';
import { MeasureItem } from './measure-item.tsx';

/** Far more than a team can steer by; drawing all of a thousand would keep the pane from answering. */
const DRAWN_FIRST = 100;

interface MeasureListProps {
  readonly card: TeamCard;
  readonly warns: (measure: ScoredMeasure) => boolean;
  /** `keyOf` the open measure. */
  readonly open: string | null;
  readonly setOpen: (key: string | null) => void;
}

/** The measures of one team, worst first; of very many the worst, and the others when they are asked for. */
export function MeasureList({ card, warns, open, setOpen }: MeasureListProps): JSX.Element {
  const { words } = usePlanPane();
  const [drawn, setDrawn] = useState(DRAWN_FIRST);
  const { measures } = card;
  const span = spanOf(measures);
  const openAt = open === null ? -1 : measures.findIndex((measure) => keyOf(measure) === open);
  const shown = measures.slice(0, Math.max(drawn, openAt + 1));
  return (
    <>
      <ol class="measures" aria-label={words.scorecard.list}>
        {shown.map((measure) => {
          const key = keyOf(measure);
          return (
            <MeasureItem
              key={key}
              measure={measure}
              span={span}
              warns={warns(measure)}
              open={open === key}
              toggle={() => setOpen(open === key ? null : key)}
            />
          );
        })}
      </ol>
      {shown.length < measures.length && (
        <p class="roll-up">
          <button type="button" class="link" onClick={() => setDrawn(shown.length + DRAWN_FIRST)}>
            {words.understood.showMore(measures.length - shown.length)}
          </button>
        </p>
      )}
    </>
  );
}

/** A measure is the same one after an edit where it stands in the same place. */
export function keyOf({ measure }: ScoredMeasure): string {
  return `${measure.source.table} ${measure.source.index}`;
}
