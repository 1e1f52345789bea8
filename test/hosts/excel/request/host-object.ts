import type { Host } from '../host.ts';
import type { Targets } from '../objects/targets.ts';

export type Kind = keyof Targets;

/** An object of Excel's API as the host hands it out: its class name in the published types, and what it stands for. */
export class HostObject<K extends Kind = Kind> {
  readonly kind: K;
  readonly target: Targets[K];
  constructor(kind: K, target: Targets[K]) {
    this.kind = kind;
    this.target = target;
  }
}

export interface Property<T> {
  get(target: T, host: Host): unknown;
  set?(target: T, value: unknown, host: Host): void;
}

/** An event: its code on the wire, and the member of the published types that registers it. */
export interface EventMember {
  readonly code: number;
  readonly member: string;
}

/**
 * What one class of the API can do here. Names are those of the published types; on the wire they begin with a capital.
 * A member that is not listed is unknown to this stand-in.
 */
export interface HostType<K extends Kind> {
  readonly kind: K;
  readonly properties?: Readonly<Record<string, Property<Targets[K]>>>;
  /** Properties that are objects themselves. */
  readonly objects?: Readonly<Record<string, (target: Targets[K], host: Host) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: Targets[K], args: readonly unknown[], host: Host) => unknown>>;
  /** By the name of registration: DataChanged for `_RegisterDataChangedEvent`. */
  readonly events?: Readonly<Record<string, EventMember>>;
  /** What the object is found by again in its collection. */
  readonly id?: (target: Targets[K]) => string | number;
  /** Target id under which events of this object are told; the workbook's where absent. */
  readonly eventTarget?: (target: Targets[K]) => string;
  readonly items?: (target: Targets[K], host: Host) => readonly HostObject[];
  readonly item?: (target: Targets[K], key: unknown, host: Host) => HostObject | null;
  /** Objects to save what they stand for under a reference, as ranges do. */
  readonly isTrackable?: boolean;
}
