import { useEffect, useState } from 'preact/hooks';
import { usePlanPane } from '../model/plan-pane-context.ts';

/** The last answer to a question that changes while somebody types. */
export interface Asked<T> {
  /** It stays while a newer one is worked out. */
  readonly answer: T | null;
  readonly isCurrent: boolean;
  readonly trouble: string | null;
}

/** Asks anew whenever `key` or the workbook changes; an answer that was overtaken is dropped. */
export function useAsked<T>(ask: () => Promise<T | null>, key: string): Asked<T> {
  const { audited } = usePlanPane();
  const revision = audited.value?.revision ?? 0;
  const now = `${revision} ${key}`;
  const [answered, setAnswered] = useState<{
    readonly of: string;
    readonly answer: T | null;
    readonly trouble: string | null;
  }>({
    of: '',
    answer: null,
    trouble: null,
  });
  useEffect(() => {
    let isWanted = true;
    ask().then(
      (answer) => isWanted && setAnswered({ of: now, answer, trouble: null }),
      (error: unknown) =>
        isWanted &&
        setAnswered((before) => ({
          of: now,
          answer: before.answer,
          trouble: error instanceof Error ? error.message : String(error),
        })),
    );
    return () => {
      isWanted = false;
    };
  }, [now]);
  return { answer: answered.answer, isCurrent: answered.of === now, trouble: answered.trouble };
}
