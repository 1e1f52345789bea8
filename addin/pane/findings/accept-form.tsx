import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../../core/audit/finding.ts';
import type { Day } from '../../../core/calendar/day.ts';
import { addDays, parseIsoDay } from '../../../core/calendar/day.ts';
import { usePane } from '../model/pane-context.ts';
import type { PaneModel } from '../model/pane-model.ts';

/** An acceptance is looked at again after four weeks unless the planner says otherwise. */
const DAYS_UNTIL_REVIEW = 28;

/** Accepts a finding with a reason and the day it shall be looked at again. */
export function AcceptForm({ finding }: { readonly finding: Finding }): JSX.Element {
  const pane = usePane();
  const { accept: words } = pane.words.findings;
  const today = pane.audited.value?.today;
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState(today === undefined ? '' : String(addDays(today, DAYS_UNTIL_REVIEW)));
  const [asks, setAsks] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (reason.trim() === '') {
      setAsks(true);
      return field.current?.focus();
    }
    void accept(pane, finding, reason.trim(), parseIsoDay(until));
  };
  return (
    <form class="task" aria-label={words.title} onSubmit={submit}>
      <label>
        <span>{words.why}</span>
        <textarea
          ref={field}
          rows={2}
          maxLength={500}
          value={reason}
          aria-invalid={asks && reason.trim() === ''}
          aria-describedby={asks ? 'accept-asks' : undefined}
          onInput={(event) => setReason(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
          }}
        />
      </label>
      {asks && reason.trim() === '' && (
        <p id="accept-asks" class="asks" role="alert">
          {words.asks}
        </p>
      )}
      <label>
        <span>{words.until}</span>
        <input type="date" value={until} min={today} onInput={(event) => setUntil(event.currentTarget.value)} />
      </label>
      <div class="buttons">
        <button type="submit" class="primary">
          {words.submit}
        </button>
        <button type="button" onClick={() => (pane.findings.task.value = null)}>
          {pane.words.frame.cancel}
        </button>
      </div>
    </form>
  );
}

/** Closes the form and accepts the finding; the one that comes next is opened then, unless the planner has gone elsewhere. */
async function accept(pane: PaneModel, finding: Finding, reason: string, until: Day | null): Promise<void> {
  const { findings } = pane;
  const own = findings.selected.value;
  const next = findings.neighbourOf(finding.id);
  findings.task.value = null;
  findings.focus.value = own;
  if (!(await pane.accept(finding, reason, until)) || findings.selected.value !== own) return;
  findings.select(next);
  findings.focus.value = next;
}
