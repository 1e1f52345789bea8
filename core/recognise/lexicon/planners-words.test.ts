import { expect, test } from 'vitest';
import { meaningsOf } from './lexicon.ts';

test.each([
  ['Work package name', 'title'],
  ['Subcontractor', 'owner'],
  ['Grant writer', 'owner'],
  ['Funder', 'customer'],
  ['Amount requested', 'cost'],
  ['Amount awarded', 'funding'],
  ['Sales quota', 'target'],
  ['Pain points', 'description'],
  ['Steps to reproduce', 'description'],
  ['Communication objective', 'description'],
  ['Promised date', 'due'],
  ['Exp. close', 'due'],
  ['Shipped', 'end_actual'],
  ['On track?', 'status'],
  ['Go / no-go', 'status'],
  ['If it happens', 'contingency'],
  ['Sales stage', 'stage'],
] as const)('“%s” is the %s of a row', (header, meaning) => {
  expect(meaningsOf(header)[0]?.of).toBe(meaning);
});
