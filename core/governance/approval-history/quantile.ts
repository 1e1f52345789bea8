/**
 * The value below which a share of the values lies; null where there are none. Between two values it lies on the line
 * between them: type 7 in Hyndman and Fan, The American Statistician 50 (1996), 361–365, which is PERCENTILE.INC in Excel.
 */
export function quantileOf(values: readonly number[], share: number): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined || above === undefined ? null : below + (above - below) * (place - Math.floor(place));
}
