import { escapeHtml, htmlElement } from '../../site/html.ts';
import type { Locale } from '../../plan/locale.ts';
import type { PlanItem } from '../../plan/plan.ts';
import { withTheme, type ForcedTheme } from './client/card-address.ts';

/** What a person puts into a page of their own: the address of a page, a frame, or an element. */
export const SNIPPET_KINDS = ['link', 'frame', 'element'] as const;
export type SnippetKind = (typeof SNIPPET_KINDS)[number];

/** The card to be shown, with whole addresses. */
export interface EmbedTarget {
  readonly subject: PlanItem;
  readonly locale: Locale;
  /** `undefined` for the reader's own. */
  readonly theme: ForcedTheme | undefined;
  /** What it is called: number and words. */
  readonly name: string;
  /** Height at which nothing is cut in a narrow frame, in CSS pixels. */
  readonly height: number;
  /** The page that it is of. */
  readonly page: string;
  /** Its own page. */
  readonly card: string;
  /** `/embed/v1.js` */
  readonly script: string;
}

/** The line that brings the embed script, once per page. */
export const scriptSnippet = (src: string, integrity?: string): string =>
  htmlElement('script', {
    async: true,
    src,
    integrity,
    crossorigin: integrity === undefined ? undefined : 'anonymous',
  });

const frameSnippet = ({ card, theme, name, height }: EmbedTarget): string =>
  htmlElement('iframe', {
    src: withTheme(card, theme),
    title: name,
    width: '100%',
    height,
    loading: 'lazy',
    // A style would be refused by hosts that allow none.
    frameborder: 0,
  });

const elementSnippet = ({ subject, locale, theme, name, page, script }: EmbedTarget): string => {
  const link = htmlElement('a', { href: page }, escapeHtml(name));
  const attributes = { [subject.view]: subject.number, lang: locale, theme };
  return `${scriptSnippet(script)}\n${htmlElement('plan-card', attributes, link)}`;
};

/**
 * What to copy so that a page shows a card.
 *
 * @returns an address for a link, HTML otherwise
 */
export const snippetOf = (kind: SnippetKind, shown: EmbedTarget): string => {
  switch (kind) {
    case 'link':
      return shown.page;
    case 'frame':
      return frameSnippet(shown);
    case 'element':
      return elementSnippet(shown);
  }
};
