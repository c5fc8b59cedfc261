import { defineHastPlugin } from 'satteri';
import { fragments } from './urls.ts';

/** ASCII, starting with a letter. */
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
 * Gives the headings of the site's own pages ids that every address can hold, each once a page.
 * Astro's keep accents. A factory: each page starts its own count.
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
