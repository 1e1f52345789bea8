import type { JSX } from 'preact';
import { usePane } from '../model/pane-context.ts';
import { Icon } from './icon.tsx';

/** The passing message at the foot of the pane. */
export function ToastLine(): JSX.Element {
  const { toasts, words } = usePane();
  const toast = toasts.shown.value;
  return (
    <div class="toast-place" role="status" aria-live="polite">
      {toast !== null && (
        <div
          class="toast"
          onPointerEnter={toasts.hold}
          onPointerLeave={toasts.release}
          onFocusCapture={toasts.hold}
          onBlurCapture={toasts.release}
        >
          <span>{toast.text}</span>
          {toast.action !== null && (
            <button
              type="button"
              class="toast-action"
              onClick={() => {
                const { action } = toast;
                toasts.dismiss();
                action?.run();
              }}
            >
              {toast.action.label}
            </button>
          )}
          <button type="button" class="quiet square" aria-label={words.frame.dismiss} onClick={toasts.dismiss}>
            <Icon name="close" />
          </button>
        </div>
      )}
    </div>
  );
}
