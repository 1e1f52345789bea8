import type { Area } from '../../core/sheet/cell-reference.ts';
import type { Trouble } from '../../core/sheet/workbook.ts';
import type { CellBlock, LookBlock } from '../worker/workbook-read.ts';
import { cellsIn } from './addresses.ts';
import type { Wanted } from './chunk-plan.ts';
import { createPace } from './chunk-plan.ts';
import type { LookPlan } from './column-looks.ts';
import { planLooks, readColumnLooks } from './column-looks.ts';
import type { Host } from './host.ts';
import { occupiedAreas } from './occupied-areas.ts';
import { isGone, isPassing, isTooLarge } from './office-errors.ts';
import type { ReadChunk } from './read-cells.ts';
import { readCells } from './read-cells.ts';
import type { ReadFrame } from './read-frames.ts';
import { unreadableSheet } from './read-sheets.ts';
import { readTogether } from './read-together.ts';

/** The cells of sheets, and ids of the sheets that could not be read to their end. */
export interface CellsRead {
  readonly cells: readonly CellBlock[];
  readonly looks: readonly LookBlock[];
  readonly unread: ReadonlySet<string>;
  readonly troubles: readonly Trouble[];
  /** What Excel had last against the cells of a sheet; null where it gave all of them. */
  readonly failure: unknown;
}

/**
 * Reads all cells of sheets, as much in one request as Excel gives.
 * @param step told before each request which sheet it is about and which share is done, 0–1; may throw to end it
 */
export async function readAllCells(
  host: Host,
  frames: readonly ReadFrame[],
  step: (sheet: string, done: number) => void,
): Promise<CellsRead> {
  const byId = new Map(frames.map((read) => [read.frame.id, read]));
  const plans: { readonly used: Area; readonly id: string; readonly looks: LookPlan }[] = [];
  for (const { frame, used } of frames)
    for (const area of used === null ? [] : await occupiedAreas(host, frame.id, used))
      plans.push({ used: area, id: frame.id, looks: planLooks(frame.id, area) });
  const queue = plans.flatMap<Wanted>(({ id, used, looks }) => [{ sheet: id, area: used, what: 'cells' }, looks.each]);
  const columns = plans.flatMap(({ looks }) => looks.columns);
  const pace = createPace();
  const found: ReadChunk[] = [];
  const unread = new Set<string>();
  const troubles: Trouble[] = [];
  let failure: unknown = null;
  const plain = new Set<string>();
  const giveUp = ({ sheet, what }: Wanted, error: unknown): void => {
    if (what === 'looks') return giveUpLooks(sheet);
    if (!unread.has(sheet)) troubles.push(unreadableSheet(byId.get(sheet)?.frame.name ?? '', error, host.words));
    unread.add(sheet);
    failure = error;
    queue.splice(0, queue.length, ...queue.filter((wanted) => wanted.sheet !== sheet));
  };
  const giveUpLooks = (sheet: string): void => {
    const name = byId.get(sheet)?.frame.name ?? '';
    if (!plain.has(sheet)) troubles.push({ id: 'looks-left-out', message: host.words.looksLeftOut(name), sheet: name });
    plain.add(sheet);
    queue.splice(0, queue.length, ...queue.filter((wanted) => wanted.sheet !== sheet || wanted.what !== 'looks'));
  };
  const sizeOf = (list: readonly Wanted[]): number => list.reduce((sum, { area }) => sum + cellsIn(area), 0);
  const readChunks = (chunks: readonly Wanted[]): Promise<readonly ReadChunk[]> =>
    host.run((context) => readCells(context, chunks, (sheet) => byId.get(sheet)?.hiddenRows ?? null));
  let total = sizeOf(queue);

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const left = sizeOf(queue);
      step(byId.get(queue[0]?.sheet ?? '')?.frame.name ?? '', 1 - left / total);
      const taken = pace.take(queue);
      try {
        const chunks = await readTogether(taken, readChunks, giveUp);
        for (const chunk of chunks) if (chunk.what === 'cells') pace.weighed(chunk.block, chunk.characters);
        found.push(...chunks);
      } catch (error) {
        if (!isTooLarge(error)) throw error;
        if (pace.slower(taken)) queue.unshift(...taken);
        else for (const wanted of taken) giveUp(wanted, error);
      }
    }
  }

  await drain();
  const asked = columns.filter(({ sheet }) => !unread.has(sheet) && !plain.has(sheet));
  if (asked.length > 0) {
    const { looks, mixed } = await host
      .run((context) => readColumnLooks(context, asked))
      .catch((error: unknown) => {
        if (isGone(error) || isPassing(error)) throw error;
        for (const { sheet } of asked) giveUpLooks(sheet);
        return { looks: [], mixed: [] };
      });
    found.push(...looks.map((block) => ({ what: 'looks' as const, block })));
    queue.push(...mixed);
    total += sizeOf(mixed);
    await drain();
  }
  return {
    cells: found.flatMap((chunk) => (chunk.what === 'cells' ? [chunk.block] : [])),
    looks: found.flatMap((chunk) => (chunk.what === 'looks' ? [chunk.block] : [])),
    unread,
    troubles,
    failure,
  };
}
