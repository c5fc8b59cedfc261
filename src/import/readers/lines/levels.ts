import type { Line } from './line.ts';
import { readNumber, type Numbered } from './numbers.ts';

/** A line of a document, with what it is in the plan. */
export type PlanLine =
  | { readonly role: 'group' | 'item' | 'detail'; readonly line: Line; readonly numbered: Numbered }
  | { readonly role: 'text'; readonly line: Line };

/** How lines are told apart: by the kinds of their numbers, or by headings and lists. */
interface Levels {
  readonly group: string | undefined;
  readonly item: string | undefined;
}

const headingKind = (level: number): string => `title${level}`;

/** Reads the number of a line, or takes its form for one: a heading, a bullet. */
const formed = (line: Line): Numbered | undefined => {
  if (line.role || line.isNote === true) return undefined;
  const numbered = readNumber(line);
  if (numbered) return numbered;
  if (line.heading !== undefined) {
    return { rest: line.text, kind: headingKind(line.heading), depth: 1 };
  }
  return line.isBullet === true ? { rest: line.text, kind: 'bullet', depth: 1 } : undefined;
};

const isNumber = (kind: string): boolean => kind !== 'bullet' && !kind.startsWith('title');

/** Finds the levels by the first number of two parts, and by what stands above it. */
const byDotted = (forms: readonly Numbered[]): Levels | undefined => {
  const at = forms.findIndex(({ depth }) => depth === 2);
  const item = forms[at];
  if (!item) return undefined;
  const above = forms.slice(0, at).findLast(({ kind, depth }) => kind !== 'bullet' && depth === 1);
  return { group: above?.kind, item: item.kind };
};

/** Finds them by the first two kinds of numbers. */
const byKinds = (forms: readonly Numbered[]): Levels | undefined => {
  const kinds = [...new Set(forms.map(({ kind }) => kind).filter(isNumber))];
  const [group, item] = kinds;
  return group !== undefined && item !== undefined ? { group, item } : undefined;
};

/** Finds them by one kind of number, and headings above or bullets below. */
const byOneKind = (forms: readonly Numbered[]): Levels | undefined => {
  const first = forms.findIndex(({ kind }) => isNumber(kind));
  const only = forms[first]?.kind;
  if (only === undefined) return undefined;
  const later = forms.slice(first).map(({ kind }) => kind);
  const heading = forms.slice(0, first).findLast(({ kind }) => kind.startsWith('title'))?.kind;
  if (heading !== undefined && later.includes(heading)) return { group: heading, item: only };
  const below = later.find((kind) => kind !== only);
  if (below === 'bullet') return { group: only, item: below };
  return heading === undefined ? { group: undefined, item: only } : { group: heading, item: only };
};

/** Finds them by headings and bullets alone. */
const byForms = (forms: readonly Numbered[]): Levels | undefined => {
  const bullet = forms.findIndex(({ kind }) => kind === 'bullet');
  const headings = [...new Set(forms.map(({ kind }) => kind).filter((kind) => kind !== 'bullet'))];
  if (bullet !== -1) {
    const above = forms.slice(0, bullet).findLast(({ kind }) => kind !== 'bullet');
    return above && { group: above.kind, item: 'bullet' };
  }
  const [group, item] = headings.toSorted().slice(-2);
  return group !== undefined && item !== undefined ? { group, item } : undefined;
};

/**
 * Tells which lines are groups, items and further levels of a plan.
 *
 * @param lines - of the document, in order
 * @returns the lines with what they are; `undefined` where no level can be told
 */
export const withLevels = (lines: readonly Line[]): readonly PlanLine[] | undefined => {
  const read = lines.map((line) => ({ line, form: formed(line) }));
  const forms = read.flatMap(({ form }) => (form ? [form] : []));
  const levels = byDotted(forms) ?? byKinds(forms) ?? byOneKind(forms) ?? byForms(forms);
  if (!levels) return undefined;
  return read.map(({ line, form }): PlanLine => {
    if (!form) return { role: 'text', line };
    if (form.kind === levels.group) return { role: 'group', line, numbered: form };
    if (form.kind === levels.item) return { role: 'item', line, numbered: form };
    const isFurther = isNumber(form.kind) && form.number !== undefined;
    return isFurther ? { role: 'detail', line, numbered: form } : { role: 'text', line };
  });
};
