/** Why a value is not known. `not-given`: nothing was said of the field. `unread`: a text that is no value of its kind. */
export type UnknownWhy = 'not-given' | 'truncated' | 'hidden' | 'not-loaded' | 'unread' | 'no-rate';

/** What a record holds in one field. `unknown` is told apart from `empty`: an empty field is known to hold nothing. */
export type FieldValue =
  /** Shares as 0–1, durations and days as the table has them (days: whole days since 1970); currency null where nothing says. */
  | { readonly is: 'number'; readonly value: number; readonly currency: string | null }
  /** Yes and no are `yes` and `no`. */
  | { readonly is: 'words'; readonly text: string }
  | { readonly is: 'empty' }
  | { readonly is: 'unknown'; readonly why: UnknownWhy };

/** A deal, or anything else that is approved, by `ApprovalField.name`. A field that is not in it is not known. */
export type ApprovalRecord = ReadonlyMap<string, FieldValue>;

export const NOT_GIVEN: FieldValue = { is: 'unknown', why: 'not-given' };
