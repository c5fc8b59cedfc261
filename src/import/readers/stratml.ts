import type { ContentIssue } from '../../content/issue.ts';
import { LABEL_MAX } from '../../plan/label.ts';
import { childOf, childrenOf, textOf, type XmlElement } from '../../content/xml.ts';
import { countCharacters } from '../../content/zod-fields.ts';
import type { Locale, Localized } from '../../plan/locale.ts';
import { cleanLine, cleanParagraphs } from '../clean-text.ts';
import { importError, noteAt } from '../import-error.ts';
import { guessLocale, localeInName } from '../language.ts';
import { importMessages, quoted } from '../messages.ts';
import type {
  Imported,
  OutlineBlock,
  OutlineFacts,
  OutlineGroup,
  OutlineItem,
  SourceFile,
} from '../outline.ts';
import { detailsOfLines, merged } from './detail-lines.ts';
import { blocksIn, countIdentifiers, detailsIn, labelOf } from './stratml-words.ts';
import { decodeText } from './text.ts';
import { readXmlFile } from './xml.ts';

/** A document while it is read. */
interface Reading {
  readonly file: string;
  readonly locale: Locale;
  readonly notes: ContentIssue[];
  /** Words that have no place of their own. */
  readonly preamble: OutlineBlock[];
  /** Whether a site of this software wrote the file. */
  readonly isExport: boolean;
}

const say = (reading: Reading, { line }: XmlElement, message: Localized): void =>
  void reading.notes.push(noteAt({ file: reading.file, line }, message));

/** Finds the elements of a name that are in no other element of that name, however deep. */
const outermost = (element: XmlElement, name: string): readonly XmlElement[] =>
  childrenOf(element).flatMap((child) => (child.name === name ? [child] : outermost(child, name)));

/** Children by name, without those that hold parts of the plan or were read. */
const otherChildren = (
  element: XmlElement,
  read: readonly string[],
): ReadonlyMap<string, readonly XmlElement[]> =>
  Map.groupBy(
    childrenOf(element).filter(
      (child) => !read.includes(child.name) && outermost(child, 'Goal').length === 0,
    ),
    ({ name }) => name,
  );

const fieldOf = (reading: Reading, element: XmlElement | undefined, name: string): string =>
  element ? cleanLine(textOf(childOf(element, name)), reading.locale) : '';

const numberOf = (reading: Reading, element: XmlElement): string | undefined =>
  fieldOf(reading, element, 'SequenceIndicator').replace(/[.)]$/, '') || undefined;

const READ = ['Name', 'Description', 'SequenceIndicator', 'Identifier', 'Objective', 'Objectives'];

/** Folder of a part of an export, from its identifier: `objectif-3.2`. */
const folderOf = (reading: Reading, element: XmlElement): string | undefined => {
  const [, number] = /-(\d+(?:\.\d+)?)$/.exec(fieldOf(reading, element, 'Identifier')) ?? [];
  return reading.isExport ? number?.replace('.', '-') : undefined;
};

/** Line of an export with the address of the page of a part. */
const PAGE_LINE = /^\s*Page\s?:\shttps?:/u;
/** Line of an export about a related item, whatever the plan calls its items. */
const RELATED_LINE = /^(?:\p{L}+\sliée?|related\s\p{L}+)(?:\s[^,:]{1,30})?,\s/iu;

const otherLines = (element: XmlElement): readonly string[] =>
  textOf(childOf(element, 'OtherInformation')).split('\n');

/** Checks whether a site of this software wrote the document: each part has a name and an address. */
const isOwnExport = (element: XmlElement): boolean =>
  outermost(element, 'Goal').some(
    (goal) =>
      /^[a-z]+-\d+$/.test(textOf(childOf(goal, 'Identifier')).trim()) &&
      otherLines(goal).some((line) => PAGE_LINE.test(line)),
  );

/** Details that an export has as lines, between the address of the page and the related items. */
const exportedDetails = (reading: Reading, objective: XmlElement): OutlineItem['details'] => {
  const lines = otherLines(objective);
  const after = lines.slice(lines.findIndex((line) => PAGE_LINE.test(line)) + 1);
  const end = after.findIndex((line) => RELATED_LINE.test(cleanLine(line, reading.locale)));
  return detailsOfLines(end === -1 ? after : after.slice(0, end), reading.locale);
};

const restOf = (reading: Reading, objective: XmlElement): OutlineItem['details'] =>
  reading.isExport
    ? exportedDetails(reading, objective)
    : merged(
        [...otherChildren(objective, READ).values()]
          .flat()
          .flatMap((child) => detailsIn(child, reading.locale)),
      );

