/** Serves a built pane to this machine; `port` 0 takes any free one. */
export function servePane(options: {
  readonly folder: string;
  readonly port: number;
  readonly opened?: { readonly token: string; readonly path: string };
}): Promise<{ readonly url: string; close(): Promise<void> }>;
