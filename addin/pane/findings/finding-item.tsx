import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../../core/audit/finding.ts';
import { fullAddressOf } from '../../../core/sheet/cell-reference.ts';
import { count } from '../display/show-number.ts';
import { SEVERITY_WORDS } from '../display/severity-words.ts';
import { usePane } from '../model/pane-context.ts';
import { SeverityMark } from '../parts/severity-mark.tsx';
import { FindingCard } from './finding-card.tsx';

/** A finding in the list: its sentence and where it is; open, it becomes a card. */
export function FindingItem({
  finding,
  itemKey,
}: {
  readonly finding: Finding;
  readonly itemKey: string;
}): JSX.Element {
  const pane = usePane();
  const { findings, wide } = pane;
  const isOpen = findings.selected.value === itemKey;
  const button = useRef<HTMLButtonElement>(null);
  const wantsFocus = findings.focus.value === itemKey;
  useLayoutEffect(() => {
    if (!wantsFocus) return;
    button.current?.focus({ preventScroll: true });
    findings.focus.value = null;
  }, [wantsFocus]);
  const goToCell = (): void => {
    pane.goTo(finding.cells);
    pane.grid.overlay.value = true;
  };
  const toggle = (): void => {
    findings.select(isOpen ? null : itemKey);
    if (!isOpen && wide.value) pane.goTo(finding.cells);
  };
  return (
    <article class={`finding-item finding-${finding.severity}${isOpen ? ' is-open' : ''}`}>
      <h3>
        <button
          ref={button}
          type="button"
          class="finding-head"
          aria-expanded={isOpen}
          onClick={toggle}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            if (!isOpen) findings.select(itemKey);
            goToCell();
          }}
        >
          <SeverityMark severity={finding.severity} />
          <span class="finding-text">
            <span class="visually-hidden">{SEVERITY_WORDS[finding.severity]}: </span>
            <span class="finding-message">{finding.message}</span>
            <span class="finding-where">{whereOf(finding)}</span>
          </span>
        </button>
      </h3>
      {isOpen && <FindingCard finding={finding} />}
    </article>
  );
}

/** `Milestones!C12 and 3 more cells · Ada Byron`. */
function whereOf({ cells, owners }: Finding): string {
  const first = cells[0];
  const more = cells.length > 1 ? ` and ${count(cells.length - 1, 'more cell', 'more cells')}` : '';
  const where = first === undefined ? '' : fullAddressOf(first) + more;
  return [where, ...owners.slice(0, 2)].filter(Boolean).join(' · ');
}
