import type { ReadonlySignal, Signal } from '@preact/signals';
import { batch, signal } from '@preact/signals';
import type { LastPublished } from '../../../core/plan/settings.ts';
import type { AuditedWorkbook } from '../workbook-port.ts';
import type {
  EarlierPublished,
  Publishable,
  Published,
  PublishFile,
  PublishQuestions,
  PublishTicks,
  PublishTrouble,
  SignerAnswer,
} from './publish-answers.ts';
import type { Proposal } from './proposal.ts';
import { proposePublication } from './proposal.ts';
import { createWatchedWork } from './watched-work.ts';

/** Who signs. */
export type Signer = Extract<SignerAnswer, { ok: true }>;

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
export interface PublishModel extends Proposal {
  readonly draft: Signal<PublishDraft>;
  /** What would be published; null while it is worked out. */
  readonly preview: ReadonlySignal<Publishable | null>;
  readonly signer: ReadonlySignal<Signer | null>;
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
  const signer = signal<Signer | null>(null);
  const found = signal<EarlierPublished | null>(null);
  const done = signal<Published | null>(null);
  const proposal = proposePublication({ audited, draft, found, signer });
  const { isBusy, problem, attempt, tellBroken } = createWatchedWork();
  let wanted: PublishTicks | null = null;

  const takeSigner = async (file: File | null): Promise<PublishFile | null> => {
    const answer = await port.signer(file);
    signer.value = answer.ok ? answer : null;
    if (!answer.ok) problem.value = { kind: 'signer', why: answer.why };
    return answer.ok ? answer.file : null;
  };
  const takeIndex = async (file: File): Promise<void> => {
    found.value = await port.publishedBefore(file);
    if (found.value === null) problem.value = { kind: 'no-index' };
    else draft.value = { ...draft.value, id: null };
  };
  const publish = async (folder: FileSystemDirectoryHandle | null): Promise<Published | null> => {
    const { expiresInDays, ticks, replaces } = draft.value;
    const off = proposal.before.value?.off ?? [];
    const answer = await port.publish({ ...proposal.said.value, expiresInDays, ticks, off, replaces, folder });
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
  };

  return {
    ...proposal,
    draft,
    preview,
    signer,
    isBusy,
    problem,
    done,
    async look(ticks) {
      wanted = ticks;
      try {
        const seen = await port.publishable(ticks);
        if (wanted === ticks) preview.value = seen;
      } catch (error) {
        tellBroken(error);
      }
    },
    takeKey: async (file) => void (await attempt(() => takeSigner(file))),
    makeKey: () => attempt(() => takeSigner(null)),
    takeIndex: async (file) => void (await attempt(() => takeIndex(file))),
    run: (folder) => attempt(() => publish(folder)),
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
