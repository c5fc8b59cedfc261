import type { Inline } from './inline.ts';
import type { ReturnedPart, ReturnedText } from './returned-text.ts';

/** What becomes of a text: `kept` where there is nothing to do. */
export type Fate = 'untranslated' | 'unreviewed' | 'taken' | 'kept';

/** What becomes of a text that came back. */
export interface Decision {
  readonly returned: ReturnedText;
  readonly fate: Fate;
  /** Words to write, part by part. */
  readonly texts: readonly (readonly Inline[] | undefined)[];
}

/**
 * Decides what becomes of a text that came back.
 *
 * @param returned - with its parts
 * @param isReviewed - whether the translator has looked at every text
 * @returns what becomes of it, with the words to write
 */
export const decide = (returned: ReturnedText, isReviewed: boolean): Decision => {
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
