import type { PlanForm } from '../../../plan/form.ts';
import { sourceOf } from '../../../plan/languages.ts';
import type { FindOldText } from '../old-texts.ts';
import { blocksOf } from './blocks.ts';
import { inlinesOfLine, wordsOf, type Inline } from './inline.ts';
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

/** Parts of the source text that a stale translation was made from, where the history has them. */
const oldParts = (
  { recorded, place, state }: PairedText,
  findOld: FindOldText,
): readonly (readonly Inline[])[] | undefined => {
  const lines = recorded && state === 'stale' && findOld(recorded.item, recorded.text);
  if (!lines) return undefined;
  return place.type === 'body'
    ? lines.flatMap((body) => blocksOf(body).map(({ inlines }) => inlines))
    : lines.map(inlinesOfLine);
};

/** How far the translation of a part is: one whose own source has not changed needs no new look. */
const stateOf = (
  { state, recorded }: PairedText,
  part: Part,
  translation: Part | undefined,
  old: readonly Inline[] | undefined,
): TargetState => {
  if (!translation) return 'needs-translation';
  if (state === 'current') return recorded ? 'final' : 'translated';
  return old && wordsOf(old) === wordsOf(part.inlines) ? 'translated' : 'needs-review-translation';
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
  const isApart = text.target.length > 0 && text.translations.every((each) => !each);
  const textNotes = [
    ...(found && !old ? [quotedText('before', found, locale)] : []),
    ...(isApart
      ? [
          quotedText(
            'present',
            text.target.map(({ inlines }) => inlines),
            locale,
          ),
        ]
      : []),
  ];
  return text.source.map((part, at) => {
    const translation = text.translations[at];
    const tags = numberTags(part.inlines, translation?.inlines ?? [], relink);
    const before = old?.[at];
    const state = stateOf(text, part, translation, before);
    const hasChanged = before !== undefined && state === 'needs-review-translation';
    const notes = [
      contextNote(text, form),
      tagsNote(tags.meanings, locale),
      // A tool that works on what is in the target shows the source nowhere else.
      ...(state === 'needs-review-translation'
        ? [quotedText('today', [part.inlines], locale)]
        : []),
      ...(hasChanged ? [quotedText('before', [before], locale)] : []),
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
        previous: { source: hasChanged ? wordsOf(before) : undefined, target: tags.target },
      }),
      notes,
    };
  });
};
