/** Rows and columns to write for: those that COLUMNS and LINES ask for, the terminal's own, else 50 lines of 120 characters. */
export function screenOf(
  stream: { readonly isTTY?: boolean; readonly rows?: number; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): { readonly lines: number; readonly width: number } {
  const isTerminal = stream.isTTY === true;
  const columns = asked(env['COLUMNS']) ?? (isTerminal ? (stream.columns ?? 0) : 120);
  const lines = asked(env['LINES']) ?? (isTerminal ? (stream.rows ?? 0) : 52);
  return { lines: Math.max(16, lines - 2), width: Math.max(40, columns) };
}

function asked(text: string | undefined): number | null {
  return text !== undefined && /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}
