import { LOCALES } from '../../../plan/locale.ts';
import { cardPathsFor, SUBJECTS } from './card-request.ts';
import { ELEMENT_CSS } from './element-style.ts';
import { readCard, type ReadCard } from './read-card.ts';
import { siteOfPage, sitesFor, type CardSites } from './sites.ts';

/** Distance from the viewport at which a card starts to load. */
const LAZY_ROOT_MARGIN = '300px';

const HELP = `write priority="3.2", orientation="3" or plan, and lang="${LOCALES.join('" or "')}", with a link to the plan inside`;

/** Finds a card on the first site that has it. */
const findCard = async (
  { sites, linked }: CardSites,
  paths: readonly string[],
): Promise<ReadCard> => {
  const reasons: unknown[] = [];
  for (const [site, url] of paths.flatMap((path) =>
    sites.map((each) => [each, each + path] as const),
  )) {
    try {
      const response = await fetch(url, { credentials: 'omit' });
      const found = response.ok ? readCard(await response.text(), response.url) : undefined;
      // A site may be a copy of the one that is linked, such as a preview of it.
      const isRight = site === linked || linked === undefined;
      if (found && (isRight || siteOfPage(found.page, true) === linked)) return found;
      reasons.push(`no card at ${response.url}`);
    } catch (error) {
      reasons.push(`${url}: ${String(error)}`);
    }
  }
  throw new Error(reasons.join('; '));
};

/**
 * Element `<plan-card>`: shows a card in its shadow root; before that, on an error and in print it
 * shows its own content.
 */
export class PlanCard extends HTMLElement {
  static readonly observedAttributes: readonly string[] = [...SUBJECTS, 'lang'];
  /** Sites whose scripts have run on the page. */
  static readonly #sites: string[] = [];

  readonly #root = this.attachShadow({ mode: 'open' });
  #css = '';
  /** Ends what the element follows while it is in a document. */
  #leave = new AbortController();
  #isNear = false;
  #isQueued = false;
  #hasFailed = false;
  /** Card that is shown or requested. */
  #asked = '';

  /**
   * Tells the element of a site whose script runs on the page.
   *
   * @param site - absolute address of the site, with a final slash
   * @returns `false` where it was known
   */
  static addSite(site: string): boolean {
    if (PlanCard.#sites.includes(site)) return false;
    PlanCard.#sites.push(site);
    return true;
  }

  /** Starts to follow the viewport and all that decides which card is shown. */
  connectedCallback(): void {
    const view = this.ownerDocument.defaultView;
    if (!view) return;
    if (this.#asked === '') this.#fallBack();
    const { signal } = (this.#leave = new AbortController());
    const changes = new view.MutationObserver(() => {
      this.#update();
    });
    changes.observe(this, { childList: true, subtree: true, attributeFilter: ['href'] });
    for (let root = this.getRootNode(); ; root = root.host.getRootNode()) {
      changes.observe(root, { subtree: true, attributeFilter: ['lang'] });
      if (!(root instanceof view.ShadowRoot)) break;
    }
    const approach = new view.IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        approach.disconnect();
        this.#isNear = true;
        this.#retry();
      },
      { rootMargin: LAZY_ROOT_MARGIN },
    );
    approach.observe(this);
    const retry = (): void => {
      this.#retry();
    };
    view.addEventListener('online', retry, { signal });
    signal.addEventListener('abort', () => {
      changes.disconnect();
      approach.disconnect();
    });
  }

  disconnectedCallback(): void {
    this.#leave.abort();
  }

  /** A document takes no style sheets of another. */
  adoptedCallback(): void {
    this.#style(this.#css);
  }

  attributeChangedCallback(): void {
    this.#retry();
  }

  /** Asks once more for a card that failed. */
  #retry(): void {
    if (this.#hasFailed) this.#asked = '';
    this.#update();
  }

  /** Shows the right card once all attributes of this turn are set; the first one near the viewport. */
  #update(): void {
    if (!this.#isNear || this.#isQueued) return;
    this.#isQueued = true;
    queueMicrotask(() => {
      this.#isQueued = false;
      void this.#show();
    });
  }

  async #show(): Promise<void> {
    const paths = cardPathsFor(this);
    const places = sitesFor(this, PlanCard.#sites);
    const asked = [...paths, ...places.sites].join(' ');
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#hasFailed = false;
    try {
      if (paths.length * places.sites.length === 0) throw new Error(HELP);
      const found = await findCard(places, paths);
      // Attributes may have changed meanwhile.
      if (asked === this.#asked) this.#fill(found);
    } catch (error) {
      if (asked === this.#asked) this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  #fill({ card, css, page }: ReadCard): void {
    const box = document.createElement('div');
    box.append(document.importNode(card, true));
    this.#replace(box, css);
    this.#tell('load', { page });
  }

  #fail(message: string): void {
    this.#hasFailed = true;
    this.#fallBack();
    console.warn(`<plan-card>: ${message}`);
    this.#tell('error', { message });
  }

  #fallBack(): void {
    this.#replace(document.createElement('slot'), '');
  }

  /** Puts new content into the shadow root. The focus stays on the link, whichever element it is now. */
  #replace(content: HTMLElement, css: string): void {
    const hadFocus = this.matches(':focus-within');
    this.#css = ELEMENT_CSS + css;
    this.#style(this.#css);
    this.#root.replaceChildren(content);
    if (!hadFocus) return;
    (content.querySelector('a') ?? this.querySelector('a'))?.focus({ preventScroll: true });
  }

  /** A host's policy may refuse a style element. */
  #style(css: string): void {
    const view = this.ownerDocument.defaultView;
    if (!view) return;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    this.#root.adoptedStyleSheets = [sheet];
  }

  #tell(event: 'load' | 'error', detail: unknown): void {
    this.dispatchEvent(
      new CustomEvent(`plan-card:${event}`, { bubbles: true, composed: true, detail }),
    );
  }
}
