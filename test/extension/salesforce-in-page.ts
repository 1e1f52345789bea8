import type { RecordFacts } from '../../extension/browser/messages.ts';
import type { RecordPlace } from '../../extension/overlay/each-record.tsx';
import { allIn, treesIn } from '../../extension/overlay/shadow-roots.ts';
import { boardCard } from '../../extension/sites/salesforce-board.ts';
import { listRow } from '../../extension/sites/salesforce-list.ts';
import { isList, isRecord, recordHeading, salesforce } from '../../extension/sites/salesforce.ts';

const PLACES = { recordHeading, listRow, boardCard };

/** What the extension knows of the page that it is in, asked by tests. */
export interface SalesforceInPage {
  here(): {
    readonly isHere: boolean;
    readonly record: string | null;
    readonly isRecord: boolean;
    readonly isList: boolean;
  };
  /** What is read of every record that a place finds now; null where an element shows none. */
  read(place: keyof typeof PLACES): readonly (RecordFacts | null)[];
  /** How many elements a place finds. */
  found(place: keyof typeof PLACES): number;
  seenIn(place: keyof typeof PLACES): readonly string[];
  /** Milliseconds for finding every shadow tree, and how many there are. */
  walk(): { readonly took: number; readonly roots: number };
}

const found = ({ anchor }: RecordPlace): readonly Element[] => allIn(treesIn(document), anchor.css);

const reading: SalesforceInPage = {
  here() {
    const page = { document, url: new URL(location.href) };
    return {
      isHere: salesforce.isHere(page),
      record: salesforce.recordOf(page),
      isRecord: isRecord(page),
      isList: isList(page),
    };
  },
  read(name) {
    const place = PLACES[name];
    const trees = (): readonly ParentNode[] => [document, ...(salesforce.rootsIn?.(document) ?? [])];
    const reader = place.reader({ trees, find: (css) => allIn(trees(), css), observe: () => {} });
    return found(place).map((element) => {
      const key = place.anchor.keyOf?.(element) ?? null;
      return key === null ? null : reader.read(element, key);
    });
  },
  found: (name) => found(PLACES[name]).length,
  seenIn: (name) => PLACES[name].anchor.seenIn,
  walk() {
    const began = performance.now();
    const roots = salesforce.rootsIn?.(document).length ?? 0;
    return { took: performance.now() - began, roots };
  },
};
Object.assign(globalThis, { reading });
