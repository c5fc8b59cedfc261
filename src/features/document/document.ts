import { hueRole, markBlocks } from '../../site/drawing/mark.ts';
import type { Colours } from '../../site/styles/tokens.ts';
import { formatDate } from '../../site/i18n/format.ts';
import { logoSize } from '../../site/drawing/logo-size.ts';
import { strings } from '../../site/i18n/index.ts';
import { otherLanguage } from '../../plan/languages.ts';
import type { Drawing } from '../../plan/brand.ts';
import { LANGUAGE_TAGS, type Locale } from '../../plan/locale.ts';
import type {
  LocalizedLine,
  GlossaryTerm,
  Orientation,
  Passage,
  Priority,
  Translation,
} from '../../plan/plan.ts';
import type { ImageFile, Inline, Prose } from '../../plan/prose.ts';
import { isDrawnWhole, type PlanLookup } from '../../plan/lookup.ts';
import { fragments, type Urls } from '../../site/urls.ts';
import type { Page } from '../../plan/pages.ts';
import { relationLabel } from '../../site/relation-label.ts';
import { detailValues } from '../../plan/details.ts';
import { numeralOf, type ShownNumber } from '../../plan/shown-number.ts';
import { labelOf } from '../../plan/label.ts';
import {
  languageOf as languageIn,
  partLanguage,
  stateIn,
  statesIn,
  worstOf,
} from '../../plan/translation.ts';
import {
  signNotices,
  stateNotices,
  unofficialNotice,
  withSign,
} from '../../site/translation-notices.ts';
import { originOf } from '../../site/origin.ts';
import { statusWords } from '../../site/plan-status.ts';
import { titleParts } from '../../site/title-parts.ts';
import { markForeignNames, sourceNames } from '../../site/mark-foreign-names.ts';

/** Language in the form of Typst's `text` function. */
interface Language {
  readonly lang: string;
  readonly region: string;
}

/** Inline content of the model, with absolute addresses and marked languages. */
export type DocumentInline =
  | { readonly type: 'text' | 'unbroken'; readonly value: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: DocumentText }
  | { readonly type: 'link'; readonly url: string; readonly children: DocumentText }
  | { readonly type: 'term'; readonly target: string; readonly children: DocumentText }
  | ({ readonly type: 'language'; readonly children: DocumentText } & Language);

/** Running text of the document. */
export type DocumentText = readonly DocumentInline[];

/** Paragraph or list of the document. */
export type DocumentBlock =
  | { readonly type: 'paragraph'; readonly children: DocumentText }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly DocumentText[];
    }
  | ({ readonly type: 'image'; readonly alt: string } & ImageFile);

/** Input of the PDF's template: words, addresses and colours of the plan in one language. */
export interface PlanDocument extends Language {
  readonly title: string;
  readonly publisher?: string;
  /** Address and name of the site. */
  readonly home: { readonly address: string; readonly name: string };
  readonly colours: Readonly<Record<'ink' | 'soft' | 'rule' | 'paper', string>>;
  /** Whether there are few enough priorities to draw each of them. */
  readonly drawn: boolean;
  /** Mark and colour of each orientation, by its number. */
  readonly figures: Readonly<Record<string, Figure>>;
  /** Repeated labels. */
  readonly words: {
    readonly contents: string;
    readonly summary: string;
    readonly page: string;
    readonly note: string;
    readonly noteOrigin: string;
    readonly address: string;
  };
  readonly cover: {
    /** Title before and after the years, which stand large in their place. */
    readonly before: DocumentText;
    readonly period: string;
    readonly after: DocumentText;
    readonly subtitle?: DocumentText;
    /** Logo of the publisher, with its size in points. */
    readonly logo?: Drawing;
    readonly lead: string;
    /** By whom and when; empty where neither is known. */
    readonly published: DocumentText;
    readonly notices: readonly string[];
  };
  readonly preamble?: {
    readonly target: string;
    readonly heading: string;
    readonly notices: readonly string[];
    readonly text: readonly DocumentBlock[];
  };
  readonly orientations: readonly DocumentOrientation[];
  readonly glossary?: {
    readonly target: string;
    readonly heading: string;
    readonly lead: string;
    readonly notices: readonly string[];
    readonly terms: readonly DocumentTerm[];
  };
  readonly colophon: {
    readonly target: string;
    readonly heading: string;
    readonly paragraphs: readonly DocumentText[];
  };
}

interface Figure {
  readonly colour: string;
  readonly blocks: ReturnType<typeof markBlocks>;
}

