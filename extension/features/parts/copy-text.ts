import type { ButtonsTold } from '../../telling/told.ts';

/** Puts a text into the clipboard. @returns what to say of it; never rejects */
export async function copyText(
  text: string,
  { copied, notCopied }: Pick<ButtonsTold, 'copied' | 'notCopied'>,
): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return copied;
  } catch {
    return notCopied;
  }
}
