import type { OfficeWords } from './words/english.ts';

/** Trouble that Excel has without saying so, by the code it would have. */
export class HostTrouble extends Error {
  readonly code: string;

  constructor(code: string, message = code) {
    super(message);
    this.code = code;
  }
}

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
  InternalServerError: 'GeneralException',
  Timeout: 'ConnectionFailure',
  RequestTimeout: 'ConnectionFailure',
  ServiceUnavailable: 'ConnectionFailure',
  TooManyRequests: 'ActivityLimitReached',
  Unauthenticated: 'AccessDenied',
};

/** The documented code of something that went wrong. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'Unknown';
  const code = String(error.code);
  return ALIASES[code] ?? code;
}

/** What went wrong and what to do, as a sentence; anything undocumented is told in Excel's own words. */
export function sentenceOf(error: unknown, words: OfficeWords): string {
  const { errors }: { readonly errors: Readonly<Record<string, string>> } = words;
  return errors[codeOf(error)] ?? words.otherError(error instanceof Error ? error.message : String(error));
}

/** Whether a cell is being edited, so that nothing was done. */
export function isEditing(error: unknown): boolean {
  return codeOf(error) === 'InvalidOperationInCellEditMode';
}

/** Whether trying again a moment later may help. */
export function isPassing(error: unknown): boolean {
  return PASSING.has(codeOf(error));
}

/** Whether less must be asked for at once. */
export function isTooLarge(error: unknown): boolean {
  const code = codeOf(error);
  return (
    code.endsWith('PayloadSizeLimitExceeded') || code === 'RangeExceedsLimit' || code === 'OperationCellsExceedLimit'
  );
}

/** Whether something that was there a moment ago is gone. */
export function isGone(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ItemNotFound' || code === 'InvalidReference' || code === 'InvalidObjectPath';
}
