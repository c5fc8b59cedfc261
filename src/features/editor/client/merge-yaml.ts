import {
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Node,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isEmpty, isFields, isList, isSame, type Fields } from '../forms.ts';

// Files belong to people: a save writes what was changed, and leaves comments, quotation marks, order and
// spaces as they are. The text is edited in place, at the ranges of what differs.

/** A piece of a text and what replaces it. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Columns that a field of a field is further in. */
const INDENT = 2;

/** Quotation marks that a new text takes over from the old. */
const QUOTED = ['QUOTE_SINGLE', 'QUOTE_DOUBLE'] as const;

/** The record of translations stands on one line, as the command writes it. */
const RECORD = 'translated';

/** Writes a text on one line, whatever its length, with the quotation marks that it needs or had. */
const scalarText = (value: unknown, isInFlow: boolean, before?: Scalar['type']): string => {
  const isMultiline = typeof value === 'string' && value.includes('\n');
  const written = stringify(isInFlow ? [value] : value, {
    lineWidth: 0,
    singleQuote: true,
    collectionStyle: isInFlow ? 'flow' : 'any',
    flowCollectionPadding: false,
    defaultStringType: isMultiline
      ? 'QUOTE_DOUBLE'
      : (QUOTED.find((each) => each === before) ?? 'PLAIN'),
  }).trim();
  return isInFlow ? written.slice(1, -1) : written;
};

/** Writes a value on one line: `{ en: 4fa9503b }`, `['1.1', '1.2']`. */
const flowText = (value: unknown): string => {
  if (isList(value)) return `[${value.map(flowText).join(', ')}]`;
  if (!isFields(value)) return scalarText(value, true);
  return `{ ${filled(value)
    .map(([name, field]) => `${name}: ${flowText(field)}`)
    .join(', ')} }`;
};

/** Fields that say something. */
const filled = (value: Fields): readonly (readonly [name: string, field: unknown])[] =>
  Object.entries(value).filter(([, field]) => !isEmpty(field));

const nameOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);
const pairOf = (map: YAMLMap, name: string): Pair | undefined =>
  map.items.find((pair) => nameOf(pair) === name);
const nodeOf = (value: unknown): Node | undefined => (isNode(value) ? value : undefined);
const isInFlow = (node: Node | undefined): boolean => (isMap(node) || isSeq(node)) && !!node.flow;

/** Writes a value over several lines where it needs them, in the style of what stands in its place elsewhere. */
const blockText = (value: unknown, indent: number, model?: Node): string => {
  if (!isList(value) && !isFields(value)) return scalarText(value, false);
  if (isInFlow(model)) return flowText(value);
  const newLine = `\n${' '.repeat(indent)}`;
  if (isList(value)) {
    const item = isSeq(model) ? nodeOf(model.items[0]) : undefined;
    return value.map((each) => `- ${blockText(each, indent + INDENT, item)}`).join(newLine);
  }
  const like = isMap(model) ? model : undefined;
  return filled(value)
    .map(([name, field]) => pairText(name, field, indent, like))
    .join(newLine);
};

/** Writes a field with its name. */
const pairText = (name: string, value: unknown, indent: number, like?: YAMLMap): string => {
  const model = nodeOf(like && pairOf(like, name)?.value);
  if (name === RECORD || isInFlow(model)) return `${name}: ${flowText(value)}`;
  if (!isList(value) && !isFields(value)) return `${name}: ${scalarText(value, false)}`;
  const inner = indent + INDENT;
  return `${name}:\n${' '.repeat(inner)}${blockText(value, inner, model)}`;
};

/** Value of a node. */
const plain = (node: unknown): unknown => {
  if (isMap(node)) {
    return Object.fromEntries(node.items.map((pair) => [nameOf(pair), plain(pair.value)]));
  }
  if (isSeq(node)) return node.items.map(plain);
  return isScalar(node) ? node.value : undefined;
};

/** Range of a node, from its first letter to its last. */
const rangeOf = (text: string, node: Node): readonly [start: number, end: number] => {
  const [start, end] = node.range ?? [0, 0];
  const last = (isMap(node) || isSeq(node)) && !node.flow ? node.items.at(-1) : undefined;
  if (isPair(last)) return [start, endOf(text, last)];
  if (isNode(last)) return [start, rangeOf(text, last)[1]];
  return [start, start + text.slice(start, end).trimEnd().length];
};

const startOf = (text: string, { key }: Pair): number => (isNode(key) ? rangeOf(text, key)[0] : 0);

