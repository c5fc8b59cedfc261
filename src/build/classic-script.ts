import { build, type Plugin } from 'vite';

const SUFFIX = '?classic';

/**
 * Bundles a script into one classic script, as text: `import text from './script.ts?classic'`. It
 * is for what runs outside of modules: in a sandboxed frame, or in a page of another site.
 */
export const classicScripts: Plugin = {
  name: 'plan:classic-scripts',
  enforce: 'pre',
  resolveId: {
    filter: { id: /\?classic$/ },
    async handler(source, importer) {
      const resolved = await this.resolve(source.slice(0, -SUFFIX.length), importer);
      return resolved && `\0${resolved.id}${SUFFIX}`;
    },
  },
  load: {
    filter: { id: /\?classic$/ },
    async handler(id) {
      const entry = id.slice(1, -SUFFIX.length);
      const result = await build({
        configFile: false,
        logLevel: 'silent',
        build: {
          write: false,
          minify: true,
          target: 'es2022',
          lib: { entry, formats: ['iife'], name: 'plan' },
        },
      });
      const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
      const chunk = outputs.find((part) => part.type === 'chunk');
      if (!chunk) throw new Error(`${entry} was bundled into nothing.`);
      return `export default ${JSON.stringify(chunk.code.trim())}`;
    },
  },
};
