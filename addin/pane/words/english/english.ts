import type { Language } from '../../../../core/sheet/phrase.ts';
import type { Formats } from '../../display/formats.ts';
import { findings } from './findings.ts';
import { frame } from './frame.ts';
import { meaningGroups, meanings } from './meanings.ts';
import { sheets } from './sheets.ts';
import { kinds, severities } from './terms.ts';
import { told } from './told.ts';
import { understood } from './understood.ts';

/** Every word the pane shows, in English; the other languages have the same shape. */
export const english = (show: Formats) => ({
  language: 'en' as Language,
  frame: frame(show),
  findings: findings(show),
  understood: understood(show),
  sheets,
  told: told(show),
  severities,
  kinds,
  meaningGroups,
  meanings,
  /** Why recognition read a table or a column as it did, or left cells out. */
  reason: (reason: string): string => reason,
});

export type Words = ReturnType<typeof english>;
