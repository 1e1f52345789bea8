import type { JSX } from 'preact';
import { count } from '../display/show-number.ts';
import { isFiltered, NO_FILTER } from '../model/finding-filter.ts';
import { usePane } from '../model/pane-context.ts';

/** In place of an empty list: why it is empty, and what would fill it. */
export function NothingFound(): JSX.Element {
  const { findings, audited, tab } = usePane();
  if (isFiltered(findings.filter.value))
    return (
      <div class="nothing">
        <p>No finding fits the search and filters.</p>
        <button type="button" onClick={() => (findings.filter.value = NO_FILTER)}>
          Show all findings
        </button>
      </div>
    );
  const { tables = [], outcomes = [] } = audited.value ?? {};
  const passed = outcomes.filter(({ outcome }) => outcome === 'pass').length;
  return (
    <div class="nothing">
      <p>
        {tables.length === 0
          ? 'No plan table was found, so there was nothing to audit. A table needs a row of headers such as Milestone, Owner and Due.'
          : `Nothing found: ${count(passed, 'rule')} passed over ${count(tables.length, 'table')}.`}
      </p>
      <button type="button" onClick={() => (tab.value = 'understood')}>
        Show what was understood
      </button>
    </div>
  );
}
