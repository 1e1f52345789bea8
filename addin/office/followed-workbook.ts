import type { Area, CellRef } from '../../core/sheet/cell-reference.ts';
import { today } from '../pane/display/today.ts';
import { WorkbookClosed } from '../pane/workbook-closed.ts';
import type { AuditedWorkbook, Progress } from '../pane/workbook-port.ts';
import type { UnkeptSettings } from '../worker/messages.ts';
import type { SheetFrame, WorkbookRead } from '../worker/workbook-read.ts';
import type { WorkerLink } from '../worker/worker-link.ts';
import { startWorker, WorkerGone } from '../worker/worker-link.ts';
import { joined } from './addresses.ts';
import type { Change, SizeOf, Stale } from './changes.ts';
import { isStale, NOTHING_STALE, withChange } from './changes.ts';
import { formulaAreas } from './formula-areas.ts';
import type { Host } from './host.ts';
import type { Listing } from './list-sheets.ts';
import { HostTrouble, isGone, isTooLarge } from './office-errors.ts';
import type { ChangedRead } from './read-changed.ts';
import { areSame, readChanged } from './read-changed.ts';
import { readWorkbook } from './read-workbook.ts';
import type { PlacedTable } from './sheet-surroundings.ts';
import { areSmall, resizedSheets } from './unheard-sheets.ts';
import { staleCells } from './stale-cells.ts';

/** The open workbook as it was last read, and the worker that audits it. */
export interface FollowedWorkbook {
  /** Reads everything and audits it. */
  readAll(): Promise<AuditedWorkbook>;
  /** Notes a change, for the next `catchUp`. */
  changed(change: Change): void;
  /** The id of a sheet by the name it has, or had when it was read: the id stays when it is renamed. The name where there is none. */
  keyOf(sheet: string): string;
  /** Notes cells that were written by us; what formulas make of them is read again too. */
  wrote(cells: readonly CellRef[]): void;
  /** Whether anything changed since it was read. */
  isBehind(): boolean;
  /** Reads what changed and audits it; null where nothing is to be read. */
  catchUp(): Promise<AuditedWorkbook | null>;
  /** Whether Excel tells what is stored in the workbook for us. */
  tellsSettings(): boolean;
  /** Notes what the workbook does not hold and another worker has to be told; null where it holds all. */
  leftUnkept(settings: UnkeptSettings | null): void;
  readonly ask: WorkerLink['ask'];
  /** Ends it; what is still asked fails with `WorkbookClosed`. */
  stop(): void;
}

/** Milliseconds without a word after which a worker that has something to do counts as gone. */
const PATIENCE = 60_000;

interface Told {
  /** A worker died over a question, which waits for `catchUp`. */
  readonly died: () => void;
  /** Another worker took its place. */
  readonly restarted: () => void;
  /** Whether formulas were waiting to be calculated when they were read. */
  readonly pending: (are: boolean) => void;
}

