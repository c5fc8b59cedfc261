import { strings } from '../i18n/index.ts';
import { LOCALES, type Locale } from '../../plan/locale.ts';
import type { OrientationNumber } from '../../plan/number.ts';
import type { Text } from '../../plan/plan.ts';
import { planItems, type PlanLookup } from '../../plan/lookup.ts';
import { pictureFile } from '../urls.ts';
import type { Page } from '../../plan/pages.ts';

/** Size of a sharing picture in pixels: what social networks ask for. */
export const PICTURE = { width: 1200, height: 630 } as const;

/** What a sharing picture says. */
export interface PictureContent {
  /** The statement, or the title. */
  readonly words: string;
  /** Said under it; empty where there is nothing more. */
  readonly more: string;
  /** Short lines beside the numeral, such as the title of the plan. */
  readonly lines: readonly string[];
  /** Whose mark and numeral stand on the ground; none for a picture of the whole plan. */
  readonly figure?: { readonly orientation: OrientationNumber; readonly numeral: string };
  /** Whose marks stand on the ground of the picture of the whole plan. */
  readonly orientations: readonly OrientationNumber[];
}

/** What a picture in English says of itself; nothing in French, nor of French words shown there. */
const originOf = ({ locale }: Text): readonly string[] =>
  [strings(locale).unofficial].filter((said) => said !== '');

/**
 * What the sharing picture of a page says: that of a priority or an orientation is its own; all
 * other pages share that of the plan.
 */
export const pictureContentOf = (
  { plan, priority, orientation }: PlanLookup,
  page: Page,
  locale: Locale,
): PictureContent => {
  const whole = plan.text[locale];
  const { name } = plan.publisher;
  const orientations = plan.orientations.map(({ number }) => number);
  switch (page.view) {
    case 'priority': {
      const { number, orientation: parent, text } = priority(page.number);
      const own = text[locale];
      const place = orientation(parent).text[locale].title;
      return {
        words: own.statement,
        more: '',
        lines: [place, whole.title, name, ...originOf(own)],
        figure: { orientation: parent, numeral: number },
        orientations,
      };
    }
    case 'orientation': {
      const { number, text } = orientation(page.number);
      const own = text[locale];
      return {
        words: own.title,
        more: own.tagline,
        lines: [whole.title, name, ...originOf(own)],
        figure: { orientation: number, numeral: String(number) },
        orientations,
      };
    }
    default: {
      const more = [name, ...originOf(whole)].join('. ');
      return { words: whole.title, more, lines: [], orientations };
    }
  }
};

/** All that a picture says, for those who do not see it. */
export const pictureText = ({ figure, words, more, lines }: PictureContent): string =>
  [figure?.numeral, words, more, ...lines]
    .filter((part) => part !== undefined && part !== '')
    .join('. ');

/** A picture and the file that it is for, from the site's base. */
export interface SharingPicture {
  readonly file: string;
  readonly subject: PictureContent;
}

/** Every sharing picture of the site, once. */
export const sharingPicturesOf = (lookup: PlanLookup): readonly SharingPicture[] => {
  const pages: readonly Page[] = [{ view: 'home' }, ...planItems(lookup.plan)];
  return LOCALES.flatMap((locale) =>
    pages.map((page) => ({
      file: pictureFile(page, locale),
      subject: pictureContentOf(lookup, page, locale),
    })),
  );
};
