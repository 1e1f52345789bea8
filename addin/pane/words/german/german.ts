import type { Formats } from '../../display/formats.ts';
import type { Words } from '../english/english.ts';
import { findings } from './findings.ts';
import { frame } from './frame.ts';
import { meaningGroups, meanings } from './meanings.ts';
import { sheets } from './sheets.ts';
import { germanReason } from '../../../../core/audit/report/german-reasons.ts';
import { kinds, severities } from './terms.ts';
import { told } from './told.ts';
import { understood } from './understood.ts';

export const german = (show: Formats): Words => ({
  language: 'de',
  frame: frame(show),
  findings: findings(show),
  understood: understood(show),
  sheets,
  told: told(show),
  severities,
  kinds,
  meaningGroups,
  meanings,
  reason: germanReason,
});
