import type { ReadonlySignal } from '@preact/signals';
import type { Finding } from '../../../core/audit/finding.ts';
import type { Day } from '../../../core/calendar/day.ts';
import type { Correction, LastPublished, Settings } from '../../../core/plan/settings.ts';
import type { Words } from '../words/english/english.ts';
import type { AuditedWorkbook, Done, WorkbookPort } from '../workbook-port.ts';
import type { Attempts } from './attempts.ts';
import type { Toasts } from './toasts.ts';

/** What the planner decides about a plan, which travels with the workbook: accepted findings and corrections. */
export interface PlanSettings {
  accept(finding: Finding, reason: string, until: Day | null): void;
  unaccept(finding: Finding): void;
  correct(correction: Correction): void;
  revoke(correction: Correction): void;
  /** Remembers what the plan was published as. */
  remember(published: LastPublished): void;
}

interface Around {
  readonly port: WorkbookPort;
  readonly audited: ReadonlySignal<AuditedWorkbook | null>;
  readonly toasts: Toasts;
  readonly attempts: Attempts;
  readonly words: Words;
}

/** Closed before its turn came: there is nothing to change any more. */
const NOTHING_OPEN: Done = { ok: true, note: null };

export function createPlanSettings({ port, audited, toasts, attempts, words }: Around): PlanSettings {
  let before: Promise<unknown> = Promise.resolve();
  /** One change after the other, each on what the one before left: two at once would lose the first. */
  const change = (changed: (settings: Settings) => Partial<Settings>): void => {
    const done = before.then((): Done | Promise<Done> => {
      const settings = audited.value?.settings;
      return settings === undefined ? NOTHING_OPEN : port.changeSettings({ ...settings, ...changed(settings) });
    });
    before = done.catch(() => undefined);
    void attempts.tell(() => done);
  };
  const unaccept = (finding: Finding): void =>
    change(({ acceptances }) => ({ acceptances: acceptances.filter((other) => other.finding !== finding.id) }));
  return {
    unaccept,
    accept(finding, reason, until) {
      const acceptedOn = audited.value?.today;
      if (acceptedOn === undefined) return;
      const acceptance = { finding: finding.id, rule: finding.rule, reason, until, acceptedOn, acceptedBy: null };
      change(({ acceptances }) => ({
        acceptances: [...acceptances.filter((other) => other.finding !== finding.id), acceptance],
      }));
      toasts.show(words.told.accepted, { label: words.told.undo, run: () => unaccept(finding) });
    },
    correct(correction) {
      change(({ corrections }) => ({
        corrections: [...corrections.filter((other) => !sameSubject(other, correction)), correction],
      }));
    },
    remember: (published) => change(() => ({ published })),
    revoke(correction) {
      change(({ corrections }) => ({ corrections: corrections.filter((other) => !sameSubject(other, correction)) }));
    },
  };
}

/** Whether two corrections speak of the same thing, so that the later one replaces the earlier. */
function sameSubject(one: Correction, other: Correction): boolean {
  if (one.sheet !== other.sheet || one.table.header !== other.table.header) return false;
  if (one.table.area.left !== other.table.area.left || one.table.area.top !== other.table.area.top) return false;
  if (one.change.what === 'meaning' && other.change.what === 'meaning')
    return one.change.column === other.change.column && one.change.header === other.change.header;
  return one.change.what === other.change.what;
}
