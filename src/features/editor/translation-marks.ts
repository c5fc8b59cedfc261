import type { Sources } from '../../content/sources.ts';
import { translatedItems } from '../../content/translation/items.ts';
import type { UnitState } from '../../content/translation/state.ts';
import type { Labels } from './labels.ts';

/** States that somebody has to do something about, the worst first. */
const BEHIND = ['missing', 'stale'] as const satisfies readonly UnitState[];

/** Folder of a text, or the YAML file itself. */
const placeOf = (file: string): string => file.replace(/\/[^/]+\.mdx$/, '');

/**
 * Finds what is behind in a translation, for the lists of the editor.
 *
 * @param sources - files of the plan
 * @param labels - words of the editor
 * @returns function that adds to the label of a folder or a YAML file, by its path in the content folder, that it is to
 *   be translated or its translation revised
 */
export const translationMarks = (
  sources: Sources,
  labels: Labels,
): ((place: string, label: string) => string) => {
  const states = Map.groupBy(translatedItems(sources), ({ file }) => placeOf(file));
  return (place, label) => {
    const found = (states.get(place) ?? []).flatMap(({ texts }) => texts.map(({ state }) => state));
    const worst = BEHIND.find((state) => found.includes(state));
    return worst === undefined ? label : `${label} (${labels[worst]})`;
  };
};
