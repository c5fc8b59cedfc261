import type { Languages } from '../../plan/languages.ts';
import type { Locale } from '../../plan/locale.ts';
import type { States, Translation } from '../../plan/plan.ts';
import { paragraphs } from '../../plan/prose.ts';
import { plainWording } from '../../plan/typography.ts';
import { digestOf, NO_TEXT } from './digest.ts';
import type { EntryData } from '../entry-schemas.ts';
import type { TextEntry, Texts } from '../sources.ts';
import type { TextKind } from './units.ts';
import { byRole, type TranslatableText } from '../written-text.ts';
import type { GlossaryFacts, PlanFacts, RelationFacts } from '../yaml-schemas.ts';

/**
 * State of one text: `unrecorded` where nothing tells which source text its translation was made from.
 * Readers see it as current, since no change is known; `npm run check` asks for the record.
 */
export type UnitState = Translation | 'unrecorded';

/** What is known of one text and its translation. */
export interface UnitFacts {
  /** Digest of today's source text. */
  readonly source: string;
  readonly isTranslated: boolean;
  /** Digest of the source text that the translation was made from, where it was recorded. */
  readonly recorded: string | undefined;
  /** State by the field `translates`, in a file that still has it. */
  readonly before?: Translation | undefined;
}

/**
 * Tells how a translated text stands to today's source text.
 *
 * @param facts - what is known of both
 * @returns its state; `current` where neither exists
 */
export const unitStateOf = ({ source, isTranslated, recorded, before }: UnitFacts): UnitState => {
  if (!isTranslated) return source === NO_TEXT ? 'current' : 'missing';
  if (recorded === undefined) return before ?? 'unrecorded';
  return recorded === source ? 'current' : 'stale';
};

/** The state that readers are told of: no change is known to a text without record. */
const toldState = (state: UnitState): Translation => (state === 'unrecorded' ? 'current' : state);

/** Compares a source text with the one that a translation was made from, typography aside. */
const isSameWording = (then: unknown, today: unknown): boolean => {
  if (typeof then === 'string' && typeof today === 'string') {
    return plainWording(then) === plainWording(today);
  }
  if (!Array.isArray(then) || !Array.isArray(today)) return then === today;
  return (
    then.length === today.length &&
    today.every((part: unknown, index) => isSameWording(then[index], part))
  );
};

/**
 * Reads the state of a text from the field `translates`, which has source texts word for word. Texts
 * that it does not cover are taken for current.
 */
const stateByTranslates = (
  translates: unknown,
  unit: string,
  today: object,
): Translation | undefined => {
  if (translates === undefined) return undefined;
  if (!Object.hasOwn(today, unit)) return 'current';
  const then: unknown =
    typeof translates === 'object' && translates !== null
      ? Reflect.get(translates, unit)
      : translates;
  return isSameWording(then, Reflect.get(today, unit)) ? 'current' : 'stale';
};

/**
 * Returns the field `translates` of a file that still has it.
 *
 * @param data - of a translation, where there is one
 * @returns the source texts that it was made from; `undefined` in a file without the field
 */
export const translatesOf = (data: object | undefined): unknown =>
  data && Reflect.get(data, 'translates');

/** The texts that the field `translates` covers, by kind of file. */
const COVERED: { readonly [K in TextKind]: (data: EntryData<K>) => object } = {
  plan: ({ title, subtitle, preamble }) => ({ title, subtitle, preamble: paragraphs(preamble) }),
  orientations: ({ title, tagline }) => ({ title, tagline }),
  priorities: ({ statement }) => ({ statement }),
  pages: () => ({}),
};

/** A state by name of the text. */
export type UnitStates = Readonly<Record<string, UnitState>>;

/**
 * Tells how each text of a translated file stands to today's source text.
 *
 * @param kind - of the file
 * @param texts - the source and its translation
 * @returns states by name of the text
 */
