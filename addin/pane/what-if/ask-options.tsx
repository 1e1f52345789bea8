import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Level } from '../../../core/capacity/trade-off/problem.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Icon } from '../parts/icon.tsx';

const BASES = ['auto', 'value', 'priority', 'wsjf', 'effort', 'equal'] as const;

/** What counts and in which order, what worth is taken from, and whether the sheet’s requests are decided anew; folded. */
export function AskOptions(): JSX.Element {
  const { whatIf, words: all } = usePlanPane();
  const words = all.whatIf.options;
  const [open, setOpen] = useState(false);
  const ask = whatIf.ask.value;
  const change = (more: Partial<typeof ask>): void => {
    whatIf.ask.value = { ...whatIf.ask.value, ...more };
  };
  return (
    <div class="ask-options">
      <button type="button" class="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="chevron" /> {words.title}
      </button>
      {open && (
        <div class="ask-more">
          <label>
            {words.basis}
            <select
              value={ask.basis}
              onChange={({ currentTarget }) =>
                change({ basis: BASES.find((basis) => basis === currentTarget.value) ?? 'auto' })
              }
            >
              {BASES.map((basis) => (
                <option key={basis} value={basis}>
                  {words.bases[basis]}
                </option>
              ))}
            </select>
          </label>
          <label class="ask-check">
            <input
              type="checkbox"
              checked={ask.decidesRequests}
              onChange={({ currentTarget }) => change({ decidesRequests: currentTarget.checked })}
            />
            {words.zeroBased}
          </label>
          <Order objective={ask.objective} onChange={(objective) => change({ objective })} />
        </div>
      )}
    </div>
  );
}

interface OrderProps {
  readonly objective: readonly Level[];
  readonly onChange: (objective: readonly Level[]) => void;
}

/** What counts, most important first: an earlier one is never given up for a later one. */
function Order({ objective, onChange }: OrderProps): JSX.Element {
  const words = usePlanPane().words.whatIf.options;
  return (
    <fieldset class="ask-order">
      <legend>{words.order}</legend>
      <ol>
        {objective.map((level, at) => (
          <li key={level.name}>
            <span>{levelName(level, words.levels)}</span>
            <button
              type="button"
              class="square quiet"
              disabled={at === 0}
              aria-label={words.earlier(levelName(level, words.levels))}
              onClick={() => onChange(swapped(objective, at))}
            >
              <span aria-hidden="true">↑</span>
            </button>
          </li>
        ))}
      </ol>
    </fieldset>
  );
}

/** Each level of the pane weighs one measure alone. */
function levelName(
  { weights }: Level,
  names: Readonly<Record<'valueLost' | 'dropped' | 'moved' | 'shifted', string>>,
): string {
  const [measure] = Object.keys(weights) as (keyof typeof names)[];
  return measure === undefined ? '' : names[measure];
}

function swapped(objective: readonly Level[], at: number): readonly Level[] {
  return objective.map((level, index) => objective[index === at ? at - 1 : index === at - 1 ? at : index] ?? level);
}
