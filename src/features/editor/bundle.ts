import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { localCms } from './local-cms.ts';

const ENTRY = fileURLToPath(new URL('client/editor.ts', import.meta.url));

/** Script of the editor’s page, in the page’s folder. */
export const EDITOR_SCRIPT = 'editor.js';

/**
 * Writes the script of the editor, with the fonts and parts of the CMS that it loads.
 *
 * @param folder - absolute path of the folder of the editor’s page
 * @throws {UnknownCmsError} where the package of the CMS names a site that is not known
 */
export const bundleEditor = async (folder: string): Promise<void> => {
  await build({
    configFile: false,
    logLevel: 'error',
    // The folder may stand at any address.
    base: './',
    publicDir: false,
    plugins: [localCms],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: ENTRY,
        output: {
          entryFileNames: EDITOR_SCRIPT,
          chunkFileNames: 'assets/[name]-[hash].js',
          assetFileNames: 'assets/[name]-[hash][extname]',
        },
      },
    },
  });
};
