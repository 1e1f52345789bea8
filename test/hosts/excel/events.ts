import type { Host } from './host.ts';

/** One message to the add-in: category, type, target id, JSON, running number, whether another author caused it. */
export type EventEntry = readonly [number, number, string, string, number, boolean];

const EXCEL = 65_536;

/** Which events the add-in listens to, and what has been sent. */
export class EventHub {
  isEnabled = true;
  readonly log: {
    readonly code: number;
    readonly target: string;
    readonly payload: unknown;
    readonly delivered: boolean;
  }[] = [];
  #registered = new Map<string, number>();
  #number = 0;
  #documentEvents = new Set<string>();
  #deliver: (event: string, data: object) => void = () => {};

  /** How messages reach the add-in: by the transport's name of the event. */
  connect(deliver: (event: string, data: object) => void): void {
    this.#deliver = deliver;
  }

  listen(event: string, isOn: boolean): void {
    if (isOn) this.#documentEvents.add(event);
    else this.#documentEvents.delete(event);
  }

  register(code: number, target: string): void {
    const key = `${code} ${target}`;
    this.#registered.set(key, (this.#registered.get(key) ?? 0) + 1);
  }

  unregister(code: number, target: string): void {
    const key = `${code} ${target}`;
    const left = (this.#registered.get(key) ?? 0) - 1;
    if (left > 0) this.#registered.set(key, left);
    else this.#registered.delete(key);
  }

  /** Handlers die with their page. */
  forgetAll(): void {
    this.#registered.clear();
    this.#documentEvents.clear();
    this.isEnabled = true;
  }

  registered(): readonly string[] {
    return [...this.#registered.keys()];
  }

  /** Tells an event of Excel to those who registered for it, under each of its targets. */
  tell(code: number, targets: readonly string[], payload: object, host: Pick<Host, 'author' | 'faults'>): void {
    const isRemote = host.author === 'remote';
    for (const target of targets) {
      const times = this.isEnabled && this.#registered.has(`${code} ${target}`) ? host.faults.eventsArrive : 0;
      const delivered = times > 0;
      this.log.push({ code, target, payload: { ...payload, source: isRemote ? 'Remote' : 'Local' }, delivered });
      for (let time = 0; time < times; time += 1)
        this.send(EXCEL, code, target, { ...payload, source: 'Local' }, isRemote);
    }
  }

  /** Sends a message whether or not anything registered for it. */
  send(category: number, code: number, target: string, payload: unknown, isRemote = false): void {
    const entry: EventEntry = [category, code, target, JSON.stringify(payload), this.#number++, isRemote];
    this.#deliver('richApiMessage', { ArrayData: [entry] });
  }

  /** Tells an event of the older kind, of the document as a whole. */
  tellDocument(event: string, data: object = {}): void {
    if (this.#documentEvents.has(event)) this.#deliver(event, data);
  }
}
