import type { PlanStore } from './plan-store.ts';
import type { Check, KeptPlan } from './source.ts';

const NAME = 'lanekeeper';
const STORES = ['plans', 'shards', 'checks'] as const;

/** Plans in IndexedDB: `plans` and `checks` by source, `shards` by source and hash. */
export function indexedPlanStore(): PlanStore {
  let opened: Promise<IDBDatabase> | null = null;
  const forget = (): void => {
    opened = null;
  };
  const database = (): Promise<IDBDatabase> => {
    opened ??= open(forget).catch((problem: unknown) => {
      forget();
      throw problem;
    });
    return opened;
  };
  const read = async <T>(store: (typeof STORES)[number], ask: (from: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    answerOf(ask((await database()).transaction(store).objectStore(store)));
  const write = async (work: (at: (store: (typeof STORES)[number]) => IDBObjectStore) => void): Promise<void> => {
    const transaction = (await database()).transaction(STORES, 'readwrite');
    const done = endOf(transaction);
    work((store) => transaction.objectStore(store));
    await done;
  };
  return {
    plan: async (source) => ((await read('plans', (from) => from.get(source))) as KeptPlan | undefined) ?? null,
    renew: (plan) => write((at) => at('plans').put(plan)),
    keep: (plan, named, shards) =>
      write((at) => {
        at('plans').put(plan);
        for (const [hash, text] of shards) at('shards').put(text, [plan.source, hash]);
        forEachKey(at('shards'), allOf(plan.source), (key) => {
          const hash = (key as [string, string])[1];
          if (!named.has(hash)) at('shards').delete(key);
        });
      }),
    shard: async (source, hash) =>
      ((await read('shards', (from) => from.get([source, hash]))) as string | undefined) ?? null,
    shardsOf: async (source) =>
      new Set(
        (await read('shards', (from) => from.getAllKeys(allOf(source)))).map((key) => (key as [string, string])[1]),
      ),
    keepShard: (source, hash, text) => write((at) => at('shards').put(text, [source, hash])),
    check: async (source) => ((await read('checks', (from) => from.get(source))) as Check | undefined) ?? null,
    keepCheck: (check) => write((at) => at('checks').put(check)),
    drop: (source) =>
      write((at) => {
        at('plans').delete(source);
        at('checks').delete(source);
        at('shards').delete(allOf(source));
      }),
  };
}

/** @param onClosed told when the browser closes it under us: it was cleared, or its disk failed */
async function open(onClosed: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.addEventListener('upgradeneeded', () => {
    const { result } = request;
    result.createObjectStore('plans', { keyPath: 'source' });
    result.createObjectStore('checks', { keyPath: 'source' });
    result.createObjectStore('shards');
  });
  const database = await answerOf(request);
  database.addEventListener('close', onClosed);
  return database;
}

function allOf(source: string): IDBKeyRange {
  return IDBKeyRange.bound([source], [source, []]);
}

function forEachKey(store: IDBObjectStore, range: IDBKeyRange, visit: (key: IDBValidKey) => void): void {
  const request = store.openKeyCursor(range);
  request.addEventListener('success', () => {
    const cursor = request.result;
    if (cursor === null) return;
    visit(cursor.primaryKey);
    cursor.continue();
  });
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((tell, refuse) => {
    request.addEventListener('success', () => tell(request.result));
    request.addEventListener('error', () => refuse(request.error ?? new Error('The storage did not answer.')));
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((tell, refuse) => {
    transaction.addEventListener('complete', () => tell());
    const failed = (): void => refuse(transaction.error ?? new Error('The storage gave up.'));
    transaction.addEventListener('abort', failed);
    transaction.addEventListener('error', failed);
  });
}
