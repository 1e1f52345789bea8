import type { JSX } from 'preact';
import type { FindingGroup } from '../model/finding-groups.ts';
import { usePane } from '../model/pane-context.ts';
import { Icon } from '../parts/icon.tsx';

/** The head of a group, with how many findings it has; opens and closes it. */
export function GroupHead({ group, open }: { readonly group: FindingGroup; readonly open: boolean }): JSX.Element {
  const { findings, show } = usePane();
  return (
    <h2>
      <button type="button" class="fold-head" aria-expanded={open} onClick={() => findings.toggle(group.key, !open)}>
        <Icon name="chevron" />
        <span class="fold-title">{group.title}</span>
        <span class="count">{show.number(group.findings.length)}</span>
      </button>
    </h2>
  );
}
