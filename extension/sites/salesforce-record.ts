import type { RecordFacts, ShownField } from '../browser/messages.ts';
import type { RecordReader } from '../overlay/each-record.tsx';
import type { PageWatch } from '../overlay/watch-page.ts';
import { allIn, closestTo, treesIn, withOuter } from '../overlay/shadow-roots.ts';
import { addressHere } from './salesforce-address.ts';
import { FIELD, fieldNames, isInnerField, meetControl, readField } from './salesforce-field.ts';
import { frameOf, PAGE } from './salesforce-frames.ts';
import { recordFacts } from './salesforce-rows.ts';

/** All details of a page layout; where they are, every field of the layout is. */
const DETAILS = 'records-lwc-detail-panel, .forceDetailPanelDesktop, .bPageBlock';
const TAB = '[role="tabpanel"]';
const PARTS = `${FIELD}, ${DETAILS}, ${TAB}`;
const EACH_PART = PARTS.split(', ');

/** What a head comes in: where it is, the head is on its way. */
const HEAD_TO_COME = 'records-lwc-highlights-panel';

/** Where a field is, which does not change. */
interface Place {
  readonly isField: boolean;
  readonly frame: Element | null;
  /** API name of its object; null where the page does not say. */
  readonly object: string | null;
  readonly isInDetails: boolean;
}

/**
 * Reads records by their fields, each again only when something changed in it.
 *
 * @param heading finds the heads of all records’ pages
 */
export function createRecordReader({ trees, find, observe }: PageWatch, heading: string): RecordReader {
  const parts = new Set<Element>();
  const places = new WeakMap<Element, Place>();
  const readings = new WeakMap<Element, ShownField>();
  const changed = new Set<Node>();
  let last: { readonly header: Element; readonly facts: RecordFacts } | null = null;
  let isCurrent = false;

  const index = (tree: ParentNode): void => {
    for (const part of partsIn(tree)) {
      if (!part.matches(FIELD) || !isInnerField(part)) parts.add(part);
      // Put in again it may be elsewhere; and what changed while it was out was not heard.
      places.delete(part);
      if (readings.has(part)) changed.add(part);
      isCurrent = false;
    }
  };
  const placeOf = (field: Element): Place => {
    const known = places.get(field);
    if (known !== undefined) return known;
    const isField = field.matches(FIELD);
    const object = isField ? (fieldNames(field)?.object ?? null) : null;
    const place = { isField, frame: frameOf(field), object, isInDetails: closestTo(field, DETAILS) !== null };
    places.set(field, place);
    return place;
  };
  const readingOf = (field: Element): ShownField => {
    const known = readings.get(field);
    if (known !== undefined && !changed.delete(field)) return known;
    const inside = treesIn(field);
    const reading = readField(field, inside);
    observe(inside.slice(1));
    if (known !== undefined && isSame(known, reading)) return known;
    readings.set(field, reading);
    return reading;
  };
  for (const tree of trees()) index(tree);

  return {
    look({ added, hasRemoved, touched }) {
      for (const tree of added) index(tree);
      if (hasRemoved)
        for (const part of parts)
          if (!part.isConnected) {
            parts.delete(part);
            isCurrent = false;
          }
      for (const field of fieldsAround(touched))
        if (readings.has(field)) {
          changed.add(field);
          isCurrent = false;
        }
    },
    meet(control) {
      for (const field of fieldsAround([control]))
        if (parts.has(field) && placeOf(field).isField) meetControl(field, treesIn(field));
    },
    read(header, key) {
      const before = last?.header === header && last.facts.key === key ? last.facts : null;
      if (before !== null && isCurrent) return before;
      const frame = frameOf(header);
      // Where nothing tells pages of records apart, whose a field is cannot be known.
      if (frame === null && find(heading).length > 1) return null;
      // A page may show the head of another record under its own.
      const head = find(heading).find((one) => frameOf(one) === frame && one.checkVisibility());
      const hasOwnHead = head === undefined && header.matches(PAGE);
      if (head !== header && !hasOwnHead) return null;
      isCurrent = true;
      const object = addressHere()?.object ?? null;
      const here = [...parts].filter((part) => placeOf(part).frame === frame);
      const fields = here.filter((part) => isOf(placeOf(part), object));
      if (hasOwnHead && (fields.length === 0 || find(HEAD_TO_COME).some((one) => frameOf(one) === frame))) return null;
      const shown = fields.map(readingOf);
      const named =
        object ?? fields.map((field) => placeOf(field).object).find((it) => it !== null) ?? titledObject(key);
      if (named === null) return null;
      const isWhole =
        fields.some((field) => placeOf(field).isInDetails) || (fields.length > 0 && !here.some(isUnopened));
      const isUnchanged = before?.isWhole === isWhole && before.fields.length === shown.length;
      if (isUnchanged && shown.every((field, at) => field === before.fields[at])) return before;
      const facts = recordFacts(key, named, shown, isWhole);
      last = { header, facts };
      return facts;
    },
  };
}

/**
 * In Classic nothing but its title says of what object of one’s own a record is: by its label, from which its name is made
 * where nobody chose another. A plan that knows no object of this name says nothing.
 */
function titledObject(key: string): string | null {
  const title = key.startsWith('a') ? document.querySelector('.bPageTitle .pageType')?.textContent : undefined;
  const words = title?.match(/[\p{L}\p{N}]+/gu);
  return words === undefined || words === null ? null : `${words.join('_')}__c`;
}

/** In a flat page simple selectors one by one: for those browsers have shortcuts, with a list they ask every element. */
function partsIn(tree: ParentNode): readonly Element[] {
  const found = tree instanceof ShadowRoot ? allIn([tree], PARTS) : EACH_PART.flatMap((css) => allIn([tree], css));
  return tree instanceof Element && tree.matches(PARTS) ? [tree, ...found] : found;
}

/** What may be a field around nodes: in Classic it is its label, and its value stands beside it. */
function fieldsAround(nodes: Iterable<Node>): readonly Element[] {
  return [...withOuter(nodes)].flatMap((node) =>
    [node, (node as Partial<Element>).previousElementSibling].filter((it) => it instanceof Element),
  );
}

function isSame(one: ShownField, other: ShownField): boolean {
  return one.text === other.text && one.doubt === other.doubt && one.isEdited === other.isEdited;
}

/** Related records are shown beside the page’s own, with fields of their own objects. */
function isOf(place: Place, object: string | null): boolean {
  return place.isField && (object === null || place.object === null || place.object === object);
}

/** A tab whose content is made only when it is opened. */
function isUnopened(part: Element): boolean {
  return part.matches(TAB) && part.querySelector(FIELD) === null && (part.shadowRoot ?? part).childElementCount === 0;
}
