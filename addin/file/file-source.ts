/** Where the page finds workbooks that it opens by itself. */
export interface FileSource {
  readonly name: string;
  read(): Promise<Uint8Array<ArrayBuffer>>;
  /** Reads the settings file that came with a delimited text. */
  readBeside?(): Promise<{ readonly name: string; readonly text: string }>;
}
