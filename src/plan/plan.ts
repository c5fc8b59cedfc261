import type { Brand } from './brand.ts';
import type { Continuity } from './continuity.ts';
import type { PlanForm } from './form.ts';
import type { Locale, Localized } from './locale.ts';
import type { OrientationNumber, PriorityNumber } from './number.ts';
import type { ImageFile, Prose } from './prose.ts';
import type { RelationKind } from './relation-kinds.ts';
import type { ShownNumber } from './shown-number.ts';

/** State of a translation: made from today's source text, made from an older one, or missing. */
export type Translation = 'current' | 'stale' | 'missing';

/** States of the translated parts of a text, by name; current where there is none. */
export type States<Part extends string = string> = Readonly<Partial<Record<Part, Translation>>>;

/** Words of the plan, with their language: a page may show words in the source language. */
export interface Text<Part extends string = string> {
  readonly locale: Locale;
  /** Language of the source, which missing parts are in. */
  readonly source: Locale;
  /** None in the source language. */
  readonly states: States<Part>;
}

/** Title, subtitle and preamble of the plan in one language. */
export interface PlanText extends Text<'title' | 'subtitle' | 'preamble'> {
  readonly title: string;
  /** Second line of the document, where it has one. */
  readonly subtitle?: string | undefined;
  readonly preamble: Prose;
}

/** Words of an orientation in one language. */
export interface OrientationText extends Text<'title' | 'tagline' | 'note'> {
  /** Number that it is shown with; none where the plan gives it none. */
  readonly shown: ShownNumber | undefined;
  readonly title: string;
  /** Second line under the title, where it has one. */
  readonly tagline?: string | undefined;
  /** The site's own words; empty where there are none. */
  readonly note: Prose;
}

/** Indicator, target, date, person in charge: what a plan says of a priority beside its statement. */
export interface Detail {
  readonly label: string;
  /** One line, or several: as a third level of the plan. */
  readonly value: string | readonly string[];
}

/** Words of a priority in one language. */
export interface PriorityText extends Text<
  'statement' | 'short' | 'subjects' | 'details' | 'note'
> {
  /** Number that it is shown with; none where the plan gives it none. */
  readonly shown: ShownNumber | undefined;
  /** Wording that was adopted. */
  readonly statement: string;
  /** The plan’s own words about it; empty where there are none. */
  readonly details: readonly Detail[];
  /** Short title of 60 characters at most, the site’s own, where it has one. `labelOf` names every priority. */
  readonly short?: string | undefined;
  /** What it is about, as readers say it; empty where nothing was given. */
  readonly subjects: readonly string[];
  /** Further words that search finds it by, never shown. */
  readonly keywords: readonly string[];
  /** The site's own words; empty where there are none. */
  readonly note: Prose;
}

/** An orientation of the plan, in every language. */
export interface Orientation {
  /** Number of its folder: for addresses and order, never shown. */
  readonly number: OrientationNumber;
  readonly text: Localized<OrientationText>;
  readonly translation: Translation;
  /** Numbers of its priorities, in plan order. */
  readonly priorities: readonly PriorityNumber[];
}

/** A priority of the plan, in every language. */
export interface Priority {
  /** Number of its folder: for addresses and order, never shown. */
  readonly number: PriorityNumber;
  readonly orientation: OrientationNumber;
  readonly text: Localized<PriorityText>;
  readonly translation: Translation;
}

/** Words of a page of the site in one language. */
export interface SitePageText extends Text<'title' | 'description' | 'body'> {
  readonly title: string;
  /** What search engines say of it; the beginning of its first paragraph where nothing is written. */
  readonly description: string;
  /** Its words without markup: one string per heading, paragraph or list item. */
  readonly paragraphs: readonly string[];
  readonly images: readonly ImageFile[];
}

/** A page of the site's own prose. Its body is MDX, which only pages show. */
export interface SitePage {
  /** Name of its folder. */
  readonly key: string;
  readonly text: Localized<SitePageText>;
}

/** Relation of two priorities, stated once. */
export interface Relation {
  /** In plan order, for lists and drawings. */
  readonly between: readonly [PriorityNumber, PriorityNumber];
  readonly kind: RelationKind;
  /** The end that helps or comes first, where the kind has a direction. */
  readonly from?: PriorityNumber | undefined;
  readonly why: Localized;
  /** State of the translation of the reason. */
  readonly translation: Translation;
}

/** Words in another language than the text around them. */
export interface Passage {
  readonly locale: Locale;
  readonly text: string;
}

/** Words of one line in every language: the name of a work or a function, a reason. */
export interface LocalizedLine {
  readonly text: Localized;
  /** Its passages in another language, per language of the text; absent where it has none. */
  readonly passages?: Localized<readonly Passage[]>;
}

