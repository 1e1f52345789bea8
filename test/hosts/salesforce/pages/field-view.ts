import type { TestField, TestRecord, TestValue } from '../record.ts';

/** A field as components show it. */
export interface FieldView {
  readonly name: string;
  readonly label: string;
  /** Salesforce’s own name of the place of a field. */
  readonly target: string;
  readonly fieldId: string;
  readonly value: TestValue;
  /** What is shown of a value that is neither number nor date. */
  readonly shown: string | null;
  readonly title: string | null;
  readonly isNumber: boolean;
  readonly isDate: boolean;
  readonly isLookup: boolean;
  readonly isPicklist: boolean;
  readonly hasSeveral: boolean;
  readonly formatStyle: string;
  readonly digits: number | undefined;
  readonly currency: string;
  readonly isInput: boolean;
  readonly isEditable: boolean;
  readonly isEdited: boolean;
  readonly editTitle: string;
  readonly inputType: string;
  readonly formatter: string;
  readonly step: string;
  readonly isChecked: boolean;
  readonly options: readonly { readonly label: string; readonly value: string }[];
}

export interface FieldState {
  readonly language: string;
  readonly isEditing: boolean;
  /** Something was typed and is not saved: the input keeps it itself, the field only says so. */
  readonly isEdited: boolean;
}

const NUMBERS: ReadonlySet<TestField['type']> = new Set(['currency', 'percent', 'number']);
const FORMATS: Partial<Record<TestField['type'], string>> = { currency: 'currency', percent: 'percent-fixed' };
const INPUTS: Partial<Record<TestField['type'], string>> = { date: 'date', checkbox: 'checkbox' };

export function fieldView(
  record: TestRecord,
  field: TestField,
  { language, isEditing, isEdited }: FieldState,
): FieldView {
  const { name, type, options = [], isReadOnly = type === 'lookup' } = field;
  const value = record.values[name] ?? null;
  const made = record.shown[name];
  const label = field.labels[language] ?? name;
  const isNumber = NUMBERS.has(type) && made === undefined && value !== null && value !== '';
  const text = type === 'checkbox' ? (value === true ? '✓' : '') : value === null ? null : String(value);
  return {
    name,
    label,
    target: `sfdc:RecordField.${record.object}.${name}`,
    fieldId: `Record${name.replaceAll('_', '')}Field`,
    value,
    shown: made ?? text,
    title: made ?? text,
    isNumber,
    isDate: type === 'date' && made === undefined && value !== null && value !== '',
    isLookup: type === 'lookup',
    isPicklist: type === 'picklist' || type === 'choices',
    hasSeveral: type === 'choices',
    formatStyle: FORMATS[type] ?? 'decimal',
    digits: type === 'currency' ? undefined : 3,
    currency: record.currency,
    isInput: isEditing && !isReadOnly,
    isEditable: !isEditing && !isReadOnly,
    isEdited,
    editTitle: `Edit ${label}`,
    inputType: NUMBERS.has(type) ? 'number' : (INPUTS[type] ?? 'text'),
    formatter: FORMATS[type] ?? 'decimal',
    step: '0.01',
    isChecked: value === true,
    options: options.map((option) => ({ label: option, value: option })),
  };
}
