import { invalidArgument } from './host-error.ts';

/** An argument as text; only plain values have one. */
export function textArgument(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  throw invalidArgument();
}
