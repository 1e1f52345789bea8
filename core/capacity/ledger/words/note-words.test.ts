import { expect, test } from 'vitest';
import { english } from './english.ts';
import { german } from './german.ts';

test('rows without any name are counted, not listed', () => {
  expect(english(String)['unknown-who'](6, [])).toBe('6 rows name no person, team or skill of the plan.');
  expect(german(String)['unknown-who'](1, [])).toBe('1 Zeile nennt weder Person noch Team noch Fähigkeit des Plans.');
  expect(english(String)['unknown-who'](3, ['Ada', 'QA'])).toBe(
    'No person, team or skill of the plan: “Ada”, “QA” and 1 more.',
  );
});
