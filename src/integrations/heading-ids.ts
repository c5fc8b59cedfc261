import { defineHastPlugin } from 'satteri';

/**
 * Gives the headings of the site's own pages ids that every address can hold: ASCII, starting
 * with a letter. Astro's keep accents.
 */
export const asciiHeadingIds = defineHastPlugin({
  name: 'ascii-heading-ids',
  element: {
    filter: ['h2', 'h3'],
    visit(node, context) {
      const words = context
        .textContent(node)
        .replaceAll('œ', 'oe')
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase();
      const slug = words.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
      context.setProperty(node, 'id', /^[a-z]/.test(slug) ? slug : `h-${slug}`);
    },
  },
});
