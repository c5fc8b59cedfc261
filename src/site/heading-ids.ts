import { defineHastPlugin } from 'satteri';
import { fragments } from './urls.ts';

/** Makes a slug in ASCII that starts with a letter. */
const slugOf = (words: string): string => {
  const slug = words
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
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
        const slug = slugOf(context.textContent(node));
        let id = slug;
        for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
        taken.add(id);
        context.setProperty(node, 'id', id);
      },
    },
  });
};
