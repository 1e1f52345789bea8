/** An error the host answers a request with; codes are the documented ones of Excel's API. */
export class HostError extends Error {
  readonly code: string;
  readonly status: number;
  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export function itemNotFound(): HostError {
  return new HostError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function invalidArgument(why = 'The argument is invalid or missing or has an incorrect format.'): HostError {
  return new HostError('InvalidArgument', why);
}

export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

/** What a member answers that Excel of this requirement set does not have, or that this stand-in does not know. */
export function apiNotFound(member: string): HostError {
  return new HostError('ApiNotFound', `The API ${member} you are trying to use could not be found.`, 404);
}
