import { expect, test } from 'vitest';
import { anyCase } from './any-case.ts';

const OWNER = anyCase`(?<!\p{L})(?:owner|владелец|eigentümer[\p{L}-]*)(?!\p{L})`;

test.each(['Owner', 'OWNER', 'Task owner (main)', 'Владелец', 'EIGENTÜMERIN', 'owner_id', '担当: owner'])(
  'a pattern of words finds %s, whatever the case',
  (text) => expect(OWNER.test(text)).toBe(true),
);

test.each(['Ownership', 'Coowner', 'совладелец', 'éowner', 'ownerß', 'العownerة', '担当owner'])(
  'letters of any script part no word: %s',
  (text) => expect(OWNER.test(text)).toBe(false),
);

test.each([
  ['Task OWNER, owner of Risks', 'Task  ,   of Risks'],
  ['Nobody’s', 'Nobody’s'],
  ['İş owner İD', 'İş   İD'],
])('every find in %s gives way to a space, and the rest stays as it is written', (text, left) =>
  expect(OWNER.without(text)).toBe(left),
);
