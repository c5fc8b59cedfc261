import type { Plugin } from 'vite';

/**
 * Astro marks the module of each MDX file with a directive of its own, which nothing reads any
 * more and the bundler warns about, once a file (withastro/astro#18087). Taking it out where it
 * is written silences that warning, and no other.
 */
export const withoutHeadDirective: Plugin = {
  name: 'plan:without-head-directive',
  enforce: 'post',
  transform: {
    filter: { id: /[?&]astroPropagatedAssets/ },
    handler: (code) => ({ code: code.replace('"use astro:head-inject";', ''), map: null }),
  },
};
