import { expect, test } from 'vitest';
import { readAddress } from './salesforce-address.ts';
import { recordId } from './salesforce-id.ts';

const ID = '006Kb0000000003IAA';

test.each([
  [ID, ID],
  ['006Kb0000000003', ID],
  // Where capitals are lost the last three letters are too.
  ['006Kb0000000003IAB', null],
  ['006kb0000000003IAA', null],
  ['001D000000IqhSL', '001D000000IqhSLIAZ'],
  ['pipelineViewCar', null],
  ['uiVirtualDataTable', null],
  ['006Kb000000000_', null],
  ['006Kb0000000003IAA ', null],
  ['', null],
  [null, null],
])('the id of %j is %j', (text, id) => {
  expect(recordId(text)).toBe(id);
});

test.each([
  [`/lightning/r/Opportunity/${ID}/view`, { object: 'Opportunity', record: ID }],
  [
    `/lightning/r/Opportunity/006Kb0000000003/view?ws=%2Flightning%2Fr%2FAccount%2F001D000000IqhSLIAZ%2Fview`,
    { object: 'Opportunity', record: ID },
  ],
  [`/lightning/r/${ID}/view`, { object: 'Opportunity', record: ID }],
  [`/lightning/r/Deal_Desk_Case__c/a0XKb0000000001IAA/edit`, null],
  [
    '/lightning/r/Deal_Desk_Case__c/a0XKb0000000001/view',
    { object: 'Deal_Desk_Case__c', record: 'a0XKb0000000001MAA' },
  ],
  [`/lightning/r/Opportunity/${ID}/related/Quotes/view`, { object: null, record: null }],
  [`/one/one.app#/sObject/${ID}/rlName/Quotes/view`, { object: null, record: null }],
  ['/lightning/o/Opportunity/list?filterName=Recent', { object: 'Opportunity', record: null }],
  ['/lightning/o/Deal_Desk_Case__c/home', { object: 'Deal_Desk_Case__c', record: null }],
  [`/one/one.app#/sObject/${ID}/view`, { object: 'Opportunity', record: ID }],
  [`/${ID}`, { object: 'Opportunity', record: ID }],
  ['/006Kb0000000003/e', { object: 'Opportunity', record: ID }],
  ['/lightning/page/home', null],
  ['/lightning/setup/SetupOneHome/home', null],
])('the address %s leads to %j', (path, said) => {
  expect(readAddress(new URL(path, 'https://acme.lightning.force.com'))).toEqual(said);
});
