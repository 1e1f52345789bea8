import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv from 'ajv-draft-04';
import { beforeEach, expect, test, vi } from 'vitest';
import { PARAMETERS } from './as-excel-calls.ts';
import { registerFunctions } from './register-functions.ts';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: boolean;
}
interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly result: { readonly type: string; readonly dimensionality: string };
  readonly options?: { readonly stream?: boolean };
}
interface Metadata {
  readonly functions: readonly Described[];
}

const read = (name: string): Metadata => JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as Metadata;
const ENGLISH = read('functions.json');
const GERMAN = read('functions.de.json');

let registered: Record<string, (...args: unknown[]) => unknown> = {};
beforeEach(() => {
  vi.stubGlobal('CustomFunctions', { associate: (functions: typeof registered) => (registered = functions) });
  const audits = {
    subscribe: () => () => undefined,
    audit: async () => undefined,
    capacity: () => Promise.reject(new Error('Not asked for here.')),
  };
  registerFunctions({ audits, dateSystem: async () => 1900, language: () => 'en' });
  vi.unstubAllGlobals();
});

test('what is described is what is registered', () => {
  expect(ENGLISH.functions.map(({ id }) => id)).toEqual(Object.keys(registered));
  for (const { id, name } of ENGLISH.functions) expect(name).toBe(id);
});

test('a function takes as many parameters as are described', () => {
  expect(PARAMETERS).toEqual(
    Object.fromEntries(ENGLISH.functions.map(({ id, parameters }) => [id, parameters.length])),
  );
});

test('optional parameters stand last, ranges are those that code reads as ranges', () => {
  const shape = ({ name, type, dimensionality, optional }: Parameter): string =>
    `${name}${optional === true ? '?' : ''}: ${type} ${dimensionality}`;
  const shapes = ENGLISH.functions.map(({ id, parameters }) => [id, parameters.map(shape)]);
  expect(Object.fromEntries(shapes)).toEqual({
    FINDINGS: ['sheet?: any scalar', 'severity?: any scalar'],
    FINISH: ['estimates: any matrix', 'confidence?: any scalar', 'ids?: any matrix', 'predecessors?: any matrix'],
    FLOAT: ['ids: any matrix', 'durations: any matrix', 'predecessors: any matrix', 'kind?: any scalar'],
    GAP: ['who: any scalar', 'period: any scalar', 'kind?: any scalar'],
    HEALTH: [
      'readings: any matrix',
      'target: any matrix',
      'direction?: any scalar',
      'kind?: any scalar',
      'explain?: boolean scalar',
    ],
    LANE: ['table: any matrix', 'fields: any matrix', 'values: any matrix', 'show?: any scalar'],
    LOAD: ['who: any scalar', 'period: any scalar', 'kind?: any scalar'],
    SIGNAL: ['readings: any matrix', 'direction?: any scalar'],
    TRIGGER: ['text: any scalar', 'readings: any matrix'],
    WORKDAYS: ['from: any scalar', 'to: any scalar', 'holidays?: any matrix'],
  });
  for (const { parameters } of ENGLISH.functions) {
    const required = parameters.findLastIndex(({ optional }) => optional !== true);
    expect(parameters.slice(0, Math.max(0, required)).some(({ optional }) => optional === true)).toBe(false);
  }
});

test('results are described as they are', async () => {
  const results = await Promise.all([
    registered['FINISH']?.([[1, 2, 3]], null, null, null, {}),
    registered['FLOAT']?.([['A']], [[1]], [['']], null, {}),
    registered['HEALTH']?.([[1]], [[1]], null, null, null, {}),
    registered['LANE']?.(
      [
        ['Amount', 'Lane', 'Approver'],
        ['< 5', 'Desk', 'Ada Berg'],
        ['≥ 5', 'Board', 'Hal Moss'],
      ],
      [['Amount']],
      [[1]],
      null,
      {},
    ),
    registered['SIGNAL']?.([[1]], null, {}),
    registered['TRIGGER']?.('NPS < 3', [[1]], {}),
    registered['WORKDAYS']?.(46_023, 46_024, null, {}),
  ]);
  const isStream = ({ options }: Described): boolean => options?.stream === true;
  const described = ENGLISH.functions
    .filter((one) => !isStream(one))
    .map(({ result }) => `${result.type} ${result.dimensionality}`);
  const shapeOf = (result: unknown): string => (Array.isArray(result) ? 'any matrix' : `${typeof result} scalar`);
  expect(results.map(shapeOf)).toEqual(described);
  expect(
    ENGLISH.functions.filter(isStream).map(({ id, result }) => `${id} ${result.type} ${result.dimensionality}`),
  ).toEqual(['FINDINGS string matrix', 'GAP number scalar', 'LOAD number scalar']);
});

test('errors in cells reach the functions, which have a sentence for them', () => {
  expect(ENGLISH).toHaveProperty('allowErrorForDataTypeAny', true);
});

test.each([
  ['functions.json', ENGLISH],
  ['functions.de.json', GERMAN],
])('%s is what Microsoft’s schema asks for, and nothing else', (_name, { functions }) => {
  const teams = join(
    createRequire(import.meta.url).resolve('@microsoft/app-manifest/package.json'),
    '../build/json-schemas/teams/v1.29/MicrosoftTeams.schema.json',
  );
  const schema = JSON.parse(readFileSync(teams, 'utf8')) as { definitions: Record<string, object> };
  const { extensionFunction, extensionFunctionParameter, extensionResult, ...definitions } = schema.definitions;
  const closed = { additionalProperties: false };
  // A metadata file states the result's type, which a manifest leaves out.
  const result = structuredClone(extensionResult) as { properties: Record<string, unknown> };
  result.properties['type'] = { enum: ['string', 'number', 'boolean', 'any'] };
  const validate = new Ajv({ strict: false, allErrors: true }).compile({
    $schema: 'http://json-schema.org/draft-04/schema#',
    definitions: {
      ...definitions,
      extensionFunctionParameter: { ...extensionFunctionParameter, ...closed },
      extensionResult: { ...result, ...closed },
    },
    type: 'array',
    items: { ...extensionFunction, ...closed },
  });
  validate(functions.map(({ options, ...rest }) => ({ ...rest, ...options })));
  expect(validate.errors).toBeNull();
});

test('German hints say the same of the same functions', () => {
  const bones = (metadata: Metadata): unknown => ({
    ...metadata,
    functions: metadata.functions.map((one) => ({
      ...one,
      description: '',
      parameters: one.parameters.map((parameter) => ({ ...parameter, name: '', description: '' })),
    })),
  });
  expect(bones(GERMAN)).toEqual(bones(ENGLISH));
  const texts = ({ functions }: Metadata): readonly string[] =>
    functions.flatMap(({ description, parameters }) => [
      description,
      ...parameters.map((parameter) => parameter.description),
    ]);
  for (const [at, text] of texts(GERMAN).entries()) {
    const english = texts(ENGLISH)[at] ?? '';
    expect(text).not.toBe(english);
    expect(text.match(/"[a-z]+"/g)).toEqual(english.match(/"[a-z]+"/g));
  }
});