/** A document that a definition comes from, or where its term is found. */
export interface TermSource extends LocalizedLine {
  /** Its public address, for readers of each language. */
  readonly url: Localized | undefined;
}

/** Document that the plan was first published as. */
export interface SourceDocument extends LocalizedLine {
  /** Its public address, for readers of each language. */
  readonly url: Localized;
}

/** Plans that a plan stands between, in order of time. */
export const PLAN_ROLES = ['predecessor', 'successor'] as const;
/** What another plan is to this one. */
export type PlanRole = (typeof PLAN_ROLES)[number];

/** The plan before or after this one, at an address of its own. */
export interface OtherPlan extends LocalizedLine {
  /** Its address, for readers of each language. */
  readonly url: Localized;
  /** Whether one address was given for every language, and not one for each. */
  readonly hasOneUrl: boolean;
}

/** Person who answers for personal information: the title of the function, and an address. */
export interface PrivacyOfficer {
  readonly title: LocalizedLine;
  readonly email: string;
}

/** A term of the glossary, in every language. */
export interface GlossaryTerm {
  readonly id: string;
  readonly term: Localized;
  readonly definition: Localized;
  /** At least one. */
  readonly sources: readonly TermSource[];
  /** States of the parts of the translation. */
  readonly states: States<'term' | 'definition' | 'sources'>;
}

/** A number whose priority the plan has no longer. Its addresses say so. */
export interface RemovedPriority {
  /** Number of its folder: for its addresses, never shown. */
  readonly number: PriorityNumber;
  /** Number that it was shown with; not known in a plan with numbers other than those of its folders. */
  readonly shown: ShownNumber | undefined;
  /** Priority to read instead. */
  readonly see?: PriorityNumber | undefined;
  readonly why?: LocalizedLine | undefined;
}

/** Words that search takes for one another. */
export type SynonymGroup = readonly string[];

/** Organisation that runs the site. */
export interface Organization {
  readonly name: string;
  readonly url: string;
}

/** Organisation that publishes the plan. */
export interface Publisher {
  readonly name: string;
  /** Its web address, where it is known. */
  readonly url?: string | undefined;
}

/** States of a plan, which its owner sets: no clock does. */
export const PLAN_STATUSES = ['current', 'ended', 'draft'] as const;
/** State of a plan. */
export type PlanStatus = (typeof PLAN_STATUSES)[number];

/** An item of the plan with a page, a card and a picture of its own. */
export type PlanItem =
  | { readonly view: 'orientation'; readonly number: OrientationNumber }
  | { readonly view: 'priority'; readonly number: PriorityNumber };

/** The plan, complete and checked: the source of every page and file of the site. */
export interface Plan extends PlanForm {
  readonly id: string;
  /** Whether the translation was adopted too, and prevails no less than the source. */
  readonly isTranslationOfficial: boolean;
  /** First year, four digits, or first fiscal year: `2022-2023`; absent where it is not known. */
  readonly start?: string | undefined;
  /** Last year or fiscal year, where an end is set. */
  readonly end?: string | undefined;
  /** Day, month or year of publication, as far as it is known: YYYY-MM-DD, YYYY-MM or YYYY. */
  readonly published?: string | undefined;
  /** Absent where it is not known, and nothing is said of it. */
  readonly status?: PlanStatus | undefined;
  /** Absent where it is not known. */
  readonly publisher?: Publisher | undefined;
  /** Who runs the site, where that is stated; the publisher itself may. */
  readonly site?: Organization | undefined;
  /** Original document, where it has an address. */
  readonly source?: SourceDocument | undefined;
  /** The plan before this one, where it has an address. */
  readonly predecessor?: OtherPlan | undefined;
  /** The plan after this one, once it has an address. */
  readonly successor?: OtherPlan | undefined;
  /** Who answers for personal information, where that is stated. */
  readonly privacy?: PrivacyOfficer | undefined;
  /** Owner of the words, where it is known: the publisher, unless the plan says otherwise. */
  readonly rights?: Localized | undefined;
  /** State of the translation of the rights. */
  readonly rightsTranslation: Translation;
  /** E-mail address to write to, where there is one. */
  readonly contact?: string | undefined;
  readonly text: Localized<PlanText>;
  /** The worst state of its own texts, rights included. */
  readonly translation: Translation;
  readonly orientations: readonly Orientation[];
  readonly priorities: readonly Priority[];
  /** In plan order. */
  readonly removed: readonly RemovedPriority[];
  readonly relations: readonly Relation[];
  /** In the alphabetical order of the source. */
  readonly glossary: readonly GlossaryTerm[];
  /** What it took over from the plan before it, then what became of it in the plan after; empty where nothing is said. */
  readonly continuity: readonly Continuity[];
  readonly synonyms: Localized<readonly SynonymGroup[]>;
  readonly pages: readonly SitePage[];
  /** The publisher's own drawings and hues. */
  readonly brand: Brand;
}
