import type { Host } from '../host.ts';
import { addressWithSheet } from '../model/address.ts';
import type { NameModel } from '../model/book.ts';
import { HostError, invalidArgument, itemNotFound } from '../request/host-error.ts';
import type { HostType } from '../request/host-object.ts';
import { HostObject } from '../request/host-object.ts';
import { areaNamed } from './named-area.ts';
import { rangeObject } from './range-places.ts';
import type { NameTarget, NamesTarget } from './targets.ts';

const list = ({ sheet }: NamesTarget, host: Host): NameModel[] => (sheet === null ? host.book.names : sheet.names);

function setList(host: Host, { sheet }: NamesTarget, names: NameModel[]): void {
  if (sheet === null) host.journal.set(host.book, 'names', names);
  else host.journal.set(sheet, 'names', names);
}

export const NAMED_ITEMS: HostType<'NamedItemCollection'> = {
  kind: 'NamedItemCollection',
  eventTarget: ({ sheet }) => sheet?.id ?? 'Workbook',
  items: (names, host) => list(names, host).map((name) => new HostObject('NamedItem', { ...names, name })),
  item: (names, key, host) => {
    const found = list(names, host).find((name) => name.name.toLowerCase() === String(key).toLowerCase());
    return found === undefined ? null : new HostObject('NamedItem', { ...names, name: found });
  },
  methods: {
    add: (names, [name, reference, comment], host) => {
      const text = String(name);
      if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(text)) throw invalidArgument();
      if (list(names, host).some((one) => one.name.toLowerCase() === text.toLowerCase()))
        throw new HostError('ItemAlreadyExists', 'A resource with the same name already exists.', 409);
      const made: NameModel = {
        name: text,
        formula: formulaOf(reference),
        comment: typeof comment === 'string' ? comment : '',
        visible: true,
      };
      setList(host, names, [...list(names, host), made]);
      return new HostObject('NamedItem', { ...names, name: made });
    },
  },
};

function formulaOf(reference: unknown): string {
  if (reference instanceof HostObject && reference.kind === 'Range') {
    const { sheet, area } = (reference as HostObject<'Range'>).target;
    return `=${addressWithSheet(sheet.name, area).replace(/([A-Z]+)(\d+)(?=$|:)/g, '$$$1$$$2')}`;
  }
  const text = String(reference);
  return text.startsWith('=') ? text : `=${text}`;
}

function areaOf({ name, sheet }: NameTarget, host: Host): ReturnType<typeof areaNamed> {
  return name.formula.includes('!') ? areaNamed(host, sheet ?? host.book.sheets[0]!, name.formula) : null;
}

function constantOf(formula: string): unknown {
  const body = formula.slice(1);
  if (/^".*"$/s.test(body)) return body.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(body)) return /^t/i.test(body);
  return body !== '' && !Number.isNaN(Number(body)) ? Number(body) : formula;
}

function typeOfName(target: NameTarget, host: Host): string {
  if (areaOf(target, host) !== null) return 'Range';
  if (target.name.formula.includes('#REF!')) return 'Error';
  const value = constantOf(target.name.formula);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

export const NAMED_ITEM: HostType<'NamedItem'> = {
  kind: 'NamedItem',
  id: ({ name }) => name.name,
  properties: {
    name: { get: ({ name }) => name.name },
    formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value, host) => host.journal.set(name, 'formula', formulaOf(value)),
    },
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value, host) => host.journal.set(name, 'comment', String(value)),
    },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value, host) => host.journal.set(name, 'visible', value === true),
    },
    scope: { get: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet') },
    type: { get: typeOfName },
    value: {
      get: (target, host) => {
        const found = areaOf(target, host);
        return found === null ? constantOf(target.name.formula) : addressWithSheet(found.sheet.name, found.area);
      },
    },
  },
  objects: {
    worksheet: ({ sheet }) => {
      if (sheet === null) throw itemNotFound();
      return new HostObject('Worksheet', sheet);
    },
    worksheetOrNullObject: ({ sheet }) => (sheet === null ? null : new HostObject('Worksheet', sheet)),
  },
  methods: {
    getRange: (target, _, host) => {
      const found = areaOf(target, host);
      if (found === null) throw itemNotFound();
      return rangeObject(found.sheet, found.area);
    },
    getRangeOrNullObject: (target, _, host) => {
      const found = areaOf(target, host);
      return found === null ? null : rangeObject(found.sheet, found.area);
    },
    delete: (target, _, host) =>
      setList(
        host,
        target,
        list(target, host).filter((one) => one !== target.name),
      ),
  },
};
