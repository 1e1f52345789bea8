import type { Language } from '../../core/sheet/phrase.ts';
import type { Severity } from '../../core/audit/finding.ts';
import type { Lane } from '../../core/plan/governance.ts';
import type { FeatureState, OffBy } from '../browser/messages.ts';
import type { DecidesBy } from '../../core/governance/decider-of.ts';
import type { MatchBy } from '../../core/feed/overlay-view.ts';
import { ORGS_ENGLISH } from './orgs.ts';
import type { Formats } from './formats.ts';

const lanes: Readonly<Record<Lane, string>> = {
  commitment: 'Commitment',
  guardrail: 'Guardrail',
  autonomy: 'Autonomy',
};

const decidesBy: Readonly<Record<DecidesBy, string>> = {
  'decision-owner': 'as its decision owner',
  'initiative-decision-owner': 'as the initiative’s decision owner',
  accountable: 'as the one accountable',
  'initiative-accountable': 'as the one accountable for the initiative',
  owner: 'as its owner',
  'initiative-owner': 'as the initiative’s owner',
  integrator: 'as the integrator',
};

const severities: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  serious: 'Serious',
  moderate: 'Moderate',
  minor: 'Minor',
};

const matchedBy: Readonly<Record<MatchBy, (text: string) => string>> = {
  key: (text) => `The plan links ${text}`,
  parent: (text) => `The plan links its parent ${text}`,
  component: (text) => `The plan links the component ${text}`,
  label: (text) => `The plan links the label ${text}`,
  project: (text) => `The plan links the project ${text}`,
};

const states: Readonly<Record<FeatureState, string>> = {
  running: 'at work',
  'not-here': 'not for this page',
  off: 'off',
  lost: 'waiting: it does not find its place on this page',
  failed: 'stopped by an error',
};

const offBy: Readonly<Record<OffBy, string>> = {
  user: 'switched off here',
  policy: 'switched off by your organisation',
  plan: 'switched off by who publishes the plan',
};

