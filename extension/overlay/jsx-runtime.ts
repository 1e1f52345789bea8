import type { ComponentChildren } from 'preact';

/**
 * What JSX is made into in pages, in place of the library’s own runtime: what is told of types and properties, drawn by
 * draw-view.ts. The library that draws views again and again would be a quarter of what pages load.
 */
export interface View {
  readonly type: string | ((props: Props) => ComponentChildren);
  readonly props: Props;
}

export type Props = Readonly<Record<string, unknown>> & { readonly children?: ComponentChildren };

export function jsx(type: View['type'], props: Props): View {
  return { type, props };
}

export { jsx as jsxs };

export function Fragment({ children }: Props): ComponentChildren {
  return children;
}
