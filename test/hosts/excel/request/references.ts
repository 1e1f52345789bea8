import type { HostObject } from './host-object.ts';

/** Objects the add-in keeps alive over several batches (tracked objects), by their reference. */
export class References {
  #objects = new Map<string, HostObject>();
  #next = 1;
  /** Most that were alive at one time. */
  peak = 0;

  keep(object: HostObject): string {
    for (const [id, known] of this.#objects) if (known === object) return id;
    const id = `ref-${this.#next++}`;
    this.#objects.set(id, object);
    this.peak = Math.max(this.peak, this.#objects.size);
    return id;
  }

  idOf(object: HostObject): string | null {
    for (const [id, known] of this.#objects) if (known === object) return id;
    return null;
  }

  find(id: string): HostObject | null {
    return this.#objects.get(id) ?? null;
  }

  release(id: string): void {
    this.#objects.delete(id);
  }

  clear(): void {
    this.#objects.clear();
  }

  count(): number {
    return this.#objects.size;
  }

  alive(): readonly HostObject[] {
    return [...this.#objects.values()];
  }
}
