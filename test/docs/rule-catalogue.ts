import type { Example, FailingExample, Family, Rule } from '../../core/audit/rule.ts';

/** The groups in the order of the page. */
const FAMILIES: Readonly<Record<Family, string>> = {
  brief: 'Brief',
  ownership: 'Ownership',
  dates: 'Dates',
  progress: 'Progress',
  structure: 'Structure',
  schedule: 'Dependencies and schedule',
  capacity: 'Capacity',
  money: 'Money',
  scorecard: 'Scorecard',
  authority: 'Decisions and authority',
  flow: 'Flows and systems',
  risk: 'Risks',
  hygiene: 'Sheet hygiene',
};

/** The page of all rules as Markdown: what each says, why, what to do, its thresholds and its examples. */
export function ruleCatalogue(rules: readonly Rule[]): string {
  const families = (Object.keys(FAMILIES) as Family[])
    .map((family) => ({ family, members: rules.filter((rule) => rule.family === family) }))
    .filter(({ members }) => members.length > 0);
  return [
    '# Audit rules',
    '',
    `${rules.length} rules. This page is made from the rules themselves by \`npm run docs\`; change the rule, not the page.`,
    'A threshold can be changed in the workbook’s settings. Sheets are drawn as `test/little-sheet.ts` explains.',
    '',
    ...families.flatMap(({ family, members }) => [
      `**${FAMILIES[family]}**: ${members.map((rule) => `[${rule.id}](#${rule.id})`).join(' · ')}`,
      '',
    ]),
    ...families.flatMap(({ family, members }) => [`## ${FAMILIES[family]}`, '', ...members.flatMap(ruleSection)]),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

function ruleSection(rule: Rule): readonly string[] {
  const params = Object.entries(rule.params ?? {});
  return [
    `### ${rule.id}`,
    '',
    `*${rule.severity}* · ${rule.title}`,
    '',
    `- **Says** ${rule.message.replace(/\{\w+\|[^|{}]*\|([^|{}]*)\}/g, '$1')}`,
    `- **Why** ${rule.why}`,
    `- **Fix** ${rule.fix}`,
    ...params.map(([name, param]) => `- **\`${name}\`** ${param.default}: ${param.title} (${param.source})`),
    ...(rule.unless === undefined
      ? []
      : [`- **Silent where** ${rule.unless.map((id) => `[${id}](#${id})`).join(', ')} speaks of the same`]),
    '',
    '<details><summary>Examples</summary>',
    '',
    ...rule.examples.failing.flatMap(failing),
    ...rule.examples.passing.flatMap((example) => [`Passes: ${example.title}`, '', ...drawing(example)]),
    '</details>',
    '',
  ];
}

function failing(example: FailingExample): readonly string[] {
  const cells = example.flags.map((flag) => `\`${flag}\``).join(', ');
  return [`Fails: ${example.title}; found at ${cells}`, '', ...drawing(example)];
}

function drawing({ sheet, today }: Example): readonly string[] {
  const lines = sheet.split('\n').filter((line) => line.trim() !== '');
  const on = today === undefined ? [] : [`(on ${today})`];
  return ['```', ...on, ...lines.map((line) => line.trim()), '```', ''];
}