/** Where a field ends: a name without value has a value of no letters after its colon. */
const endOf = (text: string, { key, value }: Pair): number => {
  const node = nodeOf(value) ?? nodeOf(key);
  return node ? rangeOf(text, node)[1] : 0;
};

const lineStart = (text: string, place: number): number => text.lastIndexOf('\n', place - 1) + 1;
const lineEnd = (text: string, place: number): number => {
  const end = text.indexOf('\n', place);
  return end === -1 ? text.length : end;
};
const column = (text: string, place: number): number => place - lineStart(text, place);

/** Applies edits to a part of a text. */
const apply = (text: string, edits: readonly Edit[], from = 0, to = text.length): string => {
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  const pieces = sorted.map(({ start, text: piece }, at) => {
    const before = at === 0 ? from : (sorted[at - 1]?.end ?? from);
    return text.slice(before, start) + piece;
  });
  return pieces.join('') + text.slice(sorted.at(-1)?.end ?? from, to);
};

const isKept = (node: Node, value: unknown): boolean =>
  isSame(plain(node), value) || (isEmpty(plain(node)) && isEmpty(value));

/** Edits that give a node another value. */
const editsOf = (text: string, node: Node, value: unknown, within = false): readonly Edit[] => {
  if (isKept(node, value)) return [];
  if (isMap(node) && isFields(value)) return mapEdits(text, node, value);
  if (isSeq(node) && isList(value)) return listEdits(text, node, value);
  const [start, end] = rangeOf(text, node);
  const isText = !isList(value) && !isFields(value);
  const before = isScalar(node) ? node.type : undefined;
  return [{ start, end, text: isText ? scalarText(value, within, before) : flowText(value) }];
};

/** Whether a value can stand in the place of a node: a text for a text, a list for a list. */
const isOfKind = (node: Node, value: unknown): boolean =>
  isMap(node) ? isFields(value) : isSeq(node) ? isList(value) : !isFields(value) && !isList(value);

const mapEdits = (text: string, map: YAMLMap, value: Fields): readonly Edit[] => {
  const [first] = map.items;
  const indent = first ? column(text, startOf(text, first)) : 0;
  const fields = new Map(filled(value));
  const changed = map.items.flatMap((pair): readonly Edit[] => {
    const node = nodeOf(pair.value);
    const name = nameOf(pair);
    const field = fields.get(name);
    if (!node || isKept(node, field)) return [];
    if (field === undefined) return [removalOf(text, map, pair)];
    if (!isEmpty(plain(node)) && isOfKind(node, field)) {
      return editsOf(text, node, field, map.flow);
    }
    const written = map.flow ? `${name}: ${flowText(field)}` : pairText(name, field, indent);
    return [{ start: startOf(text, pair), end: endOf(text, pair), text: written }];
  });
  return [...changed, ...insertionsOf(text, map, [...fields], indent)];
};

/** The edit that removes a field, with its line where it has one. */
const removalOf = (text: string, map: YAMLMap, pair: Pair): Edit => {
  const start = startOf(text, pair);
  const end = endOf(text, pair);
  const next = map.items[map.items.indexOf(pair) + 1];
  // Within brackets, and after the hyphen of an item of a list, another field may share the line.
  const isAlone = text.slice(lineStart(text, start), start).trim() === '' && !map.flow;
  if (isAlone) {
    return {
      start: lineStart(text, start),
      end: Math.min(lineEnd(text, end) + 1, text.length),
      text: '',
    };
  }
  if (next) return { start, end: startOf(text, next), text: '' };
  const comma = /,\s*$/.exec(text.slice(0, start))?.[0] ?? '';
  return { start: start - comma.length, end, text: '' };
};

/** The edits that add fields, each after the one that it follows in the value. */
const insertionsOf = (
  text: string,
  map: YAMLMap,
  fields: readonly (readonly [name: string, field: unknown])[],
  indent: number,
): readonly Edit[] => {
  const added = fields.filter(([name]) => !pairOf(map, name));
  const followed = ([name]: readonly [string, unknown]) =>
    fields
      .slice(
        0,
        fields.findIndex(([each]) => each === name),
      )
      .map(([each]) => pairOf(map, each))
      .findLast((pair) => pair !== undefined);
  const [first] = map.items;
  const margin = ' '.repeat(indent);
  return [...Map.groupBy(added, followed)].map(([pair, group]) => {
    const start = first ? startOf(text, first) : rangeOf(text, map)[0] + 1;
    if (map.flow) {
      const written = group.map(([name, field]) => `${name}: ${flowText(field)}`).join(', ');
      const at = pair ? endOf(text, pair) : start;
      return { start: at, end: at, text: pair ? `, ${written}` : `${written}, ` };
    }
    const lines = group.map(([name, field]) => pairText(name, field, indent));
    if (!pair)
      return { start, end: start, text: lines.map((each) => `${each}\n${margin}`).join('') };
    const at = lineEnd(text, endOf(text, pair));
    return { start: at, end: at, text: lines.map((each) => `\n${margin}${each}`).join('') };
  });
};

