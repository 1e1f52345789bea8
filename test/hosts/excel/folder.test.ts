/// <reference types="office-js" />
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { littlePlan } from './little-plan.ts';
import { openExcel } from './open-excel.ts';
import { errorOf } from './run-in-excel.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Folder</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'self'; script-src 'self' https://appsforoffice.microsoft.com; connect-src 'self'">
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script type="module" src="./main.js"></script><p id="told"></p>`;
const MAIN = `const worker = new Worker(new URL('./worker.js', import.meta.url), { type: 'module' });
worker.onmessage = ({ data }) => { document.getElementById('told').textContent = data; };
Office.onReady(() => Excel.run(async (context) => {
  const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load('values');
  await context.sync();
  worker.postMessage(used.values.length);
}));`;
const WORKER = `import { words } from './words.js';
onmessage = ({ data }) => postMessage(words(data));`;

test('an add-in in a folder runs as it is: modules, workers, its content policy; nothing else is reached', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'addin-'));
  for (const [name, text] of Object.entries({
    'index.html': PAGE,
    'main.js': MAIN,
    'worker.js': WORKER,
    'words.js': 'export const words = (count) => `${count} rows`;',
  }))
    writeFileSync(join(folder, name), text);
  const excel = await openExcel({ workbook: littlePlan(), addin: folder });
  await excel.frame().getByText('4 rows').waitFor();
  expect(excel.troubles).toEqual([]);
  expect(excel.counters.syncs).toBe(1);
  await excel.frame().evaluate('fetch("https://example.org/").catch(() => null)');
  expect(excel.troubles).not.toEqual([]);
  expect(await errorOf(excel, async (context) => context.sync())).toBeNull();
  await excel.close();
  rmSync(folder, { recursive: true });
});
