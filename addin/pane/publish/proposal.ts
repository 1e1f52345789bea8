import type { ReadonlySignal } from '@preact/signals';
import { computed } from '@preact/signals';
import type { LastPublished } from '../../../core/plan/settings.ts';
import type { AuditedWorkbook } from '../workbook-port.ts';
import type { EarlierPublished, PublishAsk } from './publish-answers.ts';
import type { PublishDraft, Signer } from './publish-model.ts';

/** How a publication follows on the one before it. */
export interface Proposal {
  /** The newest publication under this id that is known of; null where none is. */
  readonly before: ReadonlySignal<EarlierPublished | null>;
  /** Id, name and number as they will be. */
  readonly said: ReadonlySignal<Pick<PublishAsk, 'id' | 'name' | 'sequence'>>;
  /** Whether another key signed the publication before. */
  readonly changesKey: ReadonlySignal<boolean>;
}

interface Known {
  readonly audited: ReadonlySignal<AuditedWorkbook | null>;
  readonly draft: ReadonlySignal<PublishDraft>;
  /** What an index file, or a folder, said. */
  readonly found: ReadonlySignal<EarlierPublished | null>;
  readonly signer: ReadonlySignal<Signer | null>;
}

/** Proposes what the planner does not say: the next number under the id and name that the plan had, or has as a workbook. */
export function proposePublication({ audited, draft, found, signer }: Known): Proposal {
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
  return { before, said, changesKey };
}

/** What the planner showed counts; of the same plan the later number. */
function newest(remembered: LastPublished | null, found: EarlierPublished | null): EarlierPublished | null {
  if (found === null) return remembered === null ? null : { ...remembered, off: [] };
  return remembered?.id === found.id && remembered.sequence > found.sequence
    ? { ...remembered, off: found.off }
    : found;
}
