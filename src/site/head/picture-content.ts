import { unofficialNotice } from '../translation-notices.ts';
import type { Locale } from '../../plan/locale.ts';
import type { OrientationNumber } from '../../plan/number.ts';
import { numeralOf, type ShownNumber } from '../../plan/shown-number.ts';
import { planItems, type PlanLookup } from '../../plan/lookup.ts';
import { pictureFile } from '../urls.ts';
import type { Page } from '../../plan/pages.ts';

/** Size of a sharing picture in pixels, as social networks require. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** Content of a sharing picture. */
export interface PictureContent {
  /** The statement, or the title. */
  readonly words: string;
  /** Line under it; empty where there is none. */
  readonly more: string;
  /** Short lines beside the numeral, such as the title of the plan. */
  readonly lines: readonly string[];
  /** Mark on the ground, and numeral where there is one; none in the picture of the whole plan. */
  readonly figure?: {
    readonly orientation: OrientationNumber;
    readonly numeral: ShownNumber | undefined;
  };
  /** Orientations with a mark in the picture of the whole plan. */
  readonly orientations: readonly OrientationNumber[];
}

/** Line with a number that is too long to be drawn. */
const undrawn = (shown: ShownNumber | undefined): readonly string[] =>
  shown === undefined || numeralOf(shown) !== undefined ? [] : [shown];

/**
 * Returns the content of a page's sharing picture: its own for a priority or an orientation, that
 * of the plan for any other page.
 *
 * @param lookup - the plan
 * @param page - shared page
 * @param locale - language of the page
 * @returns words, mark and numeral
 * @throws {RangeError} where the plan has no such orientation or priority
 */
export const pictureContentOf = (
  { plan, priority, orientation }: PlanLookup,
  page: Page,
  locale: Locale,
): PictureContent => {
  const whole = plan.text[locale];
  const publisher = plan.publisher ? [plan.publisher.name] : [];
  const orientations = plan.orientations.map(({ number }) => number);
  switch (page.view) {
    case 'priority': {
      const { orientation: parent, text } = priority(page.number);
      const own = text[locale];
      const parentTitle = orientation(parent).text[locale].title;
      return {
        words: own.statement,
        more: '',
        lines: [
          ...undrawn(own.shown),
          parentTitle,
          whole.title,
          ...publisher,
          ...unofficialNotice(plan, own.locale),
        ],
        figure: { orientation: parent, numeral: numeralOf(own.shown) },
        orientations,
      };
    }
    case 'orientation': {
      const { number, text } = orientation(page.number);
      const own = text[locale];
      return {
        words: own.title,
        more: own.tagline ?? '',
        lines: [
          ...undrawn(own.shown),
          whole.title,
          ...publisher,
          ...unofficialNotice(plan, own.locale),
        ],
        figure: { orientation: number, numeral: numeralOf(own.shown) },
        orientations,
      };
    }
    default: {
      const more = [...publisher, ...unofficialNotice(plan, whole.locale)].join('. ');
      return { words: whole.title, more, lines: [], orientations };
    }
  }
};

/**
 * Writes the text alternative of a sharing picture: all of its words.
 *
 * @param content - content of the picture
 * @returns sentences
 * @example pictureText({ words: 'Titre', more: '', lines: ['Plan'], orientations: [1] }) // 'Titre. Plan'
 */
export const pictureText = ({ figure, words, more, lines }: PictureContent): string =>
  [figure?.numeral, words, more, ...lines]
    .filter((text) => text !== undefined && text !== '')
    .join('. ');

/** Sharing picture to be drawn. */
export interface SharingPicture {
  /** Path from the site's base. */
  readonly file: string;
  readonly content: PictureContent;
}

/**
 * Lists the sharing pictures of the site.
 *
 * @param lookup - the plan
 * @returns one picture of the plan and one per orientation and priority, in every language
 */
export const sharingPicturesOf = (lookup: PlanLookup): readonly SharingPicture[] => {
  const pages: readonly Page[] = [{ view: 'home' }, ...planItems(lookup.plan)];
  return lookup.plan.languages.flatMap((locale) =>
    pages.map((page) => ({
      file: pictureFile(page, locale),
      content: pictureContentOf(lookup, page, locale),
    })),
  );
};
