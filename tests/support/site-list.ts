import { writeContent } from './write-content.ts';
import { writeStaleContent } from './stale-content.ts';
import { writeHostileContent } from './hostile-content.ts';
import { writeForm, type WrittenNumbers } from './forms-content.ts';
import { writeWordsContent } from './words-content.ts';

/** A site to build for the tests. */
interface TestSite {
  /** Its content folder. */
  readonly content: string;
  readonly siteUrl: string;
  /** Writes the content folder, where it is made for the tests. */
  readonly write?: (folder: string) => void | Promise<void>;
}

/** Roman groups, one of them without a number, and lettered items, one of which runs on. */
export const FRENCH_NUMBERS = {
  'orientations/1': 'III',
  'orientations/10': 'none',
  'priorities/1-1': '7.a',
  'priorities/1-2': '7.b',
  'priorities/10-12': '8',
} as const satisfies WrittenNumbers;

/** A group whose number has a noun of its own, and an item without one. */
export const ENGLISH_NUMBERS = {
  'orientations/1': 'Theme A',
  'orientations/10': 'Theme B',
  'priorities/1-1': 'none',
  'priorities/1-2': 'A2',
  'priorities/10-12': 'Target 4-B',
} as const satisfies WrittenNumbers;

/** The sites under test, by name. */
export const SITES = {
  /** This project’s own plan, at the root of a domain. */
  root: { content: 'content', siteUrl: 'https://plan.example/' },
  /** The same in a sub-folder. */
  'sub-path': { content: 'content', siteUrl: 'https://plan.example/un/dossier/' },
  /** Another plan in a sub-folder: other numbers, stale and missing translations. */
  'small-sub-path': { content: 'tests/fixtures/small', siteUrl: 'https://autre.example/p' },
  /** A plan of 102 priorities. */
  many: {
    content: '.cache/tests/many-content',
    siteUrl: 'https://grand.example/',
    write: (folder) => {
      writeContent(folder, [12, ...Array<number>(6).fill(15)]);
    },
  },
  /** A plan to search in, and for nothing else. */
  words: {
    content: '.cache/tests/words-content',
    siteUrl: 'https://mots.example/',
    write: writeWordsContent,
  },
  /** A plan whose translation is behind, or missing, in a text of every kind. */
  stale: {
    content: '.cache/tests/stale-content',
    siteUrl: 'https://retard.example/',
    write: writeStaleContent,
  },
  /** A plan whose words would do harm where they were taken for anything but words. */
  hostile: {
    content: '.cache/tests/hostile-content',
    siteUrl: 'https://hostile.example/',
    write: writeHostileContent,
  },
  /** A plan in French alone, whose levels have other names, and its items numbers other than their folders. */
  french: {
    content: '.cache/tests/french-content',
    siteUrl: 'https://axes.example/2027/',
    write: (folder) => {
      writeForm(folder, { languages: ['fr'], levels: ['axe', 'objectif'] }, FRENCH_NUMBERS);
    },
  },
  /** A plan in English alone, whose numbers have nouns, or are none. */
  english: {
    content: '.cache/tests/english-content',
    siteUrl: 'https://goals.example/',
    write: (folder) => {
      writeForm(folder, { languages: ['en'], levels: ['goal', 'objective'] }, ENGLISH_NUMBERS);
    },
  },
  /** A plan in English, whose French is official too. */
  official: {
    content: '.cache/tests/official-content',
    siteUrl: 'https://pillars.example/2027/',
    write: (folder) => {
      writeForm(folder, {
        languages: ['en', 'fr'],
        levels: ['pilier', 'mesure'],
        translation: 'official',
      });
    },
  },
} as const satisfies Record<string, TestSite>;

/** The name of a site under test. */
export type SiteName = keyof typeof SITES;

/** Two sites that differ in plan and in place: what every site must have is tested on both. */
export const FULL = ['root', 'small-sub-path'] as const satisfies readonly SiteName[];

/** Those two, and a plan that is too large for some drawings and lists. */
export const SIZES = [...FULL, 'many'] as const satisfies readonly SiteName[];

/** Every site of a whole plan, each place with each of its contents: for links and files. */
export const EVERY = [...SIZES, 'sub-path'] as const satisfies readonly SiteName[];

/** Plans that are in other languages, and call their levels by other names. */
export const FORMS = ['french', 'english', 'official'] as const satisfies readonly SiteName[];

const isSiteName = (name: string): name is SiteName => Object.hasOwn(SITES, name);

/**
 * The sites to build: all, or those that the variable `TEST_SITES` names, with commas between.
 *
 * @param wanted - value of the variable
 * @returns their names
 * @throws {Error} where a name is of no site
 * @example
 * chosenSites('root,many'); // ['root', 'many']
 */
export const chosenSites = (wanted: string | undefined): readonly SiteName[] => {
  const all = Object.keys(SITES).filter(isSiteName);
  const names = (wanted ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const unknown = names.filter((name) => !isSiteName(name));
  if (unknown.length > 0) {
    const sites = all.join(', ');
    throw new Error(
      `TEST_SITES\u00a0: «\u00a0${unknown.join(', ')}\u00a0» n’est pas un site d’essai. Il y a\u00a0: ${sites}.\n` +
        `TEST_SITES: “${unknown.join(', ')}” is no test site. There are: ${sites}.`,
    );
  }
  return names.length > 0 ? names.filter(isSiteName) : all;
};
