import { plainLine } from './plain-line.ts';

/**
 * Text of a plan as one line of Markdown that shows as written: every character that could begin markup, a link, an
 * address that a reader would make clickable, a mention or HTML is escaped. What a host looks for once the Markdown is
 * gone (GitHub’s mentions, addresses and numbers of issues) is parted by a space without width: no escape holds it back.
 */
export function markdownText(text: string): string {
  return plainLine(text)
    .replace(/[\\`*_{}[\]()#+!|~$^=<>&"-]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`))
    .replace(/:\/\//g, ':&#8203;//')
    .replace(/@|\\#(?=\d)|\bGH\\-(?=\d)/gi, (sign) => `${sign}&#8203;`)
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`)
    .replace(/^(\d+)\./, '$1\\.');
}

/** Text of a plan as inline code, in which nothing is markup. */
export function markdownCode(text: string): string {
  const line = plainLine(text).replaceAll('|', '¦');
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest === 0 ? fence + line + fence : `${fence} ${line} ${fence}`;
}
