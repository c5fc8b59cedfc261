import type { Locale } from '../../plan/locale.ts';
import { cleanLine } from '../clean-text.ts';
import type { OutlineDetail } from '../outline.ts';

/**
 * Reads details that an export has as lines of a label and a value; lines of one label are one detail.
 *
 * @param lines - of the export
 * @param locale - language of the lines
 * @returns details, in order; nothing for a line of another form
 * @example detailsOfLines(['Target: 3'], 'en') // [{ label: 'Target', value: '3' }]
 */
export const detailsOfLines = (
  lines: readonly string[],
  locale: Locale,
): readonly OutlineDetail[] => {
  const found: OutlineDetail[] = [];
  for (const line of lines) {
    const [, label, value] = /^(.+?)\s?:\s(.+)$/u.exec(cleanLine(line, locale)) ?? [];
    if (label === undefined || value === undefined) continue;
    const last = found.at(-1);
    if (last?.label === label) {
      found[found.length - 1] = { label, value: [last.value, value].flat() };
    } else found.push({ label, value });
  }
  return found;
};
