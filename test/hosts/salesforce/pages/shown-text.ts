import type { TestField, TestRecord } from '../record.ts';

/** A field’s value as the server writes it where no component formats it: kanban, older lists, Classic. */
export function shownText(record: TestRecord, { name, type }: TestField, locale: string): string {
  const made = record.shown[name];
  const value = record.values[name] ?? null;
  if (made !== undefined) return made;
  if (value === null || record.hidden.includes(name)) return '';
  if (type === 'checkbox') return value === true ? '✓' : '';
  if (type === 'currency')
    return new Intl.NumberFormat(locale, { style: 'currency', currency: record.currency }).format(Number(value));
  if (type === 'percent')
    return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 3 }).format(Number(value) / 100);
  if (type === 'number') return new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }).format(Number(value));
  if (type === 'date') return dateText(String(value), locale);
  return String(value);
}

/** The server’s own dates have two digits where those of components have one, but in American English. */
function dateText(day: string, locale: string): string {
  const digits = locale === 'en-US' ? 'numeric' : '2-digit';
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: digits, day: digits }).format(
    new Date(day),
  );
}
