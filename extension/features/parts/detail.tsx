import type { JSX } from 'preact';
import type { ToldWork } from '../../browser/messages.ts';
import { Sheets } from './sheets.tsx';

/** What is told of works, one under the other. */
export function Detail({ works }: { readonly works: readonly ToldWork[] }): JSX.Element | null {
  const [first] = works;
  return first === undefined ? null : (
    <Sheets sheets={works.map(({ told }) => told.sheet)} buttons={first.told.buttons} />
  );
}
