/**
 * A text with its braces filled: `say('due {day}', { day })`; `{days|day|days}` is the first word where `days` is shown as 1,
 * the second otherwise, as English and German have it.
 */
export function say(text: string, data: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const value = String(data[name] ?? '');
    return (value === '1' ? one : many) ?? value;
  });
}
