import type { ComponentChildren } from 'preact';
import { drawIn } from './draw-view.ts';
import type { HowShown } from './feature.ts';
import { PressButton } from './press-button.tsx';

/** What is shown of one thing at an element: a button where it has details, plain text where it has none. */
export interface ShownPart {
  readonly box: HTMLElement;
  /** Draws a view in place of what is there; nothing where it is null. */
  draw(view: ComponentChildren, how: Omit<HowShown, 'where'>): void;
}

/** @param open opens its detail, which belongs to the button */
export function createShownPart(open: (owner: HTMLElement, detail: () => ComponentChildren) => void): ShownPart {
  const box = document.createElement('div');
  box.className = 'part';
  let button: HTMLElement | null = null;
  let detail: HowShown['detail'];

  /** One for all that is drawn: the focus may be on it, and its detail open. */
  const buttonOf = (): HTMLElement => {
    if (button !== null) return button;
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'shown';
    made.setAttribute('aria-haspopup', 'dialog');
    made.setAttribute('aria-expanded', 'false');
    made.addEventListener('click', () => detail && open(made, detail));
    button = made;
    return made;
  };
  return {
    box,
    draw(view, how) {
      detail = how.detail;
      if (view === null) box.replaceChildren();
      else if (how.onPress !== undefined)
        drawIn(
          box,
          <PressButton class="shown" press={how.onPress}>
            {view}
          </PressButton>,
        );
      else if (detail === undefined) drawIn(box, <span class="shown">{view}</span>);
      else {
        const shown = buttonOf();
        if (how.label === undefined) shown.removeAttribute('aria-label');
        else shown.setAttribute('aria-label', how.label);
        drawIn(shown, view);
        if (shown.parentNode === null) box.replaceChildren(shown);
      }
    },
  };
}