export function followWorkbook(
  host: Host,
  tell: (progress: Progress) => void,
  { died, restarted, pending }: Told,
): FollowedWorkbook {
  let link = startWorker(PATIENCE);
  let isStopped = false;
  const tellOn = (progress: Progress): void => {
    if (isStopped) throw new WorkbookClosed();
    tell(progress);
  };
  let listing: Listing | null = null;
  let tables: readonly PlacedTable[] = [];
  let audited: AuditedWorkbook | null = null;
  let stale: Stale = NOTHING_STALE;
  let unkept: UnkeptSettings | null = null;
  /** Ids of sheets by every name they had: what was written under an earlier one can be taken back. */
  const ids = new Map<string, string>();
  /** The part of each sheet that formulas stand in, by the sheet's id. */
  let formulas: ReadonlyMap<string, Area> = new Map();

  const sizeOf: SizeOf = (id) => {
    const listed = listing?.sheets.find((sheet) => sheet.id === id);
    if (listing !== null && listed === undefined) return null;
    const sheet = audited?.sheets.find((other) => other.name === listed?.name);
    return { rows: sheet?.rowCount ?? 0, columns: sheet?.columnCount ?? 0 };
  };
  const keyOf = (sheet: string): string => ids.get(sheet) ?? sheet;
  const audit = async (read: WorkbookRead): Promise<AuditedWorkbook> => {
    formulas = formulaAreas(formulas, read);
    const asked = { read, today: today(), language: host.language, unkept };
    audited = await link.ask('read', asked, { onProgress: tell });
    return audited;
  };
  const readSheets = async (sheets: ReadonlySet<string> | null): Promise<AuditedWorkbook> => {
    const known = listing?.sheets;
    // With other sheets than before, what the known ones hold may read otherwise too.
    const choose = (now: Listing, frames: readonly SheetFrame[]): typeof sheets =>
      sheets === null || !areSame(now.sheets, known) || areSmall(frames)
        ? null
        : new Set([...sheets, ...resizedSheets(frames, audited)]);
    const reading = await readWorkbook(host, choose, tellOn);
    // Of nothing at all an audit would say that there is no plan.
    const isNothing = audited === null || reading.read.outline?.frames.length === 0;
    if (isNothing && reading.failure !== null) throw reading.failure;
    ({ listing, tables } = reading);
    for (const { id, name } of listing.sheets) ids.set(name, id);
    const reaudited = await audit(reading.read);
    pending(listing.isPending && formulas.size > 0);
    return reaudited;
  };
  const restart = (): void => {
    link.stop();
    link = startWorker(PATIENCE);
    restarted();
  };
  const readAll = async (): Promise<AuditedWorkbook> => {
    stale = NOTHING_STALE;
    try {
      return await readSheets(null);
    } catch (error) {
      if (!(error instanceof WorkerGone)) throw error;
      restart();
      return readSheets(null);
    }
  };
  /** Reads a few cells in one request; null where that will not do. */
  const readFew = async (taken: Stale): Promise<ChangedRead | null> => {
    const wanted = staleCells(taken, formulas);
    if (listing === null || wanted === null) return null;
    try {
      return await readChanged(host, wanted, { sheets: listing.sheets, tables });
    } catch (error) {
      if (isGone(error) || isTooLarge(error)) return null;
      throw error;
    }
  };
  const readStale = async (taken: Stale): Promise<AuditedWorkbook> => {
    if (taken.all || audited === null) return readSheets(null);
    const touched = [...taken.sheets, ...taken.areas.keys(), ...taken.calculated];
    if (taken.outline || taken.sheets.size > 0)
      return readSheets(new Set([...touched, ...(taken.moved ? formulas.keys() : [])]));
    const few = await readFew(taken);
    if (few === null) return readSheets(null);
    if (few.reshaped.length > 0) return readSheets(new Set([...touched, ...few.reshaped]));
    const reaudited = few.read.cells.length === 0 ? audited : await audit(few.read);
    pending(few.isPending && formulas.size > 0);
    return reaudited;
  };

  return {
    readAll,
    keyOf,
    changed(change) {
      stale = withChange(stale, change, sizeOf);
    },
    wrote(cells) {
      for (const { id } of listing?.sheets ?? []) {
        const areas = joined(cells.filter(({ sheet }) => keyOf(sheet) === id));
        if (areas.length > 0) stale = withChange(stale, { what: 'cells', sheet: id, areas }, sizeOf);
        if (formulas.has(id)) stale = withChange(stale, { what: 'calculated', sheet: id, areas: null }, sizeOf);
      }
    },
    tellsSettings: () => listing?.parts !== null,
    leftUnkept(settings) {
      unkept = settings;
    },
    isBehind: () => isStale(stale),
    async catchUp() {
      const taken = stale;
      if (!isStale(taken)) return null;
      stale = NOTHING_STALE;
      try {
        return await readStale(taken);
      } catch (error) {
        if (error instanceof WorkerGone) {
          restart();
          return readAll();
        }
        // Nobody knows what of it arrived: the next time everything is read.
        stale = { ...stale, all: true };
        throw error;
      }
    },
    async ask(...asked) {
      try {
        return await link.ask(...asked);
      } catch (error) {
        if (!(error instanceof WorkerGone)) throw error;
        stale = { ...stale, all: true };
        died();
        throw new HostTrouble('WorkerGone', host.words.errors.WorkerGone);
      }
    },
    stop() {
      isStopped = true;
      link.stop();
    },
  };
}
