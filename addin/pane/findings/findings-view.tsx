import type { JSX } from 'preact';
import { usePane } from '../model/pane-context.ts';
import { FindingList } from './finding-list.tsx';
import { FindingsToolbar } from './findings-toolbar.tsx';
import { NotChecked } from './not-checked.tsx';
import { NothingFound } from './nothing-found.tsx';

/** The findings, worst first, and below them what could not be checked. */
export function FindingsView(): JSX.Element {
  const { findings } = usePane();
  return (
    <div id="view" class="view findings" role="tabpanel" aria-labelledby="tab-findings">
      <FindingsToolbar />
      <div class="scroller" tabIndex={-1}>
        {findings.items.value.length === 0 ? <NothingFound /> : <FindingList />}
        <NotChecked />
      </div>
    </div>
  );
}
