/** A message between Office's client library and its host, as it travels through `postMessage`. */
export interface Envelope {
  /** 0 request, 1 response. */
  readonly _messageType: number;
  readonly _actionName: string;
  /** Of a request: 0 invoke, 1 register for an event, 2 unregister. */
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

/** An answer to a request; an error code other than 0 says that the request itself failed. */
export function responseTo(request: Envelope, data: unknown, errorCode = 0): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: errorCode,
    _responseType: 0,
    _data: data,
    _serializerVersion: 1,
  });
}

/** An event to whoever registered for it. */
export function eventMessage(actionName: string, conversationId: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: actionName,
    _conversationId: conversationId,
    _correlationId: -1,
    _errorCode: 0,
    _responseType: 1,
    _data: data,
    _serializerVersion: 1,
  });
}

export const CONVERSATION = 'conversation-1';
export const APP_ID = 'app-1';
