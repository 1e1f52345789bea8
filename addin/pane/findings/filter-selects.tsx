import type { JSX } from 'preact';
import type { Finding } from '../../../core/audit/finding.ts';
import type { FindingFilter } from '../model/finding-filter.ts';
import { NOBODY } from '../model/finding-filter.ts';
import { usePane } from '../model/pane-context.ts';

/** One choice each for rule, sheet and owner, with how many findings each has. */
export function FilterSelects({ set }: { readonly set: (part: Partial<FindingFilter>) => void }): JSX.Element {
  const { findings, audited, words } = usePane();
  const { groupings, nobody } = words.findings;
  const all = audited.value?.findings ?? [];
  const filter = findings.filter.value;
  const rules = tally(all, ({ rule }) => [rule]).map(
    ([rule, amount]) => [rule, findings.titleOf(rule), amount] as const,
  );
  const sheets = tally(all, ({ sheet }) => [sheet]).map(([sheet, amount]) => [sheet, sheet, amount] as const);
  const owners = tally(all, ({ owners }) => (owners.length === 0 ? [NOBODY] : owners)).map(
    ([owner, amount]) => [owner, owner === NOBODY ? nobody : owner, amount] as const,
  );
  return (
    <>
      <Choice label={groupings.rule} value={filter.rule} options={rules} choose={(rule) => set({ rule })} />
      <Choice label={groupings.sheet} value={filter.sheet} options={sheets} choose={(sheet) => set({ sheet })} />
      <Choice label={groupings.owner} value={filter.owner} options={owners} choose={(owner) => set({ owner })} />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string, amount: number])[];
  readonly choose: (value: string) => void;
}

function Choice({ label, value, options, choose }: ChoiceProps): JSX.Element {
  const { words: catalogue } = usePane();
  const sorted = options.toSorted((one, other) => one[1].localeCompare(other[1]));
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{catalogue.findings.all}</option>
        {sorted.map(([option, words, amount]) => (
          <option key={option} value={option}>
            {catalogue.findings.choice(words, amount)}
          </option>
        ))}
      </select>
    </label>
  );
}

function tally(findings: readonly Finding[], keysOf: (finding: Finding) => readonly string[]): [string, number][] {
  const amounts = new Map<string, number>();
  for (const finding of findings) for (const key of keysOf(finding)) amounts.set(key, (amounts.get(key) ?? 0) + 1);
  return [...amounts];
}
