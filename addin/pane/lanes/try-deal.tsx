import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { Fold } from '../parts/fold.tsx';
import type { TableOutline } from './approvals-answers.ts';
import { DealAnswerView } from './deal-answer.tsx';
import type { DealEntry } from './deal-entry.ts';
import { NO_ENTRY, valueOfEntry } from './deal-entry.ts';
import { DealField } from './deal-field.tsx';
import { useAsked } from './use-asked.ts';

interface TryDealProps {
  readonly table: TableOutline;
  readonly at: number;
  /** By name of field. */
  readonly entries: ReadonlyMap<string, DealEntry>;
  readonly onChange: (entries: ReadonlyMap<string, DealEntry>) => void;
}

/** A deal that is typed in, and what the table says of it: lane, approvers, the row and its values, and what would be faster. */
export function TryDeal({ table, at, entries, onChange }: TryDealProps): JSX.Element {
  const { words: all, port } = usePlanPane();
  const words = all.approvals.deal;
  const entryOf = (name: string): DealEntry => entries.get(name) ?? NO_ENTRY;
  const values = table.fields.map((field) => valueOfEntry(entryOf(field.name), field));
  const isBlank = values.every((value) => value.is === 'unknown');
  const asked = useAsked(() => port.tryDeal({ table: at, values }), `${table.id} ${JSON.stringify(values)}`);
  return (
    <Fold title={words.title} count={null} startsOpen>
      <form class="deal" aria-label={words.title} onSubmit={(event) => event.preventDefault()}>
        {table.fields.map((field) => (
          <DealField
            key={field.name}
            field={field}
            entry={entryOf(field.name)}
            currencies={table.currencies}
            onChange={(entry) => onChange(new Map(entries).set(field.name, entry))}
          />
        ))}
      </form>
      {!isBlank && (
        <button type="button" class="link deal-clear" onClick={() => onChange(new Map())}>
          {words.clear}
        </button>
      )}
      <div class="deal-answer" role="status" aria-busy={!asked.isCurrent}>
        {asked.trouble !== null && <p class="asks">{all.told.broke(asked.trouble)}</p>}
        {isBlank ? (
          <p class="hint">{words.hint}</p>
        ) : (
          asked.answer !== null && <DealAnswerView table={table} answer={asked.answer} />
        )}
      </div>
    </Fold>
  );
}
