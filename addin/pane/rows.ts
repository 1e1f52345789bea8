/** Many rows that are known by their places; one that is looked at is made then. */
export interface Rows<T> {
  readonly length: number;
  /** Nothing where there is no such place. */
  at(place: number): T | undefined;
}
