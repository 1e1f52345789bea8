/** Trouble that Excel told, by the code it documents. `message` is a sentence for the planner. */
export class HostTrouble extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/**
 * What Excel's codes mean to a planner and what to do.
 * (learn.microsoft.com, “Error handling with the application-specific JavaScript APIs”, Excel.ErrorCodes.)
 */
const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'A cell is being edited. Finish it with Enter, or leave it with Esc, and it goes on.',
  ItemNotFound: 'The sheet or cell is no longer there. Audit again to see the workbook as it is now.',
  AccessDenied: 'Excel does not allow that here: the sheet or workbook is protected or opened for reading only.',
  InvalidSelection: 'Excel cannot select that. Audit again to see the workbook as it is now.',
  InvalidReference: 'The cells are no longer where they were. Audit again to see the workbook as it is now.',
  InvalidArgument: 'Excel did not take a value. Audit again; if it stays, type the value yourself.',
  ApiNotFound: 'This Excel is too old for that. Update Office, or use Excel on the web.',
  NotImplemented: 'This Excel cannot do that. Update Office, or use Excel on the web.',
  UnsupportedOperation: 'Excel cannot do that in this workbook.',
  UnsupportedFeature: 'Excel cannot do that in this workbook.',
  UnsupportedSheet: 'That sheet is no sheet of cells.',
  RequestPayloadSizeLimitExceeded: 'That was more than Excel takes at once. Do it in smaller parts.',
  ResponsePayloadSizeLimitExceeded: 'That was more than Excel gives at once. Delete what the sheet does not need.',
  RangeExceedsLimit: 'Those are more cells than Excel handles at once. Delete what the sheet does not need.',
  OperationCellsExceedLimit: 'Those are more cells than Excel handles at once. Do it in smaller parts.',
  FormulaLengthExceedsLimit: 'The formula is longer than Excel takes (8,192 characters).',
  MergedRangeConflict: 'Merged cells are in the way. Unmerge them first.',
  PivotTableRangeConflict: 'A pivot table is in the way.',
  FilteredRangeConflict: 'A filter is in the way. Show all rows first.',
  InsertDeleteConflict: 'Excel cannot insert or delete there.',
  ItemAlreadyExists: 'Something of that name is there already.',
  InactiveWorkbook: 'The workbook is no longer the one in front. Click into it and try again.',
  Conflict: 'Somebody else changed the same thing at the same time. Try again.',
  RequestAborted: 'Excel broke that off. Try again.',
  ActivityLimitReached: 'Excel is busy with other add-ins. Wait a moment and try again.',
  ConnectionFailure: 'Excel cannot be reached. Check the connection and try again.',
  GeneralException: 'Excel could not do that. Try again; if it stays, save and reopen the workbook.',
};

/** Codes under which the same request may go well a moment later. */
const PASSING: ReadonlySet<string> = new Set([
  'ConnectionFailure',
  'RequestAborted',
  'ActivityLimitReached',
  'Conflict',
]);

/** Codes that other Excels use for the same thing. */
const ALIASES: Readonly<Record<string, string>> = {
  HttpRequestFailed: 'ConnectionFailure',
  RequestTimeout: 'ConnectionFailure',
  ServiceUnavailable: 'ConnectionFailure',
  TooManyRequests: 'ActivityLimitReached',
  Unauthenticated: 'AccessDenied',
};

/** What went wrong, as a sentence with its code; anything unknown is told in Excel's own words. */
export function troubleOf(error: unknown): HostTrouble {
  if (error instanceof HostTrouble) return error;
  const told = codeOf(error);
  const code = ALIASES[told] ?? told;
  const sentence = SENTENCES[code];
  if (sentence !== undefined) return new HostTrouble(code, sentence);
  const words = error instanceof Error ? error.message : String(error);
  return new HostTrouble(code, `Excel could not do that: ${words}`);
}

/** Whether trying again a moment later may help. */
export function isPassing(error: unknown): boolean {
  return PASSING.has(troubleOf(error).code);
}

export function isTooLarge(error: unknown): boolean {
  const { code } = troubleOf(error);
  return (
    code.endsWith('PayloadSizeLimitExceeded') || code === 'RangeExceedsLimit' || code === 'OperationCellsExceedLimit'
  );
}

/** Whether something that was there a moment ago is gone. */
export function isGone(error: unknown): boolean {
  const { code } = troubleOf(error);
  return code === 'ItemNotFound' || code === 'InvalidReference';
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'GeneralException';
  return String(error.code);
}