const readItem = (reading: Reading, objective: XmlElement): readonly OutlineItem[] => {
  const name = fieldOf(reading, objective, 'Name');
  const description = fieldOf(reading, objective, 'Description');
  const details = restOf(reading, objective);
  const statement = description || name;
  if (statement === '') {
    const words = details.flatMap(({ label, value }) =>
      [value].flat().map((each) => `${label}: ${each}`),
    );
    if (words.length === 0) say(reading, objective, importMessages.emptyLeftOut('Objective'));
    else {
      say(reading, objective, importMessages.namelessItem(quoted(words.join(' '))));
      reading.preamble.push(...words.map((text): OutlineBlock => ({ type: 'paragraph', text })));
    }
    return [];
  }
  const isOther = name !== '' && name !== statement;
  // In real files the name is a handle of one to three words, as a short title is. But a site calls
  // short titles its own words: only the names that it wrote itself become short titles again.
  const isShort = isOther && reading.isExport && countCharacters(name) <= LABEL_MAX;
  const isDetail = isOther && !isShort;
  if (description === '') say(reading, objective, importMessages.nameAsStatement(quoted(name)));
  else if (isDetail) say(reading, objective, importMessages.nameInDetails(quoted(name)));
  const nameDetails = isDetail ? [{ label: labelOf('Name', reading.locale), value: name }] : [];
  return [
    {
      place: { file: reading.file, line: objective.line },
      number: numberOf(reading, objective),
      folder: folderOf(reading, objective),
      statement,
      short: isShort ? name : undefined,
      subjects: [],
      keywords: [],
      details: [...nameDetails, ...details],
      note: [],
    },
  ];
};

const readGroup = (reading: Reading, goal: XmlElement, at: number): OutlineGroup => {
  const name = fieldOf(reading, goal, 'Name');
  const description = fieldOf(reading, goal, 'Description');
  const title = name || description || `${reading.locale === 'fr' ? 'Partie' : 'Part'} ${at + 1}`;
  if (name === '' && description === '') {
    say(reading, goal, importMessages.groupUntitled(title));
  }
  const others = reading.isExport ? [] : [...otherChildren(goal, READ)];
  const rest = others.flatMap(([, children]) => blocksIn(children, reading.locale));
  if (rest.length > 0) {
    const names = others.map(([name]) => name).join(', ');
    say(reading, goal, importMessages.movedToPreamble(`${quoted(title)}: ${names}`));
    reading.preamble.push({ type: 'label', text: title }, ...rest);
  }
  return {
    place: { file: reading.file, line: goal.line },
    number: numberOf(reading, goal),
    folder: folderOf(reading, goal),
    title,
    tagline: description === '' || description === title ? undefined : description,
    note: [],
    items: outermost(goal, 'Objective').flatMap((objective) => readItem(reading, objective)),
  };
};

const PERIOD = /^(?:Période|Period)\s?:\s(\d{4})(?:\s?[–-]\s?(\d{4}))?\.$/u;

/** Words of the plan itself. An export has subtitle and period above the preamble. */
const readDescription = (
  { locale, isExport }: Reading,
  text: string,
): Pick<Imported['outlines'][0], 'subtitle' | 'preamble'> & Pick<OutlineFacts, 'start' | 'end'> => {
  const lines = text.split('\n').map((line) => cleanLine(line, locale));
  const at = isExport ? lines.findIndex((line) => PERIOD.test(line)) : -1;
  const [, start, end] = PERIOD.exec(lines[at] ?? '') ?? [];
  const rest =
    at === -1
      ? text
      : text
          .split('\n')
          .slice(at + 1)
          .join('\n');
  return {
    subtitle: at > 0 ? cleanLine(lines.slice(0, at).join(' '), locale) : undefined,
    start,
    end,
    preamble: cleanParagraphs(rest, locale).map((each) => ({ type: 'paragraph', text: each })),
  };
};

const yearIn = (date: string): string | undefined => /^\d{4}/.exec(date)?.[0];
/** A date as far as it is known, without the time of day. */
const dateIn = (date: string): string | undefined =>
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?=T|$)/.exec(date)?.[0];

