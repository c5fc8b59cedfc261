import type { PlanForm } from '../../plan/form.ts';
import type { Localized } from '../../plan/locale.ts';
import {
  isPriorityNumber,
  orientationOf,
  parseOrientationNumber,
  parts,
  prioritySlug,
} from '../../plan/number.ts';
import type { Page } from '../../plan/pages.ts';
import { asShown } from '../../plan/shown-number.ts';
import type { Plan, PlanItem } from '../../plan/plan.ts';

/** Numbers that change, and the folders that move with them. */
export interface Numbering {
  /** Languages of the plan, which its addresses depend on. */
  readonly form: PlanForm;
  /** `id` of the plan, by which `continuity.yaml` may name it. */
  readonly plan: string;
  /** Whether another item takes the old number. */
  readonly isSwap: boolean;
  /** New number of each item that gets one, by the old: `3.1`, or `3` for an orientation. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The same of the items that are shown with them: words name no other item by the number of its folder. */
  readonly shown: ReadonlyMap<string, string>;
  /** New folder of each item, by the old: `priorities/3-1`. */
  readonly folders: ReadonlyMap<string, string>;
}

const itemAt = (number: string): PlanItem | undefined => {
  const orientation = parseOrientationNumber(number);
  if (orientation !== undefined) return { view: 'orientation', number: orientation };
  return isPriorityNumber(number) ? { view: 'priority', number } : undefined;
};

const folderOf = (item: PlanItem): string =>
  item.view === 'priority'
    ? `priorities/${prioritySlug(item.number)}`
    : `orientations/${item.number}`;

/** Numbers of the items that move with one: an orientation takes its priorities along. */
const movedWith = (item: PlanItem, to: PlanItem, { orientations }: Plan) => {
  const moves: (readonly [PlanItem, PlanItem])[] = [[item, to]];
  if (item.view === 'priority') return moves;
  const own = orientations.find(({ number }) => number === item.number)?.priorities ?? [];
  for (const number of own) {
    const target = itemAt(`${to.number}.${parts(number)[1]}`);
    if (target) moves.push([{ view: 'priority', number }, target]);
  }
  return moves;
};

const hasItem = ({ orientations, priorities }: Plan, item: PlanItem): boolean =>
  item.view === 'priority'
    ? priorities.some(({ number }) => number === item.number)
    : orientations.some(({ number }) => number === item.number);

/** Whether an item is shown with the number of its folder, which changes with it. */
const isShownAsFolder = ({ orientations, priorities }: Plan, { number }: PlanItem): boolean =>
  [...orientations, ...priorities].some(
    (each) =>
      each.number === number &&
      Object.values(each.text).every(({ shown }) => shown === asShown(number)),
  );

const numbersOf = (
  moves: readonly (readonly [PlanItem, PlanItem])[],
): ReadonlyMap<string, string> =>
  new Map(moves.map(([a, b]) => [String(a.number), String(b.number)]));

const refusal = (plan: Plan, from: PlanItem, to: PlanItem): Localized | undefined => {
  if (from.view !== to.view) {
    return {
      fr: `${from.number} et ${to.number} ne sont pas de la même sorte. Donnez deux priorités (3.1 3.2) ou deux orientations (3 4).`,
      en: `${from.number} and ${to.number} are not of the same kind. Give two priorities (3.1 3.2) or two orientations (3 4).`,
    };
  }
  if (from.number === to.number) {
    return {
      fr: `Les deux numéros sont le même, ${from.number}\u00a0: rien n’a été changé.`,
      en: `Both numbers are the same, ${from.number}: nothing was changed.`,
    };
  }
  if (!hasItem(plan, from)) {
    return {
      fr: `Le plan n’a pas de numéro ${from.number}. Donnez d’abord le numéro qui existe, puis le nouveau.`,
      en: `The plan has no number ${from.number}. Give the number that exists first, then the new one.`,
    };
  }
  const gone = movedWith(from, to, plan)
    .map(([, { number }]) => String(number))
    .find((number) => plan.removed.some((each) => each.number === number));
  if (gone !== undefined) {
    return {
      fr: `removed.yaml dit que ${gone} a été retirée, et son adresse le dit aussi. Choisissez un autre numéro, ou retirez-la de removed.yaml.`,
      en: `removed.yaml says that ${gone} was removed, and so does its address. Choose another number, or take it out of removed.yaml.`,
    };
  }
  if (to.view === 'priority' && !hasItem(plan, parentOf(to))) {
    const parent = parentOf(to).number;
    return {
      fr: `L’orientation ${parent} n’existe pas encore. Commencez par elle\u00a0: npm run new -- ${parent}`,
      en: `There is no orientation ${parent} yet. Start with it: npm run new -- ${parent}`,
    };
  }
  return undefined;
};

const parentOf = ({ number }: Extract<PlanItem, { view: 'priority' }>): PlanItem => ({
  view: 'orientation',
  number: orientationOf(number),
});

/**
 * Works out which numbers and folders change when an item of the plan gets another number. Where the
 * number is taken, the two items exchange theirs.
 *
 * @param plan - plan as it is
 * @param args - the number that exists and the new one, as they were typed
 * @returns what changes, or a message about numbers that cannot be
 */
export const numberingOf = (plan: Plan, args: readonly string[]): Numbering | Localized => {
  const [from, to] = args.map(itemAt);
  if (!from || !to || args.length !== 2) {
    return {
      fr: 'Donnez deux numéros, celui qui existe et le nouveau\u00a0: npm run renumber -- 3.1 3.2 (ou, pour des orientations, 3 4).',
      en: 'Give two numbers, the one that exists and the new one: npm run renumber -- 3.1 3.2 (or, for orientations, 3 4).',
    };
  }
  const message = refusal(plan, from, to);
  if (message) return message;
  const isSwap = hasItem(plan, to);
  const moves = [...movedWith(from, to, plan), ...(isSwap ? movedWith(to, from, plan) : [])];
  return {
    form: plan,
    plan: plan.id,
    isSwap,
    numbers: numbersOf(moves),
    shown: numbersOf(moves.filter(([item]) => isShownAsFolder(plan, item))),
    folders: new Map(moves.map(([a, b]) => [folderOf(a), folderOf(b)])),
  };
};

/**
 * Returns the page that stands for a page once the numbers have changed.
 *
 * @param numbering - what changes
 * @param page - page of the plan as it is
 * @returns the page of the same item, or `undefined` where it stays
 */
export const renumberedPage = (
  { numbers }: Pick<Numbering, 'numbers'>,
  page: Page,
): PlanItem | undefined => {
  const number = 'number' in page ? numbers.get(String(page.number)) : undefined;
  return number === undefined ? undefined : itemAt(number);
};
