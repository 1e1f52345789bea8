/** What was asked of a workbook that is open no more: nobody waits for the answer, and nobody is told. */
export class WorkbookClosed extends Error {}
