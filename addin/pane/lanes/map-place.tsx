import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { AllWords } from '../words/english/plan-views.ts';
import type { MapPlace, TableOutline } from './approvals-answers.ts';
import { laneFill, laneName, TableLaneShape } from './table-lane.tsx';

interface PlaceProps {
  readonly table: TableOutline;
  readonly place: MapPlace;
  /** Its bands, in words. */
  readonly where: string;
  /** The same rows decide before it, or above it: no line stands between. */
  readonly joins: { readonly before: boolean; readonly above: boolean };
  readonly isChosen: boolean;
  /** Whether the tab key stops here. */
  readonly isStop: boolean;
  onChoose(): void;
}

/** One place of the map: its lane as shape, word and tint; a hatched one where no row matches, or several clash. */
export function PlaceCell({ table, place, where, joins, isChosen, isStop, onChoose }: PlaceProps): JSX.Element {
  const { words } = usePlanPane();
  const said = placeText(place, table, words);
  const label = words.approvals.map.place(where, said);
  const fill = place.lane === null ? `is-${place.is}` : laneFill(table.lanes, place.lane);
  return (
    <td class={`${joins.before ? 'joins-before' : ''} ${joins.above ? 'joins-above' : ''}`}>
      <button
        type="button"
        class={`place ${fill}`}
        tabIndex={isStop ? 0 : -1}
        aria-pressed={isChosen}
        aria-label={label}
        onClick={onChoose}
      >
        {/* The label says it already: a title of the button would be read after it. */}
        <span class="place-inside" aria-hidden="true" title={label}>
          {place.lane !== null && <TableLaneShape lanes={table.lanes} at={place.lane} />}
          <span class="place-word">{said}</span>
        </span>
      </button>
    </td>
  );
}

/** What becomes of the cases of a place, in a word or two. */
export function placeText({ is, lane }: MapPlace, { lanes }: TableOutline, words: AllWords): string {
  const found = lane === null ? undefined : lanes[lane];
  return found === undefined ? words.approvals.map.states[is === 'decided' ? 'undecided' : is] : laneName(found, words);
}
