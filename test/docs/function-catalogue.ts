import { english } from '../../addin/functions/words/english.ts';
import type { FunctionExample } from './function-examples.ts';

/** `functions.json`: how Excel describes the functions. */
export interface FunctionsMetadata {
  readonly functions: readonly DescribedFunction[];
}

interface DescribedFunction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

const NOTES: Readonly<Record<string, readonly string[]>> = {
  FINDINGS: [
    'The cells below and beside the formula must be empty; Excel shows #SPILL! otherwise. Where no audit was made yet the function starts one. It shows the new findings after each audit, and touches nothing when they are the same.',
    'Columns: severity, rule, finding, cells. Without findings one row says `No findings.`',
  ],
  FINISH: [
    'Each row takes as long as PERT spreads its estimate (mean (optimistic + 4 × likely + pessimistic) ÷ 6), independently of the others. The result is the number of working days within which everything is finished in that share of 10,000 samples; from 1,000 rows on there are fewer samples, and at least 1,000. The same cells always show the same number.',
    'Without ids and predecessors each row begins when the one before it is finished. With them, a row that waits for nothing begins at once. Rows that are empty in every column count for nothing; anything that cannot be read is an error, for one number cannot tell what it leaves out.',
    'A confidence is a share (`0.8`), a percentage (`80%`, `80`) or a text such as `P80`.',
  ],
  FLOAT: [
    'The cells below the formula must be empty; Excel shows #SPILL! otherwise, and inside a table. Ids in a row fill a row. Rows that are empty at the end are left out.',
    'Total float is counted to the last finish of all that hangs together with a row by its links; a row without links is critical on its own. Links are `A` or `AFS` (finish to start), `SS`, `FF`, `SF`, in German also `EA`, `AA`, `EE`, `AE`, with a lag or lead in working days or in another unit (`3FS+2`, `4SS-1 d`, `5FF+1w`), separated by commas or semicolons. Ids do not tell capitals from small letters; an id that several rows bear means all of them.',
    'A row that cannot be told shows a text, which `MIN`, `SUM` and data bars pass over; the rest is computed without the links that are wrong: `No duration` (it counts as 0 for the others), `Id used twice: …`, `Unknown predecessor: …`, `Cycle: A → B → A`, `Holds #REF!`.',
  ],
  GAP: [
    'In FTE: supply less leave, less what the flex pool holds, less what is asked for. −0.5 means that half a full-time person is missing.',
    'A skill counts all who have it, so people with several skills count in each; a team counts its members. Names compare without regard to case and number. Where one name means several, a skill comes before a team and a team before a person, unless `kind` says which.',
    'A period that is longer than those the plan is counted in is their average by days; one that is shorter, or a date, is the period it lies in. Quarters are those of the fiscal year in the settings. Text without a year means the first that has not ended.',
    'Where no audit was made yet the function starts one; it then follows the plan as `FINDINGS` does. How supply and demand are counted: `lanekeeper capacity` tells the same figures.',
  ],
  HEALTH: [
    'How the status comes about: [`core/scorecard/status.ts`](../../core/scorecard/status.ts). Natural limits need 6 readings and lock at 12; below that the last reading decides, and `explain` says so. The function knows no dates, so it cannot tell that readings are old.',
    'A cumulative measure is continued in a straight line over the empty cells at the end of its readings. Without empty cells its period counts as over. A fall to less than half starts a new count.',
    'Texts that are a number for certain (`12%`, `1,200.50`) count; other texts are left out.',
  ],
  LANE: [
    'The table is read as the audit reads approval tables: columns of conditions (`< 50,000`, `10–20%`, `Mid-market, SMB`, `any`), the lane, approvers, deputies. Fields are matched to its columns by name, without unit and in any order; columns that it does not look at may be among them. What a number means is told by the column of the table: 0.15 and 15 are both 15% of a share, a date is its serial.',
    'The cells below the formula must be empty where values of several deals are given; Excel shows #SPILL! otherwise. Rows without any value stay empty.',
    'A deal that has no lane for sure shows a text that says why: `No row matches`, `Not known: …` with the fields that would decide, `Rows contradict each other: …` with their rows, `Holds #REF!`. `rule` is the row in the cells of the table with its headers counted, so that `INDEX` finds it.',
  ],
  LOAD: [
    '0.85 is 85%: format the cell as a percentage. Queues grow fast above that. Where time is asked for and nobody is there, it is an error with its sentence, and so is a name of which nothing says how much time there is.',
    'Names and periods are read as by `GAP`.',
  ],
  SIGNAL: [
    'A signal that lasts to the newest reading is told before older ones, a stronger one before a weaker one. Limits rest on the first 12 readings; with fewer than 12 they are trial, and with fewer than 6 there are none: then it says that.',
  ],
  TRIGGER: [
    'A measure, above or below (at least, at most, between, outside), a value, and for how many periods in a row; joined by “and” and “or”; also the rise or fall of the measure, against the period before or a year before. One reading counts as one period. The cell shows how the text was read: check that it is what was meant.',
    'The state is Met, Begins (it holds, but not for long enough yet), Not met, or No data.',
  ],
  WORKDAYS: [
    'Dates are cells with dates, in a workbook that counts from 1900 or from 1904, or texts that can be read as one date only.',
  ],
};

/** The page of all custom functions as Markdown: arguments, what to know, examples, errors. */
export function functionCatalogue(
  { functions }: FunctionsMetadata,
  examples: Readonly<Record<string, readonly FunctionExample[]>>,
): string {
  return [
    '# Custom functions',
    '',
    'Made from `functions.json`, the examples and the sentences of the errors by `npm run docs`; change those, not the page.',
    '',
    'Excel shows descriptions and arguments in its own hints, in English and German (`functions.de.json`). Names of',
    'functions, words for arguments and results are English in every language, so that formulas that compare them work for',
    'everybody who opens the workbook. Messages of findings are in the language of the audit, errors in that of Excel.',
    '',
    ...functions.flatMap((one) => section(one, examples[one.id] ?? [])),
    '## Errors',
    '',
    'An error’s sentence stands in Excel’s error card. `#VALUE!` is an argument that cannot be used, `#N/A` something that',
    'is not there: a sheet, an audit.',
    '',
    ...Object.values(english).map((say) => `- ${typeof say === 'function' ? say('…') : say}`),
    '',
  ].join('\n');
}

function section(
  { id, name, description, parameters }: DescribedFunction,
  examples: readonly FunctionExample[],
): readonly string[] {
  const listed = parameters.map((parameter) => (parameter.optional === true ? `[${parameter.name}]` : parameter.name));
  return [
    `## LANEKEEPER.${name}(${listed.join(', ')})`,
    '',
    description,
    '',
    '| argument | |',
    '| --- | --- |',
    ...parameters.map(
      (parameter) =>
        `| ${parameter.name}${parameter.optional === true ? ' (optional)' : ''} | ${parameter.description} |`,
    ),
    '',
    ...(NOTES[id] ?? []).flatMap((note) => [note, '']),
    ...(examples.length === 0
      ? []
      : [
          '| formula | cells | shows |',
          '| --- | --- | --- |',
          ...examples.map(
            ({ formula, cells, shows }) =>
              `| \`${formula}\` | ${cells} | ${typeof shows === 'object' ? shows.join('; ') : shows} |`,
          ),
          '',
        ]),
  ];
}
