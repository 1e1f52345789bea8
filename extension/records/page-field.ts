import type { ShownField } from '../browser/messages.ts';
import type { ExactValue } from '../salesforce/ui-records.ts';

/** A field of a record: as its page shows it, or with the value that the org itself gave where the page leaves it open. */
export interface PageField extends ShownField {
  readonly exact?: ExactValue | undefined;
}
