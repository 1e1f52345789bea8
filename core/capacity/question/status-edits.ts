import type { Plan } from '../../plan/plan.ts';
import type { Sourced } from '../../plan/provenance.ts';
import { cellOf } from '../../plan/provenance.ts';
import type { Status } from '../../plan/status.ts';
import { textEdit } from './row-edits.ts';
import type { AnswerEdits, Writing } from './written.ts';

type Stated = Sourced & { readonly status: Status | null | undefined };

/** What can be decided of a row. */
type Decided = 'on-hold' | 'done' | 'cancelled';

const WORDS: Readonly<Record<Decided, Readonly<Record<Writing['language'], string>>>> = {
  'on-hold': { en: 'On hold', de: 'Zurückgestellt' },
  done: { en: 'Approved', de: 'Genehmigt' },
  cancelled: { en: 'Rejected', de: 'Abgelehnt' },
};

/** Writes a state into the status of a row, in the words that its table uses for it. */
export function statusEdit(row: Stated & { readonly name: string }, state: Decided, writing: Writing): AnswerEdits {
  if (row.source.fields['status'] === undefined)
    return { edits: [], notWritten: [{ what: 'no-status', name: row.name }] };
  return textEdit(cellOf(row, 'status'), stateInWords(row.source.table, state, writing), row.name, writing.workbook);
}

/** The word of a table for a state; ours where it has none yet. */
export function stateInWords(table: string, state: Decided, { plan, language }: Writing): string {
  return ownWord(plan, table, state) ?? WORDS[state][language];
}

function ownWord({ initiatives, requests }: Plan, table: string, state: Decided): string | undefined {
  const rows: readonly Stated[] = [...initiatives, ...requests];
  return rows.find(({ source, status }) => source.table === table && status?.state === state)?.status?.text;
}
