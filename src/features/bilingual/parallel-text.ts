import { strings, type Strings } from '../../site/i18n/index.ts';
import { sourceOf } from '../../plan/languages.ts';
import type { Levels } from '../../plan/levels.ts';
import { localized, type Locale, type Localized } from '../../plan/locale.ts';
import type { OrientationNumber } from '../../plan/number.ts';
import { detailPairs } from '../../plan/details.ts';
import type { ShownNumber } from '../../plan/shown-number.ts';
import type { Priority, Text, Translation } from '../../plan/plan.ts';
import { partLanguage } from '../../plan/translation.ts';
import { paragraphs } from '../../plan/prose.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import type { Page } from '../../plan/pages.ts';
import { fragments } from '../../site/urls.ts';

/** Passage of the plan's text, in both languages. */
export interface Passage {
  /** Fragment that links lead to, the same as in the whole text. */
  readonly id?: string;
  readonly label: string;
  /** Page of the passage, if any. */
  readonly page?: Page;
  readonly orientation?: OrientationNumber;
  /** Whether the passage is the title of the plan or of an orientation. */
  readonly heading: boolean;
  /** Words with their language: French where there is no English. */
  readonly text: Localized<{
    readonly locale: Locale;
    readonly words: string;
    readonly state: Translation | undefined;
  }>;
}

const words = <Part extends string, T extends Text<Part>>(
  text: Localized<T>,
  part: Part,
  pick: (text: T) => string,
) =>
  localized((locale) => ({
    locale: partLanguage<Part>(text[locale], part),
    words: pick(text[locale]),
    state: text[locale].states[part],
  }));

/** Details of a priority, each value with its label: those of one rank stand side by side. */
const detailsOf = (
  { text, orientation }: Priority,
  t: Strings,
  levels: Levels,
): readonly Passage[] => {
  const lines = localized((locale) => detailPairs(text[locale].details));
  const longest = Math.max(...Object.values(lines).map(({ length }) => length));
  return Array.from({ length: longest }, (_, rank) => ({
    label: t.bilingual.detail,
    orientation,
    heading: false,
    text: words(text, 'details', ({ locale }) => {
      const [label, value] = lines[locale][rank] ?? [];
      return label === undefined || value === undefined
        ? ''
        : strings(locale, levels).plain.detail(label, value);
    }),
  }));
};

/** Noun and number of an item in the language of the page; the noun alone where it has no number. */
const namedIn =
  (page: Locale) =>
  (
    { name }: { readonly name: (shown: ShownNumber) => string },
    text: Localized<{ readonly shown: ShownNumber | undefined }>,
    noun: string,
  ): string => {
    const { shown } = text[page];
    return shown === undefined ? noun : name(shown);
  };

/**
 * Lists the text of the plan as pairs of passages, in order: title, subtitle, preamble, then orientations
 * with their priorities.
 *
 * @param lookup - the plan
 * @param t - words of the site in the language of the page, for the labels
 * @param page - language of the page
 * @returns passages in plan order
 */
export const parallelTextOf = (
  lookup: PlanLookup,
  t: Strings,
  page: Locale,
): readonly Passage[] => {
  const named = namedIn(page);
  const { plan } = lookup;
  const preambles = localized((locale) => paragraphs(plan.text[locale].preamble));
  const longest = Math.max(preambles.fr.length, preambles.en.length);
  return [
    {
      label: t.bilingual.planTitle,
      heading: true,
      text: words(plan.text, 'title', ({ title }) => title),
    },
    ...(plan.languages.some((locale) => plan.text[locale].subtitle !== undefined)
      ? [
          {
            label: t.bilingual.tagline,
            heading: false,
            text: words(plan.text, 'subtitle', ({ subtitle = '' }) => subtitle),
          },
        ]
      : []),
    ...Array.from({ length: longest }, (_, rank) => ({
      ...(rank === 0 && { id: fragments.preamble }),
      label: t.bilingual.paragraph(rank + 1),
      heading: false,
      text: localized((locale) => ({
        locale: partLanguage(plan.text[locale], 'preamble'),
        words: preambles[locale][rank] ?? '',
        state: plan.text[locale].states.preamble,
      })),
    })),
    ...plan.orientations.flatMap((orientation): readonly Passage[] => {
      const { number } = orientation;
      return [
        {
          id: fragments.orientation(number),
          label: named(t.orientation, orientation.text, t.search.kinds.orientation),
          page: { view: 'orientation', number },
          orientation: number,
          heading: true,
          text: words(orientation.text, 'title', ({ title }) => title),
        },
        ...(orientation.text[sourceOf(plan.languages)].tagline === undefined
          ? []
          : [
              {
                label: t.bilingual.tagline,
                orientation: number,
                heading: false,
                text: words(orientation.text, 'tagline', ({ tagline = '' }) => tagline),
              },
            ]),
        ...lookup.prioritiesOf(orientation).flatMap((priority): readonly Passage[] => [
          {
            id: fragments.priority(priority.number),
            label: named(t.priority, priority.text, t.fullText.priority),
            page: { view: 'priority', number: priority.number },
            orientation: number,
            heading: false,
            text: words(priority.text, 'statement', ({ statement }) => statement),
          },
          ...detailsOf(priority, t, plan.levels),
        ]),
      ];
    }),
  ];
};
