import type { JSX } from 'preact';
import { usePlanPane } from '../model/plan-pane-context.ts';
import type { FieldOutline } from './approvals-answers.ts';
import { wordText } from './band-text.ts';
import type { DealEntry } from './deal-entry.ts';
import { NO_ENTRY } from './deal-entry.ts';

interface DealFieldProps {
  readonly field: FieldOutline;
  readonly entry: DealEntry;
  /** For amounts. */
  readonly currencies: readonly string[];
  readonly onChange: (entry: DealEntry) => void;
}

/** One field of a deal with the input of its kind; left blank it is not known. */
export function DealField({ field, entry, currencies, onChange }: DealFieldProps): JSX.Element {
  const { words: all } = usePlanPane();
  const words = all.approvals.deal;
  const canBeEmpty = field.bands.some((band) => band.is === 'empty');
  const isWords = field.kind === 'words' || field.kind === 'yes-no';
  const named = field.bands.flatMap((band) => (band.is === 'word' ? band.word : []));
  const unit = unitOf(field, all.approvals);
  return (
    <div class="deal-field" role="group" aria-label={field.name}>
      <label>
        <span>{unit === '' ? field.name : `${field.name} (${unit})`}</span>
        {isWords ? (
          <select
            value={entry.other ?? (entry.text === '' ? '' : `=${entry.text}`)}
            onChange={({ currentTarget: { value } }) =>
              onChange(
                value === 'empty' || value === 'other-word'
                  ? { ...NO_ENTRY, other: value }
                  : { ...NO_ENTRY, text: value.slice(1) },
              )
            }
          >
            <option value="">{words.unknown}</option>
            {named.map((word) => (
              <option key={word} value={`=${word}`}>
                {wordText(word, field, all)}
              </option>
            ))}
            {field.kind === 'words' && <option value="other-word">{all.approvals.otherWord}</option>}
            {canBeEmpty && <option value="empty">{all.approvals.empty}</option>}
          </select>
        ) : (
          <input
            type={field.kind === 'day' ? 'date' : 'number'}
            step="any"
            inputMode={field.kind === 'day' ? undefined : 'decimal'}
            placeholder={words.unknown}
            disabled={entry.other === 'empty'}
            value={entry.text}
            onInput={({ currentTarget: { value } }) => onChange({ ...entry, text: value, other: null })}
          />
        )}
      </label>
      {field.kind === 'money' && currencies.length > 1 && (
        <select
          aria-label={words.currencyOf(field.name)}
          value={entry.currency ?? field.currency ?? ''}
          onChange={({ currentTarget: { value } }) => onChange({ ...entry, currency: value })}
        >
          {currencies.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </select>
      )}
      {canBeEmpty && !isWords && (
        <label class="deal-empty">
          <input
            type="checkbox"
            checked={entry.other === 'empty'}
            onChange={({ currentTarget: { checked } }) => onChange({ ...entry, other: checked ? 'empty' : null })}
          />
          {all.approvals.empty}
        </label>
      )}
    </div>
  );
}

function unitOf(
  { kind, unit, currency }: FieldOutline,
  words: { readonly unitNames: Readonly<Record<NonNullable<FieldOutline['unit']>, string>> },
): string {
  if (kind === 'share') return '%';
  if (kind === 'money') return currency ?? '';
  return unit === null ? '' : words.unitNames[unit];
}
