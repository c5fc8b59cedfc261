import type { PageView } from './view.ts';

const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Binds the arrow keys, which move between the field and the results, and Escape, which returns to the
 * field, and clears it once there.
 *
 * @param root - element of the search page
 * @param view - field and results of the page
 * @param clear - clears the field and its results
 */
export const bindKeyboard = (root: HTMLElement, view: PageView, clear: () => void): void => {
  root.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && view.field.value) {
      event.preventDefault();
      if (document.activeElement === view.field) clear();
      else view.field.focus();
      return;
    }
    const step = STEPS[event.key];
    const stops = view.stops();
    const place = stops.findIndex((stop) => stop === document.activeElement);
    if (step === undefined || event.altKey || place < 0) return;
    const next = stops[place + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
};
