import type { Period } from '../plan/dates.ts';
import type { Locale } from '../plan/locale.ts';
import type { Plan } from '../plan/plan.ts';
import { slugOf } from '../plan/slug.ts';
import { partLanguage } from '../plan/translation.ts';
import { titleParts } from './title-parts.ts';
import type { DocumentKind } from './file-types.ts';
import { documentPath } from './urls.ts';

/** Most characters of a title in the name of a file. */
const NAME_MAX = 60;

/** Cuts a slug between two words. */
const shortened = (slug: string): string =>
  slug.length <= NAME_MAX
    ? slug
    : slug
        .slice(0, NAME_MAX + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, NAME_MAX);

/** What the names of a plan’s documents are made of. */
type NamedPlan = Pick<Plan, 'id' | 'languages' | 'text' | keyof Period>;

/**
 * Returns the path of a document of the plan, which is named after its title, without its years, and its id:
 * the path of a published plan changes only with these.
 *
 * @param plan - the plan
 * @param locale - language of the document
 * @param kind - its ending
 * @returns path from the site's base, such as `en/downloads/strategic-plan-2021-2025.pdf`
 */
export const documentFile = (plan: NamedPlan, locale: Locale, kind: DocumentKind): string => {
  const text = plan.text[locale];
  const { before, after } = titleParts(text.title, plan, partLanguage(text, 'title'));
  const title = shortened(slugOf(`${before} ${after}`));
  const isNamed = title === '' || `${plan.id}-`.startsWith(`${title}-`);
  const name = isNamed ? plan.id : `${title}-${plan.id}`;
  return documentPath(`${name}.${kind}`, locale, plan.languages);
};
