/** Who a cell names. `nature` says whether that is one person, and if not, what it is. */
export interface People {
  /** As written. */
  readonly text: string;
  /** Each name as `First Last` (or as written), without duplicates. */
  readonly names: readonly string[];
  readonly nature: 'person' | 'several' | 'team' | 'role' | 'placeholder';
}
