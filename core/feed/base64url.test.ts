import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64url, toBase64url } from './base64url.ts';

test('bytes survive the way into text and back, as the platform writes them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
      const text = toBase64url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(fromBase64url(text)).toEqual(new Uint8Array(bytes));
    }),
  );
});

test('each text stands for other bytes: spare bits, padding and foreign letters are refused', () => {
  expect(fromBase64url('AA')).toEqual(new Uint8Array([0]));
  for (const text of ['AB', 'AA==', 'A', 'AA+/', 'AA ', 'AAA\n']) expect(fromBase64url(text)).toBeNull();
});
