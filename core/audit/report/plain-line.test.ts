import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainLine } from './plain-line.ts';

test.each([
  ['a\r\n\tb', 'a b'],
  ['\u001B[31mred', '�[31mred'],
  ['a\u202Eb', 'a�b'],
  ['\uFEFFחוזה\u200F (draft)\u200E', 'חוזה (draft)'],
  ['a\uD800b', 'a�b'],
  ['naïve 計画 🚀', 'naïve 計画 🚀'],
])('%j becomes %j', (text, line) => expect(plainLine(text)).toBe(line));

test('a line never steers a terminal and is never longer than allowed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const line = plainLine(text, 100);
      expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      expect(line.length).toBeLessThanOrEqual(101);
    }),
  );
});
