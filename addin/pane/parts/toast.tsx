import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { usePane } from '../model/pane-context.ts';
import { Icon } from './icon.tsx';

/** The passing message at the foot of the pane. */
export function ToastLine(): JSX.Element {
  const { toasts, words } = usePane();
  const toast = toasts.shown.value;
  const cameFrom = useRef<HTMLElement | null>(null);
  const enter = ({ relatedTarget, currentTarget }: FocusEvent): void => {
    toasts.hold();
    const isInside =
      currentTarget instanceof Node && relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    if (!isInside) cameFrom.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  };
  const leave = (): void => {
    toasts.dismiss();
    const back = cameFrom.current;
    (back?.isConnected === true ? back : document.querySelector<HTMLElement>('#view .scroller'))?.focus();
  };
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {toast !== null && (
        <div
          class="toast"
          onPointerEnter={toasts.hold}
          onPointerLeave={toasts.release}
          onFocusCapture={enter}
          onBlurCapture={toasts.release}
        >
          <span>{toast.text}</span>
          {toast.action !== null && (
            <button
              type="button"
              class="toast-action"
              onClick={() => {
                const { action } = toast;
                leave();
                action?.run();
              }}
            >
              {toast.action.label}
            </button>
          )}
          <button type="button" class="quiet square" aria-label={words.frame.dismiss} onClick={leave}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
