import type { Day } from '../../calendar/day.ts';
import type { Acceptance } from '../../plan/settings.ts';
import { rule } from '../rule.ts';

export default rule({
  id: 'acceptance-expired',
  family: 'hygiene',
  severity: 'moderate',
  title: 'Acceptance that has ended',
  message: 'A finding of “{rule}” was accepted until {until} (“{reason}”); that day has passed.',
  why: 'It was accepted for a time, and nobody has looked at it since.',
  fix: 'Mend what was accepted, accept it again with a new date, or remove the acceptance.',
  needs: [],
  *check(_plan, { settings, today, workbook }) {
    const [first] = workbook.sheets;
    if (first === undefined) return;
    for (const acceptance of settings.acceptances) {
      if (acceptance.until === null || acceptance.until >= today) continue;
      yield {
        at: { sheet: first.name, row: 0, column: 0 },
        cause: acceptance.finding,
        data: { rule: acceptance.rule, until: acceptance.until, reason: acceptance.reason },
      };
    }
  },
  german: {
    title: 'Akzeptierter Befund, dessen Frist abgelaufen ist',
    message: 'Ein Befund der Regel „{rule}“ war bis {until} akzeptiert („{reason}“); dieser Tag ist vorbei.',
    why: 'Er wurde auf Zeit akzeptiert, und seither hat niemand mehr nachgesehen.',
    fix: 'Beheben Sie, was akzeptiert wurde, akzeptieren Sie es mit einem neuen Datum, oder heben Sie das Akzeptieren auf.',
  },
  examples: {
    passing: [
      {
        title: 'An acceptance that still holds',
        german: 'Ein akzeptierter Befund, dessen Frist noch läuft',
        settings: { acceptances: [accepted('2026-03-31')] },
        sheet: `
          | Milestone | Owner | Due        |
          | Alpha     | Ada   | 2026-03-31 |`,
      },
    ],
    failing: [
      {
        title: 'Accepted until the end of January',
        german: 'Akzeptiert bis Ende Januar',
        flags: ['A1'],
        settings: { acceptances: [accepted('2026-01-31')] },
        sheet: `
          | Milestone | Owner | Due        |
          | Alpha     | Ada   | 2026-03-31 |`,
      },
    ],
  },
});

function accepted(until: string): Acceptance {
  return {
    finding: '0000000001',
    rule: 'milestone-without-owner',
    reason: 'The owner starts in February',
    until: until as Day,
    acceptedOn: '2026-01-05' as Day,
    acceptedBy: null,
  };
}
