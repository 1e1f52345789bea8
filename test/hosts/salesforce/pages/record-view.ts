import type { TestObject } from '../objects.ts';
import type { TestRecord, TestValue } from '../record.ts';
import type { FieldView } from './field-view.ts';
import { fieldView } from './field-view.ts';
import type { PageState, PageWish } from './page-state.ts';

/** What a person has done on one record’s page. */
export interface RecordWork {
  readonly isEditing: boolean;
  readonly typed: Readonly<Record<string, TestValue>>;
  /** Tabs that were opened: what is in the others is not made yet. */
  readonly opened: readonly string[];
  /** Whether details have arrived from the server. */
  readonly isLoaded: boolean;
}

interface RowView {
  readonly key: string;
  readonly fields: readonly FieldView[];
}

/** One record’s page as components show it. */
export interface RecordView {
  readonly id: string;
  readonly name: string;
  readonly compact: readonly FieldView[];
  readonly sections: readonly {
    readonly label: string;
    readonly componentId: string;
    readonly fields: readonly FieldView[];
    readonly rows: readonly RowView[];
  }[];
  readonly hasPageLayout: boolean;
  readonly hasDynamicForms: boolean;
  readonly isRelatedOpen: boolean;
  readonly isEditing: boolean;
  readonly activeTab: string;
  readonly detailsLabel: string;
  readonly relatedLabel: string;
  readonly rows: number;
}

const TABS: Readonly<Record<string, readonly [string, string]>> = {
  en: ['Details', 'Related'],
  de: ['Details', 'Zugehörig'],
  ja: ['詳細', '関連'],
};

export function recordView(
  { layout, locale }: PageState,
  object: TestObject,
  record: TestRecord,
  work: RecordWork,
  wish: PageWish,
): RecordView {
  const language = locale.slice(0, 2);
  const fields = new Map(
    object.fields
      .filter(({ name }) => !record.hidden.includes(name))
      .map((field) => [
        field.name,
        fieldView(record, field, { language, isEditing: work.isEditing, isEdited: field.name in work.typed }),
      ]),
  );
  const named = (names: readonly string[]): readonly FieldView[] => names.flatMap((name) => fields.get(name) ?? []);
  const areDetailsThere = work.isLoaded && work.opened.includes('detailTab');
  const [detailsLabel, relatedLabel] = TABS[language] ?? ['Details', 'Related'];
  return {
    id: record.id,
    name: String(record.values[object.fields[0]?.name ?? ''] ?? ''),
    compact: named(object.compact).map((field) => ({ ...field, isInput: false })),
    sections: Object.entries(object.sections).map(([label, names], at) => ({
      label,
      componentId: `flexipage_fieldSection${at + 1}`,
      fields: named(names),
      rows: pairs(named(names)),
    })),
    hasPageLayout: areDetailsThere && layout === 'page-layout',
    hasDynamicForms: areDetailsThere && layout === 'dynamic-forms',
    isRelatedOpen: work.isLoaded && work.opened.includes('relatedListsTab'),
    isEditing: work.isEditing,
    activeTab: wish.tab,
    detailsLabel,
    relatedLabel,
    rows: wish.rows,
  };
}

function pairs(fields: readonly FieldView[]): readonly RowView[] {
  return Array.from({ length: Math.ceil(fields.length / 2) }, (_, at) => ({
    key: `row${at}`,
    fields: fields.slice(at * 2, at * 2 + 2),
  }));
}
