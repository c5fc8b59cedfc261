import type { Localized } from '../../../plan/locale.ts';
import { localized } from '../../../plan/locale.ts';
import { exchangeMessages } from '../../messages/exchange.ts';
import { countCharacters, hasForbiddenCharacter, visible } from '../../zod-fields.ts';
import { wordsOf, type Inline } from './inline.ts';
import { markupName } from './notes.ts';
import { idsIn, type Tagged, type TagMeaning } from './tags.ts';

/** A tag as people see it: one of ours has a number alone. */
const shown = (id: string): string => (/^\d+$/.test(id) ? `<g id="${id}">` : `<${id.trim()}>`);

const tagIssues = (
  target: readonly Tagged[],
  meanings: readonly TagMeaning[],
): readonly Localized[] => {
  const ids = idsIn(target);
  const lost = meanings.filter(({ id, isRequired }) => isRequired && !ids.includes(id));
  const added = ids.filter((id) => !meanings.some((each) => each.id === id));
  const repeated = ids.filter((id, at) => ids.indexOf(id) !== at && !added.includes(id));
  return [
    ...lost.map(({ id, markup }) =>
      localized(
        (locale) => exchangeMessages.lostTag(shown(id), markupName(markup, locale))[locale],
      ),
    ),
    ...[...new Set(added)].map((id) => exchangeMessages.addedTag(shown(id))),
    ...[...new Set(repeated)].map((id) => exchangeMessages.repeatedTag(shown(id))),
  ];
};

/**
 * Tells what is wrong with the translation of a unit.
 *
 * @param target - as it came back
 * @param inlines - what would be written
 * @param meanings - of its tags
 * @param max - most characters, where there is a limit
 * @returns all that is wrong
 */
export const unitIssues = (
  target: readonly Tagged[],
  inlines: readonly Inline[],
  meanings: readonly TagMeaning[],
  max: number | undefined,
): readonly Localized[] => {
  const words = wordsOf(inlines);
  const isEmpty = words.trim() === '' && idsIn(target).length === 0;
  const count = countCharacters(words);
  return [
    ...(isEmpty ? [exchangeMessages.empty()] : tagIssues(target, meanings)),
    ...(max !== undefined && count > max
      ? [exchangeMessages.tooLong(String(count), String(max))]
      : []),
    ...(hasForbiddenCharacter(words) ? [exchangeMessages.invisible(visible(words))] : []),
  ];
};
