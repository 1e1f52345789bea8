/** One initiative of the sample and the milestones that make it up, in the order they are reached. */
export interface SampleInitiative {
  readonly id: string;
  readonly name: string;
  readonly choice: string;
  readonly benefit: string;
  readonly team: string;
  readonly helper: string;
  readonly owner: string;
  readonly integrator: string;
  readonly priority: number;
  /** Thousand euros. */
  readonly budget: number;
  /** Months before (negative) or after today that it starts and ends. */
  readonly startMonth: number;
  readonly endMonth: number;
  /** Thousand euros a year, once it is done. */
  readonly value: number;
  /** Whether it is done whatever else gives way. */
  readonly isMandatory: boolean;
  readonly milestones: readonly string[];
}

/** Two lines an initiative: its fields in the order of `SampleInitiative`, then its milestones. */
const LINES = `
EU data residency | C1, C3 | Opens 140 accounts that ask for it | Platform | Data | Tomas Berg | Priya Natarajan | 1 | 420 | -5 | 4 | 900 | 1
  Residency decision signed; EU region live; Customer data moved; Audit passed; Residency announced
Mid-market trial | C2 | Trial to paid from 9% to 14% | Applications | Marketing | Sofia Marchetti | Marcus Adeyemi | 1 | 310 | -4 | 3 | 640
  Trial scope agreed; Sign-up flow built; Trial beta; Pricing page live; Trial open to all
Pricing and packaging | C1 | Average deal up 8% | Sales | Marketing | Patrick Doyle | Victoria Chen | 1 | 90 | -3 | 4 | 520
  Price study finished; Packages decided; Quote tool updated; Team trained on packages; New prices live
Onboarding in a day | C2 | Time to first value from 12 days to 1 | Customer Success | Applications | Emma Sandberg | Daniel Mbeki | 2 | 180 | -4 | 5 | 310
  Onboarding steps mapped; Import wizard built; Guided tour built; First 20 customers onboarded; Old onboarding retired
One data platform | C3 | One number for revenue in every meeting | Data | Platform | Kwame Boateng | Ingrid Solheim | 1 | 380 | -6 | 5 | 380
  Sources listed; Pipelines moved; Metrics agreed; Dashboards moved; Old warehouse off
Churn early warning | C4 | Gross churn from 11% to 8% | Data | Customer Success | Mei Castellano | Daniel Mbeki | 2 | 140 | -2 | 5 | 450
  Signals chosen; Model trained; Pilot with ten accounts; Playbook written; Warnings in the CRM
Single sign-on for all | C1 | Removes the first blocker in mid-market deals | Platform | Applications | Amara Osei | Priya Natarajan | 2 | 160 | -3 | 4 | 340 | 1
  Providers chosen; Login service built; Security review passed; Beta with five customers; Sign-on released
Partner marketplace | C1 | A tenth of pipeline from partners | Marketing | Sales | Ben Whitaker | Greta Hoffmann | 3 | 120 | -1 | 7 | 280
  Partner terms decided; Listing process built; First five partners signed; Marketplace page live; Partner event held
Support at first contact | C3, C4 | First-contact resolution from 58% to 70% | Customer Success | Data | Zoe Papadaki | Carlos Ibarra | 2 | 95 | -3 | 4 | 190
  Top causes known; Articles rewritten; Routing changed; Team trained on routing; Chat answers live
Renewals ninety days ahead | C4 | Net retention above 104% | Sales | Customer Success | Isabel Moreno | Victoria Chen | 2 | 60 | -2 | 5 | 260
  Renewal calendar agreed; Health score in the CRM; Playbook piloted; Renewal desk staffed; All renewals on the calendar
Mobile approvals | C2 | Managers approve within a day | Applications | Platform | Liam Fitzgerald | Marcus Adeyemi | 3 | 130 | 0 | 7 | 230
  Approval cases chosen; Mobile design tested; Approvals built; Pilot with two customers; Mobile approvals released
Positioning for mid-market | C1 | Win rate from 21% to 26% | Marketing | Sales | Chiara Rossi | Greta Hoffmann | 2 | 110 | -2 | 4 | 300
  Segments chosen; Message tested; Website rewritten; Sales deck rolled out; Campaign launched
`;

/** The twelve initiatives, five milestones each. */
export const PORTFOLIO: readonly SampleInitiative[] = pairs(LINES).map(([fields, milestones], at) => {
  const [name = '', choice = '', benefit = '', team = '', helper = '', owner = '', integrator = '', ...numbers] =
    fields.split(' | ');
  const [priority = 0, budget = 0, startMonth = 0, endMonth = 0, value = 0, mandatory = 0] = numbers.map(Number);
  return {
    id: `I-${String(at + 1).padStart(2, '0')}`,
    name,
    choice,
    benefit,
    team,
    helper,
    owner,
    integrator,
    priority,
    budget,
    startMonth,
    endMonth,
    value,
    isMandatory: mandatory === 1,
    milestones: milestones.split('; '),
  };
});

function pairs(text: string): readonly (readonly [string, string])[] {
  const lines = text.trim().split('\n');
  return lines.flatMap((line, at) => (at % 2 === 0 ? [[line.trim(), lines[at + 1]?.trim() ?? ''] as const] : []));
}
