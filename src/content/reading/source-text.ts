import { sourceOf, type Languages } from '../../plan/languages.ts';
import type { Locale, Localized } from '../../plan/locale.ts';
import type { Prose } from '../../plan/prose.ts';
import type { EntryData } from '../entry-schemas.ts';
import { fieldPath } from '../field-names.ts';
import { schemaOf, translationSchemas, type Frontmatter, type TextKind } from '../frontmatter.ts';
import { readImages, type Images } from '../images.ts';
import type { ContentIssue } from '../issue.ts';
import { issueMessages } from '../issue-messages.ts';
import { parseMdx, type ParsedMdx } from '../mdx.ts';
import type { FieldWords } from '../owner-facts.ts';
import type { SourceText } from '../sources.ts';
import { splitText } from '../split-text.ts';
import { markupWarnings } from '../text-warnings.ts';
import { openingOf, paragraphsOf, toProse } from '../to-prose.ts';
import { NO_TEXT } from '../translation/digest.ts';
import { bodyUnitOf, fieldUnitsOf, unitDigests } from '../translation/units.ts';
import { validate } from '../validate.ts';
import { vocabularyOf } from '../vocabulary.ts';
import { parseYaml, type YamlSource } from '../yaml.ts';
import { readText, type Place } from './files.ts';
import { foreignQuotes } from './foreign-quotes.ts';

/** Parsed body of a text, with what it shows. */
interface TextBody {
  readonly nodes: ParsedMdx['nodes'];
  /** Language of the text, and digests of its parts. */
  readonly own: Pick<EntryData<TextKind>, 'locale' | 'digests'>;
  readonly images: Images;
  /** Words of the fields of `plan.yaml` that pages show. */
  readonly given: FieldWords;
}

const proseOf = ({ nodes, own, images }: TextBody): Prose => toProse(nodes, own.locale, images);

/** Joins front matter and parsed body, by kind. */
const ENTRY_DATA: {
  readonly [K in TextKind]: (data: Frontmatter<K>, body: TextBody) => EntryData<K>;
} = {
  plan: (data, body) => ({ ...data, ...body.own, preamble: proseOf(body) }),
  orientations: (data, body) => ({ ...data, ...body.own, note: proseOf(body) }),
  priorities: (data, body) => ({ ...data, ...body.own, note: proseOf(body) }),
  pages: (data, { nodes, own, images, given }) => ({
    ...data,
    ...own,
    paragraphs: paragraphsOf(nodes, own.locale, given),
    opening: openingOf(nodes, own.locale, given),
    images: [...images.values()],
  }),
};

/** Fills front matter with the texts that a translation lacks, and its number, as they are in the source. */
const completed = <K extends TextKind>(
  { value, ...places }: YamlSource,
  kind: K,
  source: SourceText<K> | undefined,
): YamlSource => {
  if (!source || typeof value !== 'object') return { value, ...places };
  const borrowed = [...fieldUnitsOf(kind), 'number'].flatMap((field) => {
    const text: unknown = Reflect.get(source.data, field);
    return text === undefined ? [] : [[field, text] as const];
  });
  return { value: { ...Object.fromEntries(borrowed), ...value }, ...places };
};

/** What keeps a front matter from being found: its first line, its last one, or all of it. */
const frontMatterIssue = (text: string, file: string): ContentIssue => {
  const rows = text.split('\n');
  const first = rows.findIndex((row) => row.trim() !== '');
  const found = rows[first];
  if (found === undefined) return { file, line: 1, message: issueMessages.frontMatterMissing() };
  if (/^---[ \t]*$/.test(rows[0] ?? '')) {
    // The note follows a blank line, and the front matter has none.
    const blank = rows.findIndex((row) => row.trim() === '');
    const line = blank === -1 ? rows.length : Math.max(blank, 1) + 1;
    return { file, line, message: issueMessages.frontMatterEnd() };
  }
  const message = issueMessages.frontMatterStart(first > 0 ? '' : found.slice(0, 60));
  return { file, line: 1, message };
};

/** Content folder that is read, with what its pages show. */
export interface Reading extends Place {
  /** Languages of the plan. */
  readonly languages: Languages;
  /** What pages show of the fields of `plan.yaml`. */
  readonly given: Localized<FieldWords>;
}

/**
 * Reads one MDX file.
 *
 * @param reading - content folder that is read
 * @param kind - kind of the text
 * @param file - path in the folder
 * @param locale - language of the text
 * @param original - for a translation, what it was made from, where that could be read
 * @returns the text; `undefined` for a wrong one, which is reported
 */
export const readSourceText = async <K extends TextKind>(
  { report, ...reading }: Reading,
  kind: K,
  file: string,
  locale: Locale,
  original?: SourceText<K>,
): Promise<SourceText<K> | undefined> => {
  const text = readText({ report, ...reading }, file);
  if (text === undefined) return undefined;
  const split = splitText(text);
  if (!split) {
    report(frontMatterIssue(text, file));
    return undefined;
  }
  const { head, yaml, body } = split;
  const { source, issues: unreadable } = parseYaml(yaml, file, 2);
  report(...unreadable);
  if (!source) return undefined;
  const sourceLocale = sourceOf(reading.languages);
  const isFrench = ([field]: readonly PropertyKey[]) =>
    (field === 'translates' ? sourceLocale : locale) === 'fr';
  report(...foreignQuotes(source, file, isFrench, fieldPath));
  const isTranslation = locale !== sourceLocale;
  const { value, issues: invalid } =
    isTranslation && !original
      ? { ...validate(source, translationSchemas[kind], file, fieldPath), value: undefined }
      : validate(
          completed(source, kind, original),
          schemaOf(kind, isTranslation ? 'translation' : 'source'),
          file,
          fieldPath,
        );
  const firstLine = head.split('\n').length;
  const parsed = parseMdx({ text: body, file, firstLine, locale }, vocabularyOf(kind));
  const { images, issues: wrongImages } = await readImages(reading.folder, file, parsed.images);
  report(...invalid, ...parsed.issues, ...wrongImages);
  reading.warn(
    ...source.cuts.map((cut) => ({ ...cut, file })),
    ...markupWarnings(parsed.nodes, file, firstLine),
  );
  if (value === undefined) return undefined;
  const given = reading.given[locale];
  const own = { locale, digests: unitDigests(kind, source.value ?? {}, body) };
  const isBodyBorrowed = original && own.digests[bodyUnitOf(kind)] === NO_TEXT;
  const data = isBodyBorrowed
    ? { ...original.data, ...value, ...own }
    : ENTRY_DATA[kind](value, { nodes: parsed.nodes, own, images, given });
  return {
    file,
    body,
    bodyLine: firstLine,
    lineAt: source.lineAt,
    references: parsed.references,
    images: parsed.images.map(({ to }) => to),
    data,
  };
};
