import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PaneModel } from './pane-model.ts';

export const PaneContext = createContext<PaneModel | null>(null);

/** The pane a view is part of. */
export function usePane(): PaneModel {
  const model = useContext(PaneContext);
  if (model === null) throw new Error('A view stands outside of its pane.');
  return model;
}
