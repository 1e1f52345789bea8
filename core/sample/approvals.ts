/** One row of the sample’s approval table: as it is written, and what the deals of the history go by. */
export interface ApprovalRow {
  readonly segments: string;
  amount: string;
  readonly discount: string;
  readonly lane: 'Autonomy' | 'Guardrail' | 'Commitment';
  readonly approver: string;
  readonly deputy: string;
  /** Longest wait in working days. */
  readonly limit: number | null;
  readonly note: string;
  takes(deal: Pick<AskedDeal, 'segment' | 'amount' | 'discount'>): boolean;
}

/** What a deal is judged by. */
export interface AskedDeal {
  readonly segment: string;
  /** Euros. */
  readonly amount: number;
  readonly discount: number;
}

const LARGE = 100_000;

/** Who approves which deal; the first row that fits decides. */
export function makeApprovals(): ApprovalRow[] {
  return [
    {
      segments: 'any',
      amount: '< 100,000',
      discount: '≤ 15%',
      lane: 'Autonomy',
      approver: 'none',
      deputy: '',
      limit: null,
      note: 'The account executive decides',
      takes: ({ amount, discount }) => amount < LARGE && discount <= 0.15,
    },
    {
      segments: 'Small business, Mid-market',
      amount: '< 100,000',
      discount: '≤ 25%',
      lane: 'Guardrail',
      approver: 'Patrick Doyle',
      deputy: 'Victoria Chen',
      limit: 2,
      note: '',
      takes: ({ segment, amount, discount }) => segment !== 'Enterprise' && amount < LARGE && discount <= 0.25,
    },
    {
      segments: 'any',
      amount: '< 100,000',
      discount: '≤ 25%',
      lane: 'Guardrail',
      approver: 'Victoria Chen',
      deputy: 'Patrick Doyle',
      limit: 5,
      note: '',
      takes: ({ amount, discount }) => amount < LARGE && discount <= 0.25,
    },
    {
      segments: 'any',
      amount: '< 100,000',
      discount: '> 25%',
      lane: 'Commitment',
      approver: 'Ingrid Solheim',
      deputy: 'Marcus Adeyemi',
      limit: 8,
      note: 'With the margin it leaves',
      takes: ({ amount }) => amount < LARGE,
    },
    {
      segments: 'any',
      amount: '≥ 100,000',
      discount: '≤ 15%',
      lane: 'Guardrail',
      approver: 'Victoria Chen',
      deputy: 'Patrick Doyle',
      limit: 5,
      note: '',
      takes: ({ discount }) => discount <= 0.15,
    },
    {
      segments: 'any',
      amount: '≥ 100,000',
      discount: '> 15%',
      lane: 'Commitment',
      approver: 'Marcus Adeyemi',
      deputy: 'Ingrid Solheim',
      limit: 10,
      note: 'In the monthly review',
      takes: () => true,
    },
  ];
}
