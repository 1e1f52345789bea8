import type { Day } from '../../core/calendar/day.ts';
import { addDays } from '../../core/calendar/day.ts';
import type { FeedFile } from '../../core/feed/pack-shards.ts';
import { planOf, published } from '../feed/made-feed.ts';
import { localDay } from './local-day.ts';

/** So many days before today. */
export function ago(days: number): Day {
  return addDays(localDay(), -days);
}

/** A published plan of one issue each: promised, awaited, late, quiet, stuck, near a limit. `many` link to the quiet one. */
export async function jiraPlan({
  many = [],
  name = 'Mid-market trial',
  memo = 'https://memos.example.com/partner?x=1',
  sequence = 1,
}: {
  readonly many?: readonly string[];
  readonly name?: string;
  readonly memo?: string;
  readonly sequence?: number;
} = {}): Promise<readonly FeedFile[]> {
  const plan = planOf(`
    ## Initiatives
    | ID    | Initiative | Owner    | Decision owner | Integrator | Team     | Start      | End        |
    | INI-1 | Checkout   | Ada Berg | Priya Nair     | Tom Berger | Payments | 2026-01-05 | 2099-12-31 |
    | INI-2 | Wallets    | Ben Holm | Ben Holm       |            | Wallets  | 2026-01-05 | 2099-12-31 |
    ## Milestones
    | ID | Milestone       | Initiative | Due         | Owner    | Decision owner | Stage  | Stage since | Depends on | Status      | Jira             |
    | M1 | ${name}         | INI-1      | 2099-08-14  | Ada Berg |                | build  | ${ago(11)}  | M2         | In progress | PAY-1            |
    | M2 | Pricing decided | INI-1      | 2099-09-03  | Ben Holm | Cleo Park      | decide | ${ago(20)}  |            | In progress | PAY-2            |
    | M3 | Old gateway off | INI-2      | ${ago(3)}   | Ben Holm |                | launch |             |            | In progress | PAY-3            |
    | M4 | Wallet in beta  | INI-2      | 2099-03-31  | Linus    |                | build  | ${ago(2)}   |            |             | ${['PAY-5', ...many].join(', ')} |
    ## Commitments
    | ID | Commitment          | Client    | Due        | Executive approver | Milestone |
    | C1 | Trial for Northwind | Northwind | 2099-08-14 | Hal Moss           | M1        |
    ## Guardrails
    | Guardrail | Measure      | Limit           | Owner    | Applies to |
    | Margin    | Gross margin | >= 62%          | Dana Fox | Payments   |
    | EU data   |              | PII stays in the EU | Ben Holm | Payments |
    ## Scorecard
    | Measure       | Target | Nov-25 | Dec-25 | Jan-26 | Feb-26 |
    | Gross margin  | 65%    | 66%    | 65%    | 64%    | 63%    |
    ## Decisions
    | ID | Decision        | Owner     | Raised on  | Status | Blocks | Memo    |
    | D1 | Payment partner | Cleo Park | ${ago(19)} | Open   | M2     | ${memo} |
  `);
  const { files } = await published(plan, { name: 'FY27', today: localDay(), sequence });
  return files;
}
