import type { Progress } from '../pane/workbook-port.ts';
import type { SheetFrame, WorkbookRead } from '../worker/workbook-read.ts';
import type { Host } from './host.ts';
import type { Listing } from './list-sheets.ts';
import { listWorkbook } from './list-sheets.ts';
import { isGone } from './office-errors.ts';
import { readAllCells } from './read-all-cells.ts';
import { readSheets } from './read-sheets.ts';
import type { PlacedTable } from './sheet-surroundings.ts';

/** A reading, and what the workbook listed. */
export interface WorkbookReading {
  readonly read: WorkbookRead;
  readonly listing: Listing;
  readonly tables: readonly PlacedTable[];
  /** What Excel had against every sheet that was to be read; null where it gave one. */
  readonly failure: unknown;
}

/** Gives the ids of the sheets whose cells are read, or null for all, once it is known what sheets there are. */
type Choose = (listing: Listing, frames: readonly SheetFrame[]) => ReadonlySet<string> | null;

/** How often a reading is begun anew when a sheet goes while it is read. */
const ATTEMPTS = 3;
/** The share of reading and auditing that reading takes, for progress. */
const READING = 0.5;

/**
 * Reads the workbook: what it lists, then what each sheet is, then cells in chunks. A sheet that cannot be read costs
 * itself alone and is told. Throws where Excel does not even list them.
 * @param tell told what is being done before each request; may throw to end the reading
 */
export async function readWorkbook(
  host: Host,
  choose: Choose,
  tell: (progress: Progress) => void,
): Promise<WorkbookReading> {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await readOnce(host, choose, tell);
    } catch (error) {
      if (attempt === ATTEMPTS || !isGone(error)) throw error;
    }
}

async function readOnce(host: Host, choose: Choose, tell: (progress: Progress) => void): Promise<WorkbookReading> {
  tell({ doing: host.words.looking, done: null });
  const listing = await listWorkbook(host);
  tell({ doing: host.words.looking, done: null });
  const { frames, parts, troubles, failure } = await readSheets(host, listing);
  const sheets = choose(
    listing,
    frames.map(({ frame }) => frame),
  );
  const wanted = frames.filter(({ frame }) => sheets === null || sheets.has(frame.id));
  const cells = await readAllCells(host, wanted, (sheet, done) =>
    tell({ doing: host.words.reading(sheet), done: READING * done }),
  );
  const isRead = wanted.some(({ frame }) => !cells.unread.has(frame.id));
  return {
    listing,
    tables: frames.flatMap(({ tables }) => tables),
    failure: isRead ? null : (cells.failure ?? failure),
    read: {
      outline: {
        name: listing.name,
        dateSystem: listing.dateSystem,
        names: [...listing.names, ...frames.flatMap(({ names }) => names)],
        customParts: parts,
        troubles: [...listing.troubles, ...troubles, ...cells.troubles],
        frames: frames.map(({ frame }) => frame),
      },
      whole: wanted.map(({ frame }) => frame.id).filter((id) => !cells.unread.has(id)),
      cells: cells.cells,
      looks: cells.looks,
    },
  };
}
