import { WorkbookClosed } from '../pane/workbook-closed.ts';
import type { AuditedWorkbook } from '../pane/workbook-port.ts';
import type { Host } from './host.ts';
import { areMarked } from './markers.ts';
import { codeOf, isPassing, sentenceOf } from './office-errors.ts';
import type { PortState } from './port-state.ts';
import type { Seat } from './seat.ts';
import { opensWithWorkbook } from './startup.ts';

/** Readings of a workbook, whose outcome the pane is told: never thrown, and nothing of a seat that was left. */
export interface Readings {
  /** The first one, of everything; what refuses it takes the place of an audit, and the seat is left. */
  open(seat: Seat): Promise<void>;
  /** Reads everything again. */
  again(seat: Seat): Promise<void>;
  /** Reads what changed up to now. */
  catchUp(seat: Seat): Promise<void>;
  /** Shows an audit. */
  show(audited: AuditedWorkbook): void;
}

interface Asks {
  /** Told when another audit is shown than before, so that what was drawn from it is drawn anew. */
  readonly changed: () => void;
  /** Asks for the next reading: soon, or later where Excel could not be reached. */
  readonly soon: () => void;
  readonly later: () => void;
  readonly leave: () => void;
}

export function createReadings(host: Host, state: PortState, { changed, soon, later, leave }: Asks): Readings {
  const show = (audited: AuditedWorkbook): void => {
    const before = state.audited();
    state.notice('follow', null);
    state.ready(audited);
    if (before !== null && before.revision !== audited.revision) changed();
  };
  const shown = async (seat: Seat, read: () => Promise<AuditedWorkbook | null>): Promise<void> => {
    try {
      const audited = await read();
      if (!seat.isLeft() && audited !== null) show(audited);
    } catch (error) {
      if (seat.isLeft() || error instanceof WorkbookClosed) return;
      state.idle();
      state.notice('follow', host.words.asItWas(sentenceOf(error, host.words)));
      if (isPassing(error) || codeOf(error) === 'GeneralException') later();
    }
  };
  // What changes while the workbook is read is known when it was read.
  const readAll = async (seat: Seat): Promise<AuditedWorkbook> => {
    await seat.watch();
    return seat.followed.readAll();
  };
  return {
    async open(seat) {
      state.notice('worker', null);
      state.choose({ marksCells: false, opensWithWorkbook: opensWithWorkbook() });
      state.working({ doing: host.words.looking, done: null });
      try {
        const audited = await readAll(seat);
        if (seat.isLeft()) return;
        show(audited);
      } catch (error) {
        if (seat.isLeft() || error instanceof WorkbookClosed) return;
        leave();
        return state.refused(sentenceOf(error, host.words));
      }
      await takeOverMarks(seat, host, state, changed);
      if (!seat.isLeft()) soon();
    },
    again: (seat) => shown(seat, () => readAll(seat)),
    catchUp: (seat) => shown(seat, () => seat.followed.catchUp()),
    show,
  };
}

/** Marks that are there are a co-author's, or of a session that ended: they are taken over, never wiped under anybody. */
async function takeOverMarks(seat: Seat, host: Host, state: PortState, changed: () => void): Promise<void> {
  const marksCells = await areMarked(host).catch(() => false);
  if (seat.isLeft()) return;
  state.choose({ marksCells });
  if (marksCells) changed();
}
