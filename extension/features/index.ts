import type { Feature } from '../overlay/feature.ts';
import cardBadges from './card-badges.tsx';
import commitmentChangeNotice from './commitment-change-notice.tsx';
import decisionStrip from './decision-strip.tsx';
import dependencyNotice from './dependency-notice.tsx';
import drift from './drift.tsx';
import handOffNotice from './hand-off-notice.tsx';
import laneBadge from './lane-badge.tsx';
import laneStrip from './lane-strip.tsx';

/** Every overlay, in the order of the switches in the options; one list for each content script. */
export const JIRA_FEATURES: readonly Feature[] = [
  decisionStrip,
  cardBadges,
  drift,
  dependencyNotice,
  commitmentChangeNotice,
];

export const SALESFORCE_FEATURES: readonly Feature[] = [laneStrip, laneBadge, handOffNotice];
