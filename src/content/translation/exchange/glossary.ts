import type { Languages } from '../../../plan/languages.ts';
import type { GlossaryFacts } from '../../yaml-schemas.ts';
import { byRole } from '../../written-text.ts';

/** Between columns, where no word may have it. */
const TAB = '\t';

/**
 * Writes the glossary as translators’ tools read it: one term a line, with its translation and its
 * definition, between tabs. A term without a translation is left out.
 *
 * @param terms - of the plan
 * @param languages - of the plan
 * @returns the lines
 */
export const writeGlossary = (terms: readonly GlossaryFacts[], languages: Languages): string =>
  terms
    .flatMap(({ term, definition }) => {
      const { source, translation } = byRole(term, languages);
      return translation === undefined
        ? []
        : [`${[source, translation, byRole(definition, languages).source].join(TAB)}\n`];
    })
    .join('');
