import type { PlanForm } from '../../plan/form.ts';
import { sourceOf } from '../../plan/languages.ts';
import { LEVEL_WORDS } from '../../plan/levels.ts';
import { slugOf } from '../../plan/slug.ts';
import type { PlanItem } from '../../plan/plan.ts';

/**
 * Returns the identifier of an item in other formats, the same in both languages: its noun in the language
 * of the plan, and its number. It starts with a letter, as XML requires, and no spreadsheet reads it as a
 * date or a fraction.
 *
 * @param item - orientation or priority
 * @param plan - its form
 * @returns an XML name
 * @example itemId({ view: 'priority', number: '3.2' }, { languages: ['fr', 'en'], levels: ['orientation', 'priority'] }) // 'priorite-3.2'
 */
export const itemId = (item: PlanItem, { languages, levels }: PlanForm): string => {
  const [group, inGroup] = levels;
  const { one } = LEVEL_WORDS[item.view === 'priority' ? inGroup : group][sourceOf(languages)];
  return `${slugOf(one)}-${item.number}`;
};
