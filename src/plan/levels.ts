import { localized, type Locale, type Localized } from './locale.ts';

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
  /** What a search takes the noun for in a plan that calls neither level so; absent for an everyday word. */
  readonly usual?: 'group' | 'item';
}

/** The words for the two levels of a plan, by their English noun. One entry is all that a new
    word needs. It is a literal, which bundlers leave out where nothing uses it. */
export const LEVEL_WORDS = {
  orientation: {
    fr: { one: 'orientation', many: 'orientations', isFeminine: true },
    en: { one: 'orientation', many: 'orientations' },
    usual: 'group',
  },
  axis: {
    fr: { one: 'axe', many: 'axes', isFeminine: false },
    en: { one: 'axis', many: 'axes' },
    usual: 'group',
  },
  pillar: {
    fr: { one: 'pilier', many: 'piliers', isFeminine: false },
    en: { one: 'pillar', many: 'pillars' },
    usual: 'group',
  },
  component: {
    fr: { one: 'volet', many: 'volets', isFeminine: false },
    en: { one: 'component', many: 'components' },
    usual: 'group',
  },
  issue: {
    fr: { one: 'enjeu', many: 'enjeux', isFeminine: false },
    en: { one: 'issue', many: 'issues' },
    usual: 'group',
  },
  theme: {
    fr: { one: 'thème', many: 'thèmes', isFeminine: false },
    en: { one: 'theme', many: 'themes' },
    usual: 'group',
  },
  area: {
    fr: { one: 'domaine', many: 'domaines', isFeminine: false },
    en: { one: 'area', many: 'areas' },
  },
  challenge: {
    fr: { one: 'défi', many: 'défis', isFeminine: false },
    en: { one: 'challenge', many: 'challenges' },
  },
  goal: {
    fr: { one: 'but', many: 'buts', isFeminine: false },
    en: { one: 'goal', many: 'goals' },
    usual: 'item',
  },
  priority: {
    fr: { one: 'priorité', many: 'priorités', isFeminine: true },
    en: { one: 'priority', many: 'priorities' },
    usual: 'item',
  },
  objective: {
    fr: { one: 'objectif', many: 'objectifs', isFeminine: false },
    en: { one: 'objective', many: 'objectives' },
    usual: 'item',
  },
  strategy: {
    fr: { one: 'stratégie', many: 'stratégies', isFeminine: true },
    en: { one: 'strategy', many: 'strategies' },
  },
  measure: {
    fr: { one: 'mesure', many: 'mesures', isFeminine: true },
    en: { one: 'measure', many: 'measures' },
    usual: 'item',
  },
  action: {
    fr: { one: 'action', many: 'actions', isFeminine: true },
    en: { one: 'action', many: 'actions' },
    usual: 'item',
  },
  target: {
    fr: { one: 'cible', many: 'cibles', isFeminine: true },
    en: { one: 'target', many: 'targets' },
    usual: 'item',
  },
  commitment: {
    fr: { one: 'engagement', many: 'engagements', isFeminine: false },
    en: { one: 'commitment', many: 'commitments' },
    usual: 'item',
  },
  initiative: {
    fr: { one: 'initiative', many: 'initiatives', isFeminine: true },
    en: { one: 'initiative', many: 'initiatives' },
  },
  project: {
    fr: { one: 'projet', many: 'projets', isFeminine: false },
    en: { one: 'project', many: 'projects' },
  },
  recommendation: {
    fr: { one: 'recommandation', many: 'recommandations', isFeminine: true },
    en: { one: 'recommendation', many: 'recommendations' },
  },
  result: {
    fr: { one: 'résultat', many: 'résultats', isFeminine: false },
    en: { one: 'result', many: 'results' },
  },
} as const satisfies Readonly<Record<string, Level>>;

/** What a plan may call one of its levels. */
export type LevelKey = keyof typeof LEVEL_WORDS;

/** What a plan calls its groups, and what is in them. */
export type Levels = readonly [group: LevelKey, item: LevelKey];

/** Levels of a plan that states none. */
export const DEFAULT_LEVELS = ['orientation', 'priority'] as const satisfies Levels;

/** Keys of all words, in the order of their list. */
export const LEVEL_KEYS = /* #__PURE__ */ Object.keys(LEVEL_WORDS) as readonly LevelKey[];

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
 * Lists the nouns that a plan may call its levels.
 *
 * @param locale - language of the nouns
 * @returns nouns in the singular, separated by commas
 */
export const levelNouns = (locale: Locale): string =>
  LEVEL_KEYS.map((key) => LEVEL_WORDS[key][locale].one).join(', ');

/** What people may call the groups and the items of a plan, in each language. */
export type LevelNouns = Localized<Readonly<Record<'group' | 'item', string>>>;

/**
 * Lists what people may call the levels of a plan when they search: its own nouns, then those that other
 * plans use.
 *
 * @param levels - of the plan
 * @returns nouns in the singular, and plurals that do not end with an added s, separated by spaces
 */
export const searchedNouns = (levels: Levels): LevelNouns =>
  localized((locale) => {
    const nouns = (key: LevelKey): readonly string[] => {
      const { one, many } = LEVEL_WORDS[key][locale];
      return many === `${one}s` ? [one] : [one, many];
    };
    const all = (own: LevelKey, rank: 'group' | 'item'): string => {
      const others = LEVEL_KEYS.filter((key) => {
        const level: Level = LEVEL_WORDS[key];
        return level.usual === rank && !levels.includes(key);
      });
      return [own, ...others].flatMap(nouns).join(' ');
    };
    const [group, item] = levels;
    return { group: all(group, 'group'), item: all(item, 'item') };
  });
