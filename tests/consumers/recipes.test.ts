import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileScript, parse, type SFCTemplateCompileOptions } from 'vue/compiler-sfc';
import { LOCALES } from '../../src/plan/locale.ts';
import { useBrowser } from '../support/browser.ts';
import { useHost } from '../support/host.ts';
import { printedRecipe } from '../support/recipes.ts';
import { describeSites } from '../support/sites.ts';

type Files = ReadonlyMap<string, string>;
type CompilerOptions = SFCTemplateCompileOptions['compilerOptions'];

/** Components of Vue, by Vue’s own compiler. */
const vueFiles = (compilerOptions: CompilerOptions): Plugin => ({
  name: 'vue-files',
  transform(code, id) {
    if (!id.endsWith('.vue')) return undefined;
    const options = compilerOptions ? { compilerOptions } : {};
    // The plugin of Vue gives them to the parser too.
    const { descriptor } = parse(code, {
      filename: id,
      ...(compilerOptions && { templateParseOptions: compilerOptions }),
    });
    const { content } = compileScript(descriptor, {
      id,
      inlineTemplate: true,
      templateOptions: options,
    });
    return { code: content, moduleType: 'js' };
  },
});

/** Components of Svelte, by Svelte’s own compiler. */
const svelteFiles: Plugin = {
  name: 'svelte-files',
  transform(code, id) {
    if (!id.endsWith('.svelte')) return undefined;
    return { code: compile(code, { filename: id, generate: 'client' }).js.code, moduleType: 'js' };
  },
};

const MAIN = {
  react:
    "import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; import { PriorityCard } from './PriorityCard.jsx'; createRoot(document.querySelector('#app')).render(createElement(PriorityCard));",
  vue: "import { createApp } from 'vue'; import PriorityCard from './PriorityCard.vue'; createApp(PriorityCard).mount('#app');",
  svelte:
    "import { mount } from 'svelte'; import PriorityCard from './PriorityCard.svelte'; mount(PriorityCard, { target: document.querySelector('#app') });",
} as const;

describeSites(['root'], 'the recipes of the guide of $name', (built) => {
  const visit = useBrowser();
  const host = useHost();
  /** Beside the packages of these tests, where the programs are found. */
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(resolve('tests/consumers/node_modules/.recipes-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** Bundles an application for development, where frameworks warn of what is wrong. */
  const bundle = async (
    main: string,
    files: Files,
    plugins: readonly Plugin[],
  ): Promise<string> => {
    await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
    const entry = join(folder, 'main.js');
    await writeFile(entry, main);
    await build({
      configFile: false,
      logLevel: 'silent',
      root: folder,
      mode: 'development',
      define: {
        'process.env.NODE_ENV': '"development"',
        // The plugins of Vue say so.
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      plugins: [...plugins],
      build: {
        outDir: 'out',
        emptyOutDir: true,
        minify: false,
        rolldownOptions: { input: entry, output: { entryFileNames: 'app.js' } },
      },
    });
    expect(await readdir(join(folder, 'out'))).toEqual(['app.js']);
    return readFile(join(folder, 'out/app.js'), 'utf8');
  };

  /** Opens a page, waits for the card in it, and gives what the console said. */
  const complaintsAt = (body: string): Promise<readonly string[]> =>
    visit(host(body), {}, async ({ page, complaints }) => {
      await page.locator('[data-card]').waitFor({ timeout: 10_000 });
      return complaints.filter((each) => !each.includes('React DevTools'));
    });
  const complaintsOf = (app: string): Promise<readonly string[]> =>
    complaintsAt(
      `<div id="app"></div><script type="module">${app.replaceAll('</script', String.raw`<\/script`)}</script>`,
    );

  describe.each(LOCALES)('in %s', (locale) => {
    test.each(['html', 'wordpress'])('for %s shows a card', async (kind) => {
      const files = await printedRecipe(built, kind, locale);
      expect(await complaintsAt(files.get('') ?? '')).toEqual([]);
    });

    test('for React shows a card', async () => {
      const files = await printedRecipe(built, 'react', locale);
      expect(await complaintsOf(await bundle(MAIN.react, files, []))).toEqual([]);
    });

    test('for Vue shows a card, without a warning thanks to its option', async () => {
      const files = await printedRecipe(built, 'vue', locale);
      const config = (files.get('vite.config.js') ?? '')
        // The options reach Vue’s compiler as the plugin passes them on.
        .replace(/^import .+$/gm, '')
        .replace('export default defineConfig(', 'export default (')
        .replace('vue(', '(');
      const url = `data:text/javascript,${encodeURIComponent(config)}`;
      const { default: read } = (await import(/* @vite-ignore */ url)) as {
        default: { plugins: [{ template: { compilerOptions: CompilerOptions } }] };
      };
      const { compilerOptions } = read.plugins[0].template;
      const app = await bundle(MAIN.vue, files, [vueFiles(compilerOptions)]);
      expect(await complaintsOf(app)).toEqual([]);
      const without = await bundle(MAIN.vue, files, [vueFiles(undefined)]);
      expect((await complaintsOf(without)).join(' ')).toContain('Failed to resolve component');
    });

    test('for Svelte shows a card', async () => {
      const files = await printedRecipe(built, 'svelte', locale);
      expect(await complaintsOf(await bundle(MAIN.svelte, files, [svelteFiles]))).toEqual([]);
    });
  });
});