export const fileStates = <K extends TextKind>(kind: K, texts: Texts<TextEntry<K>>): UnitStates => {
  const { data: source } = texts.source;
  const translation = texts.translation?.data;
  const recorded = new Map(Object.entries(translation?.translated ?? {}));
  const today = COVERED[kind](source);
  return Object.fromEntries(
    Object.entries(source.digests).map(([unit, digest]) => [
      unit,
      unitStateOf({
        source: digest,
        isTranslated: (translation?.digests[unit] ?? NO_TEXT) !== NO_TEXT,
        recorded: recorded.get(unit),
        before: stateByTranslates(translatesOf(translation), unit, today),
      }),
    ]),
  );
};

/** The record of the translation, in an entry that has one. */
const recordIn = <T>(
  translated: Readonly<Partial<Record<Locale, T | undefined>>> | undefined,
  [, other]: Languages,
): T | undefined => (other === undefined ? undefined : translated?.[other]);

/** Texts that one record in a YAML file is about, by name. */
export interface EntryTexts {
  readonly texts: readonly (readonly [part: string, text: TranslatableText])[];
  readonly recorded: string | undefined;
}

/**
 * Lists the translated texts of a glossary term. A source with one name for both languages is not
 * translated.
 *
 * @param facts - the term
 * @param languages - of the plan
 * @returns its texts and their record
 */
export const termTexts = (
  { term, definition, source, translated }: GlossaryFacts,
  languages: Languages,
): EntryTexts => ({
  texts: [
    ['term', byRole(term, languages)],
    ['definition', byRole(definition, languages)],
    ...[source]
      .flat()
      .flatMap((each) =>
        typeof each === 'string' ? [] : [['sources', byRole(each, languages)] as const],
      ),
  ],
  recorded: recordIn(translated, languages),
});

/**
 * Lists the translated text of a relation: its reason.
 *
 * @param facts - the relation
 * @param languages - of the plan
 * @returns the text and its record
 */
export const reasonTexts = (
  { why, translated }: RelationFacts,
  languages: Languages,
): EntryTexts => ({
  texts: [['why', byRole(why, languages)]],
  recorded: recordIn(translated, languages),
});

/**
 * Lists the translated text of `plan.yaml`: the rights, where they are stated.
 *
 * @param facts - the file
 * @param languages - of the plan
 * @returns the text and its record
 */
export const rightsTexts = (
  { rights, translated }: PlanFacts,
  languages: Languages,
): EntryTexts => ({
  texts: rights ? [['rights', byRole(rights, languages)]] : [],
  recorded: recordIn(translated, languages)?.rights,
});

/**
 * Lists the source texts of an entry.
 *
 * @param entry - its texts
 * @returns the texts, as written
 */
export const sourceTextsOf = ({ texts }: EntryTexts): readonly string[] =>
  texts.map(([, { source }]) => source);

/**
 * Tells how each text of an entry of a YAML file stands to today's source text.
 *
 * @param entry - its texts
 * @returns the worst state by name of the text
 */
export const entryStates = (entry: EntryTexts): UnitStates => {
  const source = digestOf(...sourceTextsOf(entry));
  const stateOf = ({ translation }: TranslatableText) =>
    unitStateOf({ source, isTranslated: translation !== undefined, recorded: entry.recorded });
  const parts = Map.groupBy(entry.texts, ([part]) => part);
  return Object.fromEntries(
    [...parts].map(([part, texts]) => {
      const states = texts.map(([, text]) => stateOf(text));
      return [part, states.find((state) => state === 'missing') ?? states[0] ?? 'current'];
    }),
  );
};

/**
 * Returns the states that readers are told of, without those that need no telling.
 *
 * @param states - by name of the text
 * @returns the texts that are stale or missing
 */
export const toldStates = (states: UnitStates): States =>
  Object.fromEntries(
    Object.entries(states)
      .map(([unit, state]) => [unit, toldState(state)] as const)
      .filter(([, state]) => state !== 'current'),
  );
