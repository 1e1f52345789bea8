/** One option of a command. `value` is what its help calls the value; without one it is a switch. */
export interface OptionWords {
  readonly name: string;
  readonly short?: string;
  readonly value?: string;
  readonly many?: boolean;
  readonly help: string;
}

export interface CommandWords {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly more: readonly string[];
  readonly options: readonly OptionWords[];
}
