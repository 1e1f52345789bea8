import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Speech } from '../words/words-here.ts';

const SpeechContext = createContext<Speech | null>(null);
export const SpeechProvider = SpeechContext.Provider;

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('A view stands outside of its page.');
  return speech;
}
