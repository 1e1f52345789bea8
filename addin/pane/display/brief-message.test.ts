import { expect, test } from 'vitest';
import { briefMessage } from './brief-message.ts';

const LONG = 'Delays in development: unexpected delays and unclear requirements';

test.each([
  ['“Beta launch” has no owner.', '“Beta launch” has no owner.'],
  [`The risk “${LONG}” has no response.`, 'The risk “Delays in development: unexpected…” has no response.'],
  [`Für das Risiko „${LONG}“ ist niemand da.`, 'Für das Risiko „Delays in development: unexpected…“ ist niemand da.'],
  [
    `“${LONG}” waits for “${LONG}”.`,
    '“Delays in development: unexpected…” waits for “Delays in development: unexpected…”.',
  ],
  [`„A“ und „${LONG}“ sind eins.`, '„A“ und „Delays in development: unexpected…“ sind eins.'],
  [`“${'x'.repeat(60)}” is long.`, `“${'x'.repeat(40)}…” is long.`],
  [`“${'🚀'.repeat(60)}” is long.`, `“${'🚀'.repeat(40)}…” is long.`],
  [`${LONG} ${LONG} without quotes`, `${LONG} ${LONG} without quotes`],
])('%s', (message, wanted) => expect(briefMessage(message)).toBe(wanted));
