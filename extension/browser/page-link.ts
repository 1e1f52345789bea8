import type {
  AskForDrift,
  DriftAnswer,
  LookUpAnswer,
  OverlayAsk,
  OverlaySettings,
  PageAsk,
  PageReport,
} from './messages.ts';

/** How a content script reaches the rest of the extension. Own code: the polyfill would be a third of what pages load. */
export interface PageLink {
  settings(): Promise<OverlaySettings>;
  lookUp(ask: Extract<OverlayAsk, { ask: 'look-up' }>): Promise<LookUpAnswer>;
  drift(ask: AskForDrift): Promise<DriftAnswer>;
  tellAttention(count: number): void;
  /** Hears what is told to this page; what it returns is the answer. */
  onTold(heard: (told: PageAsk) => PageReport | undefined, signal: AbortSignal): void;
  /** Whether the extension that this script came from is still there: an update or a removal cuts pages off. */
  isAlive(): boolean;
}

interface Runtime {
  readonly id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  readonly onMessage: {
    addListener(listener: Listener): void;
    removeListener(listener: Listener): void;
  };
}
type Listener = (message: PageAsk, sender: { readonly id?: string }, answer: (value: unknown) => void) => void;

/** Chrome’s namespace answers with promises since Manifest V3, Firefox’s `browser` always did. */
export function createPageLink(): PageLink {
  const world = globalThis as { readonly browser?: { runtime?: Runtime }; readonly chrome?: { runtime?: Runtime } };
  const runtimeOf = (): Runtime | undefined => world.browser?.runtime ?? world.chrome?.runtime;
  const isAlive = (): boolean => runtimeOf()?.id !== undefined;
  const ask = async (message: OverlayAsk): Promise<unknown> => {
    const runtime = runtimeOf();
    if (runtime?.id === undefined) throw new Error('No extension.');
    const answer = await runtime.sendMessage(message);
    if (answer === undefined || answer === null) throw new Error('No answer.');
    return answer;
  };
  return {
    isAlive,
    settings: async () => (await ask({ ask: 'settings' })) as OverlaySettings,
    lookUp: async (message) => (await ask(message)) as LookUpAnswer,
    drift: async (message) => (await ask(message)) as DriftAnswer,
    tellAttention(count) {
      // A background that is being restarted hears the next count.
      ask({ ask: 'attention', count }).catch(() => {});
    },
    onTold(heard, signal) {
      const own = runtimeOf();
      const listener: Listener = (message, sender, answer) => {
        if (sender.id !== own?.id) return;
        const report = heard(message);
        if (report !== undefined) answer(report);
      };
      own?.onMessage.addListener(listener);
      signal.addEventListener('abort', () => {
        if (isAlive()) own?.onMessage.removeListener(listener);
      });
    },
  };
}
