import { LOCALES, localized, SOURCE_LOCALE, type Localized } from '../plan/locale.ts';
import type { OwnerFact } from '../plan/owner-facts.ts';
import type { LocalizedLine, Organization, Plan } from '../plan/plan.ts';
import { typeset } from '../plan/typography.ts';
import { readNameIn, readWork } from './passages.ts';
import type { WrittenText } from './translation/state.ts';
import type { PlanFacts } from './yaml-schemas.ts';

/**
 * Returns a value per language: what is the same for all may be written once.
 *
 * @param value - one value, or one per language
 * @returns one per language
 */
export const inBoth = (value: string | Localized): Localized =>
  typeof value === 'string' ? localized(() => value) : value;

/**
 * Typesets the name of an organization, which stays in the language of the plan.
 *
 * @param organization - as it is written
 * @returns the same, typeset
 */
export const typesetOrganization = ({ name, url }: Organization): Organization => ({
  name: typeset(name, SOURCE_LOCALE),
  url,
});

/**
 * Returns a text per language: the source text where there is no translation.
 *
 * @param text - as it is written
 * @returns one per language
 */
export const filled = (text: WrittenText): Localized =>
  localized((locale) => text[locale] ?? text[SOURCE_LOCALE]);

/**
 * Reads a name. One that is written once stays in the language of the plan.
 *
 * @param written - once for all languages, or per language
 * @returns the name, typeset; what is not translated is a passage in the language of the plan
 */
export const readName = (written: string | WrittenText): LocalizedLine => {
  if (typeof written === 'string') return readNameIn(written, SOURCE_LOCALE);
  return LOCALES.every((locale) => written[locale] !== undefined)
    ? readWork(filled(written))
    : readNameIn(written[SOURCE_LOCALE], SOURCE_LOCALE);
};

/**
 * Reads what the owner of the plan has given of the fields that only the owner can fill in.
 *
 * @param facts - data of `plan.yaml`
 * @returns these fields, typeset; `undefined` for one that is not given
 */
export const ownerFactsOf = ({
  site,
  source,
  privacy,
  contact,
}: Pick<PlanFacts, OwnerFact>): { readonly [Fact in OwnerFact]: Plan[Fact] } => ({
  site: site && typesetOrganization(site),
  source: source && { ...readName(source.title), url: inBoth(source.url) },
  privacy: privacy && { title: readName(privacy.title), email: privacy.email },
  contact,
});

/** What a page shows for each field that is given, by the name of the field. */
export type FieldWords = ReadonlyMap<string, string>;

/**
 * Writes what pages show for the fields that only the owner can fill in, as plain text.
 *
 * @param facts - data of `plan.yaml`; `undefined` where it cannot be read
 * @returns words by field, per language; none for a field that is not given
 */
export const fieldWordsOf = (facts: PlanFacts | undefined): Localized<FieldWords> => {
  const { site, source, privacy, contact } = ownerFactsOf(facts ?? {});
  return localized((locale) => {
    const words = {
      site: site?.name,
      source: source?.text[locale],
      privacy: privacy && `${privacy.title.text[locale]}, ${privacy.email}`,
      contact,
    } satisfies Record<OwnerFact, string | undefined>;
    return new Map(
      Object.entries(words).flatMap(([fact, shown]) =>
        shown === undefined ? [] : [[fact, shown]],
      ),
    );
  });
};
