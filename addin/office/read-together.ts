import { isGone, isPassing, isTooLarge } from './office-errors.ts';

/**
 * Reads items in one request; where Excel fails over some of them, in halves until those are known. Trouble that is not
 * about single items is thrown: something is gone, too large, or Excel cannot be reached.
 */
export async function readTogether<T, R>(
  items: readonly T[],
  read: (items: readonly T[]) => Promise<readonly R[]>,
  failed: (item: T, error: unknown) => void,
): Promise<readonly R[]> {
  try {
    return await read(items);
  } catch (error) {
    if (isGone(error) || isTooLarge(error) || isPassing(error)) throw error;
    const [only] = items;
    if (only === undefined) return [];
    if (items.length === 1) {
      failed(only, error);
      return [];
    }
    const middle = Math.ceil(items.length / 2);
    const first = await readTogether(items.slice(0, middle), read, failed);
    return [...first, ...(await readTogether(items.slice(middle), read, failed))];
  }
}
