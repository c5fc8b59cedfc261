import type { PlanForm } from '../../../plan/form.ts';
import { sourceOf } from '../../../plan/languages.ts';
import { LEVEL_WORDS } from '../../../plan/levels.ts';
import type { Locale, Localized } from '../../../plan/locale.ts';
import { typeset } from '../../../plan/typography.ts';
import { FIELD } from '../../vocabulary.ts';
import type { Inline, Markup } from './inline.ts';
import { wordsOf } from './inline.ts';
import type { TagMeaning } from './tags.ts';
import type { PairedText } from './texts.ts';

// What a translator reads beside a text, in the language that it is translated from.

/** What each field is, in the words of those who write it. A field that is not here goes by its name. */
const FIELD_NAMES: Readonly<Record<string, Localized>> = {
  title: { fr: 'titre', en: 'title' },
  subtitle: { fr: 'sous-titre', en: 'subtitle' },
  tagline: { fr: 'sous-titre', en: 'subtitle' },
  statement: { fr: 'énoncé', en: 'statement' },
  short: { fr: 'titre court', en: 'short title' },
  number: { fr: 'numéro', en: 'number' },
  subjects: { fr: 'sujets', en: 'subjects' },
  keywords: {
    fr: 'mots-clés de la recherche, séparés par « | »; leur nombre est libre',
    en: 'search keywords, separated by “|”; as many as suit the language',
  },
  details: { fr: 'détails', en: 'details' },
  description: { fr: 'description', en: 'description' },
  preamble: { fr: 'préambule', en: 'preamble' },
  note: { fr: 'repère de lecture', en: 'reading note' },
  body: { fr: 'texte de la page', en: 'text of the page' },
  glossary: { fr: 'glossaire', en: 'glossary' },
  relations: { fr: 'raison du lien', en: 'reason for the link' },
  continuity: { fr: 'raison de la suite', en: 'reason for what became of it' },
  removed: { fr: 'raison du retrait', en: 'reason for the removal' },
  rights: { fr: 'droits', en: 'rights' },
};

/** What tags are. */
const MARKUP_NAMES: Readonly<Record<string, Localized>> = {
  emphasis: { fr: 'italique', en: 'emphasis' },
  strong: { fr: 'gras', en: 'strong' },
  link: { fr: 'lien vers', en: 'link to' },
  Terme: { fr: 'terme du glossaire', en: 'glossary term' },
  span: { fr: 'passage dans la langue', en: 'passage in the language' },
  [FIELD.given]: { fr: 'seulement avec le champ', en: 'only with the field' },
  [FIELD.missing]: { fr: 'seulement sans le champ', en: 'only without the field' },
  [FIELD.value]: { fr: 'contenu du champ', en: 'content of the field' },
};

/**
 * Tells what a tag stands for.
 *
 * @param markup - its markup
 * @param locale - of the reader
 * @returns a few words: `glossary term mrc`
 */
export const markupName = ({ type, value }: Markup, locale: Locale): string =>
  [MARKUP_NAMES[type]?.[locale] ?? type, value].filter(Boolean).join(' ');

const itemName = ({ subject: { item, kind } }: PairedText, form: PlanForm): string => {
  const locale = sourceOf(form.languages);
  const [group, own] = form.levels;
  if (kind === 'orientations') return `${LEVEL_WORDS[group][locale].one} ${item}`;
  return kind === 'priorities' ? `${LEVEL_WORDS[own][locale].one} ${item}` : item;
};

/**
 * Tells where a text stands in the plan.
 *
 * @param text - with its parts
 * @param form - of the plan
 * @returns the item and the field, in the language that it is translated from
 */
export const contextNote = (text: PairedText, form: PlanForm): string => {
  const locale = sourceOf(form.languages);
  const { field } = text.subject;
  return typeset(`${itemName(text, form)}, ${FIELD_NAMES[field]?.[locale] ?? field}`, locale);
};

/**
 * Tells what the tags of a text stand for.
 *
 * @param meanings - of its tags
 * @param locale - of the reader
 * @returns one line, or `undefined` where there is no tag
 */
export const tagsNote = (meanings: readonly TagMeaning[], locale: Locale): string | undefined =>
  meanings.length === 0
    ? undefined
    : meanings.map(({ id, markup }) => `${id} = ${markupName(markup, locale)}`).join('; ');

/** What the translator reads of a text that has changed. */
const CHANGE_NAMES = {
  before: {
    fr: 'Texte d’origine lors de la traduction',
    en: 'Original text when it was translated',
  },
  today: { fr: 'Texte d’origine aujourd’hui', en: 'Original text today' },
  present: { fr: 'Traduction actuelle', en: 'Present translation' },
} as const satisfies Record<string, Localized>;

/**
 * Quotes a text for a translator.
 *
 * @param which - the source text that a translation was made from, that of today, or the present translation
 * @param parts - of that text
 * @param locale - of the reader
 * @returns one line
 */
export const quotedText = (
  which: keyof typeof CHANGE_NAMES,
  parts: readonly { readonly inlines: readonly Inline[] }[],
  locale: Locale,
): string =>
  typeset(
    `${CHANGE_NAMES[which][locale]}: ${parts.map(({ inlines }) => wordsOf(inlines)).join(' ¶ ')}`,
    locale,
  );
