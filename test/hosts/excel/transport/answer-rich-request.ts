import { Buffer } from 'node:buffer';
import type { Host } from '../host.ts';
import { answerBatch } from '../request/answer-batch.ts';
import type { Answer, Batch } from '../request/batch.ts';

/** Flag of a request that may wait while a person types in a cell (`delayForCellEdit`). */
const MAY_WAIT = 64;
const CELL_EDIT = 5004;
const REQUEST_TOO_LARGE = 5103;
const RESPONSE_TOO_LARGE = 5104;

/** Answers one batch of Excel's API as the transport carries it; null where the reply is lost. */
export async function answerRichRequest(
  data: unknown,
  host: Host,
  log: (entry: object) => void,
): Promise<object | null> {
  const request = data as { readonly ArrayData: readonly unknown[] };
  const body = String(request.ArrayData[4]);
  const flags = Number(request.ArrayData[6] ?? 0);
  const requestBytes = Buffer.byteLength(body);
  const batch = JSON.parse(body) as Batch;
  if (isHousekeeping(batch)) return succeeded(JSON.stringify(carryOut(batch, host)));
  if (isCleanUp(batch)) host.counters.cleanUps += 1;
  else host.counters.syncs += 1;
  host.counters.measure(requestBytes, 0);
  if (host.faults.delay > 0) await pause(host.faults.delay);
  const drop = host.faults.takeDrop();
  if (drop !== null) {
    if (drop.arrives) carryOut(batch, host);
    await pause(drop.after);
    return null;
  }
  while (host.faults.cellEdit && (flags & MAY_WAIT) !== 0) await pause(20);
  if (host.faults.cellEdit) return failed(CELL_EDIT);
  if (requestBytes > host.faults.requestLimit) return failed(REQUEST_TOO_LARGE);
  const fault = host.faults.takeError();
  if (typeof fault === 'number') return failed(fault);
  const answer = typeof fault === 'string' ? refusal(fault) : carryOut(batch, host);
  const json = JSON.stringify(answer);
  const responseBytes = Buffer.byteLength(json);
  host.counters.measure(requestBytes, responseBytes);
  log({ batch, answer, requestBytes, responseBytes });
  return responseBytes > host.faults.responseLimit ? failed(RESPONSE_TOO_LARGE) : succeeded(json);
}

/** What the client library asks by itself when it starts and when custom functions give results; no fault meets it. */
function isHousekeeping(batch: Batch): boolean {
  const own = /^Microsoft\.(InternalService\.AddinInternalService|ExcelServices\.CustomFunctions)$/;
  return Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === 2 && own.test(path.Name ?? ''));
}

/** `Excel.run` releases what it tracked in a batch of its own when it ends. */
function isCleanUp(batch: Batch): boolean {
  return batch.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');
}

function succeeded(json: string): object {
  return { Error: 0, Version: 1, Data: [200, [], json] };
}

function carryOut(batch: Batch, host: Host): Answer {
  for (const change of host.faults.takeChanges()) change(host);
  host.author = 'addin';
  try {
    return answerBatch(batch, host);
  } finally {
    host.journal.endStep('add-in');
    host.author = 'person';
  }
}

function failed(error: number): object {
  return { Error: error, Version: 1, Data: [500, [], '{}'] };
}

function refusal(code: string): Answer {
  const error = {
    Code: code,
    Message: `${code}: asked for by the test.`,
    ActionIndex: 0,
    HttpStatusCode: 400,
    Location: '',
  };
  return { Results: [], TraceIds: [], Error: error };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    if (Number.isFinite(milliseconds)) setTimeout(resolve, milliseconds);
  });
}
