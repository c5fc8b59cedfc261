import { build, type Plugin } from 'vite';

const SUFFIX = '?classic';

/**
 * Vite plugin for the import of a script as the text of one classic script:
 * `import text from './script.ts?classic'`. Classic scripts run where modules cannot: in a sandboxed
 * frame, or as a script of another site.
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
      const outputs = [result]
        .flat()
        .flatMap((bundle) => ('output' in bundle ? bundle.output : []));
      const chunk = outputs.find((output) => output.type === 'chunk');
      if (!chunk) throw new Error(`${entry} was bundled into nothing.`);
      return `export default ${JSON.stringify(chunk.code.trim())}`;
    },
  },
};
