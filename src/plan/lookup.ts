import { byPlanOrder, type OrientationNumber, type PriorityNumber } from './number.ts';
import type {
  GlossaryTerm,
  Orientation,
  Plan,
  Priority,
  Relation,
  RemovedPriority,
} from './plan.ts';
import { LOCALES } from './locale.ts';
import { termIds, type ImageFile } from './prose.ts';
import type { Direction } from './relation-kinds.ts';
import { TOOL_KEYS, type PlanContents } from './pages.ts';
import type { PlanItem, SitePage } from './plan.ts';

/** A relation seen from one of its ends. */
export interface Related {
  /** The other end. */
  readonly priority: Priority;
  readonly relation: Relation;
  /** `from`: the end that it is seen from is the origin. Absent where the kind has no direction. */
  readonly direction: Direction | undefined;
}

/**
 * Tells which end of a relation a priority is.
 *
 * @param relation - of two priorities
 * @param end - one of the two
 * @returns `from` for the origin, `to` for the other; `undefined` where the kind has no direction
 * @example directionAt({ from: '6.2' }, '1.2') // 'to'
 */
export const directionAt = (
  { from }: Pick<Relation, 'from'>,
  end: PriorityNumber,
): Direction | undefined => from && (from === end ? 'from' : 'to');

/** The plan with the look-ups of its pages, each prepared once for all of them. */
export interface PlanLookup {
  readonly plan: Plan;
  readonly orientation: (number: OrientationNumber) => Orientation;
  readonly priority: (number: PriorityNumber) => Priority;
  /** Priorities of an orientation, in plan order. */
  readonly prioritiesOf: (orientation: Orientation) => readonly Priority[];
  /** Priorities related to one, in plan order, in either direction of the relation. */
  readonly relatedTo: (number: PriorityNumber) => readonly Related[];
  /** The priority before and after, in plan order, across orientations. */
  readonly neighbours: (number: PriorityNumber) => Neighbours<Priority>;
  readonly orientationNeighbours: (number: OrientationNumber) => Neighbours<Orientation>;
  /** Glossary terms in a priority's note in either language, in glossary order. */
  readonly termsOf: (priority: Priority) => readonly GlossaryTerm[];
  /** Priorities with a glossary term in their note in either language, in plan order. */
  readonly usesOf: (term: GlossaryTerm) => readonly Priority[];
}

/** Items before and after another, in plan order. */
export interface Neighbours<T> {
  readonly previous: T | undefined;
  readonly next: T | undefined;
}

const byNumber = <N, T extends { readonly number: N }>(items: readonly T[], what: string) => {
  const map = new Map(items.map((item) => [item.number, item]));
  return (number: N): T => {
    const found = map.get(number);
    if (!found) throw new RangeError(`The plan has no ${what} ${String(number)}.`);
    return found;
  };
};

const neighboursBy = <N, T extends { readonly number: N }>(items: readonly T[]) => {
  const places = new Map(items.map((item, index) => [item.number, index]));
  return (number: N): Neighbours<T> => {
    const place = places.get(number) ?? Number.NaN;
    return { previous: items[place - 1], next: items[place + 1] };
  };
};

const pushTo = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
};

/**
 * Prepares the look-ups of a plan.
 *
 * @param plan - the plan
 * @returns the plan with its look-ups; `orientation` and `priority` throw a `RangeError` for a
 *   number that the plan does not have
 * @throws {RangeError} for a relation with a priority that the plan does not have
 */