const readFacts = (reading: Reading, root: XmlElement): OutlineFacts => {
  const [admin] = outermost(root, 'AdministrativeInformation');
  const [organization] = outermost(root, 'Organization');
  const name = fieldOf(reading, organization, 'Name');
  const web = fieldOf(reading, organization, 'WebAddress');
  const source = fieldOf(reading, admin, 'Source');
  const title = fieldOf(reading, root, 'Name');
  const isAddress = URL.canParse(source) && /^https?:/.test(source);
  const isOriginal = isAddress && title !== '' && !reading.isExport;
  if (organization && name !== '') {
    say(reading, organization, importMessages.publisherGuessed(quoted(name)));
  }
  if (admin && isOriginal) say(reading, admin, importMessages.sourceGuessed(source));
  return {
    start: yearIn(fieldOf(reading, admin, 'StartDate')),
    end: yearIn(fieldOf(reading, admin, 'EndDate')),
    published: dateIn(fieldOf(reading, admin, 'PublicationDate')),
    ...(name !== '' && { publisher: { name, url: web === '' ? undefined : web } }),
    ...(isOriginal && { source: { title, url: source } }),
  };
};

/** Elements of the document that have a place, or that stand for nothing in a plan. */
const PLACED = [
  'Name',
  'Description',
  'AdministrativeInformation',
  'Submitter',
  'StrategicPlanCore',
  'Identifier',
  'id',
];

/** What is said of the organization, under its name, which is that of the publisher too. */
const organizationBlocks = (reading: Reading, element: XmlElement): readonly OutlineBlock[] => {
  const title = fieldOf(reading, element, 'Name');
  const inner = [...otherChildren(element, ['Name']).values()].flatMap((children) =>
    blocksIn(children, reading.locale),
  );
  return inner.length > 0 && title !== '' ? [{ type: 'label', text: title }, ...inner] : inner;
};

/** Words of the document that no field has: organization, vision, mission, values, and whatever else. */
const readRest = (reading: Reading, root: XmlElement): void => {
  const { isExport, locale, preamble } = reading;
  if (isExport) return;
  for (const holder of [root, ...outermost(root, 'StrategicPlanCore')]) {
    for (const [name, elements] of otherChildren(holder, [...PLACED, 'Goal', 'Goals'])) {
      const isPublisher = name === 'Organization';
      const found = isPublisher
        ? elements.flatMap((element) => organizationBlocks(reading, element))
        : blocksIn(elements, locale);
      const [first] = elements;
      if (found.length === 0 || !first) continue;
      preamble.push(...found);
      say(reading, first, importMessages.movedToPreamble(name));
    }
  }
};

/**
 * Reads a plan in the Strategy Markup Language: Part 1 of ISO, its older namespace, Part 2 or no
 * namespace at all. Elements count by their local names, wherever they stand; whether a schema allows the
 * document makes no difference.
 *
 * @param file - the document
 * @returns what it says, with each guess
 * @throws {ImportError} where it is not well formed, has a document type, or no goal
 */
export const readStratml = (file: SourceFile): Imported => {
  const root = readXmlFile(decodeText(file), file.name);
  const goals = outermost(root, 'Goal');
  if (goals.length === 0) {
    throw importError({ file: file.name, line: root.line }, importMessages.notStratml(root.name));
  }
  const tagged = (root.attributes.get('lang') ?? '').slice(0, 2);
  const stated = file.locale ?? (tagged === 'fr' || tagged === 'en' ? tagged : undefined);
  const known = stated ?? localeInName(file.name);
  // The names of the elements are English.
  const locale = known ?? guessLocale(textOf(root), 'en');
  const reading: Reading = {
    file: file.name,
    locale,
    notes: [],
    preamble: [],
    isExport: isOwnExport(root),
  };
  if (known === undefined) say(reading, root, importMessages.languageGuessed(locale));
  const { preamble, subtitle, start, end } = readDescription(
    reading,
    textOf(childOf(root, 'Description')),
  );
  const facts = readFacts(reading, root);
  readRest(reading, root);
  const groups = goals.map((goal, at) => readGroup(reading, goal, at));
  const identifiers = countIdentifiers(root);
  if (reading.isExport) say(reading, root, importMessages.siteWordsLeftOut());
  else if (identifiers > 0) {
    say(reading, root, importMessages.identifiersLeftOut(String(identifiers)));
  }
  const [submitter] = outermost(root, 'Submitter');
  if (submitter && textOf(submitter).trim() !== '') {
    say(reading, submitter, importMessages.submitterLeftOut());
  }
  const title = fieldOf(reading, root, 'Name');
  return {
    facts: { ...facts, start: facts.start ?? start, end: facts.end ?? end },
    outlines: [
      {
        locale,
        title: title === '' ? undefined : title,
        subtitle,
        preamble: [...preamble, ...reading.preamble],
        groups,
      },
    ],
    relations: [],
    glossary: [],
    notes: reading.notes,
  };
};
