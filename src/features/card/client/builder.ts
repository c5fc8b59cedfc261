// The script of the builder page: what is chosen, its card, and the code that shows it elsewhere.
// The card's own page says what it is called and how high it is; nothing is known twice.
import { LOCALES, SOURCE_LOCALE } from '../../../plan/locale.ts';
import { isPriorityNumber, parseOrientationNumber } from '../../../plan/number.ts';
import { elementIn } from '../../../site/client/dom.ts';
import { fill } from '../../../site/client/messages.ts';
import { BUILDER_PARAMETER, cardPath, pagePath } from '../../../site/urls.ts';
import type { PlanItem } from '../../../plan/plan.ts';
import { isForcedTheme, withTheme } from './card-address.ts';
import { resizeFrames } from './resize-frames.ts';
import { snippetOf, SNIPPET_KINDS, type EmbedTarget } from '../snippets.ts';

const subjectIn = (value: string): PlanItem | undefined => {
  if (isPriorityNumber(value)) return { view: 'priority', number: value };
  const number = parseOrientationNumber(value);
  return number === undefined ? undefined : { view: 'orientation', number };
};

const startBuilder = (root: HTMLElement): void => {
  const form = elementIn(root, 'form', HTMLFormElement);
  const subjects = elementIn(form, 'select', HTMLSelectElement);
  const themes = elementIn(form, '[data-embed-choice="theme"]', HTMLFieldSetElement);
  const code = elementIn(root, 'textarea', HTMLTextAreaElement);
  const copy = elementIn(root, '[data-embed-copy]', HTMLButtonElement);
  const status = elementIn(root, '[data-embed-status]', HTMLElement);
  const preview = elementIn(root, '[data-embed-preview]', HTMLElement);
  const languageLink = document.querySelector<HTMLAnchorElement>('[data-language-switch]');
  const { embedBase: base = '', embedScript: script = '' } = root.dataset;
  /** Where this page is served, which may be a copy of the site. */
  const here = location.origin + new URL(base).pathname;
  let frame: HTMLIFrameElement | undefined;
  /** Address of the card that has come; that of the frame may still be on its way. */
  let loaded = '';

  const say = (name: string, number = ''): void => {
    status.textContent = fill(root.dataset[name] ?? '', { number });
  };

  const chosen = () => {
    const data = new FormData(form);
    const lang = data.get('lang');
    const theme = data.get('theme');
    const kind = SNIPPET_KINDS.find((each) => each === data.get('kind')) ?? 'link';
    return {
      subject: subjectIn(subjects.value),
      locale: LOCALES.find((locale) => locale === lang) ?? SOURCE_LOCALE,
      // A link says nothing of a theme.
      theme: kind !== 'link' && isForcedTheme(theme) ? theme : undefined,
      kind,
    };
  };

  /** Writes the code for the card that stands in the frame. */
  const write = (): void => {
    const { subject, locale, theme, kind } = chosen();
    const card = frame?.contentDocument;
    if (!subject || !card?.querySelector('[data-card]')) {
      code.value = '';
      say('failed');
      return;
    }
    const shown: EmbedTarget = {
      subject,
      locale,
      theme,
      name: card.title,
      height: Number(card.body.dataset['height']),
      page: base + pagePath(subject, locale),
      card: base + cardPath(subject, locale),
      script,
    };
    code.value = snippetOf(kind, shown);
    copy.disabled = false;
  };

  /** Shows the card that is chosen. A new frame each time: a new address would be a step back. */
  const show = (): void => {
    const { subject, locale, theme, kind } = chosen();
    if (!subject) return;
    themes.disabled = kind === 'link';
    const address = withTheme(here + cardPath(subject, locale), theme);
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
    const query = `?${BUILDER_PARAMETER}=${subjects.value}`;
    history.replaceState(null, '', query);
    if (languageLink) languageLink.search = query;
  };

  const asked = new URLSearchParams(location.search).get(BUILDER_PARAMETER);
  if (asked !== null) {
    subjects.value = asked;
    if (subjects.value === asked) {
      remember();
    } else {
      subjects.selectedIndex = 0;
      say('unknown', asked);
    }
  }
  form.addEventListener('change', () => {
    say('');
    remember();
    show();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    code.select();
    // Without a secure address there is no clipboard; the code is selected all the same.
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
