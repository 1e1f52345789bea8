import type { IssueFacts } from '../../core/feed/overlay-view.ts';
import { contentScriptFor } from '../../manifests/extension/configuration.ts';
import type { AskedFrom } from '../browser/background-events.ts';
import { listenInBackground } from '../browser/background-events.ts';
import { layOver, onHostsChanged } from '../browser/hosts.ts';
import { closeStorage, onManagedChanged } from '../browser/storage.ts';
import type { DriftAnswer, LookUpAnswer } from '../browser/messages.ts';
import { uiLanguage } from '../browser/own-pages.ts';
import { activeTab, onLoading, onMoved, showCount, tellAllTabs, tellTab } from '../browser/tabs.ts';
import { orgOrigin } from '../salesforce/org-host.ts';
import { orgSurroundings } from '../salesforce/org-keep-here.ts';
import { endSignIn } from '../salesforce/sign-in-flow.ts';
import type { IssueValues } from '../telling/drift.ts';
import { driftOf } from '../telling/drift.ts';
import { isGerman } from '../words/language.ts';
import type { OverlayWords } from '../words/overlay-words.ts';
import { overlayWords } from '../words/overlay-words.ts';
import { answerRecords } from './answer-records.ts';
import { lookUp } from './look-up.ts';
import { orgValues } from './org-values.ts';
import { overlayAsk } from './overlay-ask.ts';
import { checkDue } from './round.ts';
import { readSettings } from './settings.ts';
import { overlaySettings, standingPlans } from './standing.ts';
import { surroundingsHere } from './surroundings-here.ts';
import { recordSpeechOf, speechOf, toldWorks } from './telling.ts';
import { grantedHosts, isAnswered } from './wanted-hosts.ts';

/**
 * The background: it may be stopped at any time and begins again here. It remembers nothing: all is in the storage, and
 * every answer is made from that.
 */
const on = surroundingsHere();
const onOrgs = orgSurroundings(on);
/** Minutes between two looks at whether a plan’s time has come. */
const TICK = 5;

async function standing() {
  const settings = await readSettings();
  return { settings, plans: await standingPlans(settings.sources, on.store, on.today()) };
}

async function lookForNewPlans(): Promise<void> {
  const { sources } = await readSettings();
  if (await checkDue(sources, on)) await tellAllTabs({ tell: 'changed' });
}

/** Content scripts lie over the hosts that are wanted and granted; what lost its grant loses its script. One at a time. */
function layOverHosts(): Promise<void> {
  return navigator.locks.request('lanekeeper-hosts', layOverGranted);
}

async function layOverGranted(): Promise<void> {
  await layOver(await grantedHosts(await readSettings()), contentScriptFor);
}

async function answer(message: unknown, from: AskedFrom): Promise<unknown> {
  const asked = overlayAsk.safeParse(message);
  if (!asked.success) return null;
  const isHere = await isAnswered(from.host, await readSettings());
  if (!isHere) return asked.data.ask === 'settings' ? { isHere, off: [], words: wordsHere() } : null;
  switch (asked.data.ask) {
    case 'settings': {
      const { settings, plans } = await standing();
      return { isHere, ...overlaySettings(settings, plans), words: wordsHere() };
    }
    case 'look-up':
      return lookUpAndTell(asked.data.facts);
    case 'drift':
      return driftAnswer(asked.data.facts, asked.data.issue);
    case 'records': {
      const { settings, plans } = await standing();
      const origin = orgOrigin(from.host);
      const org = settings.orgs.find((one) => one.origin === origin);
      return answerRecords(asked.data.records, plans, on, {
        speech: recordSpeechOf(plans, on),
        orgValues: org === undefined ? null : orgValues(org, onOrgs),
      });
    }
    case 'attention':
      await showCount(from.tab, asked.data.count);
      return true;
  }
}

function wordsHere(): OverlayWords {
  return overlayWords(isGerman(uiLanguage()));
}

async function lookUpAndTell(facts: readonly IssueFacts[]): Promise<LookUpAnswer> {
  const { plans } = await standing();
  const found = await lookUp(facts, plans, on);
  return toldWorks(found, speechOf(plans, on));
}

async function driftAnswer(facts: IssueFacts, issue: IssueValues): Promise<DriftAnswer> {
  const { plans } = await standing();
  const { works } = await lookUp([facts], plans, on);
  const speech = speechOf(plans, on);
  return { notes: (works[facts.key] ?? []).flatMap((match) => driftOf(match, issue, speech)) };
}

async function start(): Promise<void> {
  await closeStorage();
  await layOverHosts();
  await lookForNewPlans();
}

async function changed(): Promise<void> {
  await layOverHosts();
  await tellAllTabs({ tell: 'changed' });
}

async function focusOverlay(): Promise<void> {
  const tab = await activeTab();
  if (tab !== null) await tellTab(tab, { tell: 'focus' });
}

listenInBackground(
  {
    onStart: () => void start(),
    onTick: () => void lookForNewPlans(),
    onFocusCommand: () => void focusOverlay(),
    onAsk: answer,
    onChanged: changed,
  },
  TICK,
);
onMoved((tab) => void tellTab(tab, { tell: 'navigated' }));
onLoading((tab, address) => {
  void endSignIn(tab, address, onOrgs).then((ended) => (ended ? tellAllTabs({ tell: 'changed' }) : undefined));
});
onHostsChanged(() => void changed());
onManagedChanged(() => void start().then(changed));
