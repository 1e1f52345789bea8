import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Area } from '../../../core/sheet/cell-reference.ts';
import { parseRange, rangeOf } from '../../../core/sheet/cell-reference.ts';
import { usePane } from '../model/pane-context.ts';

interface AreaFormProps {
  readonly sheet: string;
  /** What the form starts with. */
  readonly area: Area;
  readonly headerRows: readonly number[];
  readonly use: (area: Area, headerRows: readonly number[]) => void;
  readonly close: () => void;
}

/** Asks where a table stands and which of its rows are headers; the pane's own sheet shows the range while it is typed. */
export function AreaForm({ sheet, use, close, ...first }: AreaFormProps): JSX.Element {
  const pane = usePane();
  const words = pane.words.understood.area;
  const [range, setRange] = useState(rangeOf(first.area));
  const [headers, setHeaders] = useState(first.headerRows.map((row) => row + 1).join(', '));
  const [trouble, setTrouble] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  // Before anything else can be typed: keys that follow at once are meant for the form.
  useLayoutEffect(() => {
    const own = form.current;
    own?.querySelector('input')?.focus();
    follow(first.area);
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    own?.addEventListener('keydown', onKeyDown);
    return () => own?.removeEventListener('keydown', onKeyDown);
  }, []);
  const { drawsSheets } = pane.port.abilities;
  const submit = (event: Event): void => {
    event.preventDefault();
    const area = parseRange(range.trim());
    if (area === null) return setTrouble(words.badRange);
    const headerRows = readRows(headers, area);
    if (headerRows === null) return setTrouble(words.badRows(area.top + 1, area.bottom + 1));
    close();
    use(area, headerRows);
  };
  const follow = (area: Area | null): void => {
    if (area !== null && drawsSheets && pane.follows.value) void pane.goToArea(sheet, area);
  };
  const takeSelection = (): void => {
    const selection = pane.here.selection.value;
    const [area] = selection?.sheet === sheet ? selection.areas : [];
    if (area === undefined) return setTrouble(words.elsewhere(sheet));
    setTrouble(null);
    setRange(rangeOf(area));
    // Its first row heads it, unless the headers that are known lie inside.
    const inside = first.headerRows.filter((row) => row >= area.top && row <= area.bottom);
    setHeaders((inside.length > 0 ? inside : [area.top]).map((row) => row + 1).join(', '));
  };
  return (
    <form class="area-form" ref={form} onSubmit={submit}>
      <label>
        <span>{words.range}</span>
        <input
          value={range}
          onInput={({ currentTarget }) => {
            setRange(currentTarget.value);
            follow(parseRange(currentTarget.value.trim()));
          }}
          spellcheck={false}
        />
      </label>
      <label>
        <span>{words.headers}</span>
        <input
          value={headers}
          onInput={(event) => setHeaders(event.currentTarget.value)}
          placeholder={words.none}
          inputMode="numeric"
        />
      </label>
      {trouble !== null && (
        <p class="asks" role="alert">
          {trouble}
        </p>
      )}
      <div class="buttons">
        <button type="submit" class="primary">
          {words.submit}
        </button>
        {!drawsSheets && (
          <button type="button" onClick={takeSelection}>
            {words.useSelection}
          </button>
        )}
        <button type="button" onClick={close}>
          {pane.words.frame.cancel}
        </button>
      </div>
    </form>
  );
}

/** Rows counted from 0 out of `4, 5`; null where a part is no row of the area. */
function readRows(text: string, area: Area): readonly number[] | null {
  const parts = text.split(/[\s,;]+/).filter(Boolean);
  const rows = parts.map((part) => (/^\d{1,7}$/.test(part) ? Number(part) - 1 : Number.NaN));
  return rows.every((row) => row >= area.top && row <= area.bottom) ? rows.toSorted((one, other) => one - other) : null;
}
