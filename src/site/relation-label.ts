import { labelOf } from '../plan/label.ts';
import type { Locale } from '../plan/locale.ts';
import { directionAt } from '../plan/lookup.ts';
import type { Priority, PriorityText, Relation } from '../plan/plan.ts';
import { isDirected } from '../plan/relation-kinds.ts';
import { isNamed } from '../plan/shown-number.ts';
import type { Strings } from './i18n/index.ts';

/** Number of a priority within a sentence; its label where the plan gives it none. */
const numberOrLabel = (t: Strings, text: PriorityText): string => {
  const { shown = labelOf(text).text } = text;
  return text.shown === undefined || isNamed(shown) ? t.quoted(shown) : shown;
};

/**
 * Says what the other end of a relation is to one of its ends. With the number, the label cannot be
 * read the wrong way round, wherever it stands.
 *
 * @param t - words of the site in the language of the page
 * @param relation - of two priorities
 * @param end - the end that the reader comes from
 * @param locale - language of the page
 * @returns the name of the kind, or a label with the number of `end` where the kind has a direction
 */
export const relationLabel = (
  t: Strings,
  relation: Pick<Relation, 'kind' | 'from'>,
  end: Pick<Priority, 'number' | 'text'>,
  locale: Locale,
): string => {
  const { kind } = relation;
  const direction = directionAt(relation, end.number);
  if (direction === undefined || !isDirected(kind)) return t.relationKinds[kind].name;
  const { origin, destination } = t.relationEnds[kind];
  const words = numberOrLabel(t, end.text[locale]);
  return direction === 'to' ? origin(words) : destination(words);
};
