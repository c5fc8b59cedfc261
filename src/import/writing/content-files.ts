import { stringify } from 'yaml';
import { digestOf } from '../../content/translation/digest.ts';
import { unitTexts, type TextKind } from '../../content/translation/units.ts';
import type { Locale, Localized } from '../../plan/locale.ts';
import type { Translation } from '../../plan/plan.ts';
import type { Imported, Outline, OutlineBlock, OutlineGroup, OutlineItem } from '../outline.ts';
import { mdxText } from './mdx-text.ts';
import { numbered, writtenNumber, type NumberedGroup, type WrittenNumber } from './numbering.ts';
import { planYaml } from './plan-yaml.ts';
import { starterPages } from './starter-pages.ts';

/** Files of a content folder, by path in it. */
export type ContentFiles = ReadonlyMap<string, string>;

/** One text of a plan in one language: front matter and body. */
interface TextParts {
  readonly data: Readonly<Record<string, unknown>>;
  readonly blocks: readonly OutlineBlock[];
  readonly state?: Translation | undefined;
}

const isGiven = (value: unknown): boolean =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

const givenFields = (data: TextParts['data']): TextParts['data'] =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => isGiven(value)));

const yaml = (data: object): string =>
  Object.keys(data).length === 0 ? '' : stringify(data, { lineWidth: 0, singleQuote: true });

const fileText = (data: TextParts['data'], body: string): string =>
  `---\n${yaml(data)}---\n${body === '' ? '' : `\n${body}`}`;

/** Digest that no source text has: a translation that is marked so is out of date. */
const OF_NO_TEXT = digestOf('');

/** Record of what a translation was made from, as far as the original says it. */
const recordOf = (
  kind: TextKind,
  source: TextParts,
  translation: TextParts,
): Readonly<Record<string, string>> | undefined => {
  const { state } = translation;
  if (state !== 'current' && state !== 'stale') return undefined;
  const texts = unitTexts(kind, source.data, mdxText(source.blocks));
  const own = unitTexts(kind, translation.data, mdxText(translation.blocks));
  return Object.fromEntries(
    Object.entries(own)
      .filter(([, parts]) => parts.length > 0)
      .map(([unit]) => [unit, state === 'stale' ? OF_NO_TEXT : digestOf(...(texts[unit] ?? []))]),
  );
};

/** What a translation has of its own where the original fills in the source text for what is missing. */
const withoutBorrowed = (source: TextParts, translation: TextParts): TextParts => {
  if (translation.state !== 'missing') return translation;
  const isBorrowed = (value: unknown, of: unknown) => JSON.stringify(value) === JSON.stringify(of);
  return {
    ...translation,
    data: Object.fromEntries(
      Object.entries(translation.data).filter(
        ([name, value]) => !isBorrowed(value, source.data[name]),
      ),
    ),
    blocks: isBorrowed(translation.blocks, source.blocks) ? [] : translation.blocks,
  };
};

/** Languages of the two texts of a plan. */
interface Languages {
  readonly source: Locale;
  readonly translation?: Locale | undefined;
}

/** Files of one text: that of the source, and that of the translation where it has any word of its own. */
const textFiles = (
  kind: TextKind,
  folder: string,
  { source: locale, translation: other }: Languages,
  [written, translated]: readonly [source: TextParts, translation?: TextParts | undefined],
): readonly (readonly [path: string, text: string])[] => {
  const source = { ...written, data: givenFields(written.data) };
  const own = [[`${folder}/${locale}.mdx`, fileText(source.data, mdxText(source.blocks))] as const];
  if (!translated || other === undefined) return own;
  const translation = withoutBorrowed(source, {
    ...translated,
    data: givenFields(translated.data),
  });
  if (Object.keys(translation.data).length === 0 && translation.blocks.length === 0) return own;
  const record = recordOf(kind, source, translation);
  const data = { ...(record && { translated: record }), ...translation.data };
  return [...own, [`${folder}/${other}.mdx`, fileText(data, mdxText(translation.blocks))]];
};

const planParts = ({ title, subtitle, preamble, state }: Outline): TextParts => ({
  data: { title, subtitle },
  blocks: preamble,
  state,
});

const groupParts = (
  { title, tagline, note, state }: OutlineGroup,
  { number }: WrittenNumber,
): TextParts => ({
  data: { number, title, tagline },
  blocks: note,
  state,
});

/** Label of the number that an item has in the original, where it is too long to be shown as one. */
const NUMBER_LABEL: Localized = { fr: 'Numéro', en: 'Number' };

const itemParts = (
  { statement, short, subjects, keywords, details, note, state }: OutlineItem,
  { number, inDetails }: WrittenNumber,
  locale: Locale,
): TextParts => ({
  data: {
    number,
    statement,
    short,
    subjects,
    keywords,
    details: [
      ...(inDetails === undefined ? [] : [{ label: NUMBER_LABEL[locale], value: inDetails }]),
      ...details,
    ],
  },
  blocks: note,
  state,
});

/** What a translation says of its number: it has that of the source where it has no other. */
const translatedNumber = (
  source: Pick<OutlineItem, 'number'>,
  translated: Pick<OutlineItem, 'number'>,
): WrittenNumber =>
  translated.number === undefined ? {} : writtenNumber(source.number, translated);

const groupFiles = (
  { group, folder, written, items }: NumberedGroup,
  translated: OutlineGroup | undefined,
  languages: Languages,
): readonly (readonly [string, string])[] => [
  ...textFiles('orientations', `orientations/${folder}`, languages, [
    groupParts(group, written),
    translated && groupParts(translated, translatedNumber(group, translated)),
  ]),
  ...items.flatMap(({ item, folder: own, written: itemNumber }, at) => {
    const other = translated?.items[at];
    return textFiles('priorities', `priorities/${own}`, languages, [
      itemParts(item, itemNumber, languages.source),
      other &&
        languages.translation &&
        itemParts(other, translatedNumber(item, other), languages.translation),
    ]);
  }),
];

/**
 * Writes what was read as the files of a content folder. What is not known is left out.
 *
 * @param imported - what was read; its two languages have the same groups and items
 * @returns the files, by path
 */
export const contentFiles = (imported: Imported): ContentFiles => {
  const [source, translation] = imported.outlines;
  const pair = { source: source.locale, translation: translation?.locale };
  const languages = [pair.source, ...(pair.translation === undefined ? [] : [pair.translation])];
  const { relations, glossary } = imported;
  return new Map([
    ['plan.yaml', planYaml(imported)],
    ...textFiles('plan', 'plan', pair, [planParts(source), translation && planParts(translation)]),
    ...numbered(source).flatMap((group, at) => groupFiles(group, translation?.groups[at], pair)),
    ...(relations.length > 0 ? [['relations.yaml', yaml(relations)] as const] : []),
    ...(glossary.length > 0 ? [['glossary.yaml', yaml(glossary)] as const] : []),
    ...starterPages(languages),
  ]);
};
