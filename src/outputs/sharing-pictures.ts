import type { PictureSubject } from '../drawing/sharing-picture.ts';
import { strings } from '../i18n/index.ts';
import { LOCALES, type Locale } from '../model/locale.ts';
import type { Text } from '../model/plan.ts';
import { subjectsOf, type PlanIndex } from '../plan/queries.ts';
import { pictureFile, type Page } from '../urls.ts';

/** What a picture in English says of itself; nothing in French, nor of French words shown there. */
const originOf = ({ locale }: Text): readonly string[] =>
  [strings(locale).unofficial].filter((said) => said !== '');

/**
 * What the sharing picture of a page says: that of a priority or an orientation is its own; all
 * other pages share that of the plan.
 */
export const pictureSubject = (
  { plan, priority, orientation }: PlanIndex,
  page: Page,
  locale: Locale,
): PictureSubject => {
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
export const pictureText = ({ figure, words, more, lines }: PictureSubject): string =>
  [figure?.numeral, words, more, ...lines]
    .filter((part) => part !== undefined && part !== '')
    .join('. ');

/** A picture and the file that it is for, from the site's base. */
export interface SharingPicture {
  readonly file: string;
  readonly subject: PictureSubject;
}

/** Every sharing picture of the site, once. */
export const sharingPicturesOf = (index: PlanIndex): readonly SharingPicture[] => {
  const pages: readonly Page[] = [{ view: 'home' }, ...subjectsOf(index.plan)];
  return LOCALES.flatMap((locale) =>
    pages.map((page) => ({
      file: pictureFile(page, locale),
      subject: pictureSubject(index, page, locale),
    })),
  );
};
