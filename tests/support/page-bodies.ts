import type { Locale } from '../../src/plan/locale.ts';
import { FOREIGN, type PlanText } from './plan-texts.ts';
import { realFiles } from './real-plan.ts';

const SPAN = /<span lang="(\w+)">([^<]*)<\/span>/g;
const LINK = /\[([^\]]*)\]\([^)]*\)/g;
const TAG = /<[^>]*>/g;
const FRONTMATTER = /^---\n[^]*?\n---\n/;

/**
 * The words of the site’s own pages as they are typed, a line for each paragraph, item and
 * heading: without markup, addresses and words in the other language.
 */
export const pageBodies = (locale: Locale): readonly PlanText[] =>
  realFiles
    .filter(({ file }) => file.startsWith('pages/') && file.endsWith(`/${locale}.mdx`))
    .flatMap(({ file, text }) =>
      text
        .replace(FRONTMATTER, '')
        .replaceAll(SPAN, (_span, lang: string, words: string) =>
          lang === locale ? words : FOREIGN,
        )
        .replaceAll(LINK, '$1')
        .replaceAll(TAG, '')
        .split('\n')
        .map((line) => ({ where: file, locale, text: line.replace(/^(?:#+|-) /, '') })),
    );
