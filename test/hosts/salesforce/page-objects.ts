import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** One step of a way through a page: into the shadow tree of what was found before, or among its descendants. */
export interface Step {
  readonly css: string;
  readonly isInShadow: boolean;
}

interface ObjectElement {
  readonly name: string;
  readonly type?: string | readonly string[];
  readonly selector?: { readonly css?: string; readonly returnAll?: boolean };
  readonly elements?: readonly ObjectElement[];
  readonly shadow?: { readonly elements: readonly ObjectElement[] };
}

interface PageObject extends Omit<ObjectElement, 'name' | 'type'> {
  readonly root?: boolean;
}

const FOLDER = join(dirname(createRequire(import.meta.url).resolve('salesforce-pageobjects/package.json')), 'dist');

/**
 * A way through Salesforce’s own page objects, as selectors and shadow boundaries.
 * @param file a page object by its path, `global/recordHomeTemplateDesktop`
 * @param names elements one inside the other, as page objects name them; `name=value` fills a place held open in a selector
 * Throws where page objects do not know such an element.
 */
export function wayTo(file: string, ...names: readonly string[]): readonly Step[] {
  const root = read(file);
  const steps: Step[] = root.selector?.css === undefined ? [] : [{ css: root.selector.css, isInShadow: false }];
  let here: PageObject = root;
  for (const asked of names) {
    const [name = '', ...values] = asked.split('=');
    const way = inside(here, name);
    if (way === null) throw new Error(`Page objects know no ${name} on the way ${file} ${names.join(' ')}.`);
    steps.push(...way.steps.map((step) => ({ ...step, css: filled(step.css, values) })));
    const { element } = way;
    const known = typeof element.type === 'string' && element.type.startsWith('utam-') ? element.type : null;
    here = known === null || isWithin(element) ? element : read(fileOf(known));
  }
  return steps;
}

const isWithin = ({ elements, shadow }: ObjectElement): boolean => elements !== undefined || shadow !== undefined;

/** `utam-record-flexipage/pageObjects/recordField` is in `record/flexipage`. */
function fileOf(type: string): string {
  const [space = '', , ...rest] = type.slice('utam-'.length).split('/');
  return `${space.replace('record-flexipage', 'record/flexipage')}/${rest.join('/')}`;
}

const read = (file: string): PageObject =>
  JSON.parse(readFileSync(join(FOLDER, `${file}.utam.json`), 'utf8')) as PageObject;

function inside(
  { elements = [], shadow }: PageObject,
  name: string,
): { readonly steps: readonly Step[]; readonly element: ObjectElement } | null {
  const groups = [
    { children: elements, isInShadow: false },
    { children: shadow?.elements ?? [], isInShadow: true },
  ];
  for (const { children, isInShadow } of groups)
    for (const element of children) {
      const css = element.selector?.css;
      const step = css === undefined ? [] : [{ css, isInShadow }];
      if (element.name === name) return { steps: step, element };
      const deeper = inside(element, name);
      if (deeper !== null) return { steps: [...step, ...deeper.steps], element: deeper.element };
    }
  return null;
}

function filled(css: string, values: readonly string[]): string {
  let at = 0;
  return css.replaceAll(/%[sd]/g, () => values[at++] ?? '1');
}

/** How many elements a way ends at; runs in the page. */
export function countAtEnd(steps: readonly Step[]): number {
  let found: readonly ParentNode[] = [document];
  for (const { css, isInShadow } of steps)
    found = found.flatMap((scope) => {
      const tree = isInShadow ? ((scope as Element).shadowRoot ?? null) : scope;
      return tree === null ? [] : [...tree.querySelectorAll(css)];
    });
  return found.length;
}
