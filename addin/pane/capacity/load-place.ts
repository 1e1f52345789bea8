/** A figure of the load: a row and a period. */
export interface LoadPlace {
  /** `CapacityRow.row`. */
  readonly row: number;
  readonly period: number;
}
