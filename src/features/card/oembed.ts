import { PICTURE } from '../../site/head/picture-content.ts';
import { escapeHtml, htmlElement } from '../../site/html.ts';
import type { Locale } from '../../plan/locale.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Skipped } from '../../site/skippable.ts';
import { cardPath, pictureFile, type Urls } from '../../site/urls.ts';
import { frameHeight } from './height.ts';
import { cardName, type Card } from './card.ts';

/**
 * Width of the card in the answer, in CSS pixels: the widest at which the height of a frame that cuts no
 * card is close to that of the card.
 */
const WIDTH = 400;
const DAY_S = 86_400;

/**
 * oEmbed response of type `rich`.
 *
 * @see https://oembed.com
 */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name?: string;
  readonly provider_url: string;
  readonly cache_age: number;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  /** Name of the plan: a field of our own, which the format allows. */
  readonly plan: string;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/**
 * Makes the oEmbed response for a page. Its markup is in the form and order that WordPress requires
 * of an unknown provider: a quotation with a link, which remains if frames do not work, then the
 * frame.
 *
 * @param plan - the plan
 * @param card - card of the page
 * @param locale - language of the page
 * @param urls - addresses of the site
 * @param skipped - parts that the build leaves out
 * @returns the response, without a thumbnail where there are no pictures
 * @see https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
 */
export const oembedOf = (
  plan: Plan,
  card: Card,
  locale: Locale,
  urls: Urls,
  skipped: Skipped,
): OEmbed => {
  const page = urls.absolute(card.page, locale);
  const name = cardName(card);
  const height = frameHeight(card);
  const link = htmlElement('a', { href: page }, escapeHtml(name));
  const quotation = [link, ...card.notices.map(escapeHtml)].join(' ');
  const frame = htmlElement('iframe', {
    src: urls.absoluteFile(cardPath(card.page, locale, urls.languages)),
    width: '100%',
    height,
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
    ...(plan.publisher && { provider_name: plan.publisher.name }),
    provider_url: urls.absolute({ view: 'home' }, locale),
    cache_age: DAY_S,
    width: WIDTH,
    height,
    html: `${htmlElement('blockquote', {}, quotation)}${frame}`,
    plan: card.plan,
    ...(!skipped.has('pictures') && {
      thumbnail_url: urls.absoluteFile(pictureFile(card.page, locale)),
      thumbnail_width: PICTURE.width,
      thumbnail_height: PICTURE.height,
    }),
  };
};
