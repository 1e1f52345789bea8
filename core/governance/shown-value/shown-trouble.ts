/** Why the text that a page shows of a field is not taken for its value. */
export type ShownTrouble =
  /** The page cuts it, does not show it, or has not loaded it yet. */
  | 'truncated'
  | 'hidden'
  | 'not-loaded'
  /** The page has no such field, or several of one label that say different things. */
  | 'not-on-page'
  | 'repeated-label'
  /** Marks in it turn the direction of text or cannot be seen. */
  | 'unseen-marks'
  | 'not-a-number'
  /** `1.2M` was rounded by the page. */
  | 'rounded'
  /** It could be read in two ways, as `48.000` of an amount with cents. */
  | 'ambiguous-number'
  /** A share without its percent sign, or a percent sign where none is expected. */
  | 'other-unit'
  /** A sign that several currencies have, or none of them. */
  | 'ambiguous-currency'
  | 'not-a-day'
  | 'ambiguous-day'
  | 'not-a-duration'
  | 'not-yes-or-no';

/** What a text says, or why it says nothing for certain. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: ShownTrouble };

export function readAs<T>(value: T): Read<T> {
  return { ok: true, value };
}

export function unread(why: ShownTrouble): Read<never> {
  return { ok: false, why };
}
