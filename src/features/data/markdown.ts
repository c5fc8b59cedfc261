import type { BlockContent, Heading, Link, List, Paragraph, PhrasingContent, Root } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { strings } from '../../site/i18n/index.ts';
import type { Locale } from '../../plan/locale.ts';
import { orientationOf, type PriorityNumber } from '../../plan/number.ts';
import { continuityOf, type Continuity } from '../../plan/continuity.ts';
import { numbered } from '../../plan/shown-number.ts';
import { labelOf } from '../../plan/label.ts';
import { detailPairs } from '../../plan/details.ts';
import type { Priority, PriorityText, RemovedPriority, Translation } from '../../plan/plan.ts';
import type { Block, Inline, Prose } from '../../plan/prose.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import { imagePath, type Urls } from '../../site/urls.ts';
import type { Page } from '../../plan/pages.ts';
import { stateIn } from '../../plan/translation.ts';
import { signNotices, unofficialNotice, withSign } from '../../site/translation-notices.ts';
import { otherPlansOf } from '../../site/other-plans.ts';
import { otherPriorityUrl } from '../../site/continuity-link.ts';
import { originOf } from '../../site/origin.ts';
import { statusWords } from '../../site/plan-status.ts';
import { relationLabel } from '../../site/relation-label.ts';
import { referenceTo } from '../../site/head/reference.ts';

/** Inline content: plain text, or a node of the syntax tree. */
type InlineContent = string | PhrasingContent;

const phrasing = (content: readonly InlineContent[]): PhrasingContent[] =>
  content.map((node) => (typeof node === 'string' ? { type: 'text', value: node } : node));
const heading = (depth: 1 | 2 | 3, ...content: readonly InlineContent[]): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(content),
});
const paragraph = (...content: readonly InlineContent[]): Paragraph => ({
  type: 'paragraph',
  children: phrasing(content),
});
const list = (items: readonly (readonly InlineContent[])[], ordered = false): List => ({
  type: 'list',
  ordered,
  spread: false,
  children: items.map((item) => ({ type: 'listItem', children: [paragraph(...item)] })),
});
const link = (url: string, ...content: readonly InlineContent[]): Link => ({
  type: 'link',
  url,
  children: phrasing(content),
});
const strong = (text: string): PhrasingContent => ({ type: 'strong', children: phrasing([text]) });

/**
 * Serializes a document as Markdown, with special characters escaped.
 *
 * @param children - blocks of the document
 * @returns Markdown
 * @see https://spec.commonmark.org
 */
export const asMarkdown = (children: readonly BlockContent[]): string => {
  const root: Root = { type: 'root', children: [...children] };
  return toMarkdown(root, { bullet: '-', emphasis: '_', rule: '-' });
};

/** Builders of the nodes of a Markdown document. */
export const markdown = { heading, paragraph, list, link, strong };

/** Makes the builders of the plan's content for a site and a language. */
const writer = ({ plan }: PlanLookup, locale: Locale, urls: Urls) => {
  const t = strings(locale, plan.levels);
  const states = new Set<Translation>();
  /** Adds its sign to a text, which the notices of the document explain. */
  const signed = (text: string, state: Translation | undefined): string => {
    if (state) states.add(state);
    return withSign(text, state);
  };
  const rights =
    plan.rights &&
    signed(plan.rights[locale], stateIn(plan.languages, locale, plan.rightsTranslation));
  const notices = (): readonly BlockContent[] =>
    [...unofficialNotice(plan, locale), ...signNotices(t, states)].map((notice) =>
      paragraph(notice),
    );
  const pageLink = (page: Page, ...content: readonly InlineContent[]) =>
    link(urls.absolute(page, locale), ...content);

  const inline = (node: Inline): PhrasingContent[] => {
    if (node.type === 'text') return phrasing([node.value]);
    const children = node.children.flatMap(inline);
    switch (node.type) {
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children }];
      case 'link': {
        const written = urls.written(node.url, locale);
        return [link(new URL(written, urls.absolute({ view: 'home' }, locale)).href, ...children)];
      }
      case 'term':
        return [link(`${urls.absolute({ view: 'glossary' }, locale)}#${node.id}`, ...children)];
      // Markdown cannot mark the language of words.
      case 'language':
        return children;
    }
  };
  const blockOf = (block: Block): BlockContent => {
    switch (block.type) {
      case 'paragraph':
        return paragraph(...block.children.flatMap(inline));
      case 'image':
        return paragraph({
          type: 'image',
          url: urls.absoluteFile(imagePath(block.file)),
          alt: block.alt,
        });
      case 'list':
        return list(
          block.items.map((item) => item.flatMap(inline)),
          block.ordered,
        );
    }
  };
  const prose = (text: Prose): readonly BlockContent[] => text.map(blockOf);
  /** One item per value; the first of a stale or missing translation has its sign. */
  const details = (own: PriorityText): readonly string[] =>
    detailPairs(own.details).map(([label, value], rank) =>
      t.plain.detail(label, rank === 0 ? signed(value, own.states.details) : value),
    );
  const origin = (): readonly BlockContent[] => [
    paragraph(originOf(plan, locale)),
    ...(plan.source
      ? [paragraph(`${t.owner.source} `, link(plan.source.url[locale], plan.source.text[locale]))]
      : []),
    ...otherPlansOf(plan).map(({ role, other }) =>
      paragraph(`${t.continuity[role]} `, link(other.url[locale], other.text[locale])),
    ),
    ...(plan.site ? [paragraph(`${t.owner.site} `, link(plan.site.url, plan.site.name))] : []),
    ...(rights === undefined ? [] : [paragraph(rights)]),
  ];
  return { t, pageLink, prose, origin, signed, notices, details };
};

