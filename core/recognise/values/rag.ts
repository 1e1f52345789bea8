import type { Status } from '../../plan/status.ts';

/** Least difference between a colour's parts: the palest green and red of the office themes; beige and tan are no amber. */
const FAINTEST = { tint: 0.07, amber: 0.12 } as const;

/**
 * The traffic-light reading of a fill: hue 75–170° green, 20–75° amber, below 20° or above 335° red (the office palettes'
 * greens, oranges and reds fall well inside). Null for greys, whites, blacks and blues.
 */
export function ragOfColour(colour: string | null | undefined): Status['health'] {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (match === null) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  const most = Math.max(red, green, blue);
  const range = most - Math.min(red, green, blue);
  if (range < FAINTEST.tint || most < 0.3) return null;
  const hue =
    60 *
    (most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4);
  if (hue >= 75 && hue <= 170) return 'green';
  if (hue >= 20 && hue < 75) return range < FAINTEST.amber ? null : 'amber';
  return hue < 20 || hue > 335 ? 'red' : null;
}
