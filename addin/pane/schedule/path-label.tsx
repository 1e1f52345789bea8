import type { JSX } from 'preact';
import { onPathInWords } from '../../../core/schedule/sure-in-words.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { ScheduledWork } from '../plan-answers.ts';
import type { Formats } from '../display/formats.ts';
import type { AllWords } from '../words/english/plan-views.ts';
import type { PathRow } from './path-rows.ts';
import { workName } from './work-name.ts';

interface PathLabelProps {
  readonly work: ScheduledWork;
  /** Share of the samples in which it decides the end; null where nothing was simulated. */
  readonly share: number | null;
  readonly isEnd: boolean;
  readonly rows: readonly PathRow[];
}

/** Parts of a tooltip stand on lines of their own. */
const BREAK = '\n';

/** The name above a bar; it shows the cell, and says to a screen reader all that the picture shows. */
export function PathLabel({ work, share, isEnd, rows }: PathLabelProps): JSX.Element {
  const pane = usePlanPane();
  const words = pane.words.schedule;
  const said = [
    workName(work),
    datesOf(work, words, pane.show),
    driverWords(work, rows, words),
    work.totalFloat === null ? '' : words.float(work.totalFloat),
    share === null ? '' : onPathInWords(share, pane.words.language),
    isEnd ? words.bar.isEnd : '',
  ].filter((part) => part !== '');
  return (
    <button
      type="button"
      class="path-label"
      title={said.slice(1).join(BREAK)}
      aria-label={said.join(BREAK)}
      data-walk
      onClick={() => void pane.goTo([work.cells.name])}
    >
      {workName(work)}
    </button>
  );
}

function datesOf({ start, finish }: ScheduledWork, words: AllWords['schedule'], show: Formats): string {
  if (finish === null) return words.noDate;
  return words.bar.dates(show.day(start ?? finish), show.day(finish));
}

function driverWords({ driver, state }: ScheduledWork, rows: readonly PathRow[], words: AllWords['schedule']): string {
  if (driver === null) return '';
  if (driver.by !== 'work') return state === 'done' || state === 'running' ? words.states[state] : words.bar[driver.by];
  const before = rows.find((row) => row.what === 'work' && row.at === driver.work);
  return before?.what === 'work' ? words.bar.after(workName(before.work)) : '';
}
