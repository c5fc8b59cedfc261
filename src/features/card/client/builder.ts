// Script of the builder page: previews the chosen card and writes what to copy. The name and the height of a
// card are read from the card's page.
import { parseLanguages, sourceOf } from '../../../plan/languages.ts';
import { parseLevels } from '../../../plan/levels.ts';
import type { Locale } from '../../../plan/locale.ts';
import type { CardPage } from '../../../plan/pages.ts';
import { dataOf, elementIn } from '../../../site/client/dom.ts';
import { fill, parseMessages, type MessageDetails } from '../../../site/client/messages.ts';
import type { Strings } from '../../../site/i18n/index.ts';
import {
  BUILDER_PARAMETER,
  cardPageOf,
  cardPath,
  emailFile,
  pagePath,
  pictureFile,
  shortPath,
} from '../../../site/urls.ts';
import { EMBED_KINDS, PREVIEW_WIDTHS, type EmbedKind } from '../embed-kinds.ts';
import { snippetOf } from '../snippets.ts';
import { isForcedTheme, withTheme, type ForcedTheme } from './card-address.ts';
import { copyText } from './copy-text.ts';
import { makePreview, type Previewed } from './preview.ts';
import { resizeFrames } from './resize-frames.ts';

/** Names of the messages in the page for this script. */
const MESSAGE_NAMES = [
  'copied',
  'refused',
  'failed',
  'unknown',
  'noShort',
  'picture',
] as const satisfies readonly (keyof Strings['embed']['messages'])[];

/** Ways whose card has the theme that is chosen; other cards have the reader's, and files the light one. */
const THEMED: ReadonlySet<EmbedKind> = new Set<EmbedKind>(['frame', 'element']);
/** Ways with a file to download. */
const FILES: ReadonlySet<EmbedKind> = new Set<EmbedKind>(['email', 'picture']);

/** What the reader has chosen. */
interface Choice {
  readonly page: CardPage;
  readonly locale: Locale;
  readonly kind: EmbedKind;
  /** `undefined` for the reader's. */
  readonly theme: ForcedTheme | undefined;
}

