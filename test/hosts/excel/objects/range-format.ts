import type { Host } from '../host.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { PLAIN_LOOK } from '../model/cell.ts';
import { agreedOf, lookProperties } from './cells.ts';
import { FILL_FACTS, FONT_FACTS, FORMAT_FACTS, PROTECTION_FACTS } from './format-facts.ts';
import type { CellsTarget } from './targets.ts';
import { writeLook } from './write-cells.ts';

const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** Sizes of the rows or columns an area crosses; only sizes that were set are kept. */
function sizes({ sheet, areas }: CellsTarget, key: 'rowHeights' | 'columnWidths'): unknown {
  const known = sheet[key];
  const standard = key === 'rowHeights' ? STANDARD_HEIGHT : STANDARD_WIDTH;
  const seen = areas.flatMap((area) => {
    const [first, last] = key === 'rowHeights' ? [area.top, area.bottom] : [area.left, area.right];
    const set = [...known].filter(([index]) => index >= first && index <= last).map(([, size]) => size);
    return set.length < last - first + 1 ? [...set, standard] : set;
  });
  return agreedOf(seen);
}

function resize(
  { sheet, areas }: CellsTarget,
  key: 'rowHeights' | 'columnWidths',
  size: number | null,
  host: Host,
): void {
  const next = new Map(sheet[key]);
  for (const area of areas) {
    const [first, last] = key === 'rowHeights' ? [area.top, area.bottom] : [area.left, area.right];
    for (let index = first; index <= Math.min(last, first + 20_000); index += 1) {
      if (size === null) next.delete(index);
      else next.set(index, size);
    }
  }
  host.journal.set(sheet, key, next);
}

export const RANGE_FORMAT: HostType<'RangeFormat'> = {
  kind: 'RangeFormat',
  properties: {
    ...lookProperties(FORMAT_FACTS),
    columnWidth: {
      get: (cells) => sizes(cells, 'columnWidths'),
      set: (cells, value, host) => resize(cells, 'columnWidths', Number(value), host),
    },
    rowHeight: {
      get: (cells) => sizes(cells, 'rowHeights'),
      set: (cells, value, host) => resize(cells, 'rowHeights', Number(value), host),
    },
    useStandardWidth: {
      get: (cells) => sizes(cells, 'columnWidths') === STANDARD_WIDTH,
      set: (cells, value, host) => value === true && resize(cells, 'columnWidths', null, host),
    },
    useStandardHeight: {
      get: (cells) => sizes(cells, 'rowHeights') === STANDARD_HEIGHT,
      set: (cells, value, host) => value === true && resize(cells, 'rowHeights', null, host),
    },
  },
  objects: {
    fill: (cells) => new HostObject('RangeFill', cells),
    font: (cells) => new HostObject('RangeFont', cells),
    protection: (cells) => new HostObject('FormatProtection', cells),
    borders: (cells) => new HostObject('RangeBorderCollection', cells),
  },
  methods: {
    autofitColumns: (cells, _, host) => resize(cells, 'columnWidths', null, host),
    autofitRows: (cells, _, host) => resize(cells, 'rowHeights', null, host),
    adjustIndent: ({ sheet, areas }, [amount], host) => {
      for (const area of areas)
        writeLook(host, sheet, area, (look) => ({ ...look, indent: Math.max(0, look.indent + Number(amount)) }));
    },
  },
};

export const RANGE_FILL: HostType<'RangeFill'> = {
  kind: 'RangeFill',
  properties: lookProperties(FILL_FACTS),
  methods: {
    clear: ({ sheet, areas }, _, host) => {
      for (const area of areas)
        writeLook(host, sheet, area, (look) => ({ ...look, fill: PLAIN_LOOK.fill, pattern: PLAIN_LOOK.pattern }));
    },
  },
};

export const RANGE_FONT: HostType<'RangeFont'> = { kind: 'RangeFont', properties: lookProperties(FONT_FACTS) };

export const FORMAT_PROTECTION: HostType<'FormatProtection'> = {
  kind: 'FormatProtection',
  properties: lookProperties(PROTECTION_FACTS),
};
