import type { PlanForm } from '../../../plan/form.ts';
import { sourceOf } from '../../../plan/languages.ts';
import type { FindOldText } from '../old-texts.ts';
import { blocksOf } from './blocks.ts';
import { inlinesOfLine, wordsOf } from './inline.ts';
import { contextNote, quotedText, tagsNote } from './notes.ts';
import type { Part } from './parts.ts';
import { numberTags, type Relink, type Tagged, type Tags } from './tags.ts';
import type { PairedText } from './texts.ts';

/** How far a translation is, in the words of XLIFF. */
export type TargetState = 'needs-translation' | 'needs-review-translation' | 'translated' | 'final';

/** A part of a text, as a translator’s tool gets it. */
export interface TranslationUnit {
  readonly id: string;
  /** Most characters of the translation. */
  readonly max?: number | undefined;
  readonly source: readonly Tagged[];
  /** The translation that there is, or a copy of the source. */
  readonly target: readonly Tagged[];
  readonly state: TargetState;
  readonly tags: Tags;
  /** What stood there before: the translation, with the source text that it was made from. */
  readonly previous?: { readonly source?: string | undefined; readonly target: readonly Tagged[] };
  readonly notes: readonly string[];
}

/**
 * Names a part of a text.
 *
 * @param text - with its name
 * @param at - rank of the part, from 0
 * @returns its id
 * @example unitId({ name: '3.2:note' }, 1) // '3.2:note/2'
 */
export const unitId = ({ name }: Pick<PairedText, 'name'>, at: number): string =>
  `${name}/${at + 1}`;

/**
 * Tells how many characters the translation of a part may have.
 *
 * @param text - that the part is of
 * @returns the most characters, or `undefined` for any number
 */
export const maxOf = ({ place }: Pick<PairedText, 'place'>): number | undefined =>
  place.type === 'field' ? place.field.max : undefined;

type OldPart = Pick<Part, 'key' | 'inlines'>;

/** Parts of the source text that a stale translation was made from, where the history has them. */
const oldParts = (
  { recorded, place, state, source }: PairedText,
  findOld: FindOldText,
): readonly OldPart[] | undefined => {
  const lines = recorded && state === 'stale' && findOld(recorded.item, recorded.text);
  if (!lines) return undefined;
  return place.type === 'body'
    ? lines.flatMap(blocksOf)
    : lines.map((line, at) => ({ key: source[at]?.key ?? '', inlines: inlinesOfLine(line) }));
};

const isSame = (a: OldPart, b: OldPart): boolean =>
  a.key === b.key && JSON.stringify(a.inlines) === JSON.stringify(b.inlines);

/** How far the translation of a part is: one whose own source has not changed needs no new look. */
const stateOf = (
  { state, recorded }: PairedText,
  translation: Part | undefined,
  hasChanged: boolean,
): TargetState => {
  if (!translation) return 'needs-translation';
  if (state === 'current') return recorded ? 'final' : 'translated';
  return hasChanged ? 'needs-review-translation' : 'translated';
};

/**
 * Cuts a text into what a translator’s tool shows one by one.
 *
 * @param text - with its parts
 * @param form - of the plan
 * @param relink - makes an address of the site lead to the page in the language of the translation
 * @param findOld - finds the source text that a translation was made from
 * @returns one unit a part
 */
export const unitsOf = (
  text: PairedText,
  form: PlanForm,
  relink: Relink,
  findOld: FindOldText,
): readonly TranslationUnit[] => {
  const locale = sourceOf(form.languages);
  const found = oldParts(text, findOld);
  const old = found?.length === text.source.length ? found : undefined;
  const changed = text.source.map((part, at) => {
    const before = old?.[at];
    return !before || !isSame(before, part);
  });
  // What has changed is then around the parts, and concerns them all.
  const isAround = !changed.includes(true);
  const isApart = text.target.length > 0 && text.translations.every((each) => !each);
  const textNotes = [
    ...(found && !old ? [quotedText('before', found, locale)] : []),
    ...(isApart ? [quotedText('present', text.target, locale)] : []),
  ];
  return text.source.map((part, at) => {
    const translation = text.translations[at];
    const tags = numberTags(part.inlines, translation?.inlines ?? [], relink);
    const state = stateOf(text, translation, isAround || changed[at] === true);
    const isBehind = state === 'needs-review-translation';
    const earlier = isBehind ? old?.[at] : undefined;
    const notes = [
      contextNote(text, form),
      tagsNote(tags.meanings, locale),
      // A tool that works on what is in the target shows the source nowhere else.
      ...(isBehind ? [quotedText('today', [part], locale)] : []),
      ...(earlier ? [quotedText('before', [earlier], locale)] : []),
      ...(at === 0 ? textNotes : []),
    ].filter((note) => note !== undefined);
    return {
      id: unitId(text, at),
      max: maxOf(text),
      source: tags.source,
      target: translation ? tags.target : tags.source,
      state,
      tags,
      ...(translation && {
        previous: { source: earlier && wordsOf(earlier.inlines), target: tags.target },
      }),
      notes,
    };
  });
};
