/// <reference types="office-js" />

/** One thing Excel's API can do, run in the add-in's page: its code sees only its argument. */
export interface Case {
  readonly does: string;
  readonly batch: (context: Excel.RequestContext) => Promise<unknown>;
  readonly gives: unknown;
}
