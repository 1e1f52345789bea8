import type { RecordFacts, ShownField } from '../browser/messages.ts';
import type { RecordReader } from '../overlay/each-record.tsx';
import { allIn, shadowRootsIn, withOuter } from '../overlay/shadow-roots.ts';
import type { PageWatch } from '../overlay/watch-page.ts';
import { addressHere } from './salesforce-address.ts';
import { hasKnownIds, objectOfId } from './salesforce-id.ts';
import { localeOf } from './salesforce-person.ts';

/** Reads rows or cards by what `fieldsOf` finds on one, each again only when something changed in it, or it was put in. */
export function createRowReader(
  css: string,
  fieldsOf: (row: Element) => readonly ShownField[],
  { observe }: PageWatch,
): RecordReader {
  const readings = new WeakMap<Node, RecordFacts>();
  return {
    look({ added, touched }) {
      // While they were out of the page nothing was heard of them.
      for (const node of [...withOuter(touched), ...added, ...allIn(added, css)]) readings.delete(node);
    },
    read(row, key) {
      const before = readings.get(row);
      if (before?.key === key) return before;
      const object = objectOfRow(key);
      if (object === null) return null;
      const fields = fieldsOf(row);
      observe(shadowRootsIn(row));
      const facts = recordFacts(key, object, fields, false);
      readings.set(row, facts);
      return facts;
    },
  };
}

/** A list of another object may stand beside that of the address. */
function objectOfRow(key: string): string | null {
  const listed = addressHere()?.object ?? null;
  return objectOfId(key) ?? (listed !== null && hasKnownIds(listed) ? null : listed);
}

/** What this page shows of a record. */
export function recordFacts(key: string, object: string, fields: readonly ShownField[], isWhole: boolean): RecordFacts {
  return { key, object, locale: localeOf(document), isWhole, fields };
}
