import { isLocale, SOURCE_LOCALE, type Locale } from '../../../plan/locale.ts';
import { isPriorityNumber, parseOrientationNumber } from '../../../plan/number.ts';
import { cardPath } from '../../../site/urls.ts';
import type { PlanItem } from '../../../plan/plan.ts';

/** How far from the window a card starts to load. */
const NEAR = '300px';

/** Whatever a host's style sheet says of every element, the card stands as a block of its own. */
const OWN = ':host{all:initial!important;display:block!important}';

/** On paper the link that stands in for a card says where it leads. */
const FALLBACK = '@media print{::slotted(a)::after{content:" (" attr(href) ")"}}';

const sheetOf = (rules: string): CSSStyleSheet => {
  // A style element would be refused by hosts that allow none.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
};

/** The language of an element: its own, or the nearest ancestor's, through shadow roots. */
const languageOf = (element: Element): string => {
  const near = element.closest('[lang]')?.getAttribute('lang');
  if (near != null) return near;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : SOURCE_LOCALE;
};

const localeOf = (element: Element): Locale | undefined => {
  const language = languageOf(element).toLowerCase().split('-', 1)[0] ?? '';
  if (isLocale(language)) return language;
  // A language of the card's own that there is not is a mistake; a host's is not.
  return element.hasAttribute('lang') ? undefined : SOURCE_LOCALE;
};

const subjectOf = (element: Element): PlanItem | undefined => {
  const priority = element.getAttribute('priority');
  if (isPriorityNumber(priority)) return { view: 'priority', number: priority };
  const orientation = parseOrientationNumber(element.getAttribute('orientation') ?? '');
  return orientation === undefined || priority !== null
    ? undefined
    : { view: 'orientation', number: orientation };
};

/**
 * Makes the class of `<plan-card>`, without registering it. The element shows the card page of a
 * site in a shadow root; until then, on an error and on paper it shows what stands inside it.
 *
 * @param base - whole address of the site that has the cards, with a final slash
 */
export const makePlanCard = (base: string): CustomElementConstructor => {
  const fallback = sheetOf(FALLBACK);
  return class PlanCard extends HTMLElement {
    static readonly observedAttributes = ['priority', 'orientation', 'lang'];

    readonly #root = this.attachShadow({ mode: 'open' });
    #watcher: IntersectionObserver | undefined;
    /** The card that is shown or asked for. */
    #address = '';

    connectedCallback(): void {
      if (this.#address === '') this.#fallBack();
      this.#watcher = new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          this.#stopWatching();
          void this.#show();
        },
        { rootMargin: NEAR },
      );
      this.#watcher.observe(this);
    }

    disconnectedCallback(): void {
      this.#stopWatching();
    }

    attributeChangedCallback(): void {
      // Before it has come near, there is nothing to change.
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
      const subject = subjectOf(this);
      const locale = localeOf(this);
      const address = subject && locale ? base + cardPath(subject, locale) : 'none';
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
        // Another card may have been asked for meanwhile.
        if (address === this.#address) this.#fill(text, response.url);
      } catch {
        if (address === this.#address) this.#fail(`${address} could not be read.`);
      }
    }

    #fill(text: string, address: string): void {
      // The styles are taken out first: a host's policy is asked of them even where a page is only read.
      let styles = OWN;
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
