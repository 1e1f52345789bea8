import type { ShownDoubt, ShownField } from '../browser/messages.ts';
import { allIn, closestTo, findIn, outerOf, treesIn } from '../overlay/shadow-roots.ts';
import { addressHere } from './salesforce-address.ts';
import { drawnText } from './salesforce-text.ts';

/** The name that Salesforce gives the place of a field: `sfdc:RecordField.Opportunity.Amount`. */
const NAMED = '[data-target-selection-name^="sfdc:RecordField."]';
/** One field of a record: on layouts of both kinds, in the highlights, of Aura, of Classic. */
export const FIELD = `${NAMED}, record_flexipage-record-field, records-record-layout-item, records-highlights-details-item, force-highlights-details-item, .forcePageBlockItemView, td.labelCol`;

const LABEL = '.test-id__field-label, .slds-text-title, .slds-form-element__label, dt';
const VALUE =
  '[data-output-element-id="output-field"], .test-id__field-value, .fieldComponent, .slds-form-element__static, dd';
/** The right one of two lists, of what was chosen of several: of Lightning, of Classic. */
const CHOSEN = '[data-selected-list], select[id$="_selected"]';
/** Classic keeps two more lists of the same: one that is sent and never seen, one of what is left. */
const CONTROL = `input:not([type="hidden"]), textarea, select:not([style*="none"], [id$="_unselected"]), button[role="combobox"], [contenteditable="true"], ${CHOSEN}`;
/** Where numbers are written without their unit. */
const WRITTEN = 'input:not([type="checkbox"])';
/** Salesforce’s own mark of a field that was changed and not saved. */
const UNDO = '.inline-edit-undo, .slds-is-edited';

/** So many letters of a value are told. */
export const MOST_TEXT = 1_000;

/** What a control had when it was first seen: what differs from it was typed since. */
const before = new WeakMap<Element, string>();
/** What a field showed before it was edited, by itself or, where it is edited elsewhere, by its name on the record. */
const saved = new WeakMap<Element, string>();
let savedOf: { readonly record: string | null; readonly texts: Map<string, string> } = {
  record: null,
  texts: new Map(),
};
/** Fields, by object and name, that a record has shown in percent: they are in percent on all records. */
const inPercent = new Set<string>();

/** Names of the object and the field that an element is the place of; null where it does not say. */
export function fieldNames(
  field: Element,
  inside?: readonly ParentNode[],
): { readonly object: string; readonly name: string } | null {
  const named = field.matches(NAMED) ? field : findIn(inside ?? treesIn(field), NAMED);
  const [, object, name] = /^sfdc:RecordField\.(\w+)\.(\w+)/.exec(named?.getAttribute(NAME_ATTRIBUTE) ?? '') ?? [];
  return object === undefined || name === undefined ? null : { object, name };
}
const NAME_ATTRIBUTE = 'data-target-selection-name';

/**
 * Reads what the page shows of a field, and what is being typed into it.
 *
 * @param inside the field and the shadow trees in it
 */
export function readField(field: Element, inside: readonly ParentNode[]): ShownField {
  const { isClassic, holder, trees } = placeOfValue(field, inside);
  const labelled = isClassic ? field : findIn(trees, LABEL);
  const label = (labelled === null ? '' : drawnText(labelled, 200)) || (field.getAttribute('field-label') ?? '');
  const named = fieldNames(field, inside);
  const name = named?.name ?? null;
  const key = named === null ? '' : named.object + named.name;
  const control = findIn(trees, CONTROL);
  if (control !== null) {
    const typed = typedText(control);
    const first = firstIn(control, typed);
    const isEdited = !control.matches(':disabled') && (typed !== first || findIn(trees, UNDO) !== null);
    learn(typed, key);
    const text = control.matches(WRITTEN)
      ? asSaved(typed, saved.get(field) ?? textsHere().get(key), isEdited, key)
      : typed;
    return shownField(name, label, text, null, isEdited);
  }
  const value = isClassic ? holder : findIn(trees, VALUE);
  // A field that was put in and not filled yet is not an empty one.
  if (value === null) return shownField(name, label, '', 'not-loaded');
  const text = drawnText(value, MOST_TEXT);
  const shown = shownField(name, label, text, isCut(value, field) ? 'truncated' : null);
  if (shown.doubt === null) {
    saved.set(field, text);
    if (key !== '') textsHere().set(key, text);
    learn(text, key);
  }
  return shown;
}

/** Remembers what the control of a field has: it gets the focus before anything is typed. */
export function meetControl(field: Element, inside: readonly ParentNode[]): void {
  const control = findIn(placeOfValue(field, inside).trees, CONTROL);
  if (control !== null) firstIn(control, typedText(control));
}

