/** Rows and columns to write for: the terminal's own, else 50 lines of 120 characters. */
export function screenOf(stream: { readonly isTTY?: boolean; readonly rows?: number; readonly columns?: number }): {
  readonly lines: number;
  readonly width: number;
} {
  if (stream.isTTY !== true) return { lines: 50, width: 120 };
  return { lines: Math.max(16, (stream.rows ?? 0) - 2), width: Math.max(40, stream.columns ?? 0) };
}
