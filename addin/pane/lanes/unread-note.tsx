import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { TableOutline } from './approvals-answers.ts';

/** Says that cells of a table could not be read, and goes to them; nothing where all could. */
export function UnreadNote({ table }: { readonly table: TableOutline }): JSX.Element | null {
  const { words, goTo } = usePlanPane();
  const cells = table.rules.flatMap(({ unread }) => unread.map(({ cell }) => cell));
  return cells.length === 0 ? null : (
    <p class="asks unread-note">
      {words.approvals.unreadCells(cells.length)}{' '}
      <button type="button" class="link" onClick={() => void goTo(cells, cells[0])}>
        {words.approvals.goToCells}
      </button>
    </p>
  );
}
