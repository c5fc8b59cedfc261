import type { ContentIssue } from '../../../content/issue.ts';
import type { Locale, Localized } from '../../../plan/locale.ts';
import { importError, noteAt } from '../../import-error.ts';
import { importMessages, quoted } from '../../messages.ts';
import type {
  Imported,
  OutlineBlock,
  OutlineDetail,
  OutlineFacts,
  OutlineGroup,
  OutlineItem,
  Place,
} from '../../outline.ts';
import { withLevels, type PlanLine } from './levels.ts';
import type { Line } from './line.ts';
import { announcesList } from './numbers.ts';

/** Label of a footnote. */
const NOTE_LABEL: Localized = { fr: 'Note', en: 'Note' };

/** Label of words of an item that have none in the original. */
const OWN_LABEL: Localized = { fr: 'Précision', en: 'Detail' };

type Open<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer U)[] ? U[] : T[K] };
type OpenItem = Open<OutlineItem>;
type OpenGroup = Open<Omit<OutlineGroup, 'items'>> & { items: OpenItem[] };

/** A plan while its lines are read. */
interface Draft {
  title?: Line;
  subtitle?: Line;
  readonly preamble: OutlineBlock[];
  readonly groups: OpenGroup[];
  readonly notes: ContentIssue[];
  /** Label of the words that follow. */
  label?: string | undefined;
  /** Whether an unnumbered heading has ended the parts of the plan for now. */
  isAside: boolean;
  /** Web address after the parts. */
  address?: string;
}

