/** One custom function as Office's metadata file names it. */
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string }[];
  readonly result: { readonly dimensionality?: string };
  readonly options?: Readonly<Record<string, boolean>>;
}

/** The custom functions' metadata as Office reads it beside an add-in-only manifest. */
export interface FunctionsFile {
  readonly functions: readonly FunctionMetadata[];
}

/** The same functions as the unified manifest writes them: options stand beside the name, and a result has no type. */
export function unifiedFunctions({ functions }: FunctionsFile): readonly object[] {
  return functions.map(({ options = {}, result: { dimensionality = 'scalar' }, ...rest }) => ({
    ...rest,
    result: { dimensionality },
    ...options,
  }));
}
