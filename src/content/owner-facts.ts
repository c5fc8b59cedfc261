import { sourceOf, type Languages } from '../plan/languages.ts';
import { localized, type Locale, type Localized } from '../plan/locale.ts';
import type { OwnerFact } from '../plan/owner-facts.ts';
import type { LocalizedLine, Plan, Publisher } from '../plan/plan.ts';
import { typeset } from '../plan/typography.ts';
import { readNameIn, readWork } from './passages.ts';
import { byRole, type WrittenText } from './written-text.ts';
import type { PlanFacts } from './yaml-schemas.ts';

/**
 * Returns a value per language: what is the same for all may be written once.
 *
 * @param value - one value, or one per language
 * @param languages - of the plan
 * @returns one per language
 */
export const inEvery = (value: string | WrittenText, languages: Languages): Localized =>
  typeof value === 'string' ? localized(() => value) : filled(value, languages);

/**
 * Typesets the name of an organization, which stays in the language of the plan.
 *
 * @param organization - as it is written
 * @param source - language of the plan
 * @returns the same, typeset
 */
export const typesetOrganization = <T extends Publisher>(organization: T, source: Locale): T => ({
  ...organization,
  name: typeset(organization.name, source),
});

/**
 * Returns a text per language: the source text where there is no translation.
 *
 * @param text - as it is written
 * @param languages - of the plan
 * @returns one per language
 */
export const filled = (text: WrittenText, languages: Languages): Localized => {
  const { source } = byRole(text, languages);
  return localized((locale) => text[locale] ?? source);
};

/**
 * Reads a name. One that is written once stays in the language of the plan.
 *
 * @param written - once for all languages, or per language
 * @param languages - of the plan
 * @returns the name, typeset; what is not translated is a passage in the language of the plan
 */
export const readName = (written: string | WrittenText, languages: Languages): LocalizedLine => {
  const own = sourceOf(languages);
  if (typeof written === 'string') return readNameIn(written, own);
  return languages.every((locale) => written[locale] !== undefined)
    ? readWork(filled(written, languages))
    : readNameIn(byRole(written, languages).source, own);
};

/**
 * Reads what the owner of the plan has given of the fields that only the owner can fill in.
 *
 * @param facts - data of `plan.yaml`
 * @param languages - of the plan
 * @returns these fields, typeset; `undefined` for one that is not given
 */
export const ownerFactsOf = (
  { site, source, privacy, contact }: Pick<PlanFacts, OwnerFact>,
  languages: Languages,
): { readonly [Fact in OwnerFact]: Plan[Fact] } => ({
  site: site && typesetOrganization(site, sourceOf(languages)),
  source: source && {
    ...readName(source.title, languages),
    url: inEvery(source.url, languages),
  },
  privacy: privacy && { title: readName(privacy.title, languages), email: privacy.email },
  contact,
});

/** What a page shows for each field that is given, by the name of the field. */
export type FieldWords = ReadonlyMap<string, string>;

/**
 * Writes what pages show for the fields that only the owner can fill in, as plain text.
 *
 * @param facts - data of `plan.yaml`; `undefined` where it cannot be read
 * @param languages - of the plan
 * @returns words by field, per language; none for a field that is not given
 */
export const fieldWordsOf = (
  facts: PlanFacts | undefined,
  languages: Languages,
): Localized<FieldWords> => {
  const { site, source, privacy, contact } = ownerFactsOf(facts ?? {}, languages);
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
