import type { ComponentChildren } from 'preact';
import { drawIn } from './draw-view.ts';
import type { HowShown } from './feature.ts';
import type { Popover } from './popover.ts';
import { PressButton } from './press-button.tsx';

/** What is shown of one thing at an element: a button where it has details, plain text where it has none. */
export interface ShownPart {
  readonly box: HTMLElement;
  /** Draws a view in place of what is there; nothing where it is null. */
  draw(view: ComponentChildren, how: Omit<HowShown, 'where'>): void;
}

/** What opens its detail, draws an open one anew, and closes it with what it belongs to. */
export interface Details {
  toggle(owner: HTMLElement, detail: () => ComponentChildren): void;
  redraw: Popover['redraw'];
}

export function createShownPart(details: Details): ShownPart {
  const box = document.createElement('div');
  box.className = 'part';
  // One of each for all that is drawn: the focus may be on it, and its detail open.
  let opener: HTMLElement | null = null;
  let presser: Element | null = null;
  let { detail, onPress }: HowShown = {};

  const openerOf = (label: string | undefined): HTMLElement => {
    opener ??= newOpener((made) => detail && details.toggle(made, detail));
    if (label === undefined) opener.removeAttribute('aria-label');
    else opener.setAttribute('aria-label', label);
    return opener;
  };
  const drawPresser = (view: ComponentChildren): void => {
    if (presser !== null && presser.parentNode === box) return drawIn(presser.firstElementChild ?? presser, view);
    const press = async (): Promise<string> => (await onPress?.()) ?? '';
    drawIn(
      box,
      <PressButton class="shown" press={press}>
        {view}
      </PressButton>,
    );
    presser = box.firstElementChild;
  };
  return {
    box,
    draw(view, how) {
      ({ detail, onPress } = how);
      const opens = view !== null && onPress === undefined ? detail : undefined;
      if (opener !== null) details.redraw(opener, opens);
      if (view === null) box.replaceChildren();
      else if (onPress !== undefined) drawPresser(view);
      else if (opens === undefined) drawIn(box, <span class="shown">{view}</span>);
      else {
        const shown = openerOf(how.label);
        drawIn(shown, view);
        if (shown.parentNode === null) box.replaceChildren(shown);
      }
    },
  };
}

function newOpener(open: (made: HTMLElement) => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'shown';
  made.setAttribute('aria-haspopup', 'dialog');
  made.setAttribute('aria-expanded', 'false');
  made.addEventListener('click', () => open(made));
  return made;
}