/** Whether an item may be another one after a change: a text always, fields if one of them stayed. */
const isChangeOf = (before: unknown, after: unknown): boolean =>
  !isFields(before) ||
  !isFields(after) ||
  filled(after).some(([name, field]) => isSame(before[name], field));

/** Ranks that the items of a new list had before: the same item, or the one that it is a change of. */
const earlierRanks = (
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (number | undefined)[] => {
  const taken = new Set<number | undefined>();
  const take = (at: number): number | undefined => {
    if (at !== -1) taken.add(at);
    return at === -1 ? undefined : at;
  };
  const same = after.map((item) =>
    take(before.findIndex((old, at) => !taken.has(at) && isSame(old, item))),
  );
  return same.map((rank, at) => {
    if (rank !== undefined) return rank;
    // A changed item stands where it stood: after the same neighbour, or before the same one.
    const previous = at === 0 ? -1 : same[at - 1];
    const next = same[at + 1] ?? (at === after.length - 1 ? before.length : undefined);
    const places = [
      ...(previous === undefined ? [] : [previous + 1]),
      ...(next === undefined ? [] : [next - 1]),
      ...(before.length === after.length ? [at] : []),
    ];
    const place = places.find(
      (each) => !taken.has(each) && each in before && isChangeOf(before[each], after[at]),
    );
    return take(place ?? -1);
  });
};

const listEdits = (text: string, list: YAMLSeq, value: readonly unknown[]): readonly Edit[] => {
  const nodes = list.items.flatMap((item) => nodeOf(item) ?? []);
  const ranks = earlierRanks(nodes.map(plain), value);
  if (ranks.length === nodes.length && ranks.every((rank, at) => rank === at)) {
    return nodes.flatMap((node, at) => editsOf(text, node, value[at], list.flow));
  }
  const [start, end] = rangeOf(text, list);
  const oldText = (rank: number | undefined, item: unknown): string | undefined => {
    const node = rank === undefined ? undefined : nodes[rank];
    return node && apply(text, editsOf(text, node, item, list.flow), ...rangeOf(text, node));
  };
  const [model] = nodes;
  if (list.flow || !model) {
    const items = value.map((item, at) => oldText(ranks[at], item) ?? flowText(item));
    return [{ start, end, text: `[${items.join(', ')}]` }];
  }
  const indent = column(text, start);
  const newLine = `\n${' '.repeat(indent)}`;
  // Comments and empty lines before an item go where it goes, and stay where it is removed.
  const leads = nodes.map((node, at) => {
    const before = nodes[at - 1];
    const hyphen = text.lastIndexOf('-', rangeOf(text, node)[0] - 1);
    return before ? text.slice(rangeOf(text, before)[1], hyphen) : newLine;
  });
  const left = new Set(leads.keys()).difference(new Set(ranks));
  const pieces = value.map((item, at) => {
    const rank = ranks[at];
    const own = rank === undefined ? newLine : (leads[rank] ?? newLine);
    const stayed = [...left].filter((each) => rank !== undefined && each < rank);
    const comments = stayed.map((each) => leads[each] ?? '').filter((lead) => lead.includes('#'));
    for (const each of stayed) left.delete(each);
    const lead = comments.map((each) => each.trimEnd()).join('') + own;
    const written = oldText(rank, item) ?? blockText(item, indent + INDENT, model);
    return `${at === 0 ? lead.trimStart() : lead}- ${written}`;
  });
  return [{ start, end, text: pieces.join('') || '[]' }];
};

/**
 * Gives a YAML text another value. What the value leaves as it was stays as it was written.
 *
 * @param text - a YAML text without errors; empty for a new file
 * @param value - what it is to say; what is empty in it is left out
 * @returns the text, changed where the value differs
 * @example mergeYaml('a: "x" # why\nb: y', { a: 'z', b: 'y' }) // 'a: "z" # why\nb: y'
 */
export const mergeYaml = (text: string, value: unknown): string => {
  const { contents } = parseDocument(text, { prettyErrors: false });
  if (contents === null || isEmpty(plain(contents))) {
    if (isEmpty(value)) return contents === null && isList(value) ? `${text}[]\n` : text;
    return `${contents === null ? text : ''}${blockText(value, 0)}\n`;
  }
  return apply(text, editsOf(text, contents, value));
};
