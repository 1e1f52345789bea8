import { existsSync, readdirSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openOne } from './open-files.ts';

const SHARED = `${import.meta.dirname}/../../../shared/data`;
const SMALL = 60_000;
/** Every so many files are opened here; `robustness.ts` opens all. */
const EVERY = 6;

function spreadsheets(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => /\.(xlsx|xlsm|xltx)$/i.test(file))
    .toSorted();
}

const plans = spreadsheets(`${SHARED}/workbooks`).filter((_file, at) => at % EVERY === 0);
const others = spreadsheets(`${SHARED}/robustness`)
  .filter((file) => statSync(`${SHARED}/robustness/${file}`).size < SMALL)
  .filter((_file, at) => at % EVERY === 0);

test.runIf(plans.length > 0)('plan workbooks read the same as the oracle reads them', () => {
  for (const file of plans) {
    const opened = openOne(`${SHARED}/workbooks/${file}`, file);
    expect(opened).toMatchObject({ file, outcome: 'opened', differences: [] });
  }
});

test.runIf(others.length > 0)('files of other projects open or are refused in a sentence, each in good time', () => {
  for (const file of others) {
    const opened = openOne(`${SHARED}/robustness/${file}`, file);
    expect(opened).toMatchObject({ file, outcome: expect.stringMatching(/^(opened|refused)$/) });
    if (opened.outcome === 'refused') expect(opened.sentence).toMatch(/^The [^!]{20,300}\.$/);
    expect({ file, isSlow: opened.milliseconds > 5000 }).toEqual({ file, isSlow: false });
  }
});
