import { LANGUAGE_TAGS, type Locale } from '../../../plan/locale.ts';
import { sourceOf } from '../../../plan/languages.ts';
import type { ContentIssue } from '../../issue.ts';
import { editPlainLines } from '../../plain-lines.ts';
import { exchangeMessages } from '../../messages/exchange.ts';
import { digestOf } from '../digest.ts';
import type { TranslatedText } from '../items.ts';
import { readableTextsIn } from '../old-texts.ts';
import { recordChange } from '../record.ts';
import { writeRecords } from '../write-record.ts';
import { unitIssues } from './check-unit.ts';
import type { Exchange } from './export-texts.ts';
import { wordsOf, type Inline } from './inline.ts';
import { partsIn, translationsOf, type Part } from './parts.ts';
import { flat, numberTags, untagged } from './tags.ts';
import {
  exchangedTexts,
  paired,
  readingLines,
  type ExchangedText,
  type PairedText,
} from './texts.ts';
import { maxOf, unitId } from './units.ts';
import { writeText, type WrittenText } from './write-text.ts';
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

/** A part that came back, beside what is there today. */
interface ReturnedPart {
  readonly unit: ReturnedUnit;
  readonly inlines: readonly Inline[];
  /** Whether it is the copy of the source that was given. */
  readonly isCopy: boolean;
  /** Whether the translator has changed it. */
  readonly isTouched: boolean;
  /** Whether today’s translation has other words. */
  readonly isOther: boolean;
  readonly messages: readonly ContentIssue['message'][];
}

/** A text that came back. */
interface ReturnedText {
  readonly text: PairedText;
  /** Parts of the source text that was translated. */
  readonly source: readonly Part[];
  readonly skeleton: string;
  readonly translations: readonly (Part | undefined)[];
  readonly parts: readonly ReturnedPart[];
}

const returnedPart = (
  unit: ReturnedUnit,
  part: Part,
  translation: Part | undefined,
  { relink, max }: Pick<Exchange, 'relink'> & { readonly max: number | undefined },
): ReturnedPart => {
  const tags = numberTags(part.inlines, translation?.inlines ?? [], relink);
  const given = unit.previous ?? (translation ? undefined : tags.source);
  const target = unit.target ?? given ?? tags.target;
  const inlines = untagged(target, tags.meanings);
  const today = translation ? flat(tags.target) : undefined;
  // A copy of the source that nobody has worked on, even where the content has a translation by now.
  const isCopy = !unit.previous && flat(target) === flat(tags.source);
  const isTouched = !isCopy && flat(target) !== (given ? flat(given) : today);
  const isOther = flat(target) !== today;
  // Someone else has changed it too, or translated it first.
  const isConflict =
    isTouched &&
    isOther &&
    today !== undefined &&
    (!unit.previous || flat(unit.previous) !== today);
  const messages = isConflict
    ? [exchangeMessages.conflict(wordsOf(translation?.inlines ?? []))]
    : unitIssues(target, inlines, tags.meanings, max);
  return { unit, inlines, isCopy, isTouched, isOther, messages: isTouched ? messages : [] };
};

/** Reads what came back of one text; issues where it is not whole. */
const returnedText = (
  text: ExchangedText,
  skeleton: string,
  units: ReadonlyMap<string, ReturnedUnit>,
  { sources, read, relink }: Exchange,
): ReturnedText | undefined => {
  const { languages } = sources;
  const source = partsIn(text.place, skeleton, sourceOf(languages));
  const own = paired(text, languages, read);
  const translations = translationsOf(text.place, source, own.target);
  const parts = source.flatMap((part, at) => {
    const unit = units.get(unitId(text, at));
    return unit ? [returnedPart(unit, part, translations[at], { relink, max: maxOf(text) })] : [];
  });
  return parts.length === 0 ? undefined : { text: own, source, skeleton, translations, parts };
};

/** What becomes of a text. */
type Fate = 'untranslated' | 'unreviewed' | 'taken' | 'kept';

interface Decision {
  readonly returned: ReturnedText;
  readonly fate: Fate;
  /** Words to write, part by part. */
  readonly texts: readonly (readonly Inline[] | undefined)[];
}

