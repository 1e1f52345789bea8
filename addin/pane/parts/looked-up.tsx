import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { LookUp } from '../model/look-up.ts';
import { usePane } from '../model/pane-context.ts';

interface LookedUpProps<T> {
  readonly lookUp: LookUp<T>;
  /** What is being worked out, in words. */
  readonly doing: string;
  children(answer: T): JSX.Element;
}

/** Draws an answer about the plan, kept up to date; while a newer one is worked out the old one says that it is old. */
export function LookedUp<T>({ lookUp, doing, children }: LookedUpProps<T>): JSX.Element {
  const { words } = usePane();
  useEffect(() => lookUp.watch(), [lookUp]);
  const answer = lookUp.answer.value;
  const trouble = lookUp.trouble.value;
  const isOld = !lookUp.isCurrent.value;
  return (
    <>
      {trouble !== null && (
        <p class="asks looked-up-line" role="alert">
          {words.told.broke(trouble)}
        </p>
      )}
      {answer === null && trouble === null && (
        <div class="working-line">
          <progress aria-label={doing} />
          <p class="doing" role="status">
            {doing}
          </p>
        </div>
      )}
      {answer !== null && (
        <div class={isOld ? 'is-old' : ''} aria-busy={isOld}>
          {children(answer)}
        </div>
      )}
    </>
  );
}
