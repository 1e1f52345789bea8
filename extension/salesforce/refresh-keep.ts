const NAME = 'lanekeeper-orgs';
const STORE = 'refresh';

/** Refresh tokens in IndexedDB, by origin: storage of the extension alone, which pages’ processes cannot reach. */
export async function refreshToken(origin: string): Promise<string | null> {
  const token: unknown = await run('readonly', (store) => store.get(origin));
  return typeof token === 'string' ? token : null;
}

/** Null takes it away. */
export async function keepRefreshToken(origin: string, token: string | null): Promise<void> {
  await run('readwrite', (store) => (token === null ? store.delete(origin) : store.put(token, origin)));
}

async function run(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await opened();
  try {
    return await answerOf(work(database.transaction(STORE, mode).objectStore(STORE)));
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  return answerOf(request);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((tell, refuse) => {
    request.addEventListener('success', () => tell(request.result));
    request.addEventListener('error', () => refuse(request.error ?? new Error('The storage did not answer.')));
  });
}
