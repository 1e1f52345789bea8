/** What a function shows in its cell: a value, or an error of Excel's with a sentence for its error card. */
export type Answer<T> = { readonly ok: true; readonly value: T } | Trouble;

export interface Trouble {
  readonly ok: false;
  /** `invalidValue` shows #VALUE!, `notAvailable` #N/A: the two that Excel shows a sentence with. */
  readonly code: 'invalidValue' | 'notAvailable';
  readonly message: string;
}

export function value<T>(value: T): Answer<T> {
  return { ok: true, value };
}

/** An argument that cannot be used. */
export function invalid(message: string): Trouble {
  return { ok: false, code: 'invalidValue', message };
}

/** Something that is not there yet. */
export function notAvailable(message: string): Trouble {
  return { ok: false, code: 'notAvailable', message };
}
