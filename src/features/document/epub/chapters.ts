import type {
  DocumentBlock,
  DocumentOrientation,
  DocumentPriority,
  PlanDocument,
} from '../document.ts';
import { element, type Node } from './markup.ts';
import { blockNodes, inlineNodes, type LinkTo } from './text.ts';

/** Page of an e-book. */
export interface Chapter {
  /** Name of its file. */
  readonly file: string;
  readonly title: string;
  readonly body: readonly Node[];
  /** Parts of it in the table of contents. */
  readonly parts: readonly { readonly target: string; readonly title: string }[];
}

/** Chapter whose links wait for the files of the others. */
interface Draft extends Omit<Chapter, 'body'> {
  /** Targets of links into it. */
  readonly targets: readonly string[];
  readonly body: (linkTo: LinkTo) => readonly Node[];
}

const notices = (sentences: readonly string[]): readonly Node[] =>
  sentences.map((sentence) => element('p', { class: 'notice' }, [sentence]));

/** Number and title of an orientation or a priority. */
const heading = (
  name: 'h1' | 'h2',
  { number, short }: Pick<DocumentPriority, 'number' | 'short'>,
  linkTo: LinkTo,
): Node =>
  element(name, {}, [
    ...(number === '' ? [] : [element('span', { class: 'number' }, [number]), ' ']),
    ...inlineNodes(short, linkTo),
  ]);

/** Reading note: the words of the site, told apart from those of the plan. */
const note = (
  blocks: readonly DocumentBlock[],
  { words }: PlanDocument,
  level: 'h2' | 'h3',
  linkTo: LinkTo,
): readonly Node[] =>
  blocks.length === 0
    ? []
    : [
        element('aside', { class: 'note' }, [
          element(level, {}, [words.note]),
          element('p', { class: 'origin' }, [words.noteOrigin]),
          ...blockNodes(blocks, linkTo),
        ]),
      ];

const onTheSite = ({ address, addressName }: DocumentPriority | DocumentOrientation): Node =>
  element('p', { class: 'address' }, [element('a', { href: address }, [addressName])]);

const prioritySection = (priority: DocumentPriority, plan: PlanDocument, linkTo: LinkTo): Node =>
  element('section', { id: priority.target }, [
    heading('h2', priority, linkTo),
    ...notices(priority.notices),
    element('p', { class: 'statement' }, inlineNodes(priority.statement, linkTo)),
    ...(priority.details.length > 0
      ? [
          element(
            'dl',
            {},
            priority.details.flatMap(({ label, values }) => [
              element('dt', {}, inlineNodes(label, linkTo)),
              ...values.map((value) => element('dd', {}, inlineNodes(value, linkTo))),
            ]),
          ),
        ]
      : []),
    ...note(priority.note, plan, 'h3', linkTo),
    ...(priority.related.length > 0
      ? [
          element('h3', {}, [priority.relatedHeading]),
          element(
            'ul',
            { class: 'related' },
            priority.related.map(({ target, number, short, kind, why }) =>
              element('li', {}, [
                element('a', { href: linkTo(target) }, [
                  ...(number === '' ? [] : [`${number} `]),
                  ...inlineNodes(short, linkTo),
                ]),
                ' ',
                element('span', { class: 'kind' }, [kind]),
                element('br'),
                ...inlineNodes(why, linkTo),
              ]),
            ),
          ),
        ]
      : []),
    onTheSite(priority),
  ]);

const orientationDraft = (orientation: DocumentOrientation, plan: PlanDocument): Draft => ({
  file: `${orientation.target}.xhtml`,
  title: orientation.bookmark,
  targets: [orientation.target, ...orientation.priorities.map(({ target }) => target)],
  parts: orientation.priorities.map(({ target, bookmark }) => ({ target, title: bookmark })),
  body: (linkTo) => [
    element('section', { id: orientation.target, 'epub:type': 'chapter' }, [
      heading('h1', orientation, linkTo),
      ...(orientation.tagline
        ? [element('p', { class: 'tagline' }, inlineNodes(orientation.tagline, linkTo))]
        : []),
      ...notices(orientation.notices),
      ...note(orientation.note, plan, 'h2', linkTo),
      onTheSite(orientation),
      ...orientation.priorities.map((priority) => prioritySection(priority, plan, linkTo)),
    ]),
  ],
});

