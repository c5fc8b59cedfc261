import type { Plugin } from 'vite';

/**
 * Vite plugin that removes Astro's unused `astro:head-inject` directive from MDX modules. The bundler
 * warns about it once per file; removing it silences that warning, and no other.
 *
 * @see https://github.com/withastro/astro/issues/18087
 */
export const withoutHeadDirective: Plugin = {
  name: 'plan:without-head-directive',
  enforce: 'post',
  transform: {
    filter: { id: /[?&]astroPropagatedAssets/ },
    handler: (code) => ({ code: code.replace('"use astro:head-inject";', ''), map: null }),
  },
};
