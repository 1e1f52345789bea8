import type { Book } from '../model/book.ts';
import type { HostType, Property } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';

export const APPLICATION: HostType<'Application'> = {
  kind: 'Application',
  properties: {
    calculationMode: {
      get: (book) => book.calculationMode,
      set: (book, value) => {
        book.calculationMode = String(value);
      },
    },
    calculationState: { get: (book) => book.calculationState },
    calculationEngineVersion: { get: () => 191_029 },
    decimalSeparator: { get: () => '.' },
    thousandsSeparator: { get: () => ',' },
    useSystemSeparators: { get: () => true },
  },
  objects: {
    cultureInfo: (book) => new HostObject('CultureInfo', book),
    iterativeCalculation: (book) => new HostObject('IterativeCalculation', book),
  },
  methods: {
    calculate: () => null,
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const CULTURE: HostType<'CultureInfo'> = {
  kind: 'CultureInfo',
  properties: { name: { get: (_, host) => host.language } },
};

export const ITERATIVE: HostType<'IterativeCalculation'> = {
  kind: 'IterativeCalculation',
  properties: { enabled: { get: () => false }, maxIteration: { get: () => 100 }, maxChange: { get: () => 0.001 } },
};

/** `runtime.enableEvents`: whether this add-in hears of anything. */
export const RUNTIME: HostType<'Runtime'> = {
  kind: 'Runtime',
  properties: {
    enableEvents: {
      get: (_, host) => host.events.isEnabled,
      set: (_, value, host) => {
        host.events.isEnabled = value === true;
      },
    },
  },
};

function property(name: string): Property<Book> {
  return {
    get: (book) => book.properties.get(name) ?? '',
    set: (book, value) => {
      book.properties.set(name, value);
    },
  };
}

const TEXTS = [
  'author',
  'category',
  'comments',
  'company',
  'keywords',
  'manager',
  'subject',
  'title',
  'revisionNumber',
];

/** What File > Info shows of a workbook. */
export const PROPERTIES: HostType<'DocumentProperties'> = {
  kind: 'DocumentProperties',
  properties: {
    ...Object.fromEntries(TEXTS.map((name) => [name, property(name)])),
    creationDate: { get: () => '2026-01-05T09:00:00Z' },
    lastAuthor: property('lastAuthor'),
  },
};

/** Worksheet functions: those that need no calculation engine. */
export const FUNCTIONS: HostType<'Functions'> = {
  kind: 'Functions',
  methods: {
    date: (book, [year, month, day]) => {
      const serial = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
      return new HostObject('FunctionResult', book.dateSystem === 1904 ? serial - 1462 : serial);
    },
  },
};

export const FUNCTION_RESULT: HostType<'FunctionResult'> = {
  kind: 'FunctionResult',
  properties: { value: { get: (value) => value }, error: { get: () => null } },
};
