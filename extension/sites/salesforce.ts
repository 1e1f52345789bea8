import type { RecordPlace } from '../overlay/each-record.tsx';
import { gapSpot } from '../overlay/gap-spot.ts';
import type { PageHere, Site } from '../overlay/site.ts';
import { shadowRootsIn } from '../overlay/shadow-roots.ts';
import { readAddress } from './salesforce-address.ts';
import { framesChanged, HEADING, MARKED, PAGE, recordShownAt } from './salesforce-frames.ts';
import { createRecordReader } from './salesforce-record.ts';

/**
 * Components in which no record of the page begins: single values, which are watched where they are read, controls, and
 * lists of other records. They are most of what a page is made of.
 */
const HOLDS_NOTHING =
  /^(?:lst-related|lightning-(?:formatted|primitive|icon|button|helptext|input|combobox|picklist|textarea|avatar|badge|spinner|pill))/;

/** Lightning and Classic: what overlays on Salesforce need. */
export const salesforce: Site = {
  id: 'salesforce',
  name: 'Salesforce',
  isHere: ({ document, url }) => /^\/(?:lightning|one)\//.test(url.pathname) || isClassic(document),
  recordOf: ({ url }) => readAddress(url)?.record ?? null,
  // Frames change their class, rows of tables and inputs the others.
  keyAttributes: ['class', 'data-row-key-value', 'data-value', 'data-target-selection-name', 'title'],
  isNoise: ({ attributeName, target }) => attributeName === 'class' && !(target as Element).matches(MARKED),
  hear: framesChanged,
  rootsIn: (tree) => shadowRootsIn(tree, ({ localName }) => HOLDS_NOTHING.test(localName)),
  spotFor: gapSpot,
};

export function isRecord(page: PageHere): boolean {
  return salesforce.recordOf(page) !== null;
}

/** Whether a list or a board of an object’s records is open. */
export function isList({ url }: PageHere): boolean {
  return readAddress(url)?.record === null;
}

/** The head of a record’s page: what the overlay draws stands under it; the whole page where it has none that is known. */
export const recordHeading: RecordPlace = {
  anchor: {
    css: `${HEADING}, ${PAGE}`,
    seenIn: ['record', 'console', 'classic'],
    isRead: true,
    keyOf: recordShownAt,
  },
  reader: (watch) => createRecordReader(watch, HEADING),
};

function isClassic({ body }: Document): boolean {
  return body.classList.contains('sfdcBody');
}