const startBuilder = (root: HTMLElement): void => {
  const form = elementIn(root, 'form', HTMLFormElement);
  const pages = elementIn(form, 'select', HTMLSelectElement);
  const themes = elementIn(form, '[data-embed-choice="theme"]', HTMLFieldSetElement);
  const widths = elementIn(form, '[data-embed-choice="width"]', HTMLFieldSetElement);
  const code = elementIn(root, 'textarea', HTMLTextAreaElement);
  const copy = elementIn(root, '[data-embed-copy]', HTMLButtonElement);
  const download = elementIn(root, '[data-embed-download]', HTMLAnchorElement);
  const status = elementIn(root, '[data-embed-status]', HTMLElement);
  const box = elementIn(root, '[data-embed-preview]', HTMLElement);
  const languageLink = document.querySelector<HTMLAnchorElement>('[data-language-switch]');
  const base = dataOf(root, 'embedBase');
  const script = dataOf(root, 'embedScript');
  const languages = parseLanguages(dataOf(root, 'embedLanguages'));
  const planForm = { languages, levels: parseLevels(dataOf(root, 'embedLevels')) };
  const messages = parseMessages(root.dataset, MESSAGE_NAMES);
  const kilobytes = new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit: 'kilobyte',
  });
  /** Base of the served site, which may be a copy of the published one. */
  const here = location.origin + new URL(base).pathname;

  const say = (name: (typeof MESSAGE_NAMES)[number], details: MessageDetails = {}): void => {
    status.textContent = fill(messages[name], details);
  };

  const chosen = (): Choice => {
    const data = new FormData(form);
    const [lang, theme, way] = ['lang', 'theme', 'kind'].map((name) => data.get(name));
    const kind = EMBED_KINDS.find((each) => each === way) ?? 'link';
    return {
      page: cardPageOf(pages.value) ?? { view: 'home' },
      locale: languages.find((locale) => locale === lang) ?? sourceOf(languages),
      kind,
      theme: THEMED.has(kind) && isForcedTheme(theme) ? theme : undefined,
    };
  };

  /** Path of the file that a way offers, from the site's base; `undefined` where it offers none. */
  const fileOf = ({ page, locale, kind }: Choice): string | undefined => {
    if (kind === 'email') return emailFile(page, locale, languages);
    return kind === 'picture' ? pictureFile(page, locale) : undefined;
  };

  const write = (text: string): void => {
    code.value = text;
    copy.disabled = text === '';
  };

  const writePicture = ({ page, locale }: Choice, picture: HTMLImageElement): void => {
    const [timing] = performance.getEntriesByName(picture.src, 'resource');
    const bytes = timing instanceof PerformanceResourceTiming ? timing.encodedBodySize : 0;
    const size = kilobytes.format(Math.ceil(bytes / 1000));
    const caption = document.createElement('p');
    caption.className = 'label';
    caption.textContent = fill(messages.picture, {
      width: String(picture.naturalWidth),
      height: String(picture.naturalHeight),
      size,
    });
    box.replaceChildren(picture, caption);
    write(base + pictureFile(page, locale));
  };

  /** Writes the short address, unless the host of the site does not redirect it. */
  const writeShort = async (choice: Choice): Promise<void> => {
    const path = shortPath(choice.page, choice.locale, planForm);
    const isAnswered = await fetch(here + path, { method: 'HEAD', redirect: 'manual' }).then(
      ({ ok, type }) => ok || type === 'opaqueredirect',
      () => false,
    );
    // The choice may have changed meanwhile.
    const now = chosen();
    if (now.kind !== 'short' || shortPath(now.page, now.locale, planForm) !== path) return;
    write(isAnswered ? base + path : '');
    if (!isAnswered) say('noShort');
  };

  const writePage = (choice: Choice, page: Document): void => {
    const { page: item, locale, theme, kind } = choice;
    const mail = page.querySelector('table');
    if (kind === 'email' && mail) write(mail.outerHTML);
    else if (kind === 'short') void writeShort(choice);
    else if (kind !== 'email' && kind !== 'picture') {
      write(
        snippetOf(kind, {
          item,
          locale,
          theme,
          name: page.title,
          height: Number(page.body.dataset['height']),
          page: base + pagePath(item, locale, planForm),
          card: base + cardPath(item, locale, languages),
          script,
        }),
      );
    }
  };

  const report = (content: Previewed | undefined): void => {
    const choice = chosen();
    if (content instanceof HTMLImageElement) writePicture(choice, content);
    else if (content?.querySelector('[data-card], table')) writePage(choice, content);
    else {
      write('');
      say('failed');
    }
  };
  const preview = makePreview(box, report);

  const show = (): void => {
    const choice = chosen();
    const { page, locale, kind, theme } = choice;
    themes.disabled = !THEMED.has(kind);
    widths.disabled = kind === 'picture';
    const file = fileOf(choice);
    download.hidden = !FILES.has(kind);
    if (file !== undefined) download.href = here + file;
    copy.disabled = true;
    preview.show(
      here + (file ?? withTheme(cardPath(page, locale, languages), theme)),
      kind === 'picture',
    );
  };

  const setWidth = (): void => {
    preview.setWidth(Number(new FormData(form).get('width') ?? PREVIEW_WIDTHS[0]));
  };

  const remember = (): void => {
    const query = `?${BUILDER_PARAMETER}=${pages.value}`;
    history.replaceState(null, '', query);
    if (languageLink) languageLink.search = query;
  };

  const asked = new URLSearchParams(location.search).get(BUILDER_PARAMETER);
  if (asked !== null) {
    pages.value = asked;
    if (pages.value === asked) {
      remember();
    } else {
      pages.selectedIndex = 0;
      say('unknown', { number: asked });
    }
  }
  const widest = PREVIEW_WIDTHS.findLast((width) => width <= box.clientWidth) ?? PREVIEW_WIDTHS[0];
  elementIn(widths, `[value="${widest}"]`, HTMLInputElement).checked = true;

  form.addEventListener('change', ({ target }) => {
    setWidth();
    if (target instanceof HTMLInputElement && target.name === 'width') return;
    status.textContent = '';
    remember();
    show();
  });
  code.addEventListener('focus', () => {
    code.select();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void copyText(code.value).then((isCopied) => {
      say(isCopied ? 'copied' : 'refused');
    });
  });
  resizeFrames(here);
  setWidth();
  show();
};

const root = document.querySelector<HTMLElement>('[data-embed-base]');
if (root) startBuilder(root);