export const createLookup = (plan: Plan): PlanLookup => {
  const orientation = byNumber<OrientationNumber, Orientation>(plan.orientations, 'orientation');
  const priority = byNumber<PriorityNumber, Priority>(plan.priorities, 'priority');

  const related = new Map<PriorityNumber, Related[]>();
  for (const relation of plan.relations) {
    const [a, b] = relation.between;
    const add = (end: PriorityNumber, other: PriorityNumber) => {
      const direction = directionAt(relation, end);
      pushTo(related, end, { priority: priority(other), relation, direction });
    };
    add(a, b);
    add(b, a);
  }
  for (const list of related.values()) {
    list.sort((x, y) => byPlanOrder(x.priority.number, y.priority.number));
  }

  const terms = new Map<PriorityNumber, GlossaryTerm[]>();
  const uses = new Map<string, Priority[]>();
  for (const each of plan.priorities) {
    const used = new Set([...termIds(each.text.fr.note), ...termIds(each.text.en.note)]);
    for (const term of plan.glossary) {
      if (!used.has(term.id)) continue;
      pushTo(terms, each.number, term);
      pushTo(uses, term.id, each);
    }
  }

  return {
    plan,
    orientation,
    priority,
    prioritiesOf: ({ priorities }) => priorities.map(priority),
    relatedTo: (number) => related.get(number) ?? [],
    neighbours: neighboursBy<PriorityNumber, Priority>(plan.priorities),
    orientationNeighbours: neighboursBy<OrientationNumber, Orientation>(plan.orientations),
    termsOf: ({ number }) => terms.get(number) ?? [],
    usesOf: ({ id }) => uses.get(id) ?? [],
  };
};

/**
 * Finds what is said of a number whose priority was removed.
 *
 * @param plan - the plan
 * @param number - number of a priority
 * @returns what the plan says of it; `undefined` for any other number
 */
export const removedAt = (
  { removed }: Pick<Plan, 'removed'>,
  number: PriorityNumber,
): RemovedPriority | undefined => removed.find((each) => each.number === number);

/** Most priorities that a drawing shows one by one: with more, it would be a maze. */
const MAX_DRAWN = 100;

/**
 * Checks whether drawings show every priority of a plan, and not only its orientations.
 *
 * @param plan - plan, or its orientations alone
 * @returns `true` for `MAX_DRAWN` priorities or fewer; `false` where there are none to show
 */
export const isDrawnWhole = ({ orientations }: Pick<Plan, 'orientations'>): boolean => {
  const count = orientations.reduce((sum, { priorities }) => sum + priorities.length, 0);
  return count > 0 && count <= MAX_DRAWN;
};

/**
 * Lists the images that the texts of a plan show.
 *
 * @param plan - the plan
 * @returns each file once
 */
export const imagesOf = (plan: Plan): readonly ImageFile[] => {
  const texts = LOCALES.flatMap((locale) => [
    plan.text[locale].preamble,
    ...[...plan.orientations, ...plan.priorities].map(({ text }) => text[locale].note),
  ]);
  const images = [
    ...texts.flat().flatMap((block) => (block.type === 'image' ? [block] : [])),
    ...plan.pages.flatMap(({ text }) => LOCALES.flatMap((locale) => text[locale].images)),
  ];
  return [...new Map(images.map((image) => [image.file, image])).values()];
};

/**
 * Lists the items of a plan with a page, a card and a picture of their own.
 *
 * @param plan - the plan
 * @returns orientations first, then priorities, in plan order
 */
export const planItems = ({ orientations, priorities }: Plan): readonly PlanItem[] => [
  ...orientations.map(({ number }): PlanItem => ({ view: 'orientation', number })),
  ...priorities.map(({ number }): PlanItem => ({ view: 'priority', number })),
];

/**
 * Lists the pages of prose of a plan.
 *
 * @param plan - the plan
 * @returns pages, those that the site has words for first
 */
export const prosePagesOf = ({ pages }: Plan): readonly SitePage[] =>
  pages.filter(({ key }) => TOOL_KEYS.every((tool) => tool !== key));

const prepared = new WeakMap<Plan, PlanContents>();

/**
 * Returns what decides which pages the site of a plan has.
 *
 * @param plan - the plan
 * @returns its contents, prepared once; what was removed has a page that says so
 */
export const contentsOf = (plan: Plan): PlanContents => {
  const contents = prepared.get(plan) ?? {
    orientations: new Set(plan.orientations.map(({ number }) => number)),
    priorities: new Set([...plan.priorities, ...plan.removed].map(({ number }) => number)),
    prose: new Set(prosePagesOf(plan).map(({ key }) => key)),
    isBilingual: plan.languages.length > 1,
    hasRelations: plan.relations.length > 0,
    hasContinuity: plan.continuity.length > 0,
    hasTerms: plan.glossary.length > 0,
  };
  prepared.set(plan, contents);
  return contents;
};
