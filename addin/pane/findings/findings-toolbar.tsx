import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { selectionName } from '../display/selection-name.ts';
import type { FindingFilter } from '../model/finding-filter.ts';
import { isFiltered, NO_FILTER } from '../model/finding-filter.ts';
import type { Grouping } from '../model/finding-groups.ts';
import { GROUPINGS } from '../model/finding-groups.ts';
import { usePane } from '../model/pane-context.ts';
import { Icon } from '../parts/icon.tsx';
import { FilterSelects } from './filter-selects.tsx';

/** Search, filters and grouping of the list. */
export function FindingsToolbar(): JSX.Element {
  const { findings, words: all } = usePane();
  const words = all.findings;
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
            placeholder={words.search}
            aria-label={words.search}
            value={filter.query}
            onInput={(event) => set({ query: event.currentTarget.value })}
          />
        </label>
        <button type="button" class="quiet" aria-expanded={showsFilters} onClick={() => setShowsFilters(!showsFilters)}>
          {words.filter(chosen)}
        </button>
      </div>
      {showsFilters && (
        <div class="filters">
          <label>
            <span>{words.groupBy}</span>
            <select
              value={findings.grouping.value}
              onChange={(event) => (findings.grouping.value = event.currentTarget.value as Grouping)}
            >
              {GROUPINGS.map((grouping) => (
                <option key={grouping} value={grouping}>
                  {words.groupings[grouping]}
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
            {filter.at === null
              ? words.narrowed(findings.shown.value.length)
              : words.narrowedAt(findings.shown.value.length, selectionName(filter.at, all))}
          </span>
          <button type="button" class="link" onClick={() => (findings.filter.value = NO_FILTER)}>
            {words.showAll}
          </button>
        </p>
      )}
    </div>
  );
}
