import { expect, test } from 'vitest';
import { unreadable } from './unreadable.ts';

test.each([
  ['ENOENT', /^There is no file or folder a\/plan\.xlsx: check the name/],
  ['EACCES', /^a\/plan\.xlsx may not be read by this user: ask for access or copy it\.$/],
  ['EPERM', /may not be read by this user/],
  ['ERR_FS_FILE_TOO_LARGE', /^a\/plan\.xlsx has more than 2 GB.*: split it/],
  ['ENOTDIR', /^There is no file or folder a\/plan\.xlsx/],
  ['EISDIR', /^a\/plan\.xlsx is a folder: name a file in it\.$/],
  ['ELOOP', /^a\/plan\.xlsx is a link that leads back to itself/],
  ['EBUSY', /^a\/plan\.xlsx is held by another program: close it there/],
  ['EIO', /^a\/plan\.xlsx could not be read \(EIO\)\.$/],
])('%s is told as a sentence', (code, sentence) => {
  expect(unreadable('a/plan.xlsx', Object.assign(new Error('no'), { code }), 'en')).toMatch(sentence);
});
