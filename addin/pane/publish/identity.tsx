import type { JSX } from 'preact';
import { addDays } from '../../../core/calendar/day.ts';
import { usePane } from '../model/pane-context.ts';
import { FileChoice } from './file-choice.tsx';
import { usePublish } from './publish-context.ts';
import type { PublishDraft } from './publish-model.ts';

/** Ten years: whoever wants no expiry wants no promise that the plan is of today. */
const LONGEST_EXPIRY = 3_650;

/** Name, permanent id, how long it is good, and the number that only grows. */
export function Identity(): JSX.Element {
  const { audited, show } = usePane();
  const { publish, words: all } = usePublish();
  const words = all.identity;
  const draft = publish.draft.value;
  const before = publish.before.value;
  const { id, name, sequence } = publish.said.value;
  const say = (part: Partial<PublishDraft>): void => {
    publish.draft.value = { ...publish.draft.value, ...part };
  };
  const today = audited.value?.today;
  const days = draft.expiresInDays;
  const isDays = days >= 1 && days <= LONGEST_EXPIRY;
  return (
    <section>
      <h3>{words.title}</h3>
      <label>
        {words.name}
        <input
          required
          maxLength={200}
          value={name}
          onInput={({ currentTarget }) => say({ name: currentTarget.value })}
        />
      </label>
      <label>
        {words.id}
        <input
          required
          maxLength={200}
          value={id}
          aria-describedby="publish-id"
          onInput={({ currentTarget }) => say({ id: currentTarget.value })}
        />
      </label>
      <p id="publish-id" class="hint">
        {words.idHint}
      </p>
      <label>
        {words.days}
        <input
          type="number"
          required
          min="1"
          max={LONGEST_EXPIRY}
          step="1"
          value={Number.isNaN(days) ? '' : days}
          aria-describedby="publish-until"
          onInput={({ currentTarget }) => say({ expiresInDays: currentTarget.valueAsNumber })}
        />
      </label>
      <p id="publish-until" class="hint">
        {today !== undefined && isDays && words.until(show.day(addDays(today, Math.trunc(days))))}
      </p>
      <label>
        {words.number}
        <input
          type="number"
          required
          min={(before?.sequence ?? 0) + 1}
          max={Number.MAX_SAFE_INTEGER}
          step="1"
          value={Number.isNaN(sequence) ? '' : sequence}
          aria-describedby="publish-number"
          onInput={({ currentTarget }) => say({ sequence: currentTarget.valueAsNumber })}
        />
      </label>
      <p id="publish-number" class="hint">
        {before === null ? words.first : words.counted(before.sequence)}
      </p>
      <FileChoice
        label={words.chooseIndex}
        accept=".json"
        disabled={publish.isBusy.value}
        onFile={(file) => void publish.takeIndex(file)}
      />
      {(before?.off ?? []).length > 0 && <p>{words.off((before?.off ?? []).join(', '))}</p>}
    </section>
  );
}
