import { sourceOf } from '../../../plan/languages.ts';
import type { ContentIssue } from '../../issue.ts';
import { exchangeMessages } from '../../messages/exchange.ts';
import { unitIssues } from './check-unit.ts';
import { wordsOf, type Inline } from './inline.ts';
import { partsIn, translationsOf, type Part } from './parts.ts';
import { flat, numberTags, untagged } from './tags.ts';
import { paired, type Exchange, type ExchangedText, type PairedText } from './texts.ts';
import { maxOf, unitId } from './units.ts';
import type { ReturnedUnit } from './xliff-reader.ts';

/** A part that came back, beside what is there today. */
export interface ReturnedPart {
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
export interface ReturnedText {
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

/**
 * Puts what came back of one text beside what is there today.
 *
 * @param text - of the content
 * @param skeleton - content of its source file when it was given
 * @param units - that came back, by id
 * @param exchange - content folder, read as plain lines
 * @returns the text with its parts; `undefined` where nothing of it came back
 */
export const returnedText = (
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
