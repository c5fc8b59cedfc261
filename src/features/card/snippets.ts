import { escapeHtml, htmlElement } from '../../site/html.ts';
import type { Locale } from '../../plan/locale.ts';
import type { CardPage } from '../../plan/pages.ts';
import { withTheme, type ForcedTheme } from './client/card-address.ts';

/** Ways to embed a card: the address of its page, a frame, or a custom element. */
export const SNIPPET_KINDS = ['link', 'frame', 'element'] as const;
/** Way to embed a card. */
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** Card to embed, with absolute addresses. */
export interface EmbedTarget {
  /** Page that the card stands for. */
  readonly item: CardPage;
  readonly locale: Locale;
  /** Theme of the card; `undefined` for the reader's. */
  readonly theme: ForcedTheme | undefined;
  /** Name of the card, with its number. */
  readonly name: string;
  /** Height of a frame without scrolling, in CSS pixels. */
  readonly height: number;
  /** Absolute address of the item's page. */
  readonly page: string;
  /** Absolute address of the card. */
  readonly card: string;
  /** Absolute address of the embed script. */
  readonly script: string;
}

/**
 * Writes the element that loads the embed script.
 *
 * @param src - address of the script
 * @param integrity - digest of a pinned copy; none for the stable script
 * @returns HTML
 */
export const scriptSnippet = (src: string, integrity?: string): string =>
  htmlElement('script', {
    async: true,
    src,
    integrity,
    crossorigin: integrity === undefined ? undefined : 'anonymous',
  });

/** Link to the page, under the name of the card. */
const linkTo = ({ page, name }: EmbedTarget): string =>
  htmlElement('a', { href: page }, escapeHtml(name));

/** A host lays out a figure as a block of its text, and keeps the link where it removes frames. */
const frameSnippet = (target: EmbedTarget): string => {
  const { card, theme, name, height } = target;
  const frame = htmlElement('iframe', {
    src: withTheme(card, theme),
    title: name,
    width: '100%',
    height,
    loading: 'lazy',
    // A style would be refused by hosts that allow none.
    frameborder: 0,
  });
  const caption = htmlElement('figcaption', {}, linkTo(target));
  return htmlElement('figure', {}, `\n${frame}\n${caption}\n`);
};

const elementSnippet = (target: EmbedTarget): string => {
  const { item, locale, theme, script } = target;
  const subject = item.view === 'home' ? { plan: true as const } : { [item.view]: item.number };
  const attributes = { ...subject, lang: locale, theme };
  const element = htmlElement('plan-card', attributes, linkTo(target));
  // Without its script the element is inline: a block around it is laid out as a paragraph.
  return `${scriptSnippet(script)}\n${htmlElement('div', {}, element)}`;
};

/**
 * Writes the code to copy into a page.
 *
 * @param kind - way to embed the card
 * @param target - card with its addresses
 * @returns an address for a link, HTML otherwise
 */
export const snippetOf = (kind: SnippetKind, target: EmbedTarget): string => {
  switch (kind) {
    case 'link':
      return target.page;
    case 'frame':
      return frameSnippet(target);
    case 'element':
      return elementSnippet(target);
  }
};