/** Orientation or priority with a heading, a bookmark and a line in the contents. */
interface DocumentItem {
  /** Label of the heading, for links within the document. */
  readonly target: string;
  /** Title of the bookmark. */
  readonly bookmark: string;
  readonly orientation: number;
  /** As it is shown; empty where the plan gives none. */
  readonly number: string;
  /** The same where it can be drawn large; empty otherwise. */
  readonly numeral: string;
  /** Line in the contents. */
  readonly short: DocumentText;
  readonly notices: readonly string[];
  readonly note: readonly DocumentBlock[];
  /** Address of the page on the site, and what the address is called where it is heard. */
  readonly address: string;
  readonly addressName: string;
}

/** Orientation of the document, with its priorities. */
export interface DocumentOrientation extends DocumentItem {
  readonly position: string;
  readonly tagline?: DocumentText;
  readonly priorities: readonly DocumentPriority[];
}

/** Priority of the document, with its related priorities. */
export interface DocumentPriority extends DocumentItem {
  /** Noun and number before the statement, where the number is not drawn; else empty. */
  readonly heading: string;
  readonly statement: DocumentText;
  /** What the plan says of it beside the statement. */
  readonly details: readonly {
    readonly label: DocumentText;
    readonly values: readonly DocumentText[];
  }[];
  readonly relatedHeading: string;
  readonly related: readonly {
    readonly target: string;
    readonly orientation: number;
    readonly number: string;
    readonly short: DocumentText;
    /** Sentence that says what the other end is. */
    readonly kind: string;
    readonly why: DocumentText;
  }[];
}

interface DocumentTerm {
  readonly target: string;
  readonly term: DocumentText;
  /** The term in the other language; empty where it is the same. */
  readonly translation: DocumentText;
  readonly definition: DocumentText;
  /** Stands before the sources. */
  readonly sourceLabel: string;
  readonly source: DocumentText;
}

const languageOf = (locale: Locale): Language => {
  const [lang = locale, region = ''] = LANGUAGE_TAGS[locale].split('-');
  return { lang, region };
};

const termTarget = (id: string): string => `terme-${id}`;

/** Converters of the model's texts, bound to one document. */
const textConverters = ({ plan }: PlanLookup, locale: Locale, urls: Urls) => {
  /** Plain text with what no line divides and words in another language marked. */
  const plain = (
    text: string,
    own: Locale = locale,
    passages: readonly Passage[] = [],
  ): DocumentText =>
    markForeignNames(text, own, [...passages, ...sourceNames(plan)]).map(
      ({ text: value, mark }) => {
        if (mark === 'none') return { type: 'text', value };
        if (mark === 'unbroken') return { type: 'unbroken', value };
        return { type: 'language', ...languageOf(mark), children: [{ type: 'text', value }] };
      },
    );
  /** Text marked with its language where that is not the document's. */
  const withLanguage = (children: DocumentText, own: Locale): DocumentText =>
    own === locale ? children : [{ type: 'language', ...languageOf(own), children }];

  const inlines = (nodes: readonly Inline[], own: Locale, page: Page): DocumentText =>
    nodes.flatMap((node): DocumentText => {
      if (node.type === 'text') return plain(node.value, own);
      if (node.type === 'language') {
        const children = inlines(node.children, node.locale, page);
        return [{ type: 'language', ...languageOf(node.locale), children }];
      }
      const children = inlines(node.children, own, page);
      if (node.type === 'term') return [{ type: 'term', target: termTarget(node.id), children }];
      if (node.type !== 'link') return [{ type: node.type, children }];
      const url = new URL(urls.written(node.url, locale), urls.absolute(page, locale)).href;
      return [{ type: 'link', url, children }];
    });

  return {
    plain,
    words: (
      text: string,
      { locale: own }: { readonly locale: Locale },
      passages?: readonly Passage[],
    ): DocumentText => withLanguage(plain(text, own, passages), own),
    prose: (
      prose: Prose,
      { locale: own }: { readonly locale: Locale },
      page: Page,
    ): readonly DocumentBlock[] =>
      prose.map((block) => {
        if (block.type === 'image') return block;
        const set = (nodes: readonly Inline[]) => withLanguage(inlines(nodes, own, page), own);
        return block.type === 'paragraph'
          ? { type: 'paragraph', children: set(block.children) }
          : { type: 'list', ordered: block.ordered, items: block.items.map(set) };
      }),
  };
};

