import { quoted, withoutFormula } from '../../files/csv/csv-escape.ts';
import type { AskedDeals } from './lanes-deals-json.ts';
import { dealJson } from './lanes-deals-json.ts';

const HEADERS = ['Row', 'Record', 'State', 'Lane', 'Approvers', 'Rule', 'Why', 'Missing', 'Faster lane'];

/** A line for each record. What a spreadsheet would run as a formula gets an apostrophe in front. */
export function* dealsCsv({ reader, tally, say }: AskedDeals): Iterable<string> {
  yield `${HEADERS.join(',')}\n`;
  for (const one of reader.told) {
    tally.add(one);
    const { row, name, is, lane, approvers, rows, why, missing, unread, faster } = dealJson(one, say);
    const cells = [
      name,
      is,
      lane ?? '',
      approvers ?? '',
      rows.join('; '),
      why.map(({ text }) => text).join('; '),
      [...missing, ...unread].join('; '),
      faster ?? '',
    ];
    yield `${row},${cells.map((cell) => quoted(withoutFormula(cell), ',')).join(',')}\n`;
  }
}
