import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../core/audit/finding.ts';
import type { FindingsReceiver } from './findings-sent.ts';
import { findingsReceiver, findingsSender } from './findings-sent.ts';

const POOL = Array.from({ length: 12 }, (_, at) => ({ id: `finding ${at}` }) as Finding);

/** Lists of a few findings, of which each may be the same object as before or another one with its id. */
const lists = fc.array(
  fc
    .uniqueArray(
      fc.record({ known: fc.constantFrom(...POOL), isNew: fc.boolean(), message: fc.constantFrom('One', 'Two') }),
      {
        selector: ({ known }) => known,
      },
    )
    .map((picked) => picked.map(({ known, isNew, message }) => (isNew ? { ...known, message } : known))),
  { maxLength: 8 },
);

/** A list as it arrives on the page. */
function arrived(
  receive: FindingsReceiver,
  { ahead, sent }: ReturnType<ReturnType<typeof findingsSender>>,
): readonly Finding[] {
  for (const part of ahead) receive.ahead(structuredClone(part));
  return receive.list(structuredClone(sent));
}

test('whatever lists are sent in turn, on one link or on the next, they arrive as they were', () => {
  fc.assert(
    fc.property(fc.array(lists, { maxLength: 3 }), (links) => {
      for (const sequence of links) {
        const [send, receive] = [findingsSender(), findingsReceiver()];
        for (const findings of sequence) expect(arrived(receive, send(findings))).toEqual(findings);
      }
    }),
  );
});

test('only what is new crosses, and what did not change stays the same object on the page', () => {
  const [send, receive] = [findingsSender(), findingsReceiver()];
  const before = arrived(receive, send(POOL));
  const sent = send(POOL.map((finding, at) => (at === 3 ? { ...finding, message: 'Other words' } : { ...finding })));
  expect(sent.ahead.flat()).toEqual([{ ...POOL[3], message: 'Other words' }]);
  const after = arrived(receive, sent);
  expect(after.map((finding, at) => finding === before[at])).toEqual(POOL.map((_, at) => at !== 3));
});

test('after a list that was lost nothing is taken for what it is not', () => {
  const [send, receive] = [findingsSender(), findingsReceiver()];
  arrived(receive, send(POOL));
  send(POOL.toReversed());
  const next = send(POOL.slice(2));
  expect(() => arrived(receive, next)).toThrow('List 2 of findings came after 1 others.');
});

test('a place at which nothing was told is refused', () => {
  expect(() => findingsReceiver().list({ before: 0, list: Uint32Array.of(0) })).toThrow('no finding at 0');
});

test('of very many findings no message has more than a few hundred', () => {
  const many = Array.from({ length: 2_345 }, (_, at) => ({ id: `finding ${at}` }) as Finding);
  const posted = findingsSender()(many);
  expect(posted.ahead.map(({ length }) => length)).toEqual([500, 500, 500, 500, 345]);
  expect(arrived(findingsReceiver(), posted)).toEqual(many);
});
