/** Kinds of fields, as far as they are shown and edited in ways of their own. */
export type FieldType =
  | 'text'
  | 'currency'
  | 'percent'
  | 'number'
  | 'date'
  | 'picklist'
  /** A picklist of which several may be chosen: `Direct;Partner`. */
  | 'choices'
  | 'lookup'
  | 'checkbox';

/** A field of a made-up object. */
export interface TestField {
  readonly name: string;
  readonly type: FieldType;
  /** Label by language: `en`, `de`, `ja`. */
  readonly labels: Readonly<Record<string, string>>;
  readonly options?: readonly string[];
  readonly isReadOnly?: boolean;
}

/** A value as the database has it: a date is ISO text, a percentage is 15 for 15 %, a lookup is the name it shows. */
export type TestValue = string | number | boolean | null;

/** A record of the made-up Salesforce, as its pages show it. */
export interface TestRecord {
  /** 18 letters and digits. */
  readonly id: string;
  /** API name of its object. */
  readonly object: string;
  readonly currency: string;
  readonly values: Readonly<Record<string, TestValue>>;
  /** Texts that the server has made itself, shown in place of the values: `USD 1,000.00 (EUR 920.00)`. */
  readonly shown: Readonly<Record<string, string>>;
  /** Names of fields that this person may not see: they are on no page. */
  readonly hidden: readonly string[];
}

/** An id of 15 letters and digits with the three that make it safe where case is lost. */
export function salesforceId(prefix: string, at: number): string {
  const short = `${prefix}Kb${String(at).padStart(13 - prefix.length, '0')}`;
  const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
  const suffix = [0, 5, 10].map((start) => {
    const bits = Array.from(short.slice(start, start + 5), (letter, bit) => (/[A-Z]/.test(letter) ? 2 ** bit : 0));
    return LETTERS[bits.reduce((sum, bit) => sum + bit, 0)];
  });
  return short + suffix.join('');
}
