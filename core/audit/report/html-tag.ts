import { plainLine } from './plain-line.ts';

/** HTML that was built by `html` and may stand in a page as it is. */
export interface Html {
  readonly safe: string;
}

/** What a template may hold: text and numbers (escaped), HTML (as it is), lists of these; null and false are nothing. */
export type HtmlPart = string | number | Html | null | false | readonly HtmlPart[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Template tag: everything put into it becomes text, also inside quoted attributes; only HTML of this tag stays HTML. */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  const pieces: string[] = [strings[0] ?? ''];
  for (const [at, part] of parts.entries()) pieces.push(written(part), strings[at + 1] ?? '');
  return { safe: pieces.join('') };
}

/** A heading of a level. `kind` is how it looks, whatever its level. */
export function heading(level: number, kind: string, text: HtmlPart): Html {
  const tag = `h${Math.trunc(level)}`;
  return { safe: `<${tag} class="${written(kind)}">${written(text)}</${tag}>` };
}

function written(part: HtmlPart): string {
  if (part === null || part === false) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return plainLine(part, 10_000).replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
  return 'safe' in part ? part.safe : part.map(written).join('');
}
