// Script of the builder page: previews the chosen card and writes its embed code. The name and the height
// of a card are read from the card's page.
import { LOCALES, SOURCE_LOCALE } from '../../../plan/locale.ts';
import { isPriorityNumber, parseOrientationNumber } from '../../../plan/number.ts';
import { dataOf, elementIn } from '../../../site/client/dom.ts';
import { fill, parseMessages } from '../../../site/client/messages.ts';
import type { Strings } from '../../../site/i18n/index.ts';
import { BUILDER_PARAMETER, cardPath, pagePath } from '../../../site/urls.ts';
import type { PlanItem } from '../../../plan/plan.ts';
import { isForcedTheme, withTheme } from './card-address.ts';
import { resizeFrames } from './resize-frames.ts';
import { snippetOf, SNIPPET_KINDS, type EmbedTarget } from '../snippets.ts';

/** Names of the messages in the page for this script. */
const MESSAGE_NAMES = [
  'copied',
  'selected',
  'failed',
  'unknown',
] as const satisfies readonly (keyof Strings['embed']['messages'])[];

const itemIn = (value: string): PlanItem | undefined => {
  if (isPriorityNumber(value)) return { view: 'priority', number: value };
  const number = parseOrientationNumber(value);
  return number === undefined ? undefined : { view: 'orientation', number };
};

const startBuilder = (root: HTMLElement): void => {
  const form = elementIn(root, 'form', HTMLFormElement);
  const items = elementIn(form, 'select', HTMLSelectElement);
  const themes = elementIn(form, '[data-embed-choice="theme"]', HTMLFieldSetElement);
  const code = elementIn(root, 'textarea', HTMLTextAreaElement);
  const copy = elementIn(root, '[data-embed-copy]', HTMLButtonElement);
  const status = elementIn(root, '[data-embed-status]', HTMLElement);
  const preview = elementIn(root, '[data-embed-preview]', HTMLElement);
  const languageLink = document.querySelector<HTMLAnchorElement>('[data-language-switch]');
  const base = dataOf(root, 'embedBase');
  const script = dataOf(root, 'embedScript');
  const messages = parseMessages(root.dataset, MESSAGE_NAMES);
  /** Base of the served site, which may be a copy of the published one. */
  const here = location.origin + new URL(base).pathname;
  let frame: HTMLIFrameElement | undefined;
  /** Address of the card that has loaded; the frame may be loading another. */
  let loaded = '';

  const say = (name: (typeof MESSAGE_NAMES)[number], number = ''): void => {
    status.textContent = fill(messages[name], { number });
  };

  const chosen = () => {
    const data = new FormData(form);
    const lang = data.get('lang');
    const theme = data.get('theme');
    const kind = SNIPPET_KINDS.find((each) => each === data.get('kind')) ?? 'link';
    return {
      item: itemIn(items.value),
      locale: LOCALES.find((locale) => locale === lang) ?? SOURCE_LOCALE,
      // A link has no theme.
      theme: kind !== 'link' && isForcedTheme(theme) ? theme : undefined,
      kind,
    };
  };

  /** Writes the code of the card in the frame. */
  const write = (): void => {
    const { item, locale, theme, kind } = chosen();
    const card = frame?.contentDocument;
    if (!item || !card?.querySelector('[data-card]')) {
      code.value = '';
      say('failed');
      return;
    }
    const target: EmbedTarget = {
      item,
      locale,
      theme,
      name: card.title,
      height: Number(dataOf(card.body, 'height')),
      page: base + pagePath(item, locale),
      card: base + cardPath(item, locale),
      script,
    };
    code.value = snippetOf(kind, target);
    copy.disabled = false;
  };

  /** Shows the chosen card in a new frame: a new address would add a step to the history. */
  const show = (): void => {
    const { item, locale, theme, kind } = chosen();
    if (!item) return;
    themes.disabled = kind === 'link';
    const address = withTheme(here + cardPath(item, locale), theme);
    if (frame?.src === address) {
      if (loaded === address) write();
      return;
    }
    copy.disabled = true;
    const next = document.createElement('iframe');
    next.addEventListener('load', () => {
      if (next !== frame) return;
      loaded = address;
      next.title = next.contentDocument?.title ?? '';
      write();
    });
    next.style.height = frame?.style.height ?? '';
    next.src = address;
    frame = next;
    preview.replaceChildren(next);
  };

  const remember = (): void => {
    const query = `?${BUILDER_PARAMETER}=${items.value}`;
    history.replaceState(null, '', query);
    if (languageLink) languageLink.search = query;
  };

  const asked = new URLSearchParams(location.search).get(BUILDER_PARAMETER);
  if (asked !== null) {
    items.value = asked;
    if (items.value === asked) {
      remember();
    } else {
      items.selectedIndex = 0;
      say('unknown', asked);
    }
  }
  form.addEventListener('change', () => {
    status.textContent = '';
    remember();
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    code.select();
    // Insecure pages have no clipboard; the code is selected in any case.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(code.value))
      .then(
        () => {
          say('copied');
        },
        () => {
          say('selected');
        },
      );
  });
  resizeFrames(here);
  show();
};

const root = document.querySelector<HTMLElement>('[data-embed-base]');
if (root) startBuilder(root);
