import type { ReadonlySignal, Signal } from '@preact/signals';
import { batch, computed, signal } from '@preact/signals';
import type { LastPublished } from '../../../core/plan/settings.ts';
import type { AuditedWorkbook } from '../workbook-port.ts';
import type {
  EarlierPublished,
  Publishable,
  PublishAsk,
  Published,
  PublishFile,
  PublishQuestions,
  PublishTicks,
  PublishTrouble,
  SignerAnswer,
} from './publish-answers.ts';

/** What the planner says of a publication; `id`, `name` and `sequence` are null while they are as proposed. */
export interface PublishDraft {
  readonly id: string | null;
  readonly name: string | null;
  readonly sequence: number | null;
  readonly expiresInDays: number;
  readonly ticks: PublishTicks;
  /** Another key than before may sign. */
  readonly replaces: boolean;
}

/** Trouble besides what publishing itself tells. */
export type PublishProblem =
  | PublishTrouble
  | { readonly kind: 'signer'; readonly why: Extract<SignerAnswer, { ok: false }>['why'] }
  | { readonly kind: 'no-index' }
  | { readonly kind: 'broke'; readonly message: string };

/** Publishing as the planner prepares and does it. */
export interface PublishModel {
  readonly draft: Signal<PublishDraft>;
  /** What would be published; null while it is worked out. */
  readonly preview: ReadonlySignal<Publishable | null>;
  readonly signer: ReadonlySignal<Extract<SignerAnswer, { ok: true }> | null>;
  /** The newest publication under this id that is known of; null where none is. */
  readonly before: ReadonlySignal<EarlierPublished | null>;
  /** Id, name and number as they will be. */
  readonly said: ReadonlySignal<Pick<PublishAsk, 'id' | 'name' | 'sequence'>>;
  /** Whether another key signed the publication before. */
  readonly changesKey: ReadonlySignal<boolean>;
  readonly isBusy: ReadonlySignal<boolean>;
  readonly problem: ReadonlySignal<PublishProblem | null>;
  readonly done: ReadonlySignal<Published | null>;
  look(ticks: PublishTicks): Promise<void>;
  takeKey(file: File): Promise<void>;
  /** Makes new keys; gives their file, which has to be kept. */
  makeKey(): Promise<PublishFile | null>;
  takeIndex(file: File): Promise<void>;
  /** Publishes into a folder, or gives a zip (null). */
  run(folder: FileSystemDirectoryHandle | null): Promise<Published | null>;
  tell(problem: PublishProblem): void;
  /** Goes back from what was done to another publication. */
  again(): void;
  forget(): void;
}

const DRAFT: PublishDraft = {
  id: null,
  name: null,
  sequence: null,
  expiresInDays: 30,
  ticks: { money: false, people: false, findings: false, approvals: false },
  replaces: false,
};

/** @param remember keeps in the workbook what the plan was published as */
export function createPublishModel(
  port: PublishQuestions,
  audited: ReadonlySignal<AuditedWorkbook | null>,
  remember: (published: LastPublished) => void,
): PublishModel {
  const draft = signal(DRAFT);
  const preview = signal<Publishable | null>(null);
  const signer = signal<Extract<SignerAnswer, { ok: true }> | null>(null);
  /** What an index file, or a folder, said. */
  const found = signal<EarlierPublished | null>(null);
  const running = signal(0);
  const problem = signal<PublishProblem | null>(null);
  const done = signal<Published | null>(null);
  let wanted: PublishTicks | null = null;

  const before = computed(() => {
    const known = newest(audited.value?.settings.published ?? null, found.value);
    const { id } = draft.value;
    // Under another id it is another plan, which begins anew.
    return id === null || id === known?.id ? known : null;
  });
  const said = computed(() => {
    const title = (audited.value?.name ?? '').replace(/\.[a-z]+$/i, '');
    const { id, name, sequence } = draft.value;
    return {
      id: id ?? before.value?.id ?? title,
      name: name ?? title,
      sequence: sequence ?? (before.value?.sequence ?? 0) + 1,
    };
  });
  const changesKey = computed(
    () => before.value !== null && signer.value !== null && before.value.fingerprint !== signer.value.fingerprint,
  );
  /** Does something with the worker; what breaks is told. */
  async function attempt<T>(work: () => Promise<T>): Promise<T | null> {
    batch(() => {
      running.value += 1;
      problem.value = null;
    });
    try {
      return await work();
    } catch (error) {
      problem.value = broken(error);
      return null;
    } finally {
      running.value -= 1;
    }
  }
  const takeSigner = (file: File | null): Promise<PublishFile | null> =>
    attempt(async () => {
      const answer = await port.signer(file);
      signer.value = answer.ok ? answer : null;
      if (!answer.ok) problem.value = { kind: 'signer', why: answer.why };
      return answer.ok ? answer.file : null;
    });

  return {
    draft,
    preview,
    signer,
    before,
    said,
    changesKey,
    isBusy: computed(() => running.value > 0),
    problem,
    done,
    async look(ticks) {
      wanted = ticks;
      try {
        const seen = await port.publishable(ticks);
        if (wanted === ticks) preview.value = seen;
      } catch (error) {
        problem.value = broken(error);
      }
    },
    async takeKey(file) {
      await takeSigner(file);
    },
    makeKey: () => takeSigner(null),
    takeIndex: async (file) =>
      void (await attempt(async () => {
        found.value = await port.publishedBefore(file);
        if (found.value === null) problem.value = { kind: 'no-index' };
        else draft.value = { ...draft.value, id: null };
      })),
    run: (folder) =>
      attempt(async () => {
        const { expiresInDays, ticks, replaces } = draft.value;
        const off = before.value?.off ?? [];
        const answer = await port.publish({ ...said.value, expiresInDays, ticks, off, replaces, folder });
        if (!answer.ok) {
          problem.value = answer.trouble;
          if (answer.trouble.kind === 'no-key') signer.value = null;
          return null;
        }
        batch(() => {
          done.value = answer;
          found.value = { ...answer.last, off };
          draft.value = { ...draft.value, id: null, sequence: null, replaces: false };
        });
        remember(answer.last);
        return answer;
      }),
    tell: (trouble) => (problem.value = trouble),
    again: () => (done.value = null),
    forget() {
      batch(() => {
        draft.value = DRAFT;
        for (const part of [preview, signer, found, problem, done]) part.value = null;
      });
    },
  };
}

function broken(error: unknown): PublishProblem {
  return { kind: 'broke', message: error instanceof Error ? error.message : String(error) };
}

/** What the planner showed counts; of the same plan the later number. */
function newest(remembered: LastPublished | null, found: EarlierPublished | null): EarlierPublished | null {
  if (found === null) return remembered === null ? null : { ...remembered, off: [] };
  return remembered?.id === found.id && remembered.sequence > found.sequence
    ? { ...remembered, off: found.off }
    : found;
}
