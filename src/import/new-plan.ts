import type { Locale, Localized } from '../plan/locale.ts';
import type { Imported, Outline, OutlineBlock } from './outline.ts';
import { contentFiles } from './writing/content-files.ts';
import { writeFolder } from './writing/write-folder.ts';

/** Words that stand for those of a plan until they are replaced: the check lists each. */
const WORDS: Localized<Readonly<Record<'title' | 'preamble' | 'group' | 'item', string>>> = {
  fr: {
    title: '[À fournir : le titre du plan]',
    preamble: '[À fournir : le préambule du plan; sans préambule, retirez cette ligne]',
    group: '[À fournir : le titre de la première partie]',
    item: '[À fournir : le premier énoncé, mot pour mot]',
  },
  en: {
    title: '[To be supplied: the title of the plan]',
    preamble: '[To be supplied: the preamble of the plan; without a preamble, remove this line]',
    group: '[To be supplied: the title of the first part]',
    item: '[To be supplied: the first statement, word for word]',
  },
};

const outlineIn = (locale: Locale): Outline => {
  const { title, preamble, group, item } = WORDS[locale];
  const place = { file: 'plan' };
  const note: readonly OutlineBlock[] = [];
  return {
    locale,
    title,
    preamble: [{ type: 'paragraph', text: preamble }],
    groups: [
      {
        place,
        number: '1',
        title: group,
        note,
        items: [
          { place, number: '1.1', statement: item, subjects: [], keywords: [], details: [], note },
        ],
      },
    ],
  };
};

/**
 * Writes a folder for a new plan: one group, one item and the site's own pages, which build as they are.
 *
 * @param folder - absolute path of the folder, which does not exist yet
 * @param languages - of the plan, the source first
 * @throws {ImportError} where something stands there, or the system refuses to write
 */
export const startPlan = async (folder: string, languages: readonly Locale[]): Promise<void> => {
  const [source = 'fr', translation] = languages;
  const outlines: Imported['outlines'] =
    translation === undefined ? [outlineIn(source)] : [outlineIn(source), outlineIn(translation)];
  const plan = { facts: { id: 'plan' }, outlines, relations: [], glossary: [], notes: [] };
  await writeFolder(folder, contentFiles(plan));
};
