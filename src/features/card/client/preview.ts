/** What the preview shows: the document of a card or a newsletter, or a picture. */
export type Previewed = Document | HTMLImageElement;

/** Preview of a card, a newsletter or a picture. */
export interface Preview {
  /**
   * Shows what is at an address, and reports it once it has loaded; at once where it is shown already.
   *
   * @param address - of the site that serves this page
   * @param isPicture - whether it is a picture, and no page
   */
  readonly show: (address: string, isPicture: boolean) => void;
  /**
   * Sets the width of a framed page.
   *
   * @param width - in CSS pixels
   */
  readonly setWidth: (width: number) => void;
}

/** Frames have no height of their own, and a newsletter has no script that would tell it. */
const fitHeight = (frame: HTMLIFrameElement): void => {
  const page = frame.contentDocument;
  if (page && !page.querySelector('script')) {
    frame.style.height = `${page.documentElement.offsetHeight}px`;
  }
};

/**
 * Makes the preview of the builder.
 *
 * @param box - element to show it in
 * @param report - called with what has loaded; with `undefined` where it cannot be shown
 * @returns the preview
 */
export const makePreview = (
  box: HTMLElement,
  report: (content: Previewed | undefined) => void,
): Preview => {
  let shown = '';
  let element: HTMLIFrameElement | HTMLImageElement | undefined;
  let isLoaded = false;
  let width = 0;

  const content = (): Previewed | undefined => {
    if (element instanceof HTMLIFrameElement) return element.contentDocument ?? undefined;
    return element && element.naturalWidth > 0 ? element : undefined;
  };

  const fit = (): void => {
    if (!(element instanceof HTMLIFrameElement)) return;
    element.width = String(width);
    if (isLoaded) fitHeight(element);
  };

  const makeElement = (address: string, isPicture: boolean) => {
    const next = document.createElement(isPicture ? 'img' : 'iframe');
    const settle = (): void => {
      if (next !== element) return;
      isLoaded = true;
      if (next instanceof HTMLIFrameElement) next.title = next.contentDocument?.title ?? '';
      fit();
      report(content());
    };
    next.addEventListener('load', settle);
    next.addEventListener('error', settle);
    // What follows does not move while it loads.
    if (next instanceof HTMLIFrameElement) next.style.height = element?.style.height ?? '';
    next.src = address;
    return next;
  };

  return {
    show: (address, isPicture) => {
      if (address === shown) {
        if (isLoaded) report(content());
        return;
      }
      shown = address;
      isLoaded = false;
      // A new address in the same frame would add a step to the history.
      element = makeElement(address, isPicture);
      fit();
      box.replaceChildren(element);
    },
    setWidth: (to) => {
      width = to;
      fit();
    },
  };
};
