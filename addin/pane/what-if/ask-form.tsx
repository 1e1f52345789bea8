import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import { AskOptions } from './ask-options.tsx';

/** A request in a sentence, what it is worth, and what else can be said about how it is weighed. */
export function AskForm(): JSX.Element {
  const { whatIf, words: all } = usePlanPane();
  const words = all.whatIf;
  const ask = whatIf.ask.value;
  return (
    <form
      class="ask"
      onSubmit={(event) => {
        event.preventDefault();
        void whatIf.run();
      }}
    >
      <label class="ask-request">
        {words.request}
        <input
          type="text"
          maxLength={300}
          value={ask.request}
          placeholder={words.example}
          aria-describedby="ask-hint"
          onInput={({ currentTarget }) => (whatIf.ask.value = { ...whatIf.ask.value, request: currentTarget.value })}
        />
      </label>
      <p id="ask-hint" class="hint">
        {words.hint}
      </p>
      <div class="ask-line">
        <label>
          {words.worth}
          <input
            type="number"
            min="0"
            step="any"
            value={ask.value ?? ''}
            placeholder={words.worthUnknown}
            onInput={({ currentTarget }) =>
              (whatIf.ask.value = { ...whatIf.ask.value, value: amountIn(currentTarget.value) })
            }
          />
        </label>
        <button type="submit" class="primary">
          {words.run}
        </button>
      </div>
      <AskOptions />
    </form>
  );
}

function amountIn(text: string): number | null {
  const amount = Number(text);
  return text.trim() === '' || !Number.isFinite(amount) || amount < 0 ? null : amount;
}
