import type { FollowedWorkbook } from './followed-workbook.ts';
import { followWorkbook } from './followed-workbook.ts';
import type { Host } from './host.ts';
import type { PortState } from './port-state.ts';
import type { TaskQueue } from './task-queue.ts';
import { createTaskQueue } from './task-queue.ts';
import { watchWorkbook } from './watch-workbook.ts';

/** One workbook being followed. */
export interface Seat {
  readonly followed: FollowedWorkbook;
  readonly inTurn: TaskQueue;
  /** Lets Excel tell of changes from now on; where it cannot, the pane says so, and the next call tries again. */
  watch(): Promise<void>;
  isLeft(): boolean;
  leave(): void;
}

/** @param readSoon asks for a reading of what was noted to have changed */
export function takeSeat(host: Host, state: PortState, readSoon: () => void): Seat {
  let isLeft = false;
  let stopWatching: (() => Promise<void>) | null = null;
  const followed = followWorkbook(
    host,
    (progress) => {
      if (!isLeft) state.working(progress);
    },
    {
      died: readSoon,
      restarted: () => state.notice('worker', host.words.restarted),
      pending(are) {
        if (!isLeft) state.notice('calculation', are ? host.words.uncalculated : null);
      },
    },
  );
  return {
    followed,
    inTurn: createTaskQueue(),
    async watch() {
      if (stopWatching !== null) return;
      try {
        const watched = await watchWorkbook(host, (change) => {
          if (isLeft) return;
          followed.changed(change);
          readSoon();
        });
        if (isLeft) return await watched.stop();
        stopWatching = () => watched.stop();
        state.notice('watch', null);
      } catch {
        if (!isLeft) state.notice('watch', host.words.notTold);
      }
    },
    isLeft: () => isLeft,
    leave() {
      isLeft = true;
      followed.stop();
      stopWatching?.().catch(() => undefined);
    },
  };
}
