import { expect, test } from 'vitest';
import { unitIn, unitOfSize } from './amount-unit.ts';
import { readCadence } from './cadence.ts';
import { readDependencies, readLinkType } from './dependencies.ts';
import { readDuration } from './duration.ts';
import { readLetters } from './letters.ts';
import { leadingRating, placeOnScale, rankOf } from './scale-words.ts';
import { readStage } from './stage.ts';
import { readDirection, readMeasureKind, readTarget } from './target.ts';

test.each([
  ['3w', 'weeks', 15],
  ['2 d', 'days', 2],
  ['2 days?', 'days', 2],
  ['5 Tage', 'days', 5],
  ['14 jours', 'days', 14],
  ['1.5 months', 'months', 30],
  ['1,5 Monate', 'months', 30],
  ['8h', 'hours', 1],
  ['30 min', 'minutes', 0.0625],
  ['1 year', 'years', 240],
  ['3 недели', 'weeks', 15],
  ['3 дня', 'days', 3],
  ['5天', 'days', 5],
  ['5人日', 'days', 5],
  ['2週間', 'weeks', 10],
  ['3ヶ月', 'months', 60],
  ['2 person-months', 'months', 40],
  ['5 jours ouvrés', 'days', 5],
  ['1d 4h', 'days', 1.5],
  ['1w 2d', 'weeks', 7],
  ['½ day', 'days', 0.5],
  ['~3 days', 'days', 3],
  ['ca. 5 Tage', 'days', 5],
  ['2 weeks (est.)', 'weeks', 10],
  ['2-3 days', null, null],
  ['3 PM', null, null],
  ['3d apples', null, null],
  ['3', null, null],
  ['soon', null, null],
  ['3 apples', null, null],
  ['', null, null],
])('%s is %s, %s working days', (text, unit, workingDays) => {
  const duration = readDuration(text);
  expect(duration?.unit ?? null).toBe(unit);
  expect(duration?.workingDays ?? null).toBe(workingDays);
});

const link = (on: string, type = 'FS', lag = 0): unknown => ({ on, type, lag });
test.each([
  ['M1', [link('M1')]],
  ['M1, M2', [link('M1'), link('M2')]],
  ['M1; M3FS+2d, 4SS-1', [link('M1'), link('M3', 'FS', 2), link('4', 'SS', -1)]],
  ['3', [link('3')]],
  ['1.2; 1.3', [link('1.2'), link('1.3')]],
  ['2, 3FS+1w', [link('2'), link('3', 'FS', 5)]],
  ['12FS+3 days', [link('12', 'FS', 3)]],
  ['M1 (FS+2d)', [link('M1', 'FS', 2)]],
  ['M3 SS', [link('M3', 'SS')]],
  ['5EA+2t', [link('5', 'FS', 2)]],
  ['Beta release', [link('Beta release')]],
  ['Beta release; Load test, second round', [link('Beta release'), link('Load test, second round')]],
  ['API-12', [link('API-12')]],
  ['Phase-2', [link('Phase-2')]],
  ['STAFF', [link('STAFF')]],
  ['None', []],
  ['-', []],
  ['n/a', []],
])('The predecessors in %s', (text, links) => {
  expect(readDependencies(text)).toEqual(links);
});

test('A name with commas is one predecessor where it is known', () => {
  expect(readDependencies('Plan, build, run', (text) => text === 'Plan, build, run')).toEqual([
    link('Plan, build, run'),
  ]);
});

test('Known names may be letters, and what elsewhere holds a place', () => {
  const isName = (text: string): boolean => ['A', 'STA', 'x'].includes(text);
  expect(readDependencies('ASS', isName)).toEqual([link('A', 'SS')]);
  expect(readDependencies('STAFF', isName)).toEqual([link('STA', 'FF')]);
  expect(readDependencies('AFS-2', isName)).toEqual([link('A', 'FS', -2)]);
  expect(readDependencies('BFS-2', isName)).toEqual([link('BFS-2')]);
  expect(readDependencies('AFS-2', (text) => text === 'A' || text === 'AFS-2')).toEqual([link('AFS-2')]);
  expect(readDependencies('x', isName)).toEqual([link('x')]);
  expect(readDependencies('A, x, -', isName)).toEqual([link('A'), link('x')]);
});

test.each([
  ['SS', 'SS'],
  ['Finish-to-Start', 'FS'],
  ['start to start', 'SS'],
  ['AA', 'SS'],
  ['blocks', 'FS'],
])('The link type %s is %s', (text, type) => {
  expect(readLinkType(text)).toBe(type);
});

