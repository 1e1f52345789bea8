import { expect, test } from 'vitest';
import { remembered, rememberedOf } from './remembered.ts';

test('a text is asked about once, whatever the answer', () => {
  const asked: string[] = [];
  const find = remembered((text): number | null => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  expect(['', 'ab', '', 'ab', 'abc'].map(find)).toEqual([null, 2, null, 2, 3]);
  expect(asked).toEqual(['', 'ab', 'abc']);
});

test('of ever more texts not all are kept', () => {
  let asked = 0;
  const find = remembered((text) => {
    asked += 1;
    return text.length;
  });
  for (let at = 0; at < 30_000; at += 1) find(`${at}`);
  find('0');
  expect(asked).toBe(30_001);
});

test('an object is asked about once', () => {
  const asked: object[] = [];
  const find = rememberedOf((of: { readonly size: number }) => {
    asked.push(of);
    return of.size > 1;
  });
  const [one, other] = [{ size: 1 }, { size: 2 }];
  expect([one, other, one].map(find)).toEqual([false, true, false]);
  expect(asked).toEqual([one, other]);
});
