import { LANGUAGE_TAGS, type Locale } from '../../../plan/locale.ts';
import { sourceOf } from '../../../plan/languages.ts';
import type { ContentIssue } from '../../issue.ts';
import { exchangeMessages } from '../../messages/exchange.ts';
import { changedFiles } from './changed-files.ts';
import { decide, type Fate } from './decide.ts';
import { returnedText, type ReturnedText } from './returned-text.ts';
import { exchangedTexts, readingLines, type Exchange } from './texts.ts';
import { unitId } from './units.ts';
import { readXliff, type ReturnedFile, type ReturnedUnit } from './xliff-reader.ts';

/** What an XLIFF file brings. */
export interface ImportedTexts {
  /** All that is wrong; nothing is to be written then. */
  readonly issues: readonly ContentIssue[];
  /** New contents of files, by path in the content folder. */
  readonly files: ReadonlyMap<string, string>;
  /** Names of the texts that are written, or recorded as reviewed. */
  readonly taken: readonly string[];
  /** Names of the texts that are not wholly translated, and stay as they are. */
  readonly untranslated: readonly string[];
  /** Names of the texts whose translation is still to be reviewed. */
  readonly unreviewed: readonly string[];
}

/** What is wrong with the units of a file, whatever their words. */
const unitListIssues = (
  { units }: ReturnedFile,
  texts: readonly ReturnedText[],
  name: string,
): readonly ContentIssue[] => {
  const ids = units.map(({ id }) => id);
  const expected = texts.flatMap(({ text, source }) => source.map((_part, at) => unitId(text, at)));
  const at = ({ line, id }: ReturnedUnit) => ({ file: name, line, field: id });
  return [
    ...units
      .filter(({ id }) => !expected.includes(id))
      .map((unit) => ({ ...at(unit), message: exchangeMessages.unknownUnit(unit.id) })),
    ...units
      .filter(({ id }, place) => ids.indexOf(id) !== place)
      .map((unit) => ({ ...at(unit), message: exchangeMessages.twice(unit.id) })),
    ...texts.flatMap(({ text, source, parts: [first] }) =>
      source
        .map((_part, rank) => unitId(text, rank))
        .filter((id) => !ids.includes(id))
        .map((id) => ({
          file: name,
          line: first?.unit.line,
          message: exchangeMessages.lostUnit(id),
        })),
    ),
  ];
};

/** Language of a tag such as `fr-CA`, which tools write in their own way. */
const primary = (tag: string): string => tag.toLowerCase().replace(/[-_].*$/, '');

const fileIssues = (
  { line, languages, skeleton, original }: ReturnedFile,
  expected: readonly [Locale, Locale],
  name: string,
): readonly ContentIssue[] => {
  if (languages.some((tag, at) => primary(tag) !== expected[at])) {
    const ours = expected.map((locale) => LANGUAGE_TAGS[locale]).join(' → ');
    return [{ file: name, line, message: exchangeMessages.languages(languages.join(' → '), ours) }];
  }
  return skeleton === undefined
    ? [{ file: name, line, message: exchangeMessages.noSkeleton(original) }]
    : [];
};

const NOTHING = { files: new Map(), taken: [], untranslated: [], unreviewed: [] } as const;

/**
 * Takes back what a translator has done. Nothing is written here.
 *
 * @param exchange - content folder, of a plan in two languages
 * @param xliff - text of the file that came back, with its name for issues
 * @param isReviewed - whether the translator has looked at every text in it
 * @returns new contents of the files of the folder, or all that is wrong
 */
export const importTexts = (
  exchange: Exchange,
  xliff: { readonly text: string; readonly name: string },
  isReviewed: boolean,
): ImportedTexts => {
  const { languages } = exchange.sources;
  const [, locale = sourceOf(languages)] = languages;
  const { files, issues: unreadable } = readXliff(xliff.text, xliff.name);
  const foreign = files.flatMap((file) =>
    fileIssues(file, [sourceOf(languages), locale], xliff.name),
  );
  if (unreadable.length + foreign.length > 0) {
    return { ...NOTHING, issues: [...unreadable, ...foreign] };
  }
  const known = exchangedTexts(exchange.sources);
  const lines = { ...exchange, read: readingLines(exchange.read) };
  const read = files.map((file) => {
    const units = new Map(file.units.map((unit) => [unit.id, unit]));
    const texts = known
      .filter(({ sourceFile }) => sourceFile === file.original)
      .flatMap((text) => returnedText(text, file.skeleton ?? '', units, lines) ?? []);
    return { file, texts };
  });
  const texts = read.flatMap((each) => each.texts);
  const issues = [
    ...read.flatMap((each) => unitListIssues(each.file, each.texts, xliff.name)),
    ...texts.flatMap(({ parts }) =>
      parts.flatMap(({ unit: { id, line }, messages }) =>
        messages.map((message) => ({ file: xliff.name, line, field: id, message })),
      ),
    ),
  ];
  if (issues.length > 0) return { ...NOTHING, issues };
  const decisions = texts.map((text) => decide(text, isReviewed));
  const named = (fate: Fate) =>
    decisions.filter((each) => each.fate === fate).map(({ returned }) => returned.text.name);
  return {
    issues: [],
    files: changedFiles(decisions, exchange, locale),
    taken: named('taken'),
    untranslated: named('untranslated'),
    unreviewed: named('unreviewed'),
  };
};