/**
 * Writes the page of a priority as Markdown: its statement, note, related priorities and reference.
 *
 * @param lookup - the plan
 * @param number - number of the priority
 * @param locale - language of the page
 * @param urls - addresses of the site
 * @returns Markdown
 * @throws {RangeError} where the plan has no such number
 */
export const priorityMarkdown = (
  lookup: PlanLookup,
  number: PriorityNumber,
  locale: Locale,
  urls: Urls,
): string => {
  const { t, pageLink, prose, origin, signed, notices, details } = writer(lookup, locale, urls);
  const priority = lookup.priority(number);
  const orientation = lookup.orientation(priority.orientation);
  const own = priority.text[locale];
  const related = lookup.relatedTo(number);
  const continuity = continuityOf(lookup.plan, number);
  /** What the priority comes from, or what became of it, as its page says it. */
  const continuityLine = (entry: Continuity): readonly InlineContent[] => {
    const { role, from, to, plan, kind, why, translation } = entry;
    const { [role]: other, languages } = lookup.plan;
    const words = t.continuity;
    const ends = role === 'predecessor' ? [from] : to;
    const linked = (end: PriorityNumber): InlineContent => {
      const name = role === 'predecessor' ? words.from(end) : words.to(end);
      return other ? link(otherPriorityUrl(other, end, locale, lookup.plan), name) : name;
    };
    const sentence: readonly InlineContent[] =
      kind === 'dropped'
        ? [words.dropped[role]]
        : [
            `${role === 'predecessor' ? words.comes : words.became} `,
            ...ends.flatMap((end, place) =>
              place > 0 ? [` ${words.and} `, linked(end)] : [linked(end)],
            ),
            `${plan === undefined ? '' : ` ${words.ofPlan(plan)}`} (${words.kinds[kind]})`,
          ];
    const reason = why && signed(why[locale], stateIn(languages, locale, translation));
    return [...sentence, reason === undefined ? '.' : `. ${reason}`];
  };
  const title = orientation.text[locale];
  const named = (other: Priority): string => {
    const label = labelOf(other.text[locale]);
    return numbered(other.text[locale].shown, signed(label.text, label.state));
  };
  // The words come first: what they are decides which signs are explained above them.
  const statement = signed(own.statement, own.states.statement);
  const words: readonly BlockContent[] = [
    ...(own.details.length > 0 ? [list(details(own).map((line) => [line]))] : []),
    ...statusWords(lookup.plan, t.card).map((sentence) => paragraph(sentence)),
    paragraph(
      t.orientation.heading(title.shown),
      pageLink(
        { view: 'orientation', number: orientation.number },
        signed(title.title, title.states.title),
      ),
    ),
    ...(own.note.length > 0
      ? [
          heading(2, signed(t.priority.note, own.states.note)),
          paragraph(t.priority.noteOrigin),
          ...prose(own.note),
        ]
      : []),
    ...(related.length > 0
      ? [
          heading(2, t.priority.related(related.length)),
          list(
            related.map(({ priority: other, relation }) => [
              pageLink({ view: 'priority', number: other.number }, named(other)),
              '. ',
              t.plain.reason(
                relationLabel(t, relation, priority, locale),
                signed(
                  relation.why[locale],
                  stateIn(lookup.plan.languages, locale, relation.translation),
                ),
              ),
            ]),
          ),
        ]
      : []),
    ...(continuity.length > 0
      ? [heading(2, t.continuity.title), list(continuity.map(continuityLine))]
      : []),
    ...(own.subjects.length > 0
      ? [
          heading(2, signed(t.priority.subjects, own.states.subjects)),
          paragraph(own.subjects.join(', ')),
        ]
      : []),
    heading(2, t.cite.priority),
    paragraph(referenceTo(lookup, { view: 'priority', number }, locale, urls)),
    ...origin(),
  ];
  return asMarkdown([heading(1, t.priority.heading(own.shown), statement), ...notices(), ...words]);
};