/** What a control had when it was first seen. */
function firstIn(control: Element, now: string): string {
  const first = before.get(control) ?? now;
  before.set(control, first);
  return first;
}

/** Where the value of a field is: in Classic beside it. */
function placeOfValue(
  field: Element,
  inside: readonly ParentNode[],
): { readonly isClassic: boolean; readonly holder: Element; readonly trees: readonly ParentNode[] } {
  const isClassic = field.matches('td.labelCol');
  const holder = isClassic ? (field.nextElementSibling ?? field) : field;
  return { isClassic, holder, trees: isClassic ? [holder] : inside };
}

/** Reads a cell or the part of a card as a field without a name of its own. */
export function readCell(name: string | null, label: string, cell: Element): ShownField {
  const tick = findIn(treesIn(cell), 'input[type="checkbox"]');
  const text = tick === null ? drawnText(cell, MOST_TEXT) : typedText(tick);
  return shownField(name, label, text, isCut(cell, outerOf(cell)) ? 'truncated' : null);
}

function shownField(
  name: string | null,
  label: string,
  text: string,
  doubt: ShownDoubt | null,
  isEdited = false,
): ShownField {
  const isMasked = /^[*•●]{3,}/.test(text);
  return {
    name,
    label: label.toWellFormed(),
    text: text.slice(0, MOST_TEXT).toWellFormed(),
    doubt: isMasked ? 'hidden' : text.length > MOST_TEXT ? 'truncated' : doubt,
    isEdited,
  };
}

/**
 * Inputs leave out what a number is of, or write another currency: as long as nothing was typed the field is what it was,
 * and a number that is typed is of the same as the one that it replaces, or in percent as the field is elsewhere.
 */
function asSaved(typed: string, shown: string | undefined, isEdited: boolean, key: string): string {
  if (!isEdited) return shown ?? typed;
  const [, before = '', after = inPercent.has(key) ? '%' : ''] = UNIT.exec(shown?.replaceAll(TURNS, '') ?? '') ?? [];
  const number = TYPED.exec(typed.replaceAll(TURNS, ''))?.[1];
  return number === undefined || before + after === '' ? typed : before + number + after;
}
/** Marks with which languages from right to left keep numbers and units in order. */
const TURNS = /[\u200e\u200f\u061c]/g;
/** In the digits and with the separators of any language. */
const NUMBER = String.raw`-?\p{Nd}[\p{Nd}.,٬٫’' \u00a0\u202f]*`;
const CURRENCY = String.raw`[A-Z]{3}|\p{Sc}`;
const TYPED = new RegExp(`^\\p{Sc}?\\s?(${NUMBER})$`, 'u');
const IN_PERCENT = new RegExp(`^${NUMBER}[%٪]$`, 'u');
const UNIT = new RegExp(`^((?:${CURRENCY})\\s?)?${NUMBER}?(\\s?(?:${CURRENCY}|[%٪]))?(?: \\(.*\\))?$`, 'u');

/** What fields of the record at this address showed. */
function textsHere(): Map<string, string> {
  const record = addressHere()?.record ?? null;
  if (savedOf.record !== record) savedOf = { record, texts: new Map() };
  return savedOf.texts;
}

/** Remembers what a text says of its field on all records. */
function learn(text: string, key: string): void {
  if (key !== '' && IN_PERCENT.test(text.replaceAll(TURNS, ''))) inPercent.add(key);
}

/** What is in a control, as its person sees it. */
function typedText(control: Element): string {
  if (control.matches(CHOSEN))
    return allIn([control], 'li, option')
      .map((it) => drawnText(it, MOST_TEXT))
      .join('; ');
  if (control instanceof HTMLInputElement && control.type === 'checkbox') return String(control.checked);
  if (control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement) return control.value.trim();
  if (control instanceof HTMLSelectElement) return [...control.selectedOptions].map((it) => it.text.trim()).join('; ');
  return drawnText(control, MOST_TEXT);
}

/** Whether something between a value and its field, or in the value, is too small for what is in it. */
function isCut(value: Element, field: Node | null): boolean {
  const around: Element[] = [...allIn(treesIn(value), '.slds-truncate')];
  for (let at: Node | null = value; at !== null && at !== field; at = outerOf(at))
    if (at instanceof Element) around.push(at);
  return around.some(
    (one) =>
      one.clientWidth > 0 &&
      (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 4) &&
      getComputedStyle(one).overflow !== 'visible',
  );
}

/** Whether a field lies in another one: the outer one is read. */
export function isInnerField(field: Element): boolean {
  return closestTo(outerOf(field), FIELD) !== null;
}
