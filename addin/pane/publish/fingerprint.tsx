import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { usePublish } from './publish-context.ts';

/** A fingerprint to be copied; where the host keeps the clipboard to itself, it is selected instead. */
export function Fingerprint({ fingerprint }: { readonly fingerprint: string }): JSX.Element {
  const words = usePublish().words.signer;
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState('');
  const copy = async (): Promise<void> => {
    field.current?.select();
    await navigator.clipboard.writeText(fingerprint);
    setCopied(fingerprint);
  };
  return (
    <div class="publish-fingerprint">
      <label>
        {words.fingerprint}
        <textarea ref={field} readOnly rows={2} spellcheck={false} value={fingerprint} />
      </label>
      <button type="button" onClick={() => void copy().catch(() => field.current?.focus())}>
        {copied === fingerprint ? words.copied : words.copy}
      </button>
    </div>
  );
}
