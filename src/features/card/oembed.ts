import { PICTURE } from '../../site/head/picture-content.ts';
import { escapeHtml, htmlElement } from '../../site/html.ts';
import type { Locale } from '../../plan/locale.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Skipped } from '../../site/skippable.ts';
import { cardPath, pictureFile, type Urls } from '../../site/urls.ts';
import { cardHeight, cardName, NARROW, type Card } from './card.ts';

/** The frame of which the answer gives the size: a column of text. */
const COLUMN = 600;
const DAY = 86_400;

/** What an oEmbed consumer is told: https://oembed.com */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/**
 * The oEmbed answer for a page. Its markup is exactly what WordPress lets through from a site that it
 * does not know, in the order that it needs: first a quotation with the link, which stays where
 * frames do not work, then the frame.
 *
 * @param plan - that is published
 * @param card - of the page
 * @param locale - language of the page
 * @param urls - of the site that is being built
 * @param skipped - what the build leaves out
 * @returns the answer, with no thumbnail where there are no pictures
 */
export const oembedOf = (
  plan: Plan,
  card: Card,
  locale: Locale,
  urls: Urls,
  skipped: Skipped,
): OEmbed => {
  const page = urls.absolute(card.subject, locale);
  const name = cardName(card);
  const link = htmlElement('a', { href: page }, escapeHtml(name));
  const frame = htmlElement('iframe', {
    src: urls.absoluteFile(cardPath(card.subject, locale)),
    width: '100%',
    height: cardHeight(card, NARROW),
    title: name,
    frameborder: 0,
    marginwidth: 0,
    marginheight: 0,
    scrolling: 'no',
  });
  return {
    version: '1.0',
    type: 'rich',
    title: name,
    provider_name: plan.publisher.name,
    provider_url: urls.absolute({ view: 'home' }, locale),
    cache_age: DAY,
    width: COLUMN,
    height: cardHeight(card, COLUMN),
    html: `${htmlElement('blockquote', {}, link)}${frame}`,
    ...(!skipped.has('pictures') && {
      thumbnail_url: urls.absoluteFile(pictureFile(card.subject, locale)),
      thumbnail_width: PICTURE.width,
      thumbnail_height: PICTURE.height,
    }),
  };
};
