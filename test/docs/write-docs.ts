import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { RULES } from '../../core/audit/rules/index.ts';
import type { FunctionsMetadata } from './function-catalogue.ts';
import { functionCatalogue } from './function-catalogue.ts';
import { FUNCTION_EXAMPLES } from './function-examples.ts';
import { ruleCatalogue } from './rule-catalogue.ts';

/** Writes the pages that are made from the code; `npm run check` fails when one of them is stale. */
export default function writeDocs(): void {
  writeFileSync(resolve('core/audit/rules/README.md'), ruleCatalogue(RULES));
  const metadata = JSON.parse(readFileSync(resolve('addin/functions/functions.json'), 'utf8')) as FunctionsMetadata;
  writeFileSync(resolve('addin/functions/README.md'), functionCatalogue(metadata, FUNCTION_EXAMPLES));
}
