/** A value, or one sentence that says why there is none and what to do. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };
