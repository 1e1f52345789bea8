import { expect, test } from 'vitest';
import type { HostState, WorkbookPort } from '../pane/workbook-port.ts';
import { lateAudits } from './late-audits.ts';

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('who waits for a port that never comes hears why', async () => {
  const told: HostState[] = [];
  const audits = lateAudits(Promise.reject(new Error('The words could not be loaded.')));
  audits.subscribe((state) => told.push(state));
  audits.subscribe((state) => told.push(state))();
  await settled();
  expect(told).toEqual([{ phase: 'refused', name: '', message: 'The words could not be loaded.' }]);
});

test('who stops before the port is there hears nothing', async () => {
  let subscribed = 0;
  const port = {
    subscribe() {
      subscribed += 1;
      return () => undefined;
    },
  } as unknown as WorkbookPort;
  const audits = lateAudits(Promise.resolve(port));
  audits.subscribe(() => undefined)();
  audits.subscribe(() => undefined);
  await settled();
  expect(subscribed).toBe(1);
});