const decide = (returned: ReturnedText, isReviewed: boolean): Decision => {
  const { text, parts, translations } = returned;
  // A copy of the source is a translation only among others of its text: whoever has reviewed a file may have
  // left out whole texts.
  const hasWork = parts.some(({ isTouched }) => isTouched);
  const isDone = ({ unit, isCopy, isTouched }: ReturnedPart) =>
    isTouched || unit.isDone || (isReviewed && (!isCopy || hasWork));
  const isNew = translations.some((each) => each === undefined);
  const isPending = !parts.every(isDone);
  const isPlaced = (at: number) => translations[at] !== undefined;
  if (isNew && parts.some((part, at) => !isDone(part) && !isPlaced(at))) {
    // A translation that is built in its own way, and up to date, needs no other.
    return { returned, fate: text.state === 'current' ? 'kept' : 'untranslated', texts: [] };
  }
  const texts = parts.map(({ inlines, isTouched, isOther }, at) =>
    isOther && (isTouched || !isPlaced(at)) ? inlines : undefined,
  );
  const isChanged = texts.some((each) => each !== undefined);
  const isUpToDate = text.state === 'current' && !isChanged;
  if (isUpToDate) return { returned, fate: 'kept', texts: [] };
  return { returned, fate: isPending ? 'unreviewed' : 'taken', texts };
};

const recordsOf = (
  decisions: readonly Decision[],
  { languages }: Exchange['sources'],
): readonly (readonly [file: string, change: ReturnType<typeof recordChange>])[] => {
  const taken = decisions.flatMap(({ returned: { text, skeleton }, fate }) =>
    text.recorded && fate === 'taken' ? [{ ...text.recorded, skeleton }] : [],
  );
  return [...Map.groupBy(taken, ({ item }) => item)].map(([item, own]) => {
    const digestIn = (text: TranslatedText): string | undefined => {
      const { skeleton = '' } = own.find((each) => each.text === text) ?? {};
      return digestOf(...(readableTextsIn(item, skeleton, languages)[text.unit] ?? []));
    };
    const texts = own.map(({ text }) => text);
    return [item.file, recordChange(item, texts, digestIn)] as const;
  });
};

/** A file without any text, for a translation that has none yet. */
const NEW_FILE = '---\n---\n';

/** Content of a file with its translations and their records. */
const written = (
  before: string | undefined,
  texts: readonly WrittenText[],
  changes: readonly ReturnType<typeof recordChange>[],
): string => {
  return editPlainLines(before ?? NEW_FILE, (file) =>
    texts.reduce(writeText, changes.length > 0 ? writeRecords(file, changes) : file),
  );
};

const filesOf = (
  decisions: readonly Decision[],
  { sources, read }: Exchange,
  locale: Locale,
): ReadonlyMap<string, string> => {
  const records = recordsOf(decisions, sources);
  const texts = decisions
    .filter((decision) => decision.texts.some((each) => each !== undefined))
    .map(({ returned: { text, ...rest }, texts: words }) => {
      // An entry may have moved in its list since.
      const isEntry = text.place.type === 'entry';
      const source = rest.source.map((part) =>
        isEntry ? text.source.find(({ key }) => key === part.key) : part,
      );
      const { place, file } = text;
      return { file, text: { ...rest, place, locale, source, texts: words } };
    });
  const names = new Set([...texts.map(({ file }) => file), ...records.map(([file]) => file)]);
  const contents = [...names].map((name) => {
    const before = read(name);
    const own = texts.filter(({ file }) => file === name).map(({ text }) => text);
    const changes = records.filter(([file]) => file === name).map(([, change]) => change);
    return [name, written(before, own, changes), before] as const;
  });
  return new Map(
    contents.flatMap(([name, after, before]) => (after === before ? [] : [[name, after] as const])),
  );
};

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
    files: filesOf(decisions, exchange, locale),
    taken: named('taken'),
    untranslated: named('untranslated'),
    unreviewed: named('unreviewed'),
  };
};
