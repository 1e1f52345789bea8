import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFormats } from '../../addin/pane/display/formats.ts';
import { localMessage } from '../../addin/pane/display/local-message.ts';
import type { Finding } from '../../core/audit/finding.ts';
import { localDay } from '../../core/cli/local-day.ts';
import { openWorkbook } from '../../core/files/open-workbook.ts';
import { openSession } from '../../core/session/session.ts';
import type { Area } from '../../core/sheet/cell-reference.ts';
import { areaContains, parseRange } from '../../core/sheet/cell-reference.ts';
import type { Excel } from '../hosts/excel/open-excel.ts';
import { bookState } from './book-state.ts';
import type { AddInHouse, OpenPane } from './open-pane.ts';
import { openAddInHouse, until } from './open-pane.ts';

/** Workbooks that people made, where they lie beside the checkout: of each kind the first that has a few findings. */
const FOLDER = resolve(import.meta.dirname, '../../../shared/data/workbooks');
const ENOUGH = 3;
const MOST_KINDS = 4;
const MOST_BYTES = 300_000;

interface Known {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
}

function known(name: string): Known | null {
  const bytes = new Uint8Array(readFileSync(join(FOLDER, name)));
  const opened = openWorkbook(bytes, name);
  if (!opened.ok) return null;
  const { findings } = openSession(opened.workbook, { today: localDay() }).audit;
  return findings.length < ENOUGH ? null : { name, bytes, findings };
}

function chosen(): readonly Known[] {
  const kinds = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found: Known[] = [];
  for (const { name: kind } of kinds) {
    const files = readdirSync(join(FOLDER, kind)).filter((file) => file.endsWith('.xlsx'));
    for (const file of files.toSorted().slice(0, 6)) {
      if (statSync(join(FOLDER, kind, file)).size > MOST_BYTES) continue;
      const one = known(join(kind, file));
      if (one === null) continue;
      found.push(one);
      break;
    }
    if (found.length === MOST_KINDS) break;
  }
  return found;
}

const isThere = existsSync(FOLDER);
let house: AddInHouse;
beforeAll(async () => {
  if (isThere) house = await openAddInHouse();
}, 120_000);
afterAll(() => house?.close());

const selectedAreas = (excel: Excel): readonly Area[] =>
  excel.selection().addresses.flatMap((address) => parseRange(address) ?? []);

/** Whether the cell to look at is selected: where Excel takes one area and the others lie far away, it is that one. */
const isShown = (excel: Excel, { cells: [first] }: Finding): boolean =>
  first !== undefined &&
  excel.selection().sheet === first.sheet &&
  selectedAreas(excel).some((area) => areaContains(area, first.row, first.column));

async function clickEach({ excel, pane }: OpenPane, findings: readonly Finding[]): Promise<number> {
  const items = pane().locator('.finding-item:visible');
  // As this Excel writes them.
  const { day } = createFormats('en-US');
  const count = Math.min(await items.count(), 8);
  for (let at = 0; at < count; at += 1) {
    await items.nth(at).locator('.finding-head').click();
    // Folded, long names are cut.
    const message = (await items.nth(at).locator('.finding-message').textContent())?.trim();
    const same = findings.filter((finding) => localMessage(finding, 'en', day) === message);
    await until(
      async () =>
        same.some((finding) => isShown(excel, finding)) || (await pane().locator('text=is in a hidden').count()) > 0,
      Boolean,
    );
    await items.nth(at).locator('.finding-head').click();
  }
  return count;
}

test.skipIf(!isThere)(
  'people’s workbooks: findings lead to their cells, marks leave no trace, and the report changes nothing',
  async () => {
    for (const { name, bytes, findings } of chosen()) {
      // At the floor merged cells are not told, and other findings may be made.
      const opened = await house.open(bytes, { apiLevel: 'all' });
      const { excel, pane } = opened;
      expect(excel.counters.syncs).toBeLessThanOrEqual(12);
      const before = bookState(excel);
      expect(await clickEach(opened, findings)).toBeGreaterThan(0);
      expect({ name, isOnlyRead: bookState(excel) === before }).toEqual({ name, isOnlyRead: true });

      await opened.menu('Mark findings');
      await until(() => bookState(excel) !== before, Boolean);
      await opened.quiet();
      await opened.menu('Mark findings');
      await until(() => bookState(excel) === before, Boolean);

      const told = await pane().locator('#tab-findings').textContent();
      await opened.menu('Write the report');
      await opened.toast('in a sheet of the workbook');
      await opened.quiet();
      const written = excel.counters.syncs;
      await opened.quiet();
      // Our own writing is not followed.
      expect(excel.counters.syncs).toBe(written);
      await pane().click('[aria-label^="Audit again"]');
      await opened.quiet();
      expect({ name, told: await pane().locator('#tab-findings').textContent() }).toEqual({ name, told });
      expect({ name, troubles: excel.troubles, alive: excel.host.references.alive().length }).toEqual({
        name,
        troubles: [],
        alive: 0,
      });
      expect(excel.counters.largestRequestBytes).toBeLessThan(4_000_000);
      await excel.close();
    }
  },
  120_000,
);
