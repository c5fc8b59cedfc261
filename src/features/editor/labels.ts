import { LEVEL_WORDS, type Levels } from '../../plan/levels.ts';
import { LANGUAGE_TAGS, type Locale } from '../../plan/locale.ts';
import { typeset } from '../../plan/typography.ts';

const capitalized = (word: string, locale: Locale): string =>
  word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);

const WORDS = {
  fr: {
    facts: 'Le plan: faits',
    plan: 'Le plan: titre et préambule',
    pages: 'Pages du site',
    toAdd: 'à ajouter',
    missing: 'à traduire',
    stale: 'traduction à revoir',
    reviewed: 'Traduction revue',
    reviewedHint: 'À cocher quand la traduction a été relue avec ce texte: le site la dit à jour.',
    oneLine: 'Ce texte tient sur une seule ligne.',
    first: 'Premier numéro',
    second: 'Second numéro',
    term: 'Terme du glossaire',
    words: 'Mots du texte',
    passage: 'Passage dans une autre langue',
    language: 'Langue',
  },
  en: {
    facts: 'The plan: facts',
    plan: 'The plan: title and preamble',
    pages: 'Pages of the site',
    toAdd: 'to be added',
    missing: 'to be translated',
    stale: 'translation to be revised',
    reviewed: 'Translation reviewed',
    reviewedHint:
      'Tick it once the translation was read again with this text: the site calls it up to date.',
    oneLine: 'This text stands on a single line.',
    first: 'First number',
    second: 'Second number',
    term: 'Glossary term',
    words: 'Words of the text',
    passage: 'Passage in another language',
    language: 'Language',
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<string, string>>>>;

/** Words of the editor that are ours; those of the CMS are its own. */
export type Labels = Readonly<Record<keyof (typeof WORDS)['fr'] | 'groups' | 'items', string>>;

/**
 * Returns the words of the editor.
 *
 * @param locale - of its readers
 * @param levels - of the plan
 * @returns words by name, typeset
 */
export const editorLabels = (locale: Locale, [group, item]: Levels): Labels => {
  const words = {
    ...WORDS[locale],
    groups: capitalized(LEVEL_WORDS[group][locale].many, locale),
    items: capitalized(LEVEL_WORDS[item][locale].many, locale),
  };
  return Object.fromEntries(
    Object.entries(words).map(([name, text]) => [name, typeset(text, locale)]),
  ) as unknown as Labels;
};

/**
 * Names a language.
 *
 * @param language - to name
 * @param locale - of the reader
 * @returns its name, with a capital
 * @example languageLabel('fr', 'en') // 'French'
 */
export const languageLabel = (language: Locale, locale: Locale): string =>
  capitalized(
    new Intl.DisplayNames(LANGUAGE_TAGS[locale], { type: 'language' }).of(language) ?? language,
    locale,
  );
