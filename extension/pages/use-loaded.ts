import { useCallback, useEffect, useState } from 'preact/hooks';

/** Something that is loaded when a view is first drawn, and again when asked; null until it is there. */
export function useLoaded<T>(load: () => Promise<T>): readonly [T | null, reload: () => Promise<void>] {
  const [value, setValue] = useState<T | null>(null);
  const reload = useCallback(async () => setValue(await load()), []);
  useEffect(() => void reload(), []);
  return [value, reload];
}
