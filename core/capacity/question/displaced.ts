import type { Plan } from '../../plan/plan.ts';
import { referenceKeysOf, referenceKey } from '../../plan/references.ts';
import type { CapacityRequest } from '../../plan/resources.ts';
import { isOpen } from '../../plan/status.ts';
import type { Initiative } from '../../plan/work.ts';
import { isOpenWork } from '../../plan/working-status.ts';

/** Work that gave way and is neither dropped for good nor back. */
export interface DisplacedWork {
  readonly initiative: Initiative;
  /** The decided requests that name it as what will not be done; empty where it is on hold for another reason. */
  readonly by: readonly CapacityRequest[];
  readonly isOnHold: boolean;
}

/** The initiatives that are on hold, or that a decided request displaces though they still stand in the plan as open. */
export function displacedWork({
  initiatives,
  requests,
}: Pick<Plan, 'initiatives' | 'requests'>): readonly DisplacedWork[] {
  const decided = requests.flatMap((request) => {
    const text = request.displaces ?? '';
    const isIn = request.status?.state === 'done' || (request.decidedOn ?? null) !== null;
    return isIn && text !== '' && (isOpen(request.status) || request.status?.state === 'done')
      ? [{ request, text: ` ${referenceKey(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} ` }]
      : [];
  });
  return initiatives.filter(isOpenWork).flatMap((initiative) => {
    const names = referenceKeysOf(initiative).map((key) => ` ${key.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `);
    const by = decided.filter(({ text }) => names.some((name) => name.length > 3 && text.includes(name)));
    const isOnHold = initiative.status?.state === 'on-hold';
    return isOnHold || by.length > 0 ? [{ initiative, by: by.map(({ request }) => request), isOnHold }] : [];
  });
}
