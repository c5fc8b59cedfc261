import type { GlossaryFacts, PlanFacts, RelationFacts } from './yaml-schemas.ts';
import type { Locale } from '../plan/locale.ts';
import type { OrientationNumber, PriorityNumber } from '../plan/number.ts';
import type { Frontmatter, TextKind } from './frontmatter.ts';
import type { PageKey } from '../plan/pages.ts';

/** One MDX file, its front matter held to its schema, its body not yet read. */
export interface SourceText<K extends TextKind> {
  /** Path in the content folder. */
  readonly file: string;
  readonly locale: Locale;
  readonly data: Frontmatter<K>;
  readonly body: string;
  /** Line that the body begins on, from 1. */
  readonly firstLine: number;
}

/** The texts of one subject, by language: the French always, the English where it exists. */
export interface Texts<K extends TextKind> {
  readonly fr: SourceText<K>;
  readonly en?: SourceText<K> | undefined;
}

/** An item of a YAML list, with its place. */
export interface Listed<T> {
  readonly file: string;
  readonly line: number;
  readonly data: T;
}

/**
 * A whole content folder, each file right by itself; whether they fit together is for `build`.
 * `undefined` stands for what is there but cannot be used, and whose faults are already told.
 */
export interface Sources {
  readonly facts: PlanFacts | undefined;
  readonly relations: readonly Listed<RelationFacts>[] | undefined;
  readonly glossary: readonly Listed<GlossaryFacts>[] | undefined;
  readonly plan: Texts<'plan'> | undefined;
  readonly orientations: ReadonlyMap<OrientationNumber, Texts<'orientations'> | undefined>;
  readonly priorities: ReadonlyMap<PriorityNumber, Texts<'priorities'> | undefined>;
  readonly pages: ReadonlyMap<PageKey, Texts<'pages'> | undefined>;
}
