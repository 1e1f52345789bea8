import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RULES } from '../../core/audit/rules/index.ts';
import { ruleCatalogue } from './rule-catalogue.ts';

/** Writes the pages that are made from the code; `npm run check` fails when one of them is stale. */
export default function writeDocs(): void {
  writeFileSync(resolve('core/audit/rules/README.md'), ruleCatalogue(RULES));
}
