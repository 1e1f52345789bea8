/** What the browsers themselves show of the extension, by locale. */
export const LOCALES = {
  en: {
    description:
      'Who decides this, and what may be done without asking: your operating plan, laid over Jira and Salesforce.',
    focusOverlay: 'Go to what the plan says on this page',
  },
  de: {
    description:
      'Wer darüber entscheidet und was ohne Rückfrage geht: Ihr operativer Plan, über Jira und Salesforce gelegt.',
    focusOverlay: 'Zu dem gehen, was der Plan auf dieser Seite sagt',
  },
} as const;

/** The texts in the shape the browsers read: `_locales/<locale>/messages.json`. */
export function messagesFile(locale: keyof typeof LOCALES): Readonly<object> {
  return Object.fromEntries(Object.entries(LOCALES[locale]).map(([name, message]) => [name, { message }]));
}
