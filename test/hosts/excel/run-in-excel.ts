/// <reference types="office-js" />
import type { Excel as SimulatedExcel } from './open-excel.ts';

/** A page that does nothing by itself: tests run their own code in it. */
export const BLANK_ADDIN =
  '<!doctype html><meta charset="utf-8"><title>Blank</title><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><body></body>';

/** Runs a batch in the add-in's page, as `Excel.run` does there. The function is sent as text: it sees only its argument. */
export async function runInExcel<T>(
  excel: SimulatedExcel,
  batch: (context: Excel.RequestContext) => Promise<T>,
  options: object = {},
): Promise<T> {
  const code = `Office.onReady().then(() => Excel.run(${JSON.stringify(options)}, ${batch.toString()}))`;
  return (await excel.frame().evaluate(code)) as T;
}

/** Code of the error a batch ends with; null when it succeeds. */
export async function errorOf(
  excel: SimulatedExcel,
  batch: (context: Excel.RequestContext) => Promise<unknown>,
  options: object = {},
): Promise<string | null> {
  const code = `Office.onReady().then(() => Excel.run(${JSON.stringify(options)}, ${batch.toString()})).then(() => null, (error) => String(error.code))`;
  return (await excel.frame().evaluate(code)) as string | null;
}
