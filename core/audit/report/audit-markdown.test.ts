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
  ['@everyone', '&#64;everyone'],
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
