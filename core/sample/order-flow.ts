/** One step on the way from a quote to an order. */
export interface FlowRow {
  readonly what: string;
  readonly owner: string;
  readonly system: string;
  /** As the CRM calls it. */
  readonly stage: string;
  /** Hours of work. */
  readonly hours: number;
  /** Working days that a deal waits before it. */
  readonly wait: number;
}

export const FLOW: readonly FlowRow[] = [
  step('Price the deal', 'Isabel Moreno', 'Salesforce', 'Proposal', 6, 1),
  step('Check the price', 'Fatima Zahra', 'Salesforce', 'Proposal', 4, 1),
  step('Approve the discount', 'Patrick Doyle', 'Salesforce', 'Approval', 2, 0.5),
  step('Countersign the contract', 'Victoria Chen', 'DocuSign', 'Contract', 2, 0.5),
  step('Enter the order', 'Fatima Zahra', 'NetSuite', 'Closed Won', 4, 0.5),
  step('Take the client on', 'Zoe Papadaki', 'Salesforce', 'Closed Won', 12, 2),
];

function step(what: string, owner: string, system: string, stage: string, hours: number, wait: number): FlowRow {
  return { what, owner, system, stage, hours, wait };
}

/** Field of the plan, system, object, the system’s own name. */
export const MAPPED: readonly (readonly [string, string, string, string])[] = [
  ['Amount', 'Salesforce', 'Opportunity', 'Amount'],
  ['Discount', 'Salesforce', 'Opportunity', 'Discount__c'],
  ['Segment', 'Salesforce', 'Opportunity', 'Segment__c'],
  ['Amount', 'Salesforce', 'Quote', 'TotalPrice'],
  ['Discount', 'Salesforce', 'Quote', 'Discount'],
];

/** Euros for one of a currency. */
export const RATES: readonly (readonly [string, number])[] = [
  ['USD', 0.92],
  ['GBP', 1.17],
  ['SEK', 0.087],
];
