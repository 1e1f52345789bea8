import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { fullAddressOf } from '../../../core/sheet/cell-reference.ts';
import { count } from '../display/show-number.ts';
import type { FindingFilter } from '../model/finding-filter.ts';
import { isFiltered, NO_FILTER } from '../model/finding-filter.ts';
import type { Grouping } from '../model/finding-groups.ts';
import { GROUPINGS } from '../model/finding-groups.ts';
import { usePane } from '../model/pane-context.ts';
import { Icon } from '../parts/icon.tsx';
import { FilterSelects } from './filter-selects.tsx';

const GROUPING_WORDS: Readonly<Record<Grouping, string>> = {
  severity: 'Severity',
  rule: 'Rule',
  sheet: 'Sheet',
  owner: 'Owner',
};

/** Search, filters and grouping of the list. */
export function FindingsToolbar(): JSX.Element {
  const { findings } = usePane();
  const [showsFilters, setShowsFilters] = useState(false);
  const filter = findings.filter.value;
  const set = (part: Partial<FindingFilter>): void => {
    findings.filter.value = { ...filter, ...part };
  };
  const chosen = [filter.rule, filter.sheet, filter.owner].filter((choice) => choice !== '').length;
  return (
    <div class="toolbar" role="search">
      <div class="toolbar-line">
        <label class="search">
          <Icon name="search" />
          <input
            type="search"
            placeholder="Search findings"
            aria-label="Search findings"
            value={filter.query}
            onInput={(event) => set({ query: event.currentTarget.value })}
          />
        </label>
        <button type="button" class="quiet" aria-expanded={showsFilters} onClick={() => setShowsFilters(!showsFilters)}>
          {chosen === 0 ? 'Filter' : `Filter (${chosen})`}
        </button>
      </div>
      {showsFilters && (
        <div class="filters">
          <label>
            <span>Group by</span>
            <select
              value={findings.grouping.value}
              onChange={(event) => (findings.grouping.value = event.currentTarget.value as Grouping)}
            >
              {GROUPINGS.map((grouping) => (
                <option key={grouping} value={grouping}>
                  {GROUPING_WORDS[grouping]}
                </option>
              ))}
            </select>
          </label>
          <FilterSelects set={set} />
        </div>
      )}
      {isFiltered(filter) && (
        <p class="filtered" role="status">
          <span>
            {count(findings.shown.value.length, 'finding')}
            {filter.at !== null && ` at ${fullAddressOf(filter.at)}`}
          </span>
          <button type="button" class="link" onClick={() => (findings.filter.value = NO_FILTER)}>
            Show all
          </button>
        </p>
      )}
    </div>
  );
}
