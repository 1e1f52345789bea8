import type { AuditedWorkbook, HostChoices, HostState, Progress } from '../pane/workbook-port.ts';

/** What the pane is told of the workbook, put together from what happens to it. */
export interface PortState {
  subscribe(listener: (state: HostState) => void): () => void;
  /** The last audit; null where none is shown. */
  audited(): AuditedWorkbook | null;
  choices(): HostChoices;
  empty(): void;
  refused(message: string): void;
  /** What is being done: in place of an audit, or beside the one that is shown. */
  working(progress: Progress): void;
  /** An audit is there, and nothing is being done. */
  ready(audited: AuditedWorkbook): void;
  /** Nothing is being done any more; the audit that is shown stays. */
  idle(): void;
  choose(choices: Partial<HostChoices>): void;
  /** What keeps the audit from following, by who says so; null where nothing does any more. */
  notice(
    from: 'host' | 'follow' | 'watch' | 'selection' | 'marks' | 'worker' | 'calculation',
    sentence: string | null,
  ): void;
}

export function createPortState(nameNow: () => string): PortState {
  const listeners = new Set<(state: HostState) => void>();
  const notices = new Map<string, string>();
  let state: HostState = { phase: 'empty' };
  let chosen: HostChoices = { marksCells: false, opensWithWorkbook: false };
  const noticeNow = (): string | null => [...notices.values()][0] ?? null;
  const enter = (next: HostState): void => {
    state = next;
    for (const listener of listeners) listener(state);
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    audited: () => (state.phase === 'ready' ? state.audited : null),
    choices: () => chosen,
    empty: () => enter({ phase: 'empty' }),
    refused: (message) => enter({ phase: 'refused', name: nameNow(), message }),
    working(progress) {
      if (state.phase === 'ready') return enter({ ...state, refreshing: progress });
      // What else there is to say waits for the audit.
      const doing = notices.get('host') ?? progress.doing;
      enter({ phase: 'working', name: nameNow(), progress: { ...progress, doing } });
    },
    ready: (audited) => enter({ phase: 'ready', audited, refreshing: null, notice: noticeNow(), choices: chosen }),
    idle() {
      if (state.phase === 'ready' && state.refreshing !== null) enter({ ...state, refreshing: null });
    },
    choose(choices) {
      chosen = { ...chosen, ...choices };
      if (state.phase === 'ready') enter({ ...state, choices: chosen });
    },
    notice(from, sentence) {
      if (sentence === null) notices.delete(from);
      else notices.set(from, sentence);
      if (state.phase === 'ready' && state.notice !== noticeNow()) enter({ ...state, notice: noticeNow() });
      else if (state.phase === 'working' && from === 'host' && sentence !== null)
        enter({ ...state, progress: { doing: sentence, done: state.progress.done } });
    },
  };
}
