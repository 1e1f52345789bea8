import type { JSX } from 'preact';
import { fullAddressOf } from '../../../core/sheet/cell-reference.ts';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { ScheduledWork } from '../plan-answers.ts';
import { workName } from './work-name.ts';

/** The name of a piece of work, which shows its cell. */
export function WorkButton({ work }: { readonly work: ScheduledWork | undefined }): JSX.Element | null {
  const pane = usePlanPane();
  if (work === undefined) return null;
  const { name } = work.cells;
  const where = pane.words.findings.showCell(fullAddressOf(name));
  return (
    <button
      type="button"
      class="address work-button"
      title={`${workName(work)} (${where})`}
      data-walk
      onClick={() => void pane.goTo([name])}
    >
      {workName(work)}
    </button>
  );
}
