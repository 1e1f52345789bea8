import { expect, test } from 'vitest';
import { hostileReport } from '../../../test/cli/hostile-report.ts';
import { auditMarkdown } from './audit-markdown.ts';
import { markdownCode, markdownText } from './markdown-text.ts';

test.each([
  ['<b>x</b>', '&lt;b\\>x&lt;/b\\>'],
  ['[a](b)', '\\[a\\]\\(b\\)'],
  ['# title', '\\# title'],
  ['1. item', '1\\. item'],
  ['a | b', 'a \\| b'],
  ['https://x.example', 'https:&#8203;//x.example'],
  ['www.x.example', 'www&#46;x.example'],
  ['@everyone', '@&#8203;everyone'],
  ['ada@x.example', 'ada@&#8203;x.example'],
  ['team/plan#12 and GH-4', 'team/plan\\#&#8203;12 and GH\\-&#8203;4'],
  ['&lt;', '&amp;lt;'],
  ['a\n\n# b', 'a \\# b'],
])('%j is written %j', (text, written) => expect(markdownText(text)).toBe(written));

test('inline code is fenced by more backticks than it holds', () => {
  expect(markdownCode('a`b``c')).toBe('``` a`b``c ```');
  expect(markdownCode("'a|b'!C7")).toBe("`'a¦b'!C7`");
});

test('a hostile plan makes no link, no image, no HTML and no heading of its own', () => {
  const text = auditMarkdown(hostileReport());
  const outsideCode = text.replace(/(`+)[^\n]*?\1/g, '');
  expect(outsideCode).not.toMatch(/(?<!\\)\]\(/);
  expect(outsideCode).not.toMatch(/<[a-z/!]/i);
  expect(outsideCode).not.toMatch(/:\/\//);
  expect(text).not.toMatch(/^# third/m);
  expect(text).toContain('### Critical (3)');
  expect(text.split('\n').filter((line) => line.startsWith('| ') && line.split(/(?<!\\)\|/).length !== 6)).toEqual([]);
});

test('in German every word around the findings is German', () => {
  const text = auditMarkdown({ ...hostileReport(), language: 'de' });
  expect(text).toContain('3 kritisch · 2 schwerwiegend · 4 weitere · 1 akzeptiert');
  expect(text).toContain('geprüft am 2. März 2026 mit Lanekeeper 1.2.3');
  expect(text).toContain('Tage überfällig 19,12');
  expect(text).toContain('| Spalte | Überschrift | Erkannt als | Sicherheit |');
  expect(text).toContain('| Zeitraum: Jan. 2026 | 80');
  expect(text).toContain('zu 91\u00A0% sicher · 2 Zeilen');
  expect(text).not.toMatch(/Critical|Audited|Evidence|Accepted|understood|Questions|Left out|checked|Column/);
});
