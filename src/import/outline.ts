import type { ContentIssue } from '../content/issue.ts';
import type { Locale, Localized } from '../plan/locale.ts';
import type { Translation } from '../plan/plan.ts';
import type { RelationKind } from '../plan/relation-kinds.ts';

// The neutral form between the files that a plan comes in and the folder that it is written to. It holds
// what the original says, and nothing else: what is not known is absent.

/** Where something stands in an original. */
export interface Place {
  /** Name of the file, with what it counts where that is not lines: `plan.docx, paragraphe/paragraph 12`. */
  readonly file: string;
  /** Line of the file, from 1. */
  readonly line?: number | undefined;
}

/** A block of running text, without markup. */
export type OutlineBlock =
  | { readonly type: 'paragraph'; readonly text: string }
  /** Words that stand over other paragraphs: “Vision”. */
  | { readonly type: 'label'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] };

/** Further words of an item, under the label that the original gives them. */
export interface OutlineDetail {
  readonly label: string;
  readonly value: string | readonly string[];
}

/** What groups and items share. */
interface OutlinePart {
  readonly place: Place;
  /** Number as the original shows it: `3.2`, `III`; absent where it has none. */
  readonly number?: string | undefined;
  /** Name of its folder, where the original is an export of this software: `3-2`. */
  readonly folder?: string | undefined;
  /** Whether the original shows a number that its file does not hold. */
  readonly isNumberLost?: boolean | undefined;
  /** State of a translation, where the original says so. */
  readonly state?: Translation | undefined;
  /** Words that a site added to the plan, where the original is an export of one. */
  readonly note: readonly OutlineBlock[];
}

/** An item of the plan: a priority, an objective, a measure. */
export interface OutlineItem extends OutlinePart {
  readonly statement: string;
  readonly short?: string | undefined;
  readonly subjects: readonly string[];
  readonly keywords: readonly string[];
  readonly details: readonly OutlineDetail[];
}

/** A group of items: an orientation, an axis, a goal. */
export interface OutlineGroup extends OutlinePart {
  readonly title: string;
  readonly tagline?: string | undefined;
  readonly items: readonly OutlineItem[];
}

/** The words of a plan in one language. */
export interface Outline {
  readonly locale: Locale;
  readonly title?: string | undefined;
  readonly subtitle?: string | undefined;
  readonly preamble: readonly OutlineBlock[];
  readonly groups: readonly OutlineGroup[];
  /** State of the translation of title, subtitle and preamble, where the original says so. */
  readonly state?: Translation | undefined;
}

/** Words by language, as far as the original has them. */
export type OutlineWords = Partial<Localized>;

/** A link between two items, by the names of their folders with a point: `3.2`. */
export interface OutlineRelation {
  readonly between: readonly [from: string, to: string];
  readonly kind: RelationKind;
  readonly why: OutlineWords;
}

/** A term that the original explains. */
export interface OutlineTerm {
  readonly id: string;
  readonly term: OutlineWords;
  readonly definition: OutlineWords;
  readonly source: OutlineWords | readonly object[];
}

/** A document that a plan names. */
export interface OutlineWork {
  readonly title: string | OutlineWords;
  readonly url: string | OutlineWords;
}

/** What an original says of the plan, the same in every language. */
export interface OutlineFacts {
  readonly id?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly published?: string | undefined;
  readonly status?: string | undefined;
  readonly publisher?: { readonly name: string; readonly url?: string | undefined } | undefined;
  readonly site?: { readonly name: string; readonly url: string } | undefined;
  readonly source?: OutlineWork | undefined;
  readonly predecessor?: OutlineWork | undefined;
  readonly successor?: OutlineWork | undefined;
  readonly rights?: OutlineWords | undefined;
  /** Whether the translation is official, where the original says so. */
  readonly translation?: 'official' | 'unofficial' | undefined;
  /** Web address that the original ends with, of which it does not say whose it is. */
  readonly address?: string | undefined;
  /** Words by which the original calls its groups and items, in its own language and case. */
  readonly levels?:
    { readonly group?: string | undefined; readonly item?: string | undefined } | undefined;
}

/** What was read from one or several files. */
export interface Imported {
  readonly facts: OutlineFacts;
  /** In the source language first. */
  readonly outlines: readonly [source: Outline] | readonly [source: Outline, translation: Outline];
  readonly relations: readonly OutlineRelation[];
  readonly glossary: readonly OutlineTerm[];
  /** What was guessed, changed or left out, with its place. */
  readonly notes: readonly ContentIssue[];
}

/** A file that was read, before anything is known of its form. */
export interface SourceFile {
  /** Name, as messages give it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Language that the person who imports says it is in. */
  readonly locale?: Locale | undefined;
}
