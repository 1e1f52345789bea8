/** One row as it fills up; the memory is used again for the next row, and what is taken has exactly the row's width. */
export class RowBuffer<T> {
  private readonly items: (T | undefined)[] = [];
  width = 0;

  set(column: number, item: T): void {
    const { items } = this;
    while (this.width < column) {
      items[this.width] = undefined;
      this.width += 1;
    }
    items[column] = item;
    if (column === this.width) this.width += 1;
  }

  get(column: number): T | undefined {
    return column < this.width ? this.items[column] : undefined;
  }

  /** Starts a new row, as it stood where it was begun before. */
  start(before: readonly (T | undefined)[] = []): void {
    this.width = 0;
    for (let column = 0; column < before.length; column += 1) {
      const item = before[column];
      if (item !== undefined) this.set(column, item);
    }
  }

  taken(): (T | undefined)[] {
    return this.items.slice(0, this.width);
  }

  /** The row, or the given one where that holds the same. */
  takenOr(other: readonly (T | undefined)[]): readonly (T | undefined)[] {
    if (other.length !== this.width) return this.taken();
    for (let column = 0; column < this.width; column += 1)
      if (other[column] !== this.items[column]) return this.taken();
    return other;
  }
}
