import type { HostState, WorkbookPort } from '../pane/workbook-port.ts';

/** The audits, and the capacity of what was audited, of a port that is still to come. */
export function lateAudits(port: Promise<WorkbookPort>): Pick<WorkbookPort, 'subscribe' | 'audit' | 'capacity'> {
  return {
    subscribe(listener: (state: HostState) => void) {
      let stop = (): void => undefined;
      let isStopped = false;
      const subscribe = async (): Promise<void> => {
        const there = await port;
        if (!isStopped) stop = there.subscribe(listener);
      };
      // Who waits in a cell must hear that nothing comes.
      subscribe().catch((error: unknown) => {
        if (!isStopped) listener({ phase: 'refused', name: '', message: messageOf(error) });
      });
      return () => {
        isStopped = true;
        stop();
      };
    },
    audit: async () => (await port).audit(),
    capacity: async () => (await port).capacity(),
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
