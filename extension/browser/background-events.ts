import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { CHANGED } from './own-pages.ts';

/** What wakes the background. Everything is registered while its script first runs, or the browser would not wake it. */
export interface BackgroundEvents {
  /** The extension was installed or updated, or the browser started. */
  onStart(): void;
  onTick(): void;
  onFocusCommand(): void;
  /** A content script asks; what it is answered with. */
  onAsk(ask: unknown, from: AskedFrom): Promise<unknown>;
  /** One of the extension’s own pages changed something that pages show. */
  onChanged(): Promise<void>;
}

export interface AskedFrom {
  readonly tab: number;
  /** Of the page that asks. */
  readonly host: string;
}

const TICK = 'tick';

/** @param everyMinutes how often `onTick` is called */
export function listenInBackground(events: BackgroundEvents, everyMinutes: number): void {
  browser.runtime.onInstalled.addListener(() => events.onStart());
  browser.runtime.onStartup.addListener(() => events.onStart());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TICK) events.onTick();
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'focus-overlay') events.onFocusCommand();
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (isOwnPage(sender.url)) return isChanged(message) ? events.onChanged().then(() => true) : undefined;
    return sender.tab?.id === undefined
      ? undefined
      : events.onAsk(message, { tab: sender.tab.id, host: hostOf(sender.url) });
  });
  void keepTicking(everyMinutes);
}

function isOwnPage(url: string | undefined): boolean {
  return url?.startsWith(browser.runtime.getURL('')) === true;
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
}

function isChanged(message: unknown): boolean {
  return (message as { ask?: unknown } | null)?.ask === CHANGED.ask;
}

/** Alarms outlive the background; browsers that lost theirs get it back. The first one comes at a time of its own. */
async function keepTicking(everyMinutes: number): Promise<void> {
  const known = await browser.alarms.get(TICK);
  if (known?.periodInMinutes === everyMinutes) return;
  await browser.alarms.create(TICK, {
    delayInMinutes: 0.5 + Math.random() * everyMinutes,
    periodInMinutes: everyMinutes,
  });
}
