import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localDay } from '../../core/cli/local-day.ts';
import { openWorkbook } from '../../core/files/open-workbook.ts';
import { openSession } from '../../core/session/session.ts';
import type { AddInHouse } from './open-pane.ts';
import { openAddInHouse } from './open-pane.ts';

/** Workbooks that people made, where they lie beside the checkout: every so many of them, not too large for a test. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/data/workbooks');
const EVERY = 40;
const names = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.xlsx') && statSync(join(FOLDER, name)).size < 1_000_000)
      .sort()
      .filter((_, at) => at % EVERY === 0)
  : [];

let house: AddInHouse;
beforeAll(async () => {
  if (names.length > 0) house = await openAddInHouse();
}, 120_000);
afterAll(() => house?.close());

test.skipIf(names.length === 0)(
  'people’s workbooks read in Excel say what their files say',
  async () => {
    for (const name of names) {
      const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
      const file = openWorkbook(bytes, name);
      if (!file.ok) continue;
      const { audit, recognition } = openSession(file.workbook, { today: localDay() });
      // The floor does not tell which cells are merged: there headers may be read otherwise.
      const { excel, pane } = await house.open(bytes, { apiLevel: 'all', viewport: { width: 900, height: 900 } });
      const counts = await pane().locator('#tab-findings, #tab-understood').allTextContents();
      const told = counts.map((text) => Number(/\d+/.exec(text)?.[0]));
      expect({ name, told, troubles: excel.troubles }).toEqual({
        name,
        told: [audit.findings.length, recognition.plan.tables.length],
        troubles: [],
      });
      expect(excel.counters.syncs).toBeLessThanOrEqual(12);
      await excel.close();
    }
  },
  120_000,
);
