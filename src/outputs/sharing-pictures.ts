import type { PictureSubject } from '../drawing/sharing-picture.ts';
import { LOCALES, type Locale } from '../model/locale.ts';
import type { PlanIndex } from '../plan/queries.ts';
import { pagesOf } from '../routes.ts';
import { pictureFile, type Page } from '../urls.ts';

/**
 * What the sharing picture of a page says: that of a priority or an orientation is its own; all
 * other pages share that of the plan.
 */
export const pictureSubject = (
  { plan, priority, orientation }: PlanIndex,
  page: Page,
  locale: Locale,
): PictureSubject => {
  const { title } = plan.text[locale];
  const { name } = plan.publisher;
  const orientations = plan.orientations.map(({ number }) => number);
  switch (page.view) {
    case 'priority': {
      const { number, orientation: parent, text } = priority(page.number);
      const lines = [orientation(parent).text[locale].title, title, name];
      const figure = { orientation: parent, numeral: number };
      return { words: text[locale].statement, more: '', lines, figure, orientations };
    }
    case 'orientation': {
      const { number, text } = orientation(page.number);
      const { title: words, tagline } = text[locale];
      const figure = { orientation: number, numeral: String(number) };
      return { words, more: tagline, lines: [title, name], figure, orientations };
    }
    default:
      return { words: title, more: name, lines: [], orientations };
  }
};

/** All that a picture says, for those who do not see it. */
export const pictureText = ({ figure, words, more, lines }: PictureSubject): string =>
  [figure?.numeral, words, more, ...lines].filter((part) => part !== undefined && part !== '').join('. ');

/** A picture and the file that it is for, from the site's base. */
export interface SharingPicture {
  readonly file: string;
  readonly subject: PictureSubject;
}

/** Every sharing picture of the site, once. */
export const sharingPicturesOf = (index: PlanIndex): readonly SharingPicture[] => {
  const pictures = LOCALES.flatMap((locale) =>
    pagesOf(index.plan).map(
      (page) => [pictureFile(page, locale), pictureSubject(index, page, locale)] as const,
    ),
  );
  return [...new Map(pictures)].map(([file, subject]) => ({ file, subject }));
};
