import { WorkbookClosed } from '../pane/workbook-closed.ts';
import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import type { Change } from './changes.ts';
import { createDebounce } from './debounce.ts';
import type { FollowedWorkbook } from './followed-workbook.ts';
import type { Host } from './host.ts';
import type { PortState } from './port-state.ts';
import { createReadings } from './readings.ts';
import type { Seat } from './seat.ts';
import { takeSeat } from './seat.ts';
import type { TaskQueue } from './task-queue.ts';

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

/** Milliseconds of quiet before what changed is read, and the longest that typing on and on puts it off. */
const QUIET = 80;
const LONGEST = 800;
/** Milliseconds until the next try where Excel could not be reached. */
const NEXT_TRY = 10_000;

/** @param changed told when another audit is shown than before, so that what was drawn from it is drawn anew */
export function createLiveAudit(host: Host, state: PortState, changed: () => void): LiveAudit {
  let seat: Seat | null = null;
  /** The first reading, which everybody waits for who asks for an audit meanwhile. */
  let opening = Promise.resolve();

  const readSoon = (): void => {
    const own = seat;
    if (own === null || state.audited() === null) return;
    // That a worker was started again is news until something else changes.
    if (own.followed.isBehind()) state.notice('worker', null);
    void own.inTurn(() => readings.catchUp(own));
  };
  const soon = createDebounce(readSoon, QUIET, LONGEST);
  const note = (change: Change): void => {
    if (seat === null || state.audited() === null) return;
    seat.followed.changed(change);
    soon.ask();
  };
  const look = (): void => note({ what: 'look' });
  const readAnew = (): void => note({ what: 'anything' });
  const leave = (): void => {
    window.removeEventListener('focus', look);
    window.removeEventListener('online', readAnew);
    soon.drop();
    seat?.leave();
    seat = null;
  };
  const readings = createReadings(host, state, {
    changed,
    soon: () => soon.ask(),
    later: () => soon.ask(NEXT_TRY),
    leave,
  });
  const open = (): Promise<void> => {
    const own = takeSeat(host, state, () => soon.ask());
    seat = own;
    // Whoever comes back to the pane wants to see what became of the workbook.
    window.addEventListener('focus', look);
    // Where the connection was gone, what co-authors did meanwhile was told to nobody.
    window.addEventListener('online', readAnew);
    opening = own.inTurn(() => readings.open(own));
    return opening;
  };
  const seated = (): Seat => {
    if (seat === null) throw new WorkbookClosed('No workbook is open.');
    return seat;
  };
  return {
    inTurn: (task) => seated().inTurn(task),
    followed: () => seated().followed,
    audit() {
      const own = seat;
      if (own === null) return open();
      return state.audited() === null ? opening : own.inTurn(() => readings.again(own));
    },
    catchUp: () => readings.catchUp(seated()),
    look,
    lookNow() {
      seated().followed.changed({ what: 'look' });
      return readings.catchUp(seated());
    },
    show: readings.show,
    leave,
  };
}
