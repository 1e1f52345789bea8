import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../../core/audit/finding.ts';
import { fullAddressOf } from '../../../core/sheet/cell-reference.ts';
import { briefMessage } from '../display/brief-message.ts';
import { localMessage } from '../display/local-message.ts';
import { usePane } from '../model/pane-context.ts';
import type { Words } from '../words/english/english.ts';
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
  const { findings, follows, here, words, show } = pane;
  const message = localMessage(finding, words.language, show.day);
  const isOpen = findings.selected.value === itemKey;
  const button = useRef<HTMLButtonElement>(null);
  const wantsFocus = findings.focus.value === itemKey;
  useLayoutEffect(() => {
    if (!wantsFocus) return;
    button.current?.focus({ preventScroll: true });
    findings.focus.value = null;
  }, [wantsFocus]);
  const toggle = (): void => {
    findings.select(isOpen ? null : itemKey);
    if (!isOpen && follows.value) void pane.goTo(finding.cells);
  };
  const classes = ['finding-item', `finding-${finding.severity}`];
  if (isOpen) classes.push('is-open');
  if (findings.here.value.has(finding.id) && !here.narrows.value) classes.push('is-here');
  return (
    <article class={classes.join(' ')}>
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
            void pane.goTo(finding.cells);
          }}
        >
          <SeverityMark severity={finding.severity} />
          <span class="finding-text">
            <span class="visually-hidden">{words.severities[finding.severity]}: </span>
            <span class="finding-message">{isOpen ? message : briefMessage(message)}</span>
            <span class="finding-where">{whereOf(finding, words)}</span>
          </span>
        </button>
      </h3>
      {isOpen && <FindingCard finding={finding} />}
    </article>
  );
}

/** `Milestones!C12 and 3 more cells · Ada Byron`. */
function whereOf({ cells, owners }: Finding, words: Words): string {
  const first = cells[0];
  const address = first === undefined ? '' : fullAddressOf(first);
  const where = cells.length > 1 ? words.findings.where(address, cells.length - 1) : address;
  return [where, ...owners.slice(0, 2)].filter(Boolean).join(' · ');
}
