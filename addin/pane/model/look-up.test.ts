import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import type { Following } from '../plan-answers.ts';
import type { AuditedWorkbook } from '../workbook-port.ts';
import { createLookUp } from './look-up.ts';

interface Told {
  readonly revision: number;
  readonly text: string;
}

/** A look-up whose questions are answered by hand. */
function asked() {
  const audited = signal<AuditedWorkbook | null>(null);
  const questions: { answer(told: Told | null): void; fail(): void; following: Following }[] = [];
  const lookUp = createLookUp<Told>(
    audited,
    (following) =>
      new Promise((resolve, reject) => {
        questions.push({ answer: resolve, fail: () => reject(new Error('It broke.')), following });
      }),
  );
  const audit = (revision: number): void => {
    audited.value = { revision } as AuditedWorkbook;
  };
  return { audited, questions, lookUp, audit };
}

const settle = (): Promise<void> => new Promise((done) => setTimeout(done));

test('nothing is asked before somebody looks, and nothing twice', async () => {
  const { questions, lookUp, audit } = asked();
  audit(1);
  expect(questions).toHaveLength(0);
  const stop = lookUp.watch();
  questions[0]?.answer({ revision: 1, text: 'first' });
  await settle();
  expect(lookUp.answer.value?.text).toBe('first');
  expect(lookUp.isCurrent.value).toBe(true);
  stop();
  lookUp.watch();
  expect(questions).toHaveLength(1);
});

test('after an edit the old answer stays and says that it is old; one of the workbook before is not taken', async () => {
  const { questions, lookUp, audit } = asked();
  audit(1);
  lookUp.watch();
  questions[0]?.answer({ revision: 1, text: 'first' });
  await settle();
  audit(2);
  expect(lookUp.isCurrent.value).toBe(false);
  audit(3);
  expect(questions[1]?.following.signal?.aborted).toBe(true);
  questions[1]?.answer({ revision: 2, text: 'late' });
  await settle();
  expect(lookUp.answer.value?.text).toBe('first');
  questions[2]?.answer({ revision: 3, text: 'third' });
  await settle();
  expect(lookUp.answer.value?.text).toBe('third');
  expect(lookUp.isCurrent.value).toBe(true);
});

test('it tells how far it is, can be stopped, and goes on when asked to', async () => {
  const { questions, lookUp, audit } = asked();
  audit(1);
  lookUp.watch();
  questions[0]?.following.onProgress?.({ doing: '', done: 0.4 });
  expect(lookUp.done.value).toBe(0.4);
  lookUp.stop();
  expect(questions[0]?.following.signal?.aborted).toBe(true);
  expect(lookUp.done.value).toBe(null);
  audit(2);
  expect(questions).toHaveLength(1);
  lookUp.again();
  expect(questions).toHaveLength(2);
});

test('what goes wrong is said, and another workbook starts anew', async () => {
  const { audited, questions, lookUp, audit } = asked();
  audit(1);
  lookUp.watch();
  questions[0]?.fail();
  await settle();
  expect(lookUp.trouble.value).toBe('It broke.');
  audited.value = null;
  lookUp.forget();
  expect(lookUp.trouble.value).toBe(null);
  audit(1);
  questions[1]?.answer({ revision: 1, text: 'another' });
  await settle();
  expect(lookUp.answer.value?.text).toBe('another');
});