/** Its words are those of the cover of the PDF. */
const titlePage = (plan: PlanDocument): Draft => ({
  file: 'title.xhtml',
  title: plan.title,
  targets: [],
  parts: [],
  body: (linkTo) => [
    element('section', { 'epub:type': 'titlepage' }, [
      element('h1', {}, [plan.title]),
      ...(plan.cover.subtitle
        ? [element('p', { class: 'tagline' }, inlineNodes(plan.cover.subtitle, linkTo))]
        : []),
      element('p', {}, [plan.cover.lead]),
      ...notices(plan.cover.notices),
      ...(plan.cover.published.length > 0
        ? [element('p', {}, inlineNodes(plan.cover.published, linkTo))]
        : []),
    ]),
  ],
});

const preamble = ({ preamble: part }: PlanDocument): readonly Draft[] =>
  part === undefined
    ? []
    : [
        {
          file: `${part.target}.xhtml`,
          title: part.heading,
          targets: [part.target],
          parts: [],
          body: (linkTo) => [
            element('section', { id: part.target, 'epub:type': 'preamble' }, [
              element('h1', {}, [part.heading]),
              ...notices(part.notices),
              ...blockNodes(part.text, linkTo),
            ]),
          ],
        },
      ];

const glossary = ({ glossary: part }: PlanDocument): readonly Draft[] =>
  part === undefined
    ? []
    : [
        {
          file: `${part.target}.xhtml`,
          title: part.heading,
          targets: [part.target, ...part.terms.map(({ target }) => target)],
          parts: [],
          body: (linkTo) => [
            element('section', { id: part.target }, [
              element('h1', {}, [part.heading]),
              element('p', {}, [part.lead]),
              ...notices(part.notices),
              element(
                'dl',
                { 'epub:type': 'glossary' },
                part.terms.flatMap(({ target, term, translation, ...rest }) => [
                  element('dt', { id: target, 'epub:type': 'glossterm' }, [
                    element('dfn', {}, inlineNodes(term, linkTo)),
                    ...(translation.length > 0
                      ? [' (', ...inlineNodes(translation, linkTo), ')']
                      : []),
                  ]),
                  element('dd', { 'epub:type': 'glossdef' }, [
                    element('p', {}, inlineNodes(rest.definition, linkTo)),
                    element('p', { class: 'origin' }, [
                      `${rest.sourceLabel} `,
                      ...inlineNodes(rest.source, linkTo),
                    ]),
                  ]),
                ]),
              ),
            ]),
          ],
        },
      ];

const colophon = ({ colophon: part }: PlanDocument): Draft => ({
  file: `${part.target}.xhtml`,
  title: part.heading,
  targets: [part.target],
  parts: [],
  body: (linkTo) => [
    element('section', { id: part.target, 'epub:type': 'colophon' }, [
      element('h1', {}, [part.heading]),
      ...part.paragraphs.map((text) => element('p', {}, inlineNodes(text, linkTo))),
    ]),
  ],
});

/** What links within the book lead to. */
const linker = (drafts: readonly Draft[]): LinkTo => {
  const files = new Map(
    drafts.flatMap(({ file, targets }) => targets.map((target) => [target, file] as const)),
  );
  return (target) => {
    const file = files.get(target);
    if (file === undefined) throw new Error(`No chapter of the e-book has the part ${target}.`);
    return `${file}#${target}`;
  };
};

/**
 * Divides a plan into the pages of an e-book: title, preamble, one for each orientation, glossary, colophon.
 *
 * @param plan - words of the document
 * @returns pages in order
 * @throws {Error} where a link leads to a part that no page has
 * @see https://www.w3.org/TR/epub-ssv-11/
 */
export const chaptersOf = (plan: PlanDocument): readonly Chapter[] => {
  const drafts = [
    titlePage(plan),
    ...preamble(plan),
    ...plan.orientations.map((orientation) => orientationDraft(orientation, plan)),
    ...glossary(plan),
    colophon(plan),
  ];
  const linkTo = linker(drafts);
  return drafts.map(({ file, title, parts, body }) => ({
    file,
    title,
    parts,
    body: body(linkTo),
  }));
};
