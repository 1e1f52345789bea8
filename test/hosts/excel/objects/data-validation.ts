import type { Host } from '../host.ts';
import { intersectionOf, withoutArea } from '../model/address.ts';
import type { ValidationModel } from '../model/book.ts';
import type { HostType } from '../request/host-object.ts';
import { agreedOf } from './cells.ts';
import type { CellsTarget } from './targets.ts';
import { assertWritable } from './write-cells.ts';

const NONE: ValidationModel = {
  areas: [],
  type: 'None',
  rule: {},
  errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
  prompt: { message: '', showPrompt: true, title: '' },
  ignoreBlanks: true,
};

/** The validations that cells have, each once; `None` for those without. */
function validationsOf({ sheet, areas }: CellsTarget): readonly ValidationModel[] {
  const found = sheet.validations.filter((one) =>
    one.areas.some((part) => areas.some((area) => intersectionOf(part, area) !== null)),
  );
  const uncovered = areas.some((area) => {
    const rest = found
      .flatMap((one) => one.areas)
      .reduce((left, part) => left.flatMap((piece) => withoutArea(piece, part)), [area]);
    return rest.length > 0;
  });
  return uncovered ? [...found, NONE] : found;
}

function one(cells: CellsTarget): ValidationModel | null {
  const found = validationsOf(cells);
  return found.length === 1 ? found[0]! : null;
}

function replace(host: Host, { sheet, areas }: CellsTarget, made: ValidationModel | null): void {
  for (const area of areas) assertWritable(sheet, area);
  const others = sheet.validations
    .map((held) => ({
      ...held,
      areas: areas.reduce((parts, area) => parts.flatMap((part) => withoutArea(part, area)), [...held.areas]),
    }))
    .filter((held) => held.areas.length > 0);
  host.journal.set(sheet, 'validations', made === null ? others : [...others, { ...made, areas }]);
}

const TYPES: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

export const DATA_VALIDATION: HostType<'DataValidation'> = {
  kind: 'DataValidation',
  properties: {
    type: { get: (cells) => agreedOf(validationsOf(cells).map((held) => held.type)) ?? 'Inconsistent' },
    rule: {
      get: (cells) => one(cells)?.rule ?? null,
      set: (cells, rule, host) => {
        const type = TYPES[Object.keys(rule as object)[0] ?? ''] ?? 'None';
        replace(host, cells, { ...(one(cells) ?? NONE), rule, type });
      },
    },
    errorAlert: {
      get: (cells) => one(cells)?.errorAlert ?? null,
      set: (cells, errorAlert, host) => replace(host, cells, { ...(one(cells) ?? NONE), errorAlert }),
    },
    prompt: {
      get: (cells) => one(cells)?.prompt ?? null,
      set: (cells, prompt, host) => replace(host, cells, { ...(one(cells) ?? NONE), prompt }),
    },
    ignoreBlanks: {
      get: (cells) => one(cells)?.ignoreBlanks ?? null,
      set: (cells, value, host) => replace(host, cells, { ...(one(cells) ?? NONE), ignoreBlanks: value === true }),
    },
  },
  methods: { clear: (cells, _, host) => replace(host, cells, null) },
};
