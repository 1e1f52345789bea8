import { useCallback, useEffect, useRef, useState } from 'preact/hooks';

/** Something that is loaded when a view is first drawn, and again when asked; null until it is there. What was asked last counts. */
export function useLoaded<T>(load: () => Promise<T>): readonly [T | null, reload: () => Promise<void>] {
  const [value, setValue] = useState<T | null>(null);
  const last = useRef(0);
  const reload = useCallback(async () => {
    last.current += 1;
    const asked = last.current;
    const loaded = await load();
    if (asked === last.current) setValue(loaded);
  }, []);
  useEffect(() => void reload(), []);
  return [value, reload];
}
