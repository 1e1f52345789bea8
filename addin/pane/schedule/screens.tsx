import type { JSX } from 'preact';
import type { CellRef } from '../../../core/sheet/cell-reference.ts';
import type { Screen } from '../../../core/schedule/screens.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import type { ScheduleAnswer } from '../plan-answers.ts';
import type { AllWords } from '../words/english/plan-views.ts';

/** Checks whose number is an index, not a count. */
const INDEXES: ReadonlySet<number> = new Set([12, 13, 14]);

/** The fourteen screens, those worth a look first; folded. */
export function Screens({ answer }: { readonly answer: ScheduleAnswer }): JSX.Element {
  const pane = usePlanPane();
  const words = pane.words.schedule.screens;
  const namesOf = (works: readonly number[]): readonly CellRef[] =>
    works.flatMap((work) => answer.works.at(work)?.cells.name ?? []);
  const failed = answer.screens.filter(({ verdict }) => verdict === 'fail');
  const others = answer.screens.filter(({ verdict }) => verdict !== 'fail');
  return (
    <Fold title={words.title} count={failed.length}>
      <p class="hint">{words.about}</p>
      <ul class="lines">
        {[...failed, ...others].map((screen) => (
          <li key={screen.number} class={`screen screen-${screen.verdict}`}>
            <span class="screen-name">
              {screen.number}. {words.names[screen.number - 1]}
            </span>
            <span class="screen-verdict">{words.verdicts[screen.verdict]}</span>
            <span class="hint">{measuredBy(screen, words)}</span>
            {screen.verdict === 'fail' && screen.works.length > 0 && (
              <button type="button" class="link" onClick={() => void pane.goTo(namesOf(screen.works))}>
                {words.goTo(screen.works.length)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function measuredBy(
  { number, value, threshold, count, of, verdict }: Screen,
  words: AllWords['schedule']['screens'],
): string {
  if (verdict === 'not-applicable' || value === null) return '';
  if (INDEXES.has(number)) return words.index(value, threshold);
  return threshold === 0 ? words.amount(count) : words.of(count, of, value, threshold);
}
