import { isValue, markupsOf, type Inline, type Markup } from './inline.ts';

// Between the content and a translator’s tool, markup is a numbered tag: its words can be translated, and
// the rest cannot be broken.

/** A text with numbered tags. */
export type Tagged = string | Tag;

/** A numbered tag, with what is in it. */
export interface Tag {
  readonly id: string;
  readonly children: readonly Tagged[];
}

/** What a numbered tag stands for. */
export interface TagMeaning {
  readonly id: string;
  /** What is written into the translation. */
  readonly markup: Markup;
  /** Whether a translation may not go without it. */
  readonly isRequired: boolean;
}

/** The tags of a text and its translation. */
export interface Tags {
  readonly source: readonly Tagged[];
  readonly target: readonly Tagged[];
  readonly meanings: readonly TagMeaning[];
}

/** Makes an address of the site lead to the same page in the language of the translation. */
export type Relink = (url: string) => string;

/** A passage in the language of the translation is no longer in another one. */
const isOptional = ({ type }: Markup): boolean => type === 'span';

/** Finds the markup that another one was made from: the same, or a link to another address. */
const originOf = (
  own: Markup,
  open: readonly (readonly [string, Markup])[],
  relink: Relink,
): readonly [string, Markup] | undefined => {
  const alike = open.filter(([, { type }]) => type === own.type);
  const same = alike.find(([, { value }]) => value === own.value || relink(value) === own.value);
  return same ?? (own.type === 'link' ? alike[0] : undefined);
};

const tagged = (inlines: readonly Inline[], ids: ReadonlyMap<Markup, string>): readonly Tagged[] =>
  inlines.map((inline) =>
    typeof inline === 'string'
      ? inline
      : { id: ids.get(inline) ?? '', children: tagged(inline.children, ids) },
  );

/**
 * Numbers the markup of a text and of its translation, where it has one: what is the same in both has the
 * same number.
 *
 * @param source - the text
 * @param target - its translation; nothing for none
 * @param relink - makes an address of the site lead to the page in the language of the translation
 * @returns both with numbered tags, and what the tags stand for
 */
export const numberTags = (
  source: readonly Inline[],
  target: readonly Inline[],
  relink: Relink,
): Tags => {
  const numbered = markupsOf(source).map((markup, at) => [String(at + 1), markup] as const);
  const ids = new Map<Markup, string>(numbered.map(([id, markup]) => [markup, id]));
  const own = new Map<string, Markup>();
  for (const markup of markupsOf(target)) {
    const open = numbered.filter(([id]) => !own.has(id));
    const added = own.size - (numbered.length - open.length);
    const [id = String(numbered.length + added + 1)] = originOf(markup, open, relink) ?? [];
    own.set(id, markup);
    ids.set(markup, id);
  }
  const isTranslated = target.length > 0;
  const fromSource = numbered.map(([id, markup]): TagMeaning => {
    const value = markup.type === 'link' ? relink(markup.value) : markup.value;
    return {
      id,
      markup: own.get(id) ?? { ...markup, value },
      isRequired: !isOptional(markup) && (!isTranslated || own.has(id)),
    };
  });
  const added = [...own].flatMap(([id, markup]): readonly TagMeaning[] =>
    numbered.some(([known]) => known === id) ? [] : [{ id, markup, isRequired: false }],
  );
  return {
    source: tagged(source, ids),
    target: tagged(target, ids),
    meanings: [...fromSource, ...added],
  };
};

/**
 * Lists the numbers of the tags of a text.
 *
 * @param text - with numbered tags
 * @returns the numbers, in order
 */
export const idsIn = (text: readonly Tagged[]): readonly string[] =>
  text.flatMap((each) => (typeof each === 'string' ? [] : [each.id, ...idsIn(each.children)]));

/**
 * Writes a text with its tags in one line, to compare it with another: white space makes no difference.
 *
 * @param text - with numbered tags
 * @returns one line
 */
export const flat = (text: readonly Tagged[]): string => {
  const written = (parts: readonly Tagged[]): string =>
    parts
      .map((each) =>
        // A private-use character: no text has it.
        typeof each === 'string' ? each : `\ue000${each.id}(${written(each.children)}\ue000)`,
      )
      .join('');
  return written(text).replace(/\s+/gu, ' ').trim();
};

/** Takes the spaces away that a text begins or ends with. */
const trimmed = (inlines: readonly Inline[]): readonly Inline[] =>
  inlines
    .map((each, at) => {
      if (typeof each !== 'string') return each;
      const start = at === 0 ? each.trimStart() : each;
      return at === inlines.length - 1 ? start.trimEnd() : start;
    })
    .filter((each) => each !== '');

/**
 * Puts markup in the place of numbered tags. The spaces of a text are ordinary ones: the site typesets it.
 *
 * @param text - with numbered tags, all of which stand for something
 * @param meanings - what they stand for
 * @returns words and markup
 */
export const untagged = (
  text: readonly Tagged[],
  meanings: readonly TagMeaning[],
): readonly Inline[] => {
  const inlines = (parts: readonly Tagged[]): readonly Inline[] =>
    parts.flatMap((each): readonly Inline[] => {
      if (typeof each === 'string') return [each.replace(/\s+/gu, ' ').normalize('NFC')];
      const markup = meanings.find(({ id }) => id === each.id)?.markup;
      if (!markup) return inlines(each.children);
      return [{ ...markup, children: isValue(markup) ? [] : inlines(each.children) }];
    });
  return trimmed(inlines(text));
};
