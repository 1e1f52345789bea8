/** Path data of SVG in pixels. */

export function acrossAt(y: number, to: number): string {
  return `M0 ${y.toFixed(1)}H${to}`;
}

export function downAt(x: number, from: number, to: number): string {
  return `M${x.toFixed(1)} ${from}V${to}`;
}

/** A square on its corner around a point. */
export function diamond(x: number, y: number, size: number): string {
  return `M${x.toFixed(1)} ${y - size}l${size} ${size}l${-size} ${size}l${-size} ${-size}z`;
}

/** From the end of one bar down or up to the start of another. */
export function elbow(from: { readonly x: number; readonly y: number }, to: typeof from): string {
  const turn = Math.min(from.x + 4, Math.max(to.x - 1, 2));
  return `M${from.x} ${from.y}H${turn}V${to.y}H${Math.max(to.x, turn)}`;
}

/** A line through values, broken where there are none; one alone between gaps is a dot. */
export function lineThrough(
  values: readonly (number | null)[],
  x: (at: number) => number,
  y: (value: number) => number,
): string {
  const parts: string[] = [];
  for (const [at, value] of values.entries()) {
    if (value === null) continue;
    const isJoined = at > 0 && values[at - 1] !== null;
    parts.push(`${isJoined ? 'L' : 'M'}${x(at).toFixed(1)} ${y(value).toFixed(1)}${isJoined ? '' : 'h.01'}`);
  }
  return parts.join('');
}