/** Number of an item for the template, which has no values that are not there. */
const numberOf = (shown: ShownNumber | undefined) => ({
  number: shown ?? '',
  numeral: numeralOf(shown) ?? '',
});

/**
 * Makes the input of the PDF's template from a plan.
 *
 * @param lookup - the plan
 * @param locale - language of the document
 * @param colours - colours of the light theme, since the document gets printed
 * @param urls - addresses of the site
 * @returns words, addresses and colours
 */
export const planDocument = (
  lookup: PlanLookup,
  locale: Locale,
  colours: Colours,
  urls: Urls,
): PlanDocument => {
  const { plan } = lookup;
  const t = strings(locale, plan.levels);
  const { plain, words, prose } = textConverters(lookup, locale, urls);
  const text = plan.text[locale];
  const heading = titleParts(text.title, plan, partLanguage(text, 'title'));
  const unofficial = unofficialNotice(plan, locale);
  const link = (url: string, children: DocumentText = plain(url)): DocumentInline => ({
    type: 'link',
    url,
    children,
  });
  const named = ({ text: texts }: Priority): DocumentText => {
    const label = labelOf(texts[locale]);
    return words(label.text, label);
  };
  const documentPriority = (priority: Priority): DocumentPriority => {
    const { number, orientation } = priority;
    const own = priority.text[locale];
    const page = { view: 'priority', number } as const;
    const related = lookup.relatedTo(number);
    const label = labelOf(own);
    const title = t.priority.title(own.shown, label.text);
    return {
      target: fragments.priority(number),
      bookmark: title,
      orientation,
      ...numberOf(own.shown),
      heading: numeralOf(own.shown) === undefined ? t.priority.heading(own.shown) : '',
      short: words(label.text, label),
      details: own.details.map((detail) => {
        const language = { locale: partLanguage(own, 'details') };
        return {
          label: words(detail.label, language),
          values: detailValues(detail.value).map((value) => words(value, language)),
        };
      }),
      statement: words(own.statement, { locale: partLanguage(own, 'statement') }),
      notices: stateNotices(t, [
        ...statesIn(own),
        ...related.map(({ relation }) => stateIn(plan.languages, locale, relation.translation)),
      ]),
      note: prose(own.note, { locale: partLanguage(own, 'note') }, page),
      address: urls.absolute(page, locale),
      addressName: t.document.online(title),
      relatedHeading: t.priority.related(related.length),
      related: related.map(({ priority: other, relation }) => ({
        target: fragments.priority(other.number),
        orientation: other.orientation,
        number: other.text[locale].shown ?? '',
        short: named(other),
        kind: t.sentence(relationLabel(t, relation, priority, locale)),
        why: words(relation.why[locale], {
          locale: languageIn(
            plan.languages,
            locale,
            stateIn(plan.languages, locale, relation.translation),
          ),
        }),
      })),
    };
  };

  const documentOrientation = (orientation: Orientation, index: number): DocumentOrientation => {
    const { number } = orientation;
    const own = orientation.text[locale];
    const page = { view: 'orientation', number } as const;
    const priorities = lookup.prioritiesOf(orientation);
    return {
      target: fragments.orientation(number),
      bookmark: t.orientation.title(own.shown, own.title),
      orientation: number,
      ...numberOf(own.shown),
      short: words(own.title, { locale: partLanguage(own, 'title') }),
      position: t.orientation.position(
        own.shown,
        index + 1,
        plan.orientations.length,
        priorities.length,
      ),
      ...(own.tagline !== undefined && {
        tagline: words(own.tagline, { locale: partLanguage(own, 'tagline') }),
      }),
      notices: stateNotices(t, statesIn(own)),
      note: prose(own.note, { locale: partLanguage(own, 'note') }, page),
      address: urls.absolute(page, locale),
      addressName: t.document.online(t.orientation.title(own.shown, own.title)),
      priorities: priorities.map(documentPriority),
    };
  };

  const nameOf = (
    { text: named, passages }: LocalizedLine,
    { locale: own }: { readonly locale: Locale } = { locale },
  ): DocumentText => words(named[own], { locale: own }, passages?.[own]);

  const other = otherLanguage(plan.languages, locale);
  /** Language of a part of a term. */
  const inIts = (state: Translation | undefined) => ({
    locale: languageIn(plan.languages, locale, stateIn(plan.languages, locale, state)),
  });
  const termStates = (states: GlossaryTerm['states']) =>
    Object.values<Translation | undefined>(states).map((state) =>
      stateIn(plan.languages, locale, state),
    );
  const termOf = ({ id, term, definition, sources, states }: GlossaryTerm): DocumentTerm => ({
    target: termTarget(id),
    term: [
      ...words(term[locale], inIts(states.term)),
      ...plain(withSign('', worstOf(termStates(states).flatMap((state) => state ?? [])))),
    ],
    translation:
      other === undefined || term[other] === term[locale]
        ? []
        : words(term[other], { locale: other }),
    definition: words(definition[locale], inIts(states.definition)),
    sourceLabel: t.glossary.source(sources.length),
    source: sources.flatMap((source, index) => [
      ...(index > 0 ? plain('; ') : []),
      ...(source.url
        ? [link(source.url[locale], nameOf(source, inIts(states.sources)))]
        : nameOf(source, inIts(states.sources))),
    ]),
  });
  const collator = new Intl.Collator(LANGUAGE_TAGS[locale]);
  const terms = plan.glossary.toSorted((a, b) => collator.compare(a.term[locale], b.term[locale]));

  const home = urls.absolute({ view: 'home' }, locale);
  const { publisher } = plan;
  const publisherName = publisher ? plain(publisher.name) : [];
  const published: DocumentText = [
    ...(publisher
      ? [
          ...plain(`${t.home.publishedBy} `),
          ...(publisher.url === undefined ? publisherName : [link(publisher.url, publisherName)]),
          ...plain(plan.published === undefined ? '.' : '. '),
        ]
      : []),
    ...(plan.published === undefined
      ? []
      : plain(t.home.publishedOn(formatDate(plan.published, locale)))),
  ];
  const status = statusWords(plan, t.card);
  const planStates = [...statesIn(text), stateIn(plan.languages, locale, plan.rightsTranslation)];

  return {
    ...languageOf(locale),
    title: text.title,
    ...(publisher && { publisher: publisher.name }),
    home: { address: home, name: t.document.online(text.title) },
    colours: { ink: colours.ink, soft: colours.soft, rule: colours.rule, paper: colours.paper },
    drawn: isDrawnWhole(plan),
    figures: Object.fromEntries(
      plan.orientations.map(({ number }) => [
        String(number),
        { colour: colours[hueRole(number)], blocks: markBlocks(number) },
      ]),
    ),
    words: {
      contents: t.fullText.contents,
      summary: t.document.summary,
      page: t.document.page,
      note: t.priority.note,
      noteOrigin: t.priority.noteOrigin,
      address: t.cite.address,
    },
    cover: {
      ...(plan.brand.logo && { logo: { svg: plan.brand.logo.svg, ...logoSize(plan.brand.logo) } }),
      before: words(heading.before, { locale: partLanguage(text, 'title') }),
      period: heading.period,
      after: words(heading.after, { locale: partLanguage(text, 'title') }),
      ...(text.subtitle !== undefined && {
        subtitle: words(text.subtitle, { locale: partLanguage(text, 'subtitle') }),
      }),
      lead: t.home.lead(plan.orientations.length, plan.priorities.length),
      published,
      notices: [...unofficial, ...stateNotices(t, planStates), ...status],
    },
    ...(text.preamble.length > 0 && {
      preamble: {
        target: fragments.preamble,
        heading: t.home.preamble,
        notices: stateNotices(t, [text.states.preamble]),
        text: prose(text.preamble, { locale: partLanguage(text, 'preamble') }, { view: 'home' }),
      },
    }),
    orientations: plan.orientations.map(documentOrientation),
    ...(terms.length > 0 && {
      glossary: {
        target: 'glossaire',
        heading: t.glossary.title,
        lead: t.glossary.lead,
        notices: signNotices(
          t,
          terms.flatMap(({ states }) => termStates(states)),
        ),
        terms: terms.map(termOf),
      },
    }),
    colophon: {
      target: 'colophon',
      heading: t.document.colophon,
      paragraphs: [
        ...(published.length > 0 ? [published] : []),
        ...[...unofficial, ...status].map((notice) => plain(notice)),
        plain(originOf(plan, locale)),
        ...(plan.source
          ? [[...plain(`${t.owner.source} `), link(plan.source.url[locale], nameOf(plan.source))]]
          : []),
        ...(plan.site
          ? [[...plain(`${t.owner.site} `), link(plan.site.url, plain(plan.site.name))]]
          : []),
        ...(plan.rights ? [words(plan.rights[locale], inIts(plan.rightsTranslation))] : []),
        [...plain(`${t.document.site} `), link(home)],
      ],
    },
  };
};
