/** Why Jira told nothing. */
export type JiraTrouble = 'signed-out' | 'busy' | 'refused' | 'unreachable' | 'unreadable';

/** What Jira answered: JSON, that there is no such thing, or trouble. */
export type JiraAnswer =
  | { readonly json: unknown }
  | { readonly missing: true }
  | { readonly trouble: JiraTrouble; readonly waitMs: number };

/** After trouble nothing is asked for so long, in milliseconds, unless Jira names a time. */
const REST = 30_000;

/** Reads a response; a page to sign in, which comes as a success, is told from data by its type. Throws nothing. */
export async function readAnswer(response: Response): Promise<JiraAnswer> {
  const { status, headers } = response;
  if (status === 429 || status === 503) return { trouble: 'busy', waitMs: retryAfter(headers) ?? 0 };
  if (status === 404) return { missing: true };
  const isJson = /^application\/(?:[\w.+-]+\+)?json\b/i.test(headers.get('content-type') ?? '');
  if (status === 401 || (response.ok && !isJson)) return { trouble: 'signed-out', waitMs: REST };
  if (!response.ok) return { trouble: 'refused', waitMs: REST };
  try {
    // Text first: in Firefox what `json()` makes belongs to the page’s world.
    return { json: JSON.parse(await response.text()) as unknown };
  } catch {
    return { trouble: 'unreadable', waitMs: REST };
  }
}

export const UNREACHABLE: JiraAnswer = { trouble: 'unreachable', waitMs: REST };

/** The wait that a busy server asks for, in milliseconds; it names seconds or a date. */
function retryAfter(headers: Headers): number | null {
  const said = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000;
  const at = Date.parse(said);
  const now = Date.parse(headers.get('date') ?? '');
  return Number.isNaN(at) || Number.isNaN(now) ? null : Math.max(0, at - now);
}
