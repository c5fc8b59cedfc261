import { isLocale, SOURCE_LOCALE, type Locale } from '../../../plan/locale.ts';
import { isPriorityNumber, parseOrientationNumber } from '../../../plan/number.ts';
import { cardPath } from '../../../site/urls.ts';
import type { PlanItem } from '../../../plan/plan.ts';

/** Distance from the viewport at which a card starts to load. */
const LAZY_ROOT_MARGIN = '300px';

/** Resets the rules of a host's style sheet for every element. */
const HOST_RESET_CSS = ':host{all:initial!important;display:block!important}';

/** Prints the address of the fallback link. */
const FALLBACK_CSS = '@media print{::slotted(a)::after{content:" (" attr(href) ")"}}';

const sheetOf = (rules: string): CSSStyleSheet => {
  // A host's policy may refuse a style element.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
};

/** Reads the language of an element or its nearest ancestor, across shadow roots. */
const languageOf = (element: Element): string => {
  const near = element.closest('[lang]')?.getAttribute('lang');
  if (near != null) return near;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : SOURCE_LOCALE;
};

const localeOf = (element: Element): Locale | undefined => {
  const language = languageOf(element).toLowerCase().split('-', 1)[0] ?? '';
  if (isLocale(language)) return language;
  // An unknown language is an error on the element itself, but not on the host's page.
  return element.hasAttribute('lang') ? undefined : SOURCE_LOCALE;
};

const itemOf = (element: Element): PlanItem | undefined => {
  const priority = element.getAttribute('priority');
  if (isPriorityNumber(priority)) return { view: 'priority', number: priority };
  const orientation = parseOrientationNumber(element.getAttribute('orientation') ?? '');
  return orientation === undefined || priority !== null
    ? undefined
    : { view: 'orientation', number: orientation };
};

/**
 * Makes the class of `<plan-card>`, without registering it. The element shows a card in its shadow
 * root; before that, on an error and in print it shows its own content.
 *
 * @param base - absolute address of the site with the cards, with a final slash
 * @returns class of the element
 */
export const makePlanCard = (base: string): CustomElementConstructor => {
  const fallback = sheetOf(FALLBACK_CSS);
  return class PlanCard extends HTMLElement {
    static readonly observedAttributes = ['priority', 'orientation', 'lang'];

    readonly #root = this.attachShadow({ mode: 'open' });
    #watcher: IntersectionObserver | undefined;
    /** Address of the card that is shown or requested. */
    #address = '';

    connectedCallback(): void {
      if (this.#address === '') this.#fallBack();
      this.#watcher = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          this.#stopWatching();
          void this.#show();
        },
        { rootMargin: LAZY_ROOT_MARGIN },
      );
      this.#watcher.observe(this);
    }

    disconnectedCallback(): void {
      this.#stopWatching();
    }

    attributeChangedCallback(): void {
      // The first card is requested near the viewport.
      if (this.#address !== '') void this.#show();
    }

    #stopWatching(): void {
      this.#watcher?.disconnect();
      this.#watcher = undefined;
    }

    #fallBack(): void {
      this.#root.innerHTML = '<slot></slot>';
      this.#root.adoptedStyleSheets = [fallback];
    }

    #fail(why: string): void {
      this.#fallBack();
      console.warn(`<plan-card>: ${why}`);
    }

    async #show(): Promise<void> {
      const item = itemOf(this);
      const locale = localeOf(this);
      const address = item && locale ? base + cardPath(item, locale) : 'none';
      if (address === this.#address) return;
      this.#address = address;
      if (address === 'none') {
        this.#fail(
          'priority="3.2" or orientation="3", and lang="fr" or lang="en", as the plan has them.',
        );
        return;
      }
      try {
        const response = await fetch(address, { credentials: 'omit' });
        const text = response.ok ? await response.text() : '';
        // Attributes may have changed meanwhile.
        if (address === this.#address) this.#fill(text, response.url);
      } catch {
        if (address === this.#address) this.#fail(`${address} could not be read.`);
      }
    }

    #fill(text: string, address: string): void {
      // A host's policy applies to style elements even while a page is parsed, so they are removed first.
      let styles = HOST_RESET_CSS;
      const rest = text.replace(/<style[^>]*>([^]*?)<\/style>/g, (_, style: string) => {
        styles += style;
        return '';
      });
      const page = new DOMParser().parseFromString(rest, 'text/html');
      const card = page.querySelector('[data-card]');
      if (!card) {
        this.#fail(`${address} is no card.`);
        return;
      }
      for (const link of card.querySelectorAll('a[href]')) {
        link.setAttribute('href', new URL(link.getAttribute('href') ?? '', address).href);
      }
      card.setAttribute('lang', page.documentElement.lang);
      this.#root.adoptedStyleSheets = [sheetOf(styles)];
      this.#root.replaceChildren(document.importNode(card, true));
    }
  };
};
