import { expect, test } from 'vitest';
import { hostileReport } from '../../../test/cli/hostile-report.ts';
import { auditHtml } from './audit-html.ts';
import { html } from './html-tag.ts';

test('no text of the plan becomes an element, an attribute or an address', () => {
  const page = auditHtml(hostileReport());
  const tags = new Set([...page.matchAll(/<\/?([a-z!][a-z\d]*)/gi)].map((match) => match[1]));
  expect(tags).not.toContain('script');
  expect(tags).not.toContain('img');
  expect(tags).not.toContain('a');
  expect(page).not.toMatch(/<[^>]*(\son\w+=|\shref=|\ssrc=)/i);
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('the page forbids everything but its own style and carries no control characters', () => {
  const page = auditHtml(hostileReport());
  expect(page).toContain(`content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;`);
  expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
});

test('it says how it stands, worst first, with cells, evidence and the reason', () => {
  const page = auditHtml(hostileReport());
  expect(page).toContain('3 critical · 2 serious · 4 more · 1 accepted');
  expect(page.indexOf('Critical (3)')).toBeGreaterThan(0);
  expect(page.indexOf('Critical (3)')).toBeLessThan(page.indexOf('Serious (2)'));
  expect(page).toContain('&#39;&#39;&#39;a!b&#39;&#39;&#39;!C7, &#39;Other plan&#39;!C8');
  expect(page).toMatch(/<dt>days late<\/dt>\s*<dd>19\.12<\/dd>/);
  expect(page).toContain('2 Mar 2026');
  expect(page).toContain('until 31 Dec 2026');
});

test('the tag escapes text, keeps its own HTML and drops what is nothing', () => {
  const inner = html`<b>${'a & "b"'}</b>`;
  expect(html`<p title="${"it's <x>"}">${inner}${[inner, 'c']}${null}${false}${7}</p>`.safe).toBe(
    '<p title="it&#39;s &lt;x&gt;"><b>a &amp; &quot;b&quot;</b><b>a &amp; &quot;b&quot;</b>c7</p>',
  );
});

test('in German the page says so and every word around the findings is German', () => {
  const page = auditHtml({ ...hostileReport(), language: 'de' });
  expect(page).toContain('<html lang="de">');
  expect(page).toContain('Kritisch (3)');
  expect(page).toContain('bis 31. Dez. 2026');
  expect(page).toMatch(/<dt>Tage überfällig<\/dt>\s*<dd>19,12<\/dd>/);
  expect(page).not.toMatch(/Critical|Audited|Accepted|understood|Questions|Left out|checked|>Column/);
});

test.each([1, 10])('headings of a page about %i workbooks leave no level out', (count) => {
  const report = hostileReport();
  const page = auditHtml({ ...report, files: report.files.slice(0, count) });
  const levels = [...page.matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
});

test('severities stand under the workbook that has them, and at the top where there is only one', () => {
  const report = hostileReport();
  const severities = (count: number): readonly unknown[] => {
    const page = auditHtml({ ...report, files: report.files.slice(0, count) });
    return [...page.matchAll(/<(h\d) class="group (?:critical|serious)"/g)].map(([, tag]) => tag);
  };
  expect(severities(1)).toEqual(['h2', 'h2']);
  expect(severities(10)).toEqual(['h3', 'h3']);
});
