import { detailWords } from '../../plan/details.ts';
import { localized, type Locale, type Localized } from '../../plan/locale.ts';
import { levelWords, mentions } from '../../plan/mentions.ts';
import type { Plan, PriorityText } from '../../plan/plan.ts';
import { paragraphs } from '../../plan/prose.ts';

type Priorities = Pick<Plan, 'priorities'>;

/** All that search finds a priority by. The sign, which is no word, keeps a passage from running over two texts. */
const searchable = ({
  short,
  statement,
  details,
  note,
  subjects,
  keywords,
}: PriorityText): string =>
  [short ?? '', statement, ...detailWords(details), ...paragraphs(note), ...subjects, ...keywords]
    .map(levelWords)
    .join(' | ');

/** Texts of every priority, prepared once for all pages of a plan. */
const prepared = new WeakMap<Priorities, Localized<readonly string[]>>();

const textsOf = (plan: Priorities): Localized<readonly string[]> => {
  const texts =
    prepared.get(plan) ??
    localized((locale) => plan.priorities.map(({ text }) => searchable(text[locale])));
  prepared.set(plan, texts);
  return texts;
};

/**
 * Checks whether a subject leads from the priority that has it to another one: search finds the
 * words of a subject together, and puts the priorities that have them so first.
 *
 * @param plan - the plan
 * @param subject - a subject of one of its priorities
 * @param locale - language of the page
 * @returns `true` where the texts of at least two priorities have these words in this sequence
 */
export const isSharedSubject = (plan: Priorities, subject: string, locale: Locale): boolean => {
  const passage = levelWords(subject);
  return textsOf(plan)[locale].filter((text) => mentions(text, passage)).length > 1;
};