test.each([
  ['A', ['A']],
  ['A/R', ['A', 'R']],
  ['R, C', ['R', 'C']],
  ['AR', ['A', 'R']],
  ['r', ['R']],
  ['Responsible', ['R']],
  ['R (A)', ['R', 'A']],
  ['\u0410', ['A']],
  ['\u0421/I', ['C', 'I']],
  ['\u0434\u0430', null],
  ['x', ['X']],
  ['Ada', null],
  ['-', null],
  ['', null],
])('The letters in %s are %j', (text, letters) => {
  expect(readLetters(text)).toEqual(letters);
});

test.each([
  ['Decide', 'decide'],
  ['Discovery', 'decide'],
  ['2 - Development', 'build'],
  ['Build stage', 'build'],
  ['Go-live', 'launch'],
  ['Rollout', 'launch'],
  ['Umsetzung', 'build'],
  ['Green', null],
])('The stage %s is %s', (text, stage) => {
  expect(readStage(text)).toBe(stage);
});

test.each([
  ['95 %', 0.95, null],
  ['≥ 4.5', 4.5, 'higher'],
  ['< 5 days', 5, 'lower'],
  ['at most 3', 3, 'lower'],
  ['mindestens 10', 10, 'higher'],
  ['10k', 10_000, null],
  ['$ 2m', 2_000_000, null],
  ['50+', 50, null],
  ['soon', undefined, undefined],
])('The target %s is %s, %s', (text, value, direction) => {
  const target = readTarget(text);
  expect(target?.value).toBe(value);
  expect(target?.direction).toBe(direction);
});

test.each([
  ['higher is better', 'higher'],
  ['↓', 'lower'],
  ['Range', 'in-range'],
  ['blue', null],
])('The direction %s is %s', (text, direction) => {
  expect(readDirection(text)).toBe(direction);
});

test.each([
  ['Leading', 'leading'],
  ['Lagging outcome', 'lagging'],
  ['Input', 'leading'],
  ['Blue', null],
])('The kind %s is %s', (text, kind) => {
  expect(readMeasureKind(text)).toBe(kind);
});

test.each([
  ['daily', 1],
  ['Weekly', 7],
  ['every 2 weeks', 14],
  ['Monatlich', 30],
  ['quarterly', 91],
  ['every 10 days', 10],
  ['yearly', 365],
  ['sometimes', null],
])('The rhythm %s is %s days', (text, days) => {
  expect(readCadence(text)).toBe(days);
});

test.each([
  ['Very low', 1],
  ['Low', 2],
  ['mittel', 3],
  ['High (4)', 4],
  ['Critical', 5],
  ['Ada', null],
])('%s has rank %s', (text, rank) => {
  expect(rankOf(text)).toBe(rank);
});

test('Ranks take their place on scales of 3, 5 and 10', () => {
  expect([1, 2, 3, 4, 5].map((rank) => placeOnScale(rank, 3))).toEqual([1, 1, 2, 3, 3]);
  expect([1, 2, 3, 4, 5].map((rank) => placeOnScale(rank, 5))).toEqual([1, 2, 3, 4, 5]);
  expect(placeOnScale(4, 10)).toBe(8);
  expect(leadingRating('4 - Likely')).toBe(4);
  expect(leadingRating('Likely')).toBeNull();
});

test.each([
  ['Hours', 'hours'],
  ['Effort (PT)', 'days'],
  ['FTE', 'fte'],
  ['Load %', 'share'],
  ['Story points', 'points'],
  ['Phone', null],
])('The unit in %s is %s', (text, unit) => {
  expect(unitIn(text)).toBe(unit);
});

test('Sizes suggest a unit for a person, none for a team', () => {
  expect([0.8, 20, 160, 5000].map((most) => unitOfSize(most, 'person'))).toEqual(['share', 'days', 'hours', 'unknown']);
  expect(unitOfSize(0.8, 'team')).toBe('unknown');
});

test('A name keeps its “and” and what stands in brackets; ids are separated by both', () => {
  const on = (text: string): readonly string[] => readDependencies(text).map((link) => link.on);
  expect(on('4.1 Develop database and backend services')).toEqual(['4.1 Develop database and backend services']);
  expect(on('M1 and M2')).toEqual(['M1', 'M2']);
  expect(on('Cluster ready [NCSA, DAX], M4')).toEqual(['Cluster ready [NCSA, DAX]', 'M4']);
});