const LABELLED = /^(\p{Lu}[\p{L}\p{N}\s’'()/-]{1,40}?)\s?:\s+(\S.*)$/u;
const LABEL = /^(\p{Lu}[^.:;!?]{1,40}?)\s?:$/u;
const ADDRESS = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;
const PERIOD = /\b((?:19|20)\d\d)\s?[-–—/]\s?((?:19|20)\d\d)\b/u;

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}/u.test(text);

/** Adds a bullet to the list that ends a text, or begins one. */
const addBullet = (blocks: OutlineBlock[], text: string): void => {
  const last = blocks.at(-1);
  if (last?.type === 'list') {
    blocks[blocks.length - 1] = { type: 'list', items: [...last.items, text] };
  } else blocks.push({ type: 'list', items: [text] });
};

const addText = (blocks: OutlineBlock[], line: Line): void => {
  if (line.isBullet === true) addBullet(blocks, line.text);
  else blocks.push({ type: line.heading === undefined ? 'paragraph' : 'label', text: line.text });
};

const say = (draft: Draft, place: Place, message: Localized): void =>
  void draft.notes.push(noteAt(place, message));

/** Reads a line before the first part of the plan: title, subtitle or preamble. */
const readFront = (draft: Draft, line: Line): void => {
  if (line.role === 'title' || (!draft.title && line.role !== 'subtitle')) {
    if (!draft.title) {
      draft.title = line;
      say(draft, line.place, importMessages.titleGuessed(quoted(line.text)));
      return;
    }
  }
  const isSecondLine =
    draft.title !== undefined &&
    draft.preamble.length === 0 &&
    isCapitals(draft.title.text) &&
    isCapitals(line.text);
  if (!draft.subtitle && (line.role === 'subtitle' || isSecondLine)) {
    draft.subtitle = line;
    say(draft, line.place, importMessages.subtitleGuessed(quoted(line.text)));
    return;
  }
  addText(draft.preamble, line);
};

/** Words that have no place of their own go to the preamble, under the name of their group. */
const moveToPreamble = (draft: Draft, group: OpenGroup | undefined, line: Line): void => {
  const label = group?.title;
  const isLabelled = draft.preamble.some((block) => block.type === 'label' && block.text === label);
  if (label !== undefined && !isLabelled) draft.preamble.push({ type: 'label', text: label });
  addText(draft.preamble, line);
  say(draft, line.place, importMessages.movedToPreamble(quoted(line.text)));
};

const addDetail = (
  draft: Draft,
  item: OpenItem,
  { label, value }: { readonly label: string; readonly value: string },
  place: Place,
): void => {
  const last = item.details.at(-1);
  if (last?.label === label) {
    const detail: OutlineDetail = { label, value: [last.value, value].flat() };
    item.details[item.details.length - 1] = detail;
  } else item.details.push({ label, value });
  say(draft, place, importMessages.detailGuessed(label));
};

/** Reads a line that follows an item. */
const readAfterItem = (draft: Draft, item: OpenItem, line: Line, locale: Locale): void => {
  if (ADDRESS.test(line.text)) {
    say(draft, line.place, importMessages.contactLine(line.text));
    draft.address = line.text;
    return;
  }
  const [, label] = LABEL.exec(line.text) ?? [];
  if (label !== undefined) {
    draft.label = label;
    return;
  }
  const [, own, value] = LABELLED.exec(line.text) ?? [];
  if (own !== undefined && value !== undefined && line.isBullet !== true) {
    draft.label = undefined;
    addDetail(draft, item, { label: own, value }, line.place);
    return;
  }
  const words = { label: draft.label ?? OWN_LABEL[locale], value: line.text };
  addDetail(draft, item, words, line.place);
};

/** Reads a footnote: it goes where the paragraph has gone that it is about. */
const readNote = (draft: Draft, line: Line, locale: Locale): void => {
  const label = NOTE_LABEL[locale];
  const group = draft.groups.at(-1);
  const item = draft.isAside ? undefined : group?.items.at(-1);
  if (item) {
    addDetail(draft, item, { label, value: line.text }, line.place);
    return;
  }
  const labelled = { ...line, text: `${label}${locale === 'fr' ? '\u00a0:' : ':'} ${line.text}` };
  if (group && !draft.isAside) moveToPreamble(draft, group, labelled);
  else addText(draft.preamble, labelled);
};

/** Reads a line without number. */
const readText = (draft: Draft, line: Line, locale: Locale): void => {
  const group = draft.groups.at(-1);
  if (!group) {
    readFront(draft, line);
    return;
  }
  if (group.items.length === 0 && announcesList(line.text)) {
    say(draft, line.place, importMessages.listHeading(line.text));
    return;
  }
  if (line.heading !== undefined) draft.isAside = true;
  if (draft.isAside) {
    addText(draft.preamble, line);
    say(draft, line.place, importMessages.movedToPreamble(quoted(line.text)));
    return;
  }
  const item = group.items.at(-1);
  if (item) readAfterItem(draft, item, line, locale);
  else if (group.tagline === undefined && line.isBullet !== true) {
    group.tagline = line.text;
    say(draft, line.place, importMessages.taglineGuessed(quoted(line.text)));
  } else moveToPreamble(draft, group, line);
};

const newGroup = (title: string, place: Place, number?: string): OpenGroup => ({
  place,
  number,
  title,
  tagline: undefined,
  note: [],
  state: undefined,
  isNumberLost: undefined,
  items: [],
});

const newItem = (statement: string, place: Place, number?: string): OpenItem => ({
  place,
  number,
  statement,
  short: undefined,
  subjects: [],
  keywords: [],
  details: [],
  note: [],
  state: undefined,
  isNumberLost: undefined,
});

/** The group that an item belongs to: the last one, or one that its number asks for. */
const groupFor = (draft: Draft, number: string | undefined, place: Place, locale: Locale) => {
  const last = draft.groups.at(-1);
  const [, first] = /^(\d+)[.-]/.exec(number ?? '') ?? [];
  const fits = first === undefined || last?.number === first || !/^\d+$/.test(last?.number ?? '');
  if (last && fits) return last;
  if (first === undefined) {
    const title = draft.title?.text ?? '';
    say(draft, place, importMessages.oneGroup(quoted(title)));
    const group = newGroup(title, place);
    draft.groups.push(group);
    return group;
  }
  const title = locale === 'fr' ? `Partie ${first}` : `Part ${first}`;
  say(draft, place, importMessages.groupUntitled(title));
  const group = newGroup(title, place, first);
  draft.groups.push(group);
  return group;
};

const readPart = (
  draft: Draft,
  part: Exclude<PlanLine, { role: 'text' }>,
  locale: Locale,
): void => {
  const { line, numbered, role } = part;
  const { number, rest } = numbered;
  const isNumberLost = number === undefined && line.autoNumber !== undefined ? true : undefined;
  draft.label = undefined;
  if (role === 'group') {
    draft.isAside = false;
    draft.groups.push({ ...newGroup(rest, line.place, number), isNumberLost });
    return;
  }
  if (role === 'item') {
    draft.isAside = false;
    const group = groupFor(draft, number, line.place, locale);
    group.items.push({ ...newItem(rest, line.place, number), isNumberLost });
    return;
  }
  const item = draft.groups.at(-1)?.items.at(-1);
  if (item && !draft.isAside) {
    addDetail(draft, item, { label: number ?? OWN_LABEL[locale], value: rest }, line.place);
  } else readText(draft, line, locale);
};

/** Words by which the original calls its groups and items. */
const levelsOf = (parts: readonly PlanLine[]): OutlineFacts['levels'] => {
  const wordOf = (role: 'group' | 'item') =>
    parts.flatMap((part) =>
      part.role === role && part.numbered.word !== undefined ? [part.numbered.word] : [],
    )[0];
  const announced = parts.find(({ line, role }) => role === 'text' && announcesList(line.text));
  const [word] = /^\p{L}+/u.exec(announced?.line.text ?? '') ?? [];
  return { group: wordOf('group'), item: wordOf('item') ?? word };
};

/**
 * Reads a plan from the lines of a document: numbers, headings and lists tell its parts.
 *
 * @param lines - paragraphs of the document, in order
 * @param locale - its language
 * @param file - its name
 * @returns what the document says, with each guess
 * @throws {ImportError} for a document without words, or whose parts cannot be told apart
 */
export const readLines = (lines: readonly Line[], locale: Locale, file: string): Imported => {
  if (lines.length === 0) throw importError({ file }, importMessages.noWords());
  const parts = withLevels(lines);
  if (!parts) throw importError({ file }, importMessages.noStructure());
  const draft: Draft = { preamble: [], groups: [], notes: [], isAside: false };
  for (const [at, part] of parts.entries()) {
    // The first heading of a document is its title, though groups have headings of the same level.
    const isTitle = at === 0 && part.role === 'group' && part.numbered.kind === 'title1';
    if (part.line.isNote === true) readNote(draft, part.line, locale);
    else if (part.role === 'text' || isTitle) readText(draft, part.line, locale);
    else readPart(draft, part, locale);
  }
  const title = draft.title?.text;
  const [period, start, end] = PERIOD.exec(title ?? '') ?? [];
  if (draft.title && title !== undefined && period !== undefined) {
    say(draft, draft.title.place, importMessages.periodGuessed(period, quoted(title)));
  }
  const lost = lines.filter(({ autoNumber }) => autoNumber !== undefined).length;
  if (lost > 0) say(draft, { file }, importMessages.numbersLost(String(lost)));
  const levels = levelsOf(parts);
  if (levels?.group !== undefined || levels?.item !== undefined) {
    say(draft, { file }, importMessages.levelsGuessed(levels.group ?? '—', levels.item ?? '—'));
  }
  return {
    facts: { start, end, address: draft.address, levels },
    outlines: [
      {
        locale,
        title,
        subtitle: draft.subtitle?.text,
        preamble: draft.preamble,
        groups: draft.groups,
      },
    ],
    relations: [],
    glossary: [],
    notes: draft.notes,
  };
};
