import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of Office's client library: the npm package, or the copy that `OFFICEJS_DIST` names. */
export function libraryFolder(): string {
  const named = process.env['OFFICEJS_DIST'];
  const folder =
    named === undefined || named === ''
      ? join(import.meta.dirname, '../../../../node_modules/@microsoft/office-js/dist')
      : resolve(named);
  if (!existsSync(join(folder, 'office.js'))) throw new Error(`There is no office.js in ${folder}.`);
  return folder;
}

/** Newest 1.x of ExcelApi the library knows: what the host says it supports when asked for everything. */
export function newestExcelApi(folder: string): number {
  const debug = join(folder, 'excel-web-16.00.debug.js');
  const plain = join(folder, 'excel-web-16.00.js');
  const text = readFileSync(existsSync(debug) ? debug : plain, 'utf8');
  let newest = 12;
  for (const found of text.matchAll(/(?:_defaultApiSetName|"ExcelApi"),\s*"1\.(\d+)"/g))
    newest = Math.max(newest, Number(found[1]));
  return newest;
}
