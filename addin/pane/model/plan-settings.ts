import type { ReadonlySignal } from '@preact/signals';
import type { Finding } from '../../../core/audit/finding.ts';
import type { Day } from '../../../core/calendar/day.ts';
import type { Correction, LastPublished, Settings } from '../../../core/plan/settings.ts';
import { correctionWords } from '../display/correction-words.ts';
import type { Words } from '../words/english/english.ts';
import { WorkbookClosed } from '../workbook-closed.ts';
import type { AuditedWorkbook, Done, WorkbookPort } from '../workbook-port.ts';
import type { Attempts } from './attempts.ts';
import type { Toasts } from './toasts.ts';
import type { Undo } from './undo.ts';

/** What the planner decides about a plan, which travels with the workbook: accepted findings and corrections. */
export interface PlanSettings {
  /** Whether it is kept now. */
  accept(finding: Finding, reason: string, until: Day | null): Promise<boolean>;
  unaccept(finding: Finding): void;
  /** Says one thing of a table, and of the same table on other sheets. */
  correct(correction: Correction, ...alike: readonly Correction[]): void;
  revoke(correction: Correction): void;
  /** Remembers what the plan was published as. */
  remember(published: LastPublished): void;
}

interface Around {
  readonly port: WorkbookPort;
  readonly audited: ReadonlySignal<AuditedWorkbook | null>;
  readonly undo: Undo;
  readonly toasts: Toasts;
  readonly attempts: Attempts;
  readonly words: Words;
}

type Changed = (settings: Settings) => Partial<Settings>;

export function createPlanSettings({ port, audited, undo, toasts, attempts, words }: Around): PlanSettings {
  let before: Promise<unknown> = Promise.resolve();
  /** One change after the other, each on what the one before left: two at once would lose the first. */
  const make = (changed: Changed): Promise<Done> => {
    const done = before.then(() => {
      const settings = audited.value?.settings;
      if (settings === undefined) throw new WorkbookClosed();
      return port.changeSettings({ ...settings, ...changed(settings) });
    });
    before = done.catch(() => undefined);
    return done;
  };
  const change = (changed: Changed): Promise<void> => attempts.tell(() => make(changed));
  /** Makes a change and says so once it is made, with a way back, which says so too. */
  const step = async (text: string, changed: Changed, backText: string, back: Changed): Promise<boolean> => {
    let isMade = false;
    await attempts.run(async () => {
      const done = await make(changed);
      if (!done.ok) return toasts.show(done.message);
      isMade = true;
      const takeBack = undo.remember(() => attempts.say(() => make(back), backText));
      const said = done.note === null ? text : `${text} ${done.note}`;
      toasts.show(said, { label: words.told.undo, run: () => void takeBack() });
    });
    return isMade;
  };
  const unaccepted =
    (finding: Finding): Changed =>
    ({ acceptances }) => ({ acceptances: acceptances.filter((other) => other.finding !== finding.id) });
  return {
    unaccept: (finding) => void change(unaccepted(finding)),
    accept(finding, reason, until) {
      const acceptedOn = audited.value?.today;
      if (acceptedOn === undefined) return Promise.resolve(false);
      const acceptance = { finding: finding.id, rule: finding.rule, reason, until, acceptedOn, acceptedBy: null };
      return step(
        words.told.accepted,
        ({ acceptances }) => ({
          acceptances: [...acceptances.filter((other) => other.finding !== finding.id), acceptance],
        }),
        words.told.unaccepted,
        unaccepted(finding),
      );
    },
    correct(...said) {
      let replaced: readonly Correction[] = [];
      const inWords = correctionWords(said[0], words);
      void step(
        words.told.corrected(inWords),
        ({ corrections }) => {
          replaced = corrections.filter((other) => said.some((one) => replaces(one, other)));
          return { corrections: [...corrections.filter((other) => !replaced.includes(other)), ...said] };
        },
        words.told.revoked(inWords),
        ({ corrections }) => ({ corrections: [...without(corrections, said), ...replaced] }),
      );
    },
    remember: (published) => void change(() => ({ published })),
    revoke(correction) {
      const inWords = correctionWords(correction, words);
      void step(
        words.told.revoked(inWords),
        ({ corrections }) => ({ corrections: without(corrections, [correction]) }),
        words.told.corrected(inWords),
        ({ corrections }) => ({ corrections: [...without(corrections, [correction]), correction] }),
      );
    },
  };
}

function without(corrections: readonly Correction[], those: readonly Correction[]): readonly Correction[] {
  return corrections.filter((other) => !those.some((one) => sameSubject(one, other)));
}

/** Whether what is said now takes the place of what was said before: whoever says what a table is, says that it is one. */
function replaces(now: Correction, before: Correction): boolean {
  return sameSubject(now, before) || (before.change.what === 'not-a-table' && sameTable(now, before));
}

/** Whether two corrections speak of the same thing, so that the later one replaces the earlier. */
function sameSubject(one: Correction, other: Correction): boolean {
  if (!sameTable(one, other)) return false;
  if (one.change.what === 'meaning' && other.change.what === 'meaning')
    return one.change.column === other.change.column && one.change.header === other.change.header;
  return one.change.what === other.change.what;
}

function sameTable(one: Correction, other: Correction): boolean {
  const { table: here } = one;
  const { table: there } = other;
  if (one.sheet !== other.sheet || here.header !== there.header) return false;
  return here.area.left === there.area.left && here.area.top === there.area.top;
}
