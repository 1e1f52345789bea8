/** Serves a built folder to this machine, over https and for Office where a certificate is given; `port` 0 takes any free one. */
export function serveFolder(options: {
  readonly folder: string;
  readonly port: number;
  readonly opened?: { readonly token: string; readonly path: string };
  readonly certificate?: { readonly cert: string; readonly key: string };
}): Promise<{ readonly url: string; close(): Promise<void> }>;
