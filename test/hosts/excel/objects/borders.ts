import type { Area } from '../../../../core/sheet/cell-reference.ts';
import type { Host } from '../host.ts';
import type { Border, Look } from '../model/cell.ts';
import { looksIn } from '../model/sheet-cells.ts';
import { invalidArgument } from '../request/host-error.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { agreedOf } from './cells.ts';
import { colourOf } from './format-facts.ts';
import type { CellsTarget } from './targets.ts';
import { writeLook } from './write-cells.ts';

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];
const NONE: Border = { style: 'None', color: '#000000', weight: 'Thin' };

/** The cells of an area a side touches, and the side as seen from those cells. */
function edge(area: Area, side: string): { readonly area: Area; readonly side: string } | null {
  switch (side) {
    case 'EdgeTop':
      return { area: { ...area, bottom: area.top }, side };
    case 'EdgeBottom':
      return { area: { ...area, top: area.bottom }, side };
    case 'EdgeLeft':
      return { area: { ...area, right: area.left }, side };
    case 'EdgeRight':
      return { area: { ...area, left: area.right }, side };
    case 'InsideHorizontal':
      return area.top === area.bottom ? null : { area: { ...area, bottom: area.bottom - 1 }, side: 'EdgeBottom' };
    case 'InsideVertical':
      return area.left === area.right ? null : { area: { ...area, right: area.right - 1 }, side: 'EdgeRight' };
    default:
      return { area, side };
  }
}

function read(target: CellsTarget, side: string, key: keyof Border): unknown {
  const edges = target.areas.flatMap((area) => edge(area, side) ?? []);
  if (edges.length === 0) return NONE[key];
  return agreedOf(
    edges.flatMap((one) => looksIn(target.sheet, one.area).map((look) => (look.borders[one.side] ?? NONE)[key])),
  );
}

function draw(host: Host, target: CellsTarget, side: string, change: Partial<Border>): void {
  for (const area of target.areas) {
    const one = edge(area, side);
    if (one === null) continue;
    writeLook(host, target.sheet, one.area, (look): Look => {
      const border = { ...NONE, ...(look.borders[one.side] ?? { style: 'Continuous' }), ...change };
      return { ...look, borders: { ...look.borders, [one.side]: border } };
    });
  }
}

export const RANGE_BORDERS: HostType<'RangeBorderCollection'> = {
  kind: 'RangeBorderCollection',
  properties: { count: { get: () => SIDES.length }, tintAndShade: { get: () => 0, set: () => {} } },
  items: (cells) => SIDES.map((side) => new HostObject('RangeBorder', { cells, side })),
  item: (cells, side) => {
    if (!SIDES.includes(String(side))) throw invalidArgument();
    return new HostObject('RangeBorder', { cells, side: String(side) });
  },
};

export const RANGE_BORDER: HostType<'RangeBorder'> = {
  kind: 'RangeBorder',
  id: ({ side }) => side,
  properties: {
    sideIndex: { get: ({ side }) => side },
    style: {
      get: ({ cells, side }) => read(cells, side, 'style'),
      set: ({ cells, side }, value, host) => draw(host, cells, side, { style: String(value) }),
    },
    color: {
      get: ({ cells, side }) => read(cells, side, 'color'),
      set: ({ cells, side }, value, host) => draw(host, cells, side, { color: colourOf(value) }),
    },
    weight: {
      get: ({ cells, side }) => read(cells, side, 'weight'),
      set: ({ cells, side }, value, host) => draw(host, cells, side, { weight: String(value) }),
    },
    tintAndShade: { get: () => 0, set: () => {} },
  },
};
