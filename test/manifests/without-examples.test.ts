import { resolve } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import rule from '../../core/audit/rules/milestone-without-owner.ts';
import { withoutExamples } from '../../manifests/without-examples.ts';

test('a rule that browsers load says all but its examples', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [withoutExamples()],
    build: {
      write: false,
      minify: false,
      lib: {
        entry: resolve(import.meta.dirname, '../../core/audit/rules/milestone-without-owner.ts'),
        formats: ['es'],
      },
    },
  });
  const [chunk] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const code = chunk?.type === 'chunk' ? chunk.code : '';
  for (const said of [rule.title, rule.why, rule.fix, rule.german.title]) expect(code).toContain(said);
  expect(code).toMatch(/examples: {\s*passing: \[\],\s*failing: \[\]\s*}/);
  for (const { title } of [...rule.examples.passing, ...rule.examples.failing]) expect(code).not.toContain(title);
});
