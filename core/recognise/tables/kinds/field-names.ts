import { meaningsOf } from '../../lexicon/lexicon.ts';
import type { ColumnEvidence } from '../columns/column-evidence.ts';
import { SAYS } from '../columns/header-says.ts';

/**
 * A field as systems call it: `Account.BillingCity`, `KNA1-NAME1`; `close_date__c`; `customerName`, `address2Line`. No part
 * of a pattern can take what its neighbour could: a long name without blanks would be tried in all ways there are.
 */
const FIELD_NAME = /^[a-z]\w*(?:[.-][a-z]\w*)+$|^(?=\w+$)[a-z]\w*?_[a-z]\w|^[a-z]{3,}$|^[a-z]+\d+[a-z]{2,}$/i;
/** Two words with a hyphen, a file and a host are written so as well. */
const NO_FIELD = /^\p{L}\p{Ll}+-\p{Ll}+$|\.(?:\p{Ll}{2,4}|html|json)$/u;
/** Letters alone are a field's name where a capital stands within them. */
const JOINED = /[._-]|\p{Ll}\p{Lu}/u;

const FEWEST = 3;
const MOST = 0.7;
/** So many such columns map the fields of one system to those of another. */
const COLUMNS = 2;
const WEIGHT = 2.8;

/** Columns of fields as systems call them, two side by side under the bare names of the systems: `Salesforce | SAP`. */
export function withFieldNames(columns: readonly ColumnEvidence[]): readonly ColumnEvidence[] {
  const named = new Set(columns.filter(areFieldNames));
  if (named.size < COLUMNS) return columns;
  return columns.map((column) =>
    named.has(column) && !column.candidates.some(({ meaning }) => meaning === 'field')
      ? { ...column, candidates: [...column.candidates, FIELD] }
      : column,
  );
}

const FIELD = {
  meaning: 'field',
  weight: WEIGHT,
  fromHeader: SAYS.something,
  reasons: ['its cells are names of fields, and so are those of another column'],
} as const;

function areFieldNames({ header, isPeriod, profile }: ColumnEvidence): boolean {
  if (isPeriod || profile.filled < FEWEST || profile.texts < MOST || profile.distinct < MOST) return false;
  const texts = [...profile.examples];
  const fields = texts.filter((text) => JOINED.test(text) && FIELD_NAME.test(text) && !NO_FIELD.test(text));
  return fields.length >= texts.length * MOST && (meaningsOf(header)[0]?.weight ?? 0) < SAYS.clear;
}
