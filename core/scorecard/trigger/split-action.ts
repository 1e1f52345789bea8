/** A text parted into the condition and what is done. */
export interface SplitTrigger {
  readonly condition: string;
  readonly action: string | null;
  readonly who: string | null;
}

const ARROW = /\s*(?:→|⇒|➔|➜|=>(?!\s*\d)|->|-->|==>|—>)\s*/u;
const THEN = /[\s,;:]+(?:then|dann|so we|, so)\s+/iu;
const OPENS =
  /^(?:and |or )?(?:if|when|whenever|once|as soon as|in case|should|wenn|falls|sobald|sollten?|sinkt|f[aä]llt|steigt|liegt|[uü]bersteigt|[uü]berschreitet|unterschreitet)\b/iu;
const CLOSES =
  /[\s,;]+(?:if|when|whenever|once|as soon as|in case|wenn|falls|sobald)\s+(?=.*(?:\d|\btarget|\bziel|\bplan|%|zero|one|two|three|four|five|six|seven|eight|nine|ten|zwei|drei|vier|f[uü]nf|zehn))/iu;
const WHO =
  /[\s,;–—(-]+(?:owner|owned by|who|responsible|by|verantwortlich(?:e|er)?|zust[aä]ndig|durch|wer)\s*[:=]\s*([^,;()]{2,60})\)?\s*\.?\s*$/iu;
const NAME =
  /^(?:(?:the|der|die|das) )?(?:\p{Lu}[\p{L}.'’-]*)(?: (?:\p{Lu}[\p{L}.'’-]*|of|und|and|von|de|van|&)){0,4}$/u;

/**
 * Parts a text at an arrow, at “then”, at the comma behind the condition, or before a closing “if”. `isCondition` tells
 * whether a text has something to compare.
 */
export function splitAction(text: string, isCondition: (part: string) => boolean): SplitTrigger {
  const arrow = partedAt(text, ARROW);
  if (arrow !== null) return { condition: arrow[0], ...withWho(arrow[1], true) };
  const then = partedAt(text, THEN);
  if (then !== null && isCondition(then[0])) return { condition: then[0], ...withWho(then[1], false) };
  if (!OPENS.test(text)) {
    const closing = partedAt(text, CLOSES);
    if (closing !== null && closing[0].length > 2 && !isCondition(closing[0]))
      return { condition: closing[1], ...withWho(closing[0], false) };
  }
  for (const { index } of text.matchAll(/[,;:](?=\s)|\s[–—-](?=\s)/gu)) {
    const [before, after] = [text.slice(0, index), text.slice(index + 1).replace(/^[\s–—-]+/, '')];
    if (
      after !== '' &&
      isCondition(before) &&
      !isCondition(after) &&
      !/^(?:and|or|und|oder)\b/iu.test(after) &&
      !continues(after)
    )
      return { condition: before, ...withWho(after, false) };
  }
  return { condition: text, action: null, who: null };
}

const CONTINUES =
  /^(?:for|over|in|compared|vs|versus|f[uü]r|gegen[uü]ber|im vergleich|twice|zwei|two|three|drei|\d+)\b[^,;]{0,40}(?:days?|weeks?|months?|quarters?|years?|periods?|readings?|row|running|tage?n?|wochen?|monate?n?|quartale?n?|jahre?s?|folge|hintereinander)(?![\p{L}])[^,;]{0,20}$/iu;

/** A duration or comparison in time behind a comma still belongs to the condition. */
function continues(after: string): boolean {
  return !/[,;]/.test(after) && CONTINUES.test(after);
}

function partedAt(text: string, separator: RegExp): readonly [string, string] | null {
  const match = separator.exec(text);
  return match === null ? null : [text.slice(0, match.index), text.slice(match.index + match[0].length)];
}

function withWho(text: string, isFixedForm: boolean): Pick<SplitTrigger, 'action' | 'who'> {
  const said = WHO.exec(text);
  if (said !== null) return { action: tidy(text.slice(0, said.index)), who: tidy(said[1] ?? '') };
  const at = Math.max(text.lastIndexOf(', '), text.lastIndexOf('; '), text.lastIndexOf(' @'));
  const last = at < 0 ? null : tidy(text.slice(at + 1).replace(/^\s*@/, ''));
  if (isFixedForm && last !== null && NAME.test(last)) return { action: tidy(text.slice(0, at)), who: last };
  return { action: tidy(text), who: null };
}

function tidy(text: string): string | null {
  const bare = text.replace(/^[\s,;:.–—-]+|[\s,;:.]+$/g, '');
  return bare === '' ? null : bare;
}
