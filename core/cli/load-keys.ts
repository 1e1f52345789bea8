import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FeedKeys } from '../feed/feed-keys.ts';
import { readKeyFile } from '../feed/key-file.ts';
import type { Outcome } from './outcome.ts';
import { complain } from './output.ts';
import { unreadable } from './unreadable.ts';

/** Read or write by the group or by everybody. */
const OTHERS = 0o077;

/** The keys in a key file. One that others may read is told of on stderr, and used all the same. */
export function loadKeys(name: string): Outcome<FeedKeys> {
  const path = resolve(name);
  try {
    const keys = readKeyFile(readFileSync(path, 'utf8'));
    if (keys === null)
      return {
        ok: false,
        message: `${name} is no key file of Lanekeeper: make one with lanekeeper keys make ${name}.`,
      };
    if (process.platform !== 'win32' && (statSync(path).mode & OTHERS) !== 0)
      complain(`${name} can be read by others on this machine: chmod 600 ${name}`);
    return { ok: true, value: keys };
  } catch (error) {
    return { ok: false, message: unreadable(name, error) };
  }
}