/**
 * Writes the page of a removed priority as Markdown.
 *
 * @param lookup - the plan
 * @param removed - what the plan says of the priority
 * @param locale - language of the page
 * @param urls - addresses of the site
 * @returns Markdown
 */
export const removedMarkdown = (
  lookup: PlanLookup,
  { number, shown, see, why }: RemovedPriority,
  locale: Locale,
  urls: Urls,
): string => {
  const { t, pageLink, origin } = writer(lookup, locale, urls);
  const other = see && lookup.priority(see);
  const orientation = lookup.plan.orientations.find(
    (each) => each.number === orientationOf(number),
  );
  return asMarkdown([
    heading(1, t.removed.title(shown)),
    ...(why ? [paragraph(why.text[locale])] : []),
    ...(other
      ? [
          paragraph(
            `${t.removed.see} `,
            pageLink(
              { view: 'priority', number: other.number },
              numbered(other.text[locale].shown, labelOf(other.text[locale]).text),
            ),
          ),
        ]
      : []),
    ...(orientation
      ? [
          paragraph(
            t.orientation.heading(orientation.text[locale].shown),
            pageLink(
              { view: 'orientation', number: orientation.number },
              orientation.text[locale].title,
            ),
          ),
        ]
      : []),
    paragraph(pageLink({ view: 'home' }, t.notFound.home)),
    ...origin(),
  ]);
};

/**
 * Writes the full text of the plan as Markdown: the official words alone.
 *
 * @param lookup - the plan
 * @param locale - language of the text
 * @param urls - addresses of the site
 * @returns Markdown
 */
export const fullTextMarkdown = (lookup: PlanLookup, locale: Locale, urls: Urls): string => {
  const { t, pageLink, prose, origin, signed, notices, details } = writer(lookup, locale, urls);
  const { plan } = lookup;
  const text = plan.text[locale];
  /** Number and statement; the number leads to the page, or the statement where there is none. */
  const statementOf = ({ number, text: { [locale]: own } }: Priority): readonly InlineContent[] => {
    const statement = signed(own.statement, own.states.statement);
    return own.shown === undefined
      ? [pageLink({ view: 'priority', number }, statement)]
      : [pageLink({ view: 'priority', number }, own.shown), ' ', statement];
  };
  const opening: readonly BlockContent[] = [
    heading(1, signed(text.title, text.states.title)),
    ...(text.subtitle === undefined
      ? []
      : [paragraph(signed(text.subtitle, text.states.subtitle))]),
  ];
  const words: readonly BlockContent[] = [
    ...(text.preamble.length > 0
      ? [heading(2, signed(t.home.preamble, text.states.preamble)), ...prose(text.preamble)]
      : []),
    ...plan.orientations.flatMap((orientation): readonly BlockContent[] => {
      const own = orientation.text[locale];
      const priorities = lookup.prioritiesOf(orientation);
      return [
        heading(2, t.orientation.heading(own.shown), signed(own.title, own.states.title)),
        ...(own.tagline === undefined ? [] : [paragraph(signed(own.tagline, own.states.tagline))]),
        ...(priorities.length > 0
          ? [
              list(
                priorities.map((priority) => [
                  ...statementOf(priority),
                  ...details(priority.text[locale]).flatMap((line): readonly InlineContent[] => [
                    { type: 'break' },
                    line,
                  ]),
                ]),
              ),
            ]
          : []),
      ];
    }),
    heading(2, t.cite.home),
    paragraph(referenceTo(lookup, { view: 'home' }, locale, urls)),
    ...origin(),
  ];
  return asMarkdown([...opening, ...notices(), ...words]);
};
