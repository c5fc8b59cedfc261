import { defineHastPlugin } from 'satteri';
import { slugOf } from '../plan/slug.ts';
import { fragments } from './urls.ts';

/** Makes an id that starts with a letter. */
const idOf = (words: string): string => {
  const slug = slugOf(words);
  return /^[a-z]/.test(slug) ? slug : `h-${slug}`;
};

/**
 * Makes the plugin of unique heading ids in ASCII for the site's own pages; Astro's ids have
 * accents. A plugin counts its ids: every page needs a new one.
 *
 * @returns a Sätteri plugin for one page
 */
export const asciiHeadingIds = () => {
  // No heading may take the id of the page's `main`.
  const taken = new Set<string>([fragments.content]);
  return defineHastPlugin({
    name: 'ascii-heading-ids',
    element: {
      filter: ['h2', 'h3'],
      visit(node, context) {
        const slug = idOf(context.textContent(node));
        let id = slug;
        for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
        taken.add(id);
        context.setProperty(node, 'id', id);
      },
    },
  });
};
