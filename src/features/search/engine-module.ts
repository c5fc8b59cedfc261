import * as pagefind from 'pagefind';
import { minify, type Plugin } from 'vite';

const ID = '\0virtual:pagefind';

/**
 * Returns Pagefind's script for the browser, which it writes beside an index and does not publish as a
 * package.
 *
 * @returns an ES module
 * @throws {Error} where Pagefind makes none
 */
export const pagefindScript = async (): Promise<string> => {
  const { index } = await pagefind.createIndex();
  const { files } = (await index?.getFiles()) ?? { files: [] };
  await pagefind.close();
  const script = files.find(({ path }) => path === 'pagefind.js');
  if (!script) throw new Error('Pagefind made no script.');
  return new TextDecoder().decode(script.content);
};

/**
 * Vite plugin for `import { createInstance } from 'virtual:pagefind'`. In one bundle with the page's own
 * script, Pagefind's takes fewer bytes, and cannot be lost alone.
 */
export const pagefindModule: Plugin = {
  name: 'plan:pagefind',
  resolveId: { filter: { id: /^virtual:pagefind$/ }, handler: () => ID },
  load: {
    filter: { id: /^\0virtual:pagefind$/ },
    async handler() {
      // A lost file is told by its request; the console would repeat it in Pagefind's words.
      const options = { compress: { dropConsole: true } };
      const { code } = await minify('pagefind.js', await pagefindScript(), options);
      return code;
    },
  },
};
