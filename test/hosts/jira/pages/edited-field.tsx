/** @jsxImportSource react */
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import type { TestIssue } from '../issue.ts';

interface EditedFieldProps {
  readonly issue: TestIssue;
  readonly name: string;
  readonly testId: string;
  readonly value: string;
  /** Fields of the issue as the API takes them. */
  change(value: string): {
    readonly duedate?: string | null;
    readonly fixVersions?: readonly { readonly name: string }[];
  };
}

/** A field that turns into an input when it is clicked, and back when it is left: the input is there only meanwhile. */
export function EditedField({ issue, name, testId, value, change }: EditedFieldProps) {
  const [isEdited, setEdited] = useState(false);
  const [shown, setShown] = useState(value);
  const confirm = async (data: FormData): Promise<void> => {
    const value = data.get('value');
    const text = typeof value === 'string' ? value : '';
    setShown(text);
    setEdited(false);
    const body = JSON.stringify({ fields: change(text) });
    const headers = { 'content-type': 'application/json' };
    await fetch(`/rest/api/3/issue/${issue.key}`, { method: 'PUT', body, headers });
  };
  const cancel = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setEdited(false);
  };
  return (
    <div className="field" data-testid={testId}>
      <h3>{name}</h3>
      {isEdited ? (
        <form action={confirm}>
          <input ref={focus} name="value" aria-label={name} defaultValue={shown} onKeyDown={cancel} />
          <button type="submit" aria-label={`Confirm ${name}`}>
            ✓
          </button>
        </form>
      ) : (
        <div data-testid="issue-field-inline-edit-read-view-container.ui.container">
          <button type="button" aria-label={`Edit ${name}`} onClick={() => setEdited(true)} />
          <span>{shown === '' ? 'None' : shown}</span>
        </div>
      )}
    </div>
  );
}

function focus(input: HTMLInputElement | null): void {
  input?.focus();
}
