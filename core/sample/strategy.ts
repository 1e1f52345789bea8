/** The choices the sample company made, and what each costs it. */
export const CHOICES = [
  {
    id: 'C1',
    choice: 'Win the European mid-market',
    consequence: 'No new enterprise logos outside Europe this year',
  },
  {
    id: 'C2',
    choice: 'Make the product self-serve',
    consequence: 'Custom onboarding projects end in the third quarter',
  },
  {
    id: 'C3',
    choice: 'Run on one data platform',
    consequence: 'The old warehouse is switched off and gets no new reports',
  },
  {
    id: 'C4',
    choice: 'Keep the customers we have',
    consequence: 'Two product managers move from new features to churn',
  },
] as const;

/** What it will not do. */
export const EXCLUSIONS = [
  { exclusion: 'Public-sector tenders', reason: 'The cycle is longer than our cash allows' },
  { exclusion: 'On-premises installations', reason: 'Support would take a third of the platform team' },
] as const;
