import type {
  DriftAnswer,
  LookUpAnswer,
  OverlayAsk,
  OverlaySettings,
  PageAsk,
  PageReport,
  RecordsAnswer,
} from './messages.ts';

/** What the background answers, by what it is asked. */
interface Answers extends Readonly<Record<OverlayAsk['ask'], unknown>> {
  readonly settings: OverlaySettings;
  readonly 'look-up': LookUpAnswer;
  readonly drift: DriftAnswer;
  readonly records: RecordsAnswer;
}

/** How a content script reaches the rest of the extension. Own code: the polyfill would be a third of what pages load. */
export interface PageLink {
  /** Asks the background; rejects where it does not answer, such as while it is being restarted. */
  ask<Asked extends OverlayAsk>(message: Asked): Promise<Answers[Asked['ask']]>;
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
  return {
    isAlive,
    async ask(message) {
      const answer = await runtimeOf()?.sendMessage(message);
      if (answer === undefined || answer === null) throw new Error('No answer.');
      return answer as Answers[(typeof message)['ask']];
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
