import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PublishWords } from '../words/english/publish.ts';
import type { PublishModel } from './publish-model.ts';

/** Publishing with the words for it. */
export interface Publishing {
  readonly publish: PublishModel;
  readonly words: PublishWords;
}

export const PublishContext = createContext<Publishing | null>(null);

/** What the parts of the dialog show and do. */
export function usePublish(): Publishing {
  const publishing = useContext(PublishContext);
  if (publishing === null) throw new Error('There is no dialog around this.');
  return publishing;
}
