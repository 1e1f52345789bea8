/** What a function makes, made when it is first asked for: it takes time, and not everyone who loads a module needs it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
