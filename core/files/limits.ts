/** What a file may cost before it is refused; the defaults take any workbook that Excel itself opens comfortably. */
export interface Limits {
  /** Bytes of the file as given. */
  readonly fileBytes: number;
  /** Bytes one part of the workbook may unpack to. */
  readonly partBytes: number;
  /** Bytes all parts that are read may unpack to. */
  readonly totalBytes: number;
  /** How many times its packed size a part over 8 MB may unpack to; real sheets stay under 60, a bomb is near 1,000. */
  readonly ratio: number;
  /** Cells of one sheet, gaps inside a row included. */
  readonly cells: number;
  /** Merged areas of one sheet; the rest is left out with a trouble. */
  readonly merges: number;
  /** Entries of the zip container. */
  readonly entries: number;
}

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 400_000_000,
  partBytes: 600_000_000,
  totalBytes: 1_200_000_000,
  ratio: 200,
  cells: 24_000_000,
  merges: 200_000,
  entries: 20_000,
};

/** Size from which the ratio counts: a small part of many equal rows packs very well and harms nobody. */
export const RATIO_FROM_BYTES = 8_000_000;

export function withDefaults(limits: Partial<Limits> | undefined): Limits {
  return { ...DEFAULT_LIMITS, ...limits };
}
