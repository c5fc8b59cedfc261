import type { Locale } from '../../plan/locale.ts';
import { cleanLine } from '../clean-text.ts';
import type { OutlineDetail } from '../outline.ts';

/**
 * Makes one detail of those that follow each other under one label.
 *
 * @param details - in order
 * @returns the same words, no label twice in a row
 * @example merged([{ label: 'Role', value: 'a' }, { label: 'Role', value: 'b' }]) // [{ label: 'Role', value: ['a', 'b'] }]
 */
export const merged = (details: readonly OutlineDetail[]): readonly OutlineDetail[] =>
  details.reduce<readonly OutlineDetail[]>((found, { label, value }) => {
    const last = found.at(-1);
    return last?.label === label
      ? [...found.slice(0, -1), { label, value: [last.value, value].flat() }]
      : [...found, { label, value }];
  }, []);

/**
 * Reads details that an export has as lines of a label and a value.
 *
 * @param lines - of the export
 * @param locale - language of the lines
 * @returns details, in order; nothing for a line of another form
 * @example detailsOfLines(['Target: 3'], 'en') // [{ label: 'Target', value: '3' }]
 */
export const detailsOfLines = (
  lines: readonly string[],
  locale: Locale,
): readonly OutlineDetail[] =>
  merged(
    lines.flatMap((line) => {
      const [, label, value] = /^(.+?)\s?:\s(.+)$/u.exec(cleanLine(line, locale)) ?? [];
      return label === undefined || value === undefined ? [] : [{ label, value }];
    }),
  );
