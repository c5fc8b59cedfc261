import { labelOf } from '../../src/plan/label.ts';
import { LANGUAGE_TAGS, type Locale } from '../../src/plan/locale.ts';
import type { PlanLookup } from '../../src/plan/lookup.ts';
import { paragraphs } from '../../src/plan/prose.ts';
import { relationLabel } from '../../src/site/relation-label.ts';
import { rightsOf } from './known-facts.ts';
import { otherLocale } from './languages.ts';
import { withoutSpaces } from './read-pdf.ts';
import { strings } from './strings.ts';

/** Every text that a document of the plan has to say, in reading order. */
export const documentTexts = (lookup: PlanLookup, locale: Locale): readonly string[] => {
  const { text, orientations, glossary } = lookup.plan;
  const collator = new Intl.Collator(LANGUAGE_TAGS[locale]);
  return [
    ...paragraphs(text[locale].preamble),
    ...orientations.flatMap((orientation) => [
      orientation.text[locale].title,
      ...[orientation.text[locale].tagline ?? []].flat(),
      ...paragraphs(orientation.text[locale].note),
      ...lookup
        .prioritiesOf(orientation)
        .flatMap(({ number, text: { [locale]: own } }) => [
          number,
          own.statement,
          ...paragraphs(own.note),
          ...lookup
            .relatedTo(number)
            .flatMap(({ priority, relation }) => [
              priority.number,
              labelOf(priority.text[locale]).text,
              relationLabel(strings(locale), relation, lookup.priority(number), locale),
              relation.why[locale],
            ]),
        ]),
    ]),
    ...glossary
      .toSorted((a, b) => collator.compare(a.term[locale], b.term[locale]))
      .flatMap(({ term, definition, sources }) => [
        term[locale],
        ...(term.fr === term.en ? [] : [term[otherLocale(locale)]]),
        definition[locale],
        ...sources.map(({ text }) => text[locale]),
      ]),
    rightsOf(lookup.plan)[locale],
  ];
};

/** The texts that do not follow in the words of a document, each after the one before. */
export const notInOrder = (words: string, texts: readonly string[]): readonly string[] => {
  let from = 0;
  return texts.filter((text) => {
    const found = words.indexOf(withoutSpaces(text), from);
    if (found >= 0) from = found + withoutSpaces(text).length;
    return found < 0;
  });
};
