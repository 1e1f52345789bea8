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
  ['$/unit', 'rate'],
  ['Cost per item', 'rate'],
  ['Likeliness', 'probability'],
  ['Actual number of days', 'effort_actual'],
  ['Prazo estimado (em dias úteis)', 'duration'],
  ['Plan contingencia asociado', 'contingency'],
  ['% İlerleyiş', 'percent_complete'],
  ['Last modified by', 'raised_by'],
  ['Actividades clave', 'title'],
  ['Hitos clave', 'milestone'],
  ['PU HT', 'rate'],
  ['Px unit', 'rate'],
  ['Threat source', 'trigger'],
  ['Apresentador', 'owner'],
  ['목표 비용', 'target'],
] as const)('“%s” is the %s of a row', (header, meaning) => {
  expect(meaningsOf(header)[0]?.of).toBe(meaning);
});

test.each([
  ['Test data', 'date'],
  ['Evidence (after)', 'after'],
  ['Evidence (after)', 'depends_on'],
] as const)('“%s” is not the %s of a row', (header, meaning) => {
  const said = meaningsOf(header).filter(({ of, weight }) => of === meaning && weight > 2);
  expect(said).toEqual([]);
});
