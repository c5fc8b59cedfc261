import { contentFolder } from '../../../build/environment.ts';
import { git } from '../../../content/git.ts';
import type { Locale } from '../../../plan/locale.ts';
import type { PlanLookup } from '../../../plan/lookup.ts';
import type { Plan } from '../../../plan/plan.ts';
import { urls } from '../../../site/context.ts';
import { documentFile } from '../../../site/document-file.ts';
import { imageType, PNG_TYPE } from '../../../site/file-types.ts';
import { loadPlan } from '../../../site/load.ts';
import { coloursOf } from '../../../site/styles/tokens.ts';
import { planDocument, type PlanDocument } from '../document.ts';
import { documentImages } from '../images.ts';
import { bookCover } from './cover.ts';
import { planBook } from './epub.ts';
import type { BookFile } from './package-file.ts';
import { IMAGES } from './text.ts';

/** The date of a book whose content is in no repository: that of the plan, or none that is known. */
const dateOf = ({ published, start }: Plan): Date => new Date(published ?? start?.slice(0, 4) ?? 0);

/** When the content last changed, to the second; never when it was built, since builds are repeated. */
const modifiedOf = (plan: Plan): string => {
  const committed = git(contentFolder(), ['log', '-1', '--format=%cI', '--', '.']);
  const written = committed?.toString('utf8').trim() ?? '';
  const date = written === '' ? dateOf(plan) : new Date(written);
  return date.toISOString().replace(/\.\d+Z$/, 'Z');
};

const coverFile = async (document: PlanDocument): Promise<BookFile> => ({
  path: `${IMAGES}cover.png`,
  type: PNG_TYPE,
  properties: 'cover-image',
  bytes: await bookCover(document),
});

const makeBook = async (lookup: PlanLookup, locale: Locale): Promise<Uint8Array> => {
  const { plan } = lookup;
  const document = planDocument(lookup, locale, coloursOf(plan).light, urls);
  const images = await documentImages(plan);
  return planBook(
    document,
    {
      identifier: urls.absoluteFile(documentFile(plan, locale, 'epub')),
      modified: modifiedOf(plan),
      ...(plan.published !== undefined && { published: plan.published }),
      hasImages: images.length > 0,
    },
    [
      await coverFile(document),
      ...images.map(({ file, bytes }) => ({ path: IMAGES + file, type: imageType(file), bytes })),
    ],
  );
};

const made = new Map<Locale, Promise<Uint8Array>>();

/**
 * Returns the e-book of the plan, which is made once.
 *
 * @param locale - language of the e-book
 * @returns bytes of the EPUB
 */
export const planEpub = async (locale: Locale): Promise<Uint8Array> => {
  const known = made.get(locale) ?? loadPlan().then((lookup) => makeBook(lookup, locale));
  made.set(locale, known);
  return known;
};
