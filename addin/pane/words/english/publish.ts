import type { Formats } from '../../display/formats.ts';

/** Publishing the plan: what goes out, who signs, where it goes. */
export const publish = ({ number, count }: Formats) => ({
  title: 'Publish the plan',
  about:
    'Makes small signed files that Jira and other pages can show. Nothing is sent anywhere: they go into a folder that you choose, or into your downloads.',
  contents: {
    title: 'What is published',
    kinds: {
      initiatives: (amount: number) => count(amount, 'initiative', 'initiatives'),
      milestones: (amount: number) => count(amount, 'milestone', 'milestones'),
      decisions: (amount: number) => count(amount, 'decision about them', 'decisions about them'),
      commitments: (amount: number) => count(amount, 'commitment', 'commitments'),
      guardrails: (amount: number) => count(amount, 'guardrail', 'guardrails'),
    },
    more: (amount: number) => `and ${number(amount)} more`,
    with: 'Of each: who decides, owner, integrator, teams, lane, stage, dates, status, approvers, what it waits for.',
    nothing: 'There is nothing to publish: no initiatives and no milestones were recognised. See Understood.',
    onlyTables:
      'No initiatives and no milestones were recognised, only approval tables: tick them below to publish them.',
    linked: (amount: number) => `${count(amount, 'linked issue', 'linked issues')} lead to them.`,
    unlinked: 'No row leads to an issue: give initiatives or milestones a column “Jira” with keys such as PAY-12.',
    stays: 'What stays here',
    never: 'Notes, costs, budgets, skills, availability, allocations, risks and readings.',
    withheld: (amount: number) => `Amounts of money: ${count(amount, 'value is', 'values are')} left out.`,
    withFindings: (amount: number) =>
      `${count(amount, 'open finding', 'open findings')} about one of them each; what is about people’s time, risks or readings stays here.`,
    noFindings: 'Findings of the audit.',
    noApprovals: (amount: number) => `${count(amount, 'approval table', 'approval tables')}, and who approves what.`,
    withApprovals: (amount: number) =>
      `${count(amount, 'approval table', 'approval tables')} with limits, amounts, lanes, approvers and usual waits; field map, flows, and commitments by customer.`,
    tooLarge: (amount: number) =>
      `${count(amount, 'approval table is', 'approval tables are')} too large to be published: 2,000 rules in one table, 10,000 in all and 50 tables are the most.`,
    approvals: 'Publish approval tables with their limits too, so that Salesforce can show the lane of a deal',
    findings: 'Publish the open findings about initiatives and milestones too',
    noMoney: 'Amounts of money.',
    noMail: 'Of people everything but names and roles.',
    money: 'Publish amounts of money too',
    people: 'Publish e-mail addresses too, where the plan has them',
  },
  identity: {
    title: 'How readers know it',
    name: 'Name that readers see',
    id: 'Permanent id',
    idHint: 'Never change it: readers know the plan by it.',
    days: 'Good for days',
    until: (day: string) => `Until ${day}. After that readers stop showing it, unless you publish again.`,
    number: 'Number of this publication',
    first:
      'Nothing here says that it was published before. If it was, choose its index.json, so that the number goes on.',
    counted: (before: number) => `Number ${number(before)} was the last one. Readers refuse a lower number.`,
    off: (features: string) => `Still switched off for readers: ${features}.`,
    chooseIndex: 'Choose its index.json',
  },
  signer: {
    title: 'Who signs',
    about: 'Readers trust a key. Whoever has its file can publish in your name.',
    choose: 'Choose a key file',
    make: 'Make a new key',
    fingerprint: 'Fingerprint that readers trust',
    copy: 'Copy',
    copied: 'Copied',
    made: (name: string) =>
      `The new key is saved as “${name}” in your downloads. Keep it where only you read it: without it you cannot publish this plan again.`,
    saveAgain: 'Save it again',
    changed: (before: string) =>
      `The last publication was signed by another key (${before}). Who trusts that one will refuse this.`,
    replaces: 'Sign with the new key all the same; I tell the readers its fingerprint',
  },
  into: 'Publish into a folder…',
  zip: 'Download as .zip',
  needsKey: 'Choose or make a key first.',
  busy: 'Signing and packing',
  done: {
    title: (name: string, sequence: number) => `“${name}” is published as number ${number(sequence)}.`,
    zip: (name: string) =>
      `It is in “${name}” in your downloads. Unpack it into the folder that readers reach, over what is there.`,
    folder: 'The files lie in the folder that you chose.',
    facts: (files: number, size: string, day: string) =>
      `${count(files, 'file', 'files')}, ${size}, good until ${day}.`,
    next: 'Give readers the address of index.json and this fingerprint.',
    save: 'Save a corrected copy of the workbook, so that it remembers the number.',
    again: 'Back',
  },
  problems: {
    'no-key': 'The key is no longer here. Choose its file again.',
    'not-ours':
      'The index.json in that folder is no published plan, or somebody changed it. Choose an empty folder, or take that file away. Nothing was written.',
    'other-plan': (id: string) =>
      `Another plan lies in that folder (“${id}”). Choose another folder; or choose its index.json above, if this is the same plan. Nothing was written.`,
    'other-key': (fingerprint: string) =>
      `The plan in that folder was signed by another key (${fingerprint}). Choose that key, or agree above that the new one signs. Nothing was written.`,
    refused: (sentence: string) => `Nothing was written: readers would refuse it. ${sentence}`,
    'no-key-file':
      'That file is no key of Lanekeeper, or it is broken. Choose the one that was saved when the key was made, or make a new key.',
    'no-crypto': 'This browser cannot sign with such a key (Ed25519, P-256). Update it, or publish in another browser.',
    unreadable: 'That file could not be read. Choose it again.',
    'no-index': 'That file is no index.json of a published plan, or somebody changed it.',
    blocked: 'Folders cannot be chosen here. Download the .zip instead.',
    full: 'There is no room left where that folder lies. What was published before is still whole.',
    gone: 'That folder is no longer there. Choose another one.',
    folder: (error: string) =>
      `The folder could not be written (${error}). What was published before is still whole; try again, or download the .zip.`,
  },
});

export type PublishWords = ReturnType<typeof publish>;
