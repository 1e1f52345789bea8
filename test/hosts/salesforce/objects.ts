import type { TestField } from './record.ts';

/** An object of the made-up Salesforce: its fields and where its pages show them. */
export interface TestObject {
  readonly name: string;
  readonly prefix: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly fields: readonly TestField[];
  /** Shown in the highlights panel. */
  readonly compact: readonly string[];
  /** Sections of the details by their English title, each in rows of two. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
  /** Columns of its list view. */
  readonly columns: readonly string[];
}

const STAGES = [
  'Prospecting',
  'Qualification',
  'Proposal/Price Quote',
  'Negotiation/Review',
  'Closed Won',
  'Closed Lost',
];

const field = (
  name: string,
  type: TestField['type'],
  en: string,
  de: string,
  ja: string,
  more: Partial<TestField> = {},
): TestField => ({ name, type, labels: { en, de, ja }, ...more });

const NAME = field('Name', 'text', 'Name', 'Name', '名前');
const ACCOUNT = field('AccountId', 'lookup', 'Account Name', 'Accountname', '取引先名');
const AMOUNT = field('Amount', 'currency', 'Amount', 'Betrag', '金額');
const DISCOUNT = field('Discount__c', 'percent', 'Discount', 'Rabatt', '割引');
const SEGMENT = field('Segment__c', 'picklist', 'Segment', 'Segment', 'セグメント', {
  options: ['SMB', 'Mid-market', 'Enterprise'],
});
const REGION = field('Region__c', 'picklist', 'Region', 'Region', '地域', { options: ['EMEA', 'Americas', 'Japan'] });
const CHANNELS = field('Channels__c', 'choices', 'Channels', 'Kanäle', 'チャネル', {
  options: ['Direct', 'Partner', 'Web'],
});
const OWNER = field('OwnerId', 'lookup', 'Owner', 'Inhaber', '所有者', { isReadOnly: true });
const DESCRIPTION = field('Description', 'text', 'Description', 'Beschreibung', '説明');

export const OPPORTUNITY: TestObject = {
  name: 'Opportunity',
  prefix: '006',
  labels: { en: 'Opportunity', de: 'Opportunity', ja: '商談' },
  fields: [
    { ...NAME, labels: { en: 'Opportunity Name', de: 'Opportunity-Name', ja: '商談名' } },
    ACCOUNT,
    AMOUNT,
    DISCOUNT,
    SEGMENT,
    REGION,
    field('CloseDate', 'date', 'Close Date', 'Schlusstermin', '完了予定日'),
    field('StageName', 'picklist', 'Stage', 'Phase', 'フェーズ', { options: STAGES }),
    field('Probability', 'percent', 'Probability (%)', 'Wahrscheinlichkeit (%)', '確度 (%)'),
    field('Term_Months__c', 'number', 'Term (Months)', 'Laufzeit (Monate)', '期間 (月)'),
    field('Is_Renewal__c', 'checkbox', 'Renewal', 'Verlängerung', '更新'),
    OWNER,
    DESCRIPTION,
    // Labels repeat: this one is shown with the same words as Amount.
    { ...AMOUNT, name: 'Partner_Amount__c' },
  ],
  compact: ['AccountId', 'CloseDate', 'Amount', 'OwnerId'],
  sections: {
    'Opportunity Information': [
      'OwnerId',
      'CloseDate',
      'Name',
      'StageName',
      'AccountId',
      'Probability',
      'Amount',
      'Segment__c',
      'Discount__c',
      'Region__c',
      'Term_Months__c',
      'Is_Renewal__c',
    ],
    'Partner Information': ['Partner_Amount__c', 'Description'],
  },
  columns: ['Name', 'AccountId', 'Amount', 'Discount__c', 'CloseDate', 'StageName'],
};

export const QUOTE: TestObject = {
  name: 'Quote',
  prefix: '0Q0',
  labels: { en: 'Quote', de: 'Angebot', ja: '見積' },
  fields: [
    { ...NAME, labels: { en: 'Quote Name', de: 'Angebotsname', ja: '見積名' } },
    field('GrandTotal', 'currency', 'Grand Total', 'Gesamtsumme', '総計', { isReadOnly: true }),
    { ...DISCOUNT, name: 'Discount', isReadOnly: true },
    SEGMENT,
    CHANNELS,
    field('ExpirationDate', 'date', 'Expiration Date', 'Ablaufdatum', '有効期限'),
    field('Status', 'picklist', 'Status', 'Status', '状況', { options: ['Draft', 'In Review', 'Approved'] }),
    OWNER,
  ],
  compact: ['GrandTotal', 'ExpirationDate', 'Status'],
  sections: {
    'Quote Information': [
      'Name',
      'Status',
      'GrandTotal',
      'Discount',
      'ExpirationDate',
      'Segment__c',
      'Channels__c',
      'OwnerId',
    ],
  },
  columns: ['Name', 'GrandTotal', 'Discount', 'Status'],
};

export const ORDER: TestObject = {
  name: 'Order',
  prefix: '801',
  labels: { en: 'Order', de: 'Auftrag', ja: '注文' },
  fields: [
    {
      ...NAME,
      name: 'OrderNumber',
      labels: { en: 'Order Number', de: 'Auftragsnummer', ja: '注文番号' },
      isReadOnly: true,
    },
    ACCOUNT,
    field('TotalAmount', 'currency', 'Order Amount', 'Auftragsbetrag', '注文金額', { isReadOnly: true }),
    field('EffectiveDate', 'date', 'Order Start Date', 'Startdatum des Auftrags', '注文開始日'),
    REGION,
    OWNER,
  ],
  compact: ['AccountId', 'TotalAmount', 'EffectiveDate'],
  sections: {
    'Order Information': ['OrderNumber', 'AccountId', 'TotalAmount', 'EffectiveDate', 'Region__c', 'OwnerId'],
  },
  columns: ['OrderNumber', 'AccountId', 'TotalAmount'],
};

export const DEAL_DESK_CASE: TestObject = {
  name: 'Deal_Desk_Case__c',
  prefix: 'a0X',
  labels: { en: 'Deal Desk Case', de: 'Deal-Desk-Fall', ja: '案件審査' },
  fields: [
    { ...NAME, labels: { en: 'Case Name', de: 'Fallname', ja: '案件名' } },
    { ...AMOUNT, name: 'Requested_Amount__c' },
    DISCOUNT,
    SEGMENT,
    REGION,
    CHANNELS,
    OWNER,
  ],
  compact: ['Requested_Amount__c', 'Discount__c'],
  sections: {
    Information: ['Name', 'OwnerId', 'Requested_Amount__c', 'Discount__c', 'Segment__c', 'Region__c', 'Channels__c'],
  },
  columns: ['Name', 'Requested_Amount__c', 'Discount__c'],
};

export const OBJECTS: readonly TestObject[] = [OPPORTUNITY, QUOTE, ORDER, DEAL_DESK_CASE];

/** Its object by API name; throws where there is none. */
export function objectNamed(name: string): TestObject {
  const found = OBJECTS.find((object) => object.name === name);
  if (found === undefined) throw new Error(`There is no object ${name}.`);
  return found;
}