/** Every word of the extension’s own pages, in English; German has the same shape. */
export const english = (show: Formats) => ({
  language: 'en' as Language,
  lanes,
  decidesBy,
  matchedBy: (by: MatchBy, text: string) => matchedBy[by](text),
  severities,
  state: (state: FeatureState) => states[state],
  offBy: (by: OffBy) => offBy[by],
  unexpected: (problem: string) =>
    `Something could not be read or kept: ${problem} Nothing that was kept before is lost by it. Open this page again, or start the browser anew.`,
  work: {
    decides: 'Decides',
    nobody: 'nobody is named',
    owner: 'Owner',
    integrator: 'Integrator',
    due: 'Due',
    initiative: 'Initiative',
    guardrails: 'Guardrails',
    withheld: 'limit not published',
    waits: 'waits for a decision',
    in: (plan: string) => `in ${plan}`,
  },
  standing: {
    newest: (ago: string) => `Up to date ${ago}`,
    never: 'No plan yet',
    lastGood: (ago: string) => `The last good plan is shown; it was up to date ${ago}.`,
    published: (day: string, sequence: number) => `Published ${day}, number ${show.number(sequence)}`,
    until: (day: string) => `valid until ${day}`,
    signedBy: (key: string) => `Signed by ${key}`,
    onlyHere: 'Read on this machine, for this browser alone; not signed',
  },
  orgs: ORGS_ENGLISH,
  options: {
    title: 'Lanekeeper',
    what: 'Lays your operating plan over Jira and Salesforce: who decides, what may be done without asking, and which approval a deal takes. Nothing of it leaves this browser.',
    plans: 'Plans',
    noPlans:
      'No plan yet. Add the address of a published plan, open a published folder, or drop a workbook anywhere on this page.',
    managed: 'Set by your organisation',
    check: 'Check now',
    checking: 'Checking …',
    remove: 'Remove',
    removeThis: (name: string) => `Remove: ${name}`,
    checkThis: (name: string) => `Check now: ${name}`,
    addUrl: 'Add a published plan',
    address: 'Address of its index',
    keys: 'Fingerprint of who publishes it',
    keysHint: 'They see it with “lanekeeper keys”; it begins with lk1-. Only what is signed so is ever taken.',
    add: 'Add',
    notHttps: 'This is no https address of a published plan, such as https://plans.example.com/fy27/index.json.',
    noKey: 'Paste the fingerprint of who publishes the plan, such as lk1-…: without it anybody could sign it.',
    notAllowed: (host: string) =>
      `Without leave to reach ${host} the plan cannot be read. Add it again and allow that.`,
    openFolder: 'Open a published folder …',
    openWorkbook: 'Read a workbook …',
    reading: (name: string) => `Reading ${name} …`,
    noIndex: 'There is no index of a published plan among these files.',
    added: (name: string) => `“${name}” was added.`,
    removed: (name: string) => `“${name}” was removed.`,
    closed: 'Your organisation set the plans; adding others is switched off.',
    sites: 'Sites',
    sitesWhat:
      'The overlay is laid over Jira in its cloud and Salesforce Lightning. Add a host of your own, such as a Jira Data Center, or acme.my.salesforce.com for Salesforce Classic.',
    host: 'Host',
    noHost: 'This is no https host such as https://jira.example.com.',
    allow: 'Allow',
    allowed: 'allowed',
    notYetAllowed: 'not allowed yet',
    always: 'always',
    features: 'Features',
    noFeatures: 'This version has no overlay for any site.',
    you: 'You',
    yourName: 'Your name as the plan writes it',
    yourNameHint: 'For “Waiting for you” and “Findings of mine” on the extension’s button. It stays in this browser.',
    save: 'Save',
    saved: 'Saved.',
    selfTest: 'Self-test',
    selfTestWhat: 'Open a page of Jira or Salesforce in a tab, come back and look at what the overlay sees there.',
    look: 'Look at the last page',
    noOverlay: 'The overlay runs in no open tab. Open a page of a site above, or reload one that was open before.',
    page: (site: string, record: string | null) =>
      record === null ? `${site}, no single record` : `${site}, ${record}`,
    noSite: 'The page is of no site that the overlay knows.',
    anchors: (found: number, withKey: number, shown: number) =>
      `${show.number(found)} found, ${show.number(withKey)} with a key, ${show.number(shown)} shown`,
    foughtOver: 'The page keeps removing what the overlay draws, so it gave up. Reload the page to try again.',
    cost: (script: number, longest: number) =>
      `${show.number(script)} ms of script in all, ${show.number(longest)} ms at most at a time`,
  },
  popup: {
    search: 'Who decides …?',
    searchHint: 'Initiative, milestone, person or issue key',
    found: (amount: number) => show.count(amount, 'match', 'matches'),
    nothing: 'Nothing in the plan matches.',
    here: 'This page',
    noRecord: 'This page is about no single issue or deal.',
    notInPlan: (key: string) => `${key} is in no plan.`,
    noOverlay: 'The overlay does not run on this page.',
    stopped: (titles: string) => `Stopped on this page: ${titles}.`,
    mine: 'Waiting for you',
    nobody: 'Say in the options who you are to see what waits for you.',
    noneMine: (name: string) => `Nothing waits for ${name}.`,
    decisionWaits: (decision: string) => `Decision “${decision}” waits for you`,
    overdue: (day: string) => `was due ${day}`,
    guardrailBreached: 'guardrail breached',
    guardrailNear: 'close to its limit',
    findings: 'Findings of mine',
    noFindings: (name: string) => `No published finding is about work of ${name}.`,
    openFindings: (work: string) => `Open findings of ${work}`,
    moreInWorkbook: (amount: number) => `${show.number(amount)} more in the workbook`,
    options: 'Options',
    noPlans: 'No plan yet. Add one in the options.',
    more: (amount: number) => `${show.number(amount)} more`,
    loading: 'Reading the plan …',
    unreadable: (name: string) => `Not all of “${name}” could be read; try again when you are online.`,
  },
});

export type Words = ReturnType<typeof english>;
