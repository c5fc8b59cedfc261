import type { Locale } from './locale.ts';

/** A noun in French: its gender and its first letter give the rest of its grammar. */
export interface FrenchNoun {
  readonly one: string;
  readonly many: string;
  readonly isFeminine: boolean;
}

/** A noun in English. */
export interface EnglishNoun {
  readonly one: string;
  readonly many: string;
}

/** What a plan may call one of its levels. */
interface Level {
  readonly fr: FrenchNoun;
  readonly en: EnglishNoun;
  /** Whether plans call their groups so, rather than what is in them: tells what a search means. */
  readonly isGroup: boolean;
}

const feminine = (one: string, many = `${one}s`): FrenchNoun => ({ one, many, isFeminine: true });
const masculine = (one: string, many = `${one}s`): FrenchNoun => ({ one, many, isFeminine: false });
const english = (one: string, many = `${one}s`): EnglishNoun => ({ one, many });

/** The words for the two levels of a plan, by their English noun. One entry is all that a new word needs. */
export const LEVEL_WORDS = {
  orientation: { fr: feminine('orientation'), en: english('orientation'), isGroup: true },
  axis: { fr: masculine('axe'), en: english('axis', 'axes'), isGroup: true },
  pillar: { fr: masculine('pilier'), en: english('pillar'), isGroup: true },
  component: { fr: masculine('volet'), en: english('component'), isGroup: true },
  issue: { fr: masculine('enjeu', 'enjeux'), en: english('issue'), isGroup: true },
  theme: { fr: masculine('thème'), en: english('theme'), isGroup: true },
  area: { fr: masculine('domaine'), en: english('area'), isGroup: true },
  challenge: { fr: masculine('défi'), en: english('challenge'), isGroup: true },
  goal: { fr: masculine('but'), en: english('goal'), isGroup: true },
  priority: { fr: feminine('priorité'), en: english('priority', 'priorities'), isGroup: false },
  objective: { fr: masculine('objectif'), en: english('objective'), isGroup: false },
  strategy: { fr: feminine('stratégie'), en: english('strategy', 'strategies'), isGroup: false },
  measure: { fr: feminine('mesure'), en: english('measure'), isGroup: false },
  action: { fr: feminine('action'), en: english('action'), isGroup: false },
  target: { fr: feminine('cible'), en: english('target'), isGroup: false },
  commitment: { fr: masculine('engagement'), en: english('commitment'), isGroup: false },
  initiative: { fr: feminine('initiative'), en: english('initiative'), isGroup: false },
  project: { fr: masculine('projet'), en: english('project'), isGroup: false },
  recommendation: {
    fr: feminine('recommandation'),
    en: english('recommendation'),
    isGroup: false,
  },
  result: { fr: masculine('résultat'), en: english('result'), isGroup: false },
} as const satisfies Readonly<Record<string, Level>>;

/** What a plan may call one of its levels. */
export type LevelKey = keyof typeof LEVEL_WORDS;

/** What a plan calls its groups, and what is in them. */
export type Levels = readonly [group: LevelKey, item: LevelKey];

/** Levels of a plan that states none. */
export const DEFAULT_LEVELS = ['orientation', 'priority'] as const satisfies Levels;

/** Keys of all words, in the order of their list. */
export const LEVEL_KEYS = Object.keys(LEVEL_WORDS) as readonly LevelKey[];

const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Finds what a plan calls a level, by its noun in either language.
 *
 * @param word - noun in the singular, with or without accents
 * @returns its key; `undefined` where the list has no such noun
 * @example levelOf('Priorité') // 'priority'
 */
export const levelOf = (word: string): LevelKey | undefined =>
  LEVEL_KEYS.find((key) =>
    [LEVEL_WORDS[key].fr.one, LEVEL_WORDS[key].en.one].some((one) => plain(one) === plain(word)),
  );

/**
 * Reads the levels of a plan.
 *
 * @param value - any value
 * @returns the levels; `undefined` for anything but two nouns of the list that differ
 * @example levelsOf(['axe', 'objectif']) // ['axis', 'objective']
 */
export const levelsOf = (value: unknown): Levels | undefined => {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [group, item] = value.map((word: unknown) =>
    typeof word === 'string' ? levelOf(word) : undefined,
  );
  return group === undefined || item === undefined || group === item ? undefined : [group, item];
};

/**
 * Reads the levels of a plan from a page.
 *
 * @param value - both keys, separated by a space
 * @returns the levels
 * @throws {RangeError} for any other text
 * @example parseLevels('axis objective') // ['axis', 'objective']
 */
export const parseLevels = (value: string): Levels => {
  const levels = levelsOf(value.split(' '));
  if (!levels) throw new RangeError(`“${value}” are no levels of a plan.`);
  return levels;
};

/**
 * Returns a noun as it stands in addresses.
 *
 * @param noun - of a level
 * @returns ASCII letters and hyphens
 * @example slugOfNoun('priorités') // 'priorites'
 */
export const slugOfNoun = (noun: string): string => plain(noun).replace(/[^a-z]+/g, '-');

/**
 * Lists the nouns that a plan may call its levels.
 *
 * @param locale - language of the nouns
 * @returns nouns in the singular, separated by commas
 */
export const levelNouns = (locale: Locale): string =>
  LEVEL_KEYS.map((key) => LEVEL_WORDS[key][locale].one).join(', ');
