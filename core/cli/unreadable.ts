/** Why a file or folder cannot be read, as a sentence. */
export function unreadable(name: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'ENOENT') return `There is no file or folder ${name}: check the name and the folder you are in.`;
  if (code === 'EACCES' || code === 'EPERM') return `${name} may not be read by this user: ask for access or copy it.`;
  return `${name} could not be read (${typeof code === 'string' ? code : 'for an unknown reason'}).`;
}
