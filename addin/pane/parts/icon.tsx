import type { JSX } from 'preact';

const PATHS = {
  chevron: 'M4 6l4 4 4-4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.5M13 2.5V5h-2.5',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.5 10.5L14 14',
  back: 'M13 8H3.5M7 4L3 8l4 4',
  arrow: 'M3 8h9.5M9 4l4 4-4 4',
  check: 'M3 8.5l3.5 3.5L13 4.5',
  file: 'M4 1.75h5l3.25 3.25v9.25H4zM9 1.75V5h3.25M6.25 8h4M6.25 10.75h4',
} as const;

/** A small drawing in the colour of the text; always beside or inside something with a name. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }): JSX.Element {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
