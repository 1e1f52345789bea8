import { WorkbookClosed } from '../pane/workbook-closed.ts';
import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import { createDebounce } from './debounce.ts';
import type { FollowedWorkbook } from './followed-workbook.ts';
import { followWorkbook } from './followed-workbook.ts';
import type { Host } from './host.ts';
import { areMarked } from './markers.ts';
import { codeOf, isPassing, sentenceOf } from './office-errors.ts';
import type { PortState } from './port-state.ts';
import { opensWithWorkbook } from './startup.ts';
import type { TaskQueue } from './task-queue.ts';
import { createTaskQueue } from './task-queue.ts';
import { watchWorkbook } from './watch-workbook.ts';

/** The audit of the open workbook, kept up to date until it is left. */
export interface LiveAudit {
  /** Does one thing after the other with the workbook. */
  readonly inTurn: TaskQueue;
  /** The workbook that is followed; throws where none is. */
  followed(): FollowedWorkbook;
  /** Reads and audits the workbook, or all of it again; told by the state, never thrown. */
  audit(): Promise<void>;
  /** Reads what changed up to now. */
  catchUp(): Promise<void>;
  /** Looks soon at what Excel tells nobody of: names of sheets, and what a co-author stored. */
  look(): void;
  /** The same at once, for what must not be done to an audit that is out of date. */
  lookNow(): Promise<void>;
  /** Shows an audit. */
  show(audited: AuditedWorkbook): void;
  leave(): void;
}

/** One workbook being followed. */
interface Seat {
  readonly followed: FollowedWorkbook;
  readonly inTurn: TaskQueue;
  /** The first reading, which everybody waits for who asks for an audit meanwhile. */
  opening: Promise<void>;
  /** Null while Excel does not tell of changes. */
  stopWatching: (() => Promise<void>) | null;
}

/** Milliseconds of quiet before what changed is read, and the longest that typing on and on puts it off. */
const QUIET = 80;
const LONGEST = 800;
/** Milliseconds until the next try where Excel could not be reached. */
const NEXT_TRY = 10_000;

/** @param changed told when another audit is shown than before, so that what was drawn from it is drawn anew */
export function createLiveAudit(host: Host, state: PortState, changed: () => void): LiveAudit {
  let seat: Seat | null = null;

  const show = (audited: AuditedWorkbook): void => {
    const before = state.audited();
    state.notice('follow', null);
    state.ready(audited);
    if (before !== null && before.revision !== audited.revision) changed();
  };
  const failed = (error: unknown): void => {
    if (error instanceof WorkbookClosed) return;
    state.idle();
    state.notice('follow', host.words.asItWas(sentenceOf(error, host.words)));
    if (isPassing(error) || codeOf(error) === 'GeneralException') soon.ask(NEXT_TRY);
  };
  const catchUp = async (own: Seat): Promise<void> => {
    try {
      const audited = await own.followed.catchUp();
      if (seat === own && audited !== null) show(audited);
    } catch (error) {
      failed(error);
    }
  };
  const soon = createDebounce(
    () => {
      const own = seat;
      if (own === null || state.audited() === null) return;
      state.notice('worker', null);
      void own.inTurn(() => catchUp(own));
    },
    QUIET,
    LONGEST,
  );

  const look = (): void => {
    if (seat === null || state.audited() === null) return;
    seat.followed.changed({ what: 'look' });
    soon.ask();
  };
  const leave = (): void => {
    window.removeEventListener('focus', look);
    soon.drop();
    const left = seat;
    seat = null;
    left?.followed.stop();
    left?.stopWatching?.().catch(() => undefined);
  };
  const takeSeat = (): Seat => {
    leave();
    const followed = followWorkbook(
      host,
      (progress) => {
        if (seat === own) state.working(progress);
      },
      { died: () => soon.ask(), restarted: () => state.notice('worker', host.words.restarted) },
    );
    const own: Seat = {
      followed,
      inTurn: createTaskQueue(),
      opening: Promise.resolve(),
      stopWatching: null,
    };
    seat = own;
    // Whoever comes back to the pane wants to see what became of the workbook.
    window.addEventListener('focus', look);
    return own;
  };
  async function watch(own: Seat): Promise<void> {
    if (own.stopWatching !== null) return;
    try {
      const watched = await watchWorkbook(host, (change) => {
        if (seat !== own) return;
        own.followed.changed(change);
        soon.ask();
      });
      if (seat !== own) return await watched.stop();
      own.stopWatching = () => watched.stop();
      state.notice('watch', null);
    } catch {
      if (seat === own) state.notice('watch', host.words.notTold);
    }
  }
  async function open(own: Seat): Promise<void> {
    state.notice('worker', null);
    state.choose({ marksCells: false, opensWithWorkbook: opensWithWorkbook() });
    state.working({ doing: host.words.looking, done: null });
    try {
      // What changes while the workbook is read is known when it was read.
      await watch(own);
      const audited = await own.followed.readAll();
      if (seat !== own) return;
      show(audited);
    } catch (error) {
      if (seat !== own || error instanceof WorkbookClosed) return;
      leave();
      return state.refused(sentenceOf(error, host.words));
    }
    // Marks that are there are a co-author's, or of a session that ended: they are taken over, never wiped under anybody.
    const marksCells = await areMarked(host).catch(() => false);
    if (seat !== own) return;
    state.choose({ marksCells });
    if (marksCells) changed();
    soon.ask();
  }
  async function again(own: Seat): Promise<void> {
    try {
      await watch(own);
      const audited = await own.followed.readAll();
      if (seat === own) show(audited);
    } catch (error) {
      failed(error);
    }
  }

  const seated = (): Seat => {
    if (seat === null) throw new WorkbookClosed('No workbook is open.');
    return seat;
  };
  return {
    inTurn: (task) => seated().inTurn(task),
    followed: () => seated().followed,
    audit() {
      const own = seat;
      if (own !== null && state.audited() === null) return own.opening;
      if (own !== null) return own.inTurn(() => again(own));
      const next = takeSeat();
      next.opening = next.inTurn(() => open(next));
      return next.opening;
    },
    catchUp: () => catchUp(seated()),
    look,
    lookNow() {
      seated().followed.changed({ what: 'look' });
      return catchUp(seated());
    },
    show,
    leave,
  };
}
