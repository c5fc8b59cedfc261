import { build, type Plugin } from 'vite';

/** Forms of a script's text, by the suffix of its import: a classic script, or a module. */
const FORMATS = { classic: 'iife', module: 'es' } as const;
/** Form of a script's text. */
export type ScriptForm = keyof typeof FORMATS;

const SUFFIX = /\?(classic|module)$/;
const isForm = (name: string | undefined): name is ScriptForm =>
  name !== undefined && Object.hasOwn(FORMATS, name);

/**
 * Bundles a script and all that it imports.
 *
 * @param entry - absolute path of the script
 * @param form - form of the result
 * @returns text of one minified script
 * @throws {Error} where the script cannot be bundled
 */
export const bundleScript = async (entry: string, form: ScriptForm): Promise<string> => {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: [FORMATS[form]], name: 'plan' },
    },
  });
  const outputs = [result].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (!chunk) throw new Error(`${entry} was bundled into nothing.`);
  return chunk.code.trim();
};

/**
 * Vite plugin for the import of a script as the text of one script:
 * `import text from './script.ts?classic'` or `?module`. Classic scripts run where modules cannot:
 * in a sandboxed frame, or as a script of another site.
 */
export const scriptTexts: Plugin = {
  name: 'plan:script-texts',
  enforce: 'pre',
  resolveId: {
    filter: { id: SUFFIX },
    async handler(source, importer) {
      const resolved = await this.resolve(source.replace(SUFFIX, ''), importer);
      return resolved && `\0${resolved.id}${SUFFIX.exec(source)?.[0] ?? ''}`;
    },
  },
  load: {
    filter: { id: SUFFIX },
    async handler(id) {
      const form = SUFFIX.exec(id)?.[1];
      if (!isForm(form)) return undefined;
      const text = await bundleScript(id.slice(1).replace(SUFFIX, ''), form);
      return `export default ${JSON.stringify(text)}`;
    },
  },
};
