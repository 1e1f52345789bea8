import type { Host } from '../host.ts';
import { answerRichRequest } from './answer-rich-request.ts';
import type { ContextOptions } from './app-context.ts';
import { appContext } from './app-context.ts';
import type { Envelope } from './envelope.ts';
import { responseTo } from './envelope.ts';
import { answerDocumentCall } from './document-calls.ts';

const RICH_API = 93;
/** The request failed on its way. */
const FAILED = -2;

/**
 * Answers the messages of Office's client, one after the other, as the host does. Gives the reply's text, or null where
 * a message wants none.
 */
export function conversation(
  host: Host,
  context: () => ContextOptions,
  log: (entry: object) => void,
): (message: string) => Promise<string | null> {
  let queue: Promise<unknown> = Promise.resolve();
  return (message) => {
    const envelope = parseEnvelope(message);
    if (envelope === null) return Promise.resolve(null);
    host.counters.calls += 1;
    const answer = queue.then(() => answerMessage(envelope, host, context, log));
    queue = answer.catch(() => null);
    return answer;
  };
}

function parseEnvelope(message: string): Envelope | null {
  try {
    const read = JSON.parse(message) as Partial<Envelope> | null;
    return read !== null && read._messageType === 0 ? (read as Envelope) : null;
  } catch {
    return null;
  }
}

async function answerMessage(
  envelope: Envelope,
  host: Host,
  context: () => ContextOptions,
  log: (entry: object) => void,
): Promise<string | null> {
  if (envelope._actionType === 1 || envelope._actionType === 2) {
    host.events.listen(envelope._actionName, envelope._actionType === 1);
    return responseTo(envelope, { Error: 0, Version: 1 });
  }
  switch (envelope._actionName) {
    case 'ContextActivationManager_getAppContextAsync':
      return responseTo(envelope, appContext(host.book, context()));
    case 'ContextActivationManager_notifyHost':
      log({ notified: envelope._data });
      return null;
    case 'executeMethod': {
      const data = envelope._data as { readonly DdaMethod: { readonly DispatchId: number } };
      const method = data.DdaMethod.DispatchId;
      if (method !== RICH_API) return responseTo(envelope, answerDocumentCall(method, data, host, log));
      const reply = await answerRichRequest(data, host, log);
      return reply === null ? responseTo(envelope, null, FAILED) : responseTo(envelope, reply);
    }
    default:
      host.counters.unknownMembers.add(`message ${envelope._actionName}`);
      return responseTo(envelope, null, FAILED);
  }
}
