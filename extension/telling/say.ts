/** A text with its braces filled: `say('due {day}', { day })`. */
export function say(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? ''));
}
