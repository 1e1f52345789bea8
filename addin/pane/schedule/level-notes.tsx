import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { LevelAnswer } from '../level-answers.ts';

const MOST_NAMES = 6;

/** What levelling took for granted. */
export function LevelNotes({ level }: { readonly level: LevelAnswer }): JSX.Element | null {
  const words = usePlanPane().words.schedule.level;
  const { assumed, nobody, unstated, isStaffed } = level;
  const said = [
    nobody > 0 && isStaffed ? words.nobody(nobody) : '',
    assumed > 0 ? words.assumed(assumed) : '',
    unstated.length > 0
      ? words.unstated(unstated.slice(0, MOST_NAMES).join(', '), Math.max(0, unstated.length - MOST_NAMES))
      : '',
  ].filter((line) => line !== '');
  if (said.length === 0) return null;
  return (
    <>
      <h3>{words.notes}</h3>
      <ul class="lines">
        {said.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
