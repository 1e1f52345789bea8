import type { Host } from '../host.ts';
import { intersectionOf } from '../model/address.ts';
import type { ConditionalFormatModel } from '../model/book.ts';
import { freshId } from '../model/book.ts';
import { invalidArgument } from '../request/host-error.ts';
import type { HostType, Property } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { cutConditionalFormats } from './clear.ts';
import { colourOf } from './format-facts.ts';
import { rangeObject } from './range-places.ts';
import type { CellsTarget, RuleTarget } from './targets.ts';
import { assertWritable } from './write-cells.ts';

const TYPES = new Set([
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
]);

function inCells({ sheet, areas }: CellsTarget): readonly ConditionalFormatModel[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((part) => areas.some((area) => intersectionOf(part, area) !== null)),
  );
}

const made = (cells: CellsTarget, format: ConditionalFormatModel): HostObject =>
  new HostObject('ConditionalFormat', { sheet: cells.sheet, format });

/** Those that touch the cells, first in force first; a new one comes before all others. */
export const CONDITIONAL_FORMATS: HostType<'ConditionalFormatCollection'> = {
  kind: 'ConditionalFormatCollection',
  items: (cells) => inCells(cells).map((format) => made(cells, format)),
  item: (cells, id) => {
    const format = inCells(cells).find((one) => one.id === id);
    return format === undefined ? null : made(cells, format);
  },
  methods: {
    add: (cells, [type], host) => {
      if (!TYPES.has(String(type))) throw invalidArgument();
      for (const area of cells.areas) assertWritable(cells.sheet, area);
      const format: ConditionalFormatModel = {
        id: `{CF-${freshId(host.book, 'other')}}`,
        type: String(type),
        areas: cells.areas,
        stopIfTrue: false,
        facts: {},
      };
      host.journal.set(cells.sheet, 'conditionalFormats', [format, ...cells.sheet.conditionalFormats]);
      return made(cells, format);
    },
    clearAll: ({ sheet, areas }, _, host) => {
      for (const area of areas) {
        assertWritable(sheet, area);
        cutConditionalFormats(host, sheet, area);
      }
    },
  },
};

function ofType(type: string): (target: RuleTarget) => HostObject | null {
  return (target) =>
    target.format.type === type
      ? new HostObject(type === 'Custom' ? 'CustomConditionalFormat' : 'CellValueConditionalFormat', target)
      : null;
}

function demanded(type: string): (target: RuleTarget) => HostObject {
  return (target) => {
    const found = ofType(type)(target);
    if (found === null) throw invalidArgument(`The conditional format is not of the type ${type}.`);
    return found;
  };
}

export const CONDITIONAL_FORMAT: HostType<'ConditionalFormat'> = {
  kind: 'ConditionalFormat',
  id: ({ format }) => format.id,
  properties: {
    id: { get: ({ format }) => format.id },
    type: { get: ({ format }) => format.type },
    stopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value, host) => host.journal.set(format, 'stopIfTrue', value === true),
    },
    priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value, host) => {
        const others = sheet.conditionalFormats.filter((one) => one !== format);
        host.journal.set(sheet, 'conditionalFormats', others.toSpliced(Number(value), 0, format));
      },
    },
  },
  objects: {
    custom: demanded('Custom'),
    customOrNullObject: ofType('Custom'),
    cellValue: demanded('CellValue'),
    cellValueOrNullObject: ofType('CellValue'),
  },
  methods: {
    delete: ({ sheet, format }, _, host) => {
      for (const area of format.areas) assertWritable(sheet, area);
      host.journal.set(
        sheet,
        'conditionalFormats',
        sheet.conditionalFormats.filter((one) => one !== format),
      );
    },
    getRange: ({ sheet, format }) => {
      if (format.areas.length !== 1) throw invalidArgument('The conditional format covers several areas.');
      return rangeObject(sheet, format.areas[0]!);
    },
    getRangeOrNullObject: ({ sheet, format }) =>
      format.areas.length === 1 ? rangeObject(sheet, format.areas[0]!) : null,
    getRanges: ({ sheet, format }) => new HostObject('RangeAreas', { sheet, areas: format.areas }),
  },
};

/** A property kept among the facts of the format. */
export function factProperty(
  path: string,
  fallback: unknown,
  read: (value: unknown) => unknown = (value) => value,
): Property<RuleTarget> {
  return {
    get: ({ format }) => format.facts[path] ?? fallback,
    set: ({ format }, value, host: Host) => host.journal.set(format, 'facts', { ...format.facts, [path]: read(value) }),
  };
}

export const CUSTOM_FORMAT: HostType<'CustomConditionalFormat'> = {
  kind: 'CustomConditionalFormat',
  objects: {
    rule: (target) => new HostObject('ConditionalFormatRule', target),
    format: (target) => new HostObject('ConditionalRangeFormat', target),
  },
};

export const FORMAT_RULE: HostType<'ConditionalFormatRule'> = {
  kind: 'ConditionalFormatRule',
  properties: { formula: factProperty('rule', ''), formulaLocal: factProperty('rule', '') },
};

export const CELL_VALUE_FORMAT: HostType<'CellValueConditionalFormat'> = {
  kind: 'CellValueConditionalFormat',
  properties: { rule: factProperty('rule', null) },
  objects: { format: (target) => new HostObject('ConditionalRangeFormat', target) },
};

export const CONDITIONAL_RANGE_FORMAT: HostType<'ConditionalRangeFormat'> = {
  kind: 'ConditionalRangeFormat',
  properties: { numberFormat: factProperty('numberFormat', null) },
  objects: {
    fill: (target) => new HostObject('ConditionalRangeFill', target),
    font: (target) => new HostObject('ConditionalRangeFont', target),
    borders: (target) => new HostObject('ConditionalRangeBorderCollection', target),
  },
};

export const CONDITIONAL_FILL: HostType<'ConditionalRangeFill'> = {
  kind: 'ConditionalRangeFill',
  properties: { color: factProperty('fill.color', '', colourOf) },
  methods: { clear: (target, _, host) => factProperty('fill.color', '').set!(target, '', host) },
};

export const CONDITIONAL_FONT: HostType<'ConditionalRangeFont'> = {
  kind: 'ConditionalRangeFont',
  properties: {
    bold: factProperty('font.bold', null),
    italic: factProperty('font.italic', null),
    strikethrough: factProperty('font.strikethrough', null),
    underline: factProperty('font.underline', 'None'),
    color: factProperty('font.color', '', colourOf),
  },
};
