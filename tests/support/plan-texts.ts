import { localized, LOCALES, type Locale, type Localized } from '../../src/plan/locale.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { linesOf, type Inline, type Prose } from '../../src/plan/prose.ts';

/** Words of the plan, and where they stand in it. */
export interface PlanText {
  readonly where: string;
  readonly locale: Locale;
  readonly text: string;
}

/** Stands for words in another language, which have rules of their own. */
export const FOREIGN = '\ufffc';

const ownWords = (nodes: readonly Inline[], locale: Locale): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'language' && node.locale !== locale) return FOREIGN;
      return ownWords(node.children, locale);
    })
    .join('');

/** The paragraphs of a text and the items of its lists, words in another language left out. */
export const proseLines = (prose: Prose, locale: Locale): readonly string[] =>
  prose.flatMap(linesOf).map((line) => ownWords(line, locale));

/**
 * Every text of a plan, one for each field, paragraph and keyword. French that stands in for
 * missing English is told as French.
 */
export const textsOf = (plan: Plan): readonly PlanText[] => {
  const both = (where: string, texts: Localized) =>
    LOCALES.map((locale) => ({ where: `${where}.${locale}`, locale, text: texts[locale] }));

  const fields = <T extends { readonly locale: Locale }>(
    where: string,
    texts: Localized<T>,
    pick: (text: T) => Readonly<Record<string, string | readonly string[]>>,
  ) =>
    LOCALES.flatMap((side) => {
      const { locale } = texts[side];
      return Object.entries(pick(texts[side])).flatMap(([field, value]) =>
        [value].flat().map((text) => ({ where: `${where}.${side}.${field}`, locale, text })),
      );
    });

  return [
    ...(plan.rights ? both('rights', plan.rights) : []),
    ...fields('plan', plan.text, ({ title, subtitle = [], preamble, locale }) => ({
      title,
      subtitle,
      preamble: proseLines(preamble, locale),
    })),
    ...plan.orientations.flatMap(({ number, text }) =>
      fields(`orientation ${number}`, text, ({ title, tagline = [], note, locale }) => ({
        title,
        tagline,
        note: proseLines(note, locale),
      })),
    ),
    ...plan.priorities.flatMap(({ number, text }) =>
      fields(
        `priority ${number}`,
        text,
        ({ statement, short = [], subjects, keywords, note, locale }) => ({
          statement,
          short,
          subjects,
          keywords,
          note: proseLines(note, locale),
        }),
      ),
    ),
    ...plan.relations.flatMap(({ between, why }) => both(`relation ${between.join(' ')}`, why)),
    ...plan.glossary.flatMap(({ id, term, definition, sources }) => [
      ...both(`term ${id}.term`, term),
      ...both(`term ${id}.definition`, definition),
      ...sources.flatMap(({ text }) => both(`term ${id}.source`, text)),
    ]),
    ...plan.pages.flatMap(({ key, text }) =>
      fields(`page ${key}`, text, ({ title, description }) => ({ title, description })),
    ),
  ];
};

/** The texts of a plan that are in one language. */
export const textsIn = (plan: Plan, locale: Locale): readonly PlanText[] =>
  textsOf(plan).filter((text) => text.locale === locale);

/** The texts of a plan by language. */
export const textsByLocale = (plan: Plan): Localized<readonly PlanText[]> =>
  localized((locale) => textsIn(plan, locale));
