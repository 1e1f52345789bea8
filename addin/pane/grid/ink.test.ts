import { expect, test } from 'vitest';
import { inkFor } from './ink.ts';

const look = (fill: string | null, colour: string | null) => ({
  fill,
  colour,
  bold: false,
  italic: false,
  strike: false,
  indent: 0,
});

test.each([
  ['no fill: the grid’s own ink', null, '#FF0000', ''],
  ['the file’s colour where it can be read', '#FFFFFF', '#1F3A5F', '#1F3A5F'],
  ['white on a dark fill', '#1F3A5F', null, '#ffffff'],
  ['black where the file’s colour would vanish', '#FFFF00', '#FFFFFF', '#000000'],
])('%s', (_title, fill, colour, ink) => {
  expect(inkFor(look(fill, colour))).toBe(ink);
});
