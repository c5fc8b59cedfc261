import type {
  ContinuityFacts,
  GlossaryFacts,
  PlanFacts,
  RelationFacts,
  RemovedFacts,
  SynonymsFacts,
} from './yaml-schemas.ts';
import type { Brand } from '../plan/brand.ts';
import type { OrientationNumber, PriorityNumber } from '../plan/number.ts';
import type { EntryData } from './entry-schemas.ts';
import type { TextKind } from './frontmatter.ts';
import type { References } from './mdx.ts';
import type { PlanForm } from '../plan/form.ts';
import type { YamlSource } from './yaml.ts';

/** Data of one MDX file, as a source file or as an entry of a collection. */
export interface TextEntry<K extends TextKind> {
  readonly data: EntryData<K>;
}

/** Texts of one subject: the source always, its translation where it exists. */
export interface Texts<Entry> {
  readonly source: Entry;
  readonly translation?: Entry | undefined;
}

/** Data of a whole plan. */
export interface PlanEntries extends PlanForm {
  readonly facts: PlanFacts;
  readonly relations: readonly RelationFacts[];
  readonly continuity: readonly ContinuityFacts[];
  readonly removed: readonly RemovedFacts[];
  readonly glossary: readonly GlossaryFacts[];
  readonly synonyms: readonly SynonymsFacts[];
  readonly plan: Texts<TextEntry<'plan'>>;
  readonly orientations: ReadonlyMap<OrientationNumber, Texts<TextEntry<'orientations'>>>;
  readonly priorities: ReadonlyMap<PriorityNumber, Texts<TextEntry<'priorities'>>>;
  readonly pages: ReadonlyMap<string, Texts<TextEntry<'pages'>>>;
  readonly brand: Brand;
}

/** One MDX file, parsed and validated against its schema. */
export interface SourceText<K extends TextKind> extends TextEntry<K> {
  /** Path in the content folder. */
  readonly file: string;
  /** Text after the front matter, as it is written. */
  readonly body: string;
  /** Line of the file that the body begins on, from 1. */
  readonly bodyLine: number;
  /** Line of the value of a field, from 1. */
  readonly lineAt: YamlSource['lineAt'];
  /** Names of the images of the body. */
  readonly images: readonly string[];
  /** Terms and links of the body. */
  readonly references: References;
}

/** An item of a YAML list, with its place. */
export interface Listed<T> {
  /** Path in the content folder. */
  readonly file: string;
  /** First line of the item, from 1. */
  readonly line: number;
  readonly data: T;
}

/** Files of one kind, by the id in the name of their folder. */
export type SourceTexts<Id, K extends TextKind> = ReadonlyMap<Id, Texts<SourceText<K>> | undefined>;

/**
 * Files of a content folder, each checked alone; `checkSources` checks them against each other.
 * `undefined` replaces an unusable file or folder, whose issues are reported already. The form is what
 * `plan.yaml` states, or the default where it cannot be read.
 */
export interface Sources extends PlanForm {
  readonly facts: PlanFacts | undefined;
  readonly relations: readonly Listed<RelationFacts>[] | undefined;
  readonly continuity: readonly Listed<ContinuityFacts>[] | undefined;
  readonly removed: readonly Listed<RemovedFacts>[] | undefined;
  readonly glossary: readonly Listed<GlossaryFacts>[] | undefined;
  readonly synonyms: readonly Listed<SynonymsFacts>[] | undefined;
  readonly plan: Texts<SourceText<'plan'>> | undefined;
  readonly orientations: SourceTexts<OrientationNumber, 'orientations'> | undefined;
  readonly priorities: SourceTexts<PriorityNumber, 'priorities'> | undefined;
  readonly pages: SourceTexts<string, 'pages'> | undefined;
  readonly brand: Brand;
}

/**
 * Lists the files of one subject.
 *
 * @param texts - of the subject
 * @returns the source, then its translation where it exists
 */
export const filesOf = <Entry>({ source, translation }: Texts<Entry>): readonly Entry[] =>
  translation === undefined ? [source] : [source, translation];

/**
 * Lists texts in every language that they are written in.
 *
 * @param texts - of all subjects; `undefined` for unusable ones
 * @returns each text, those of one subject together
 */
export const everyText = <K extends TextKind>(
  texts: Iterable<Texts<SourceText<K>> | undefined> | undefined,
): readonly SourceText<K>[] => [...(texts ?? [])].flatMap((each) => (each ? filesOf(each) : []));
