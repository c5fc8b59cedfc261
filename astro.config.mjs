import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { cacheFolder, environment, isSkipped } from './src/build/environment.ts';
import { contentRepository } from './src/build/content-repository.ts';
import { publishedSite } from './src/build/published-site.ts';
import { guardedOutFolder } from './src/build/out-folder-integration.ts';
import { scriptTexts } from './src/build/script-text.ts';
import { contentInDevelopment } from './src/build/dev-content.ts';
import { sitePlan } from './src/build/site-plan.ts';
import { precompress } from './src/hosting/precompress.ts';
import { withoutHeadDirective } from './src/build/head-directive.ts';
import { asciiHeadingIds } from './src/site/heading-ids.ts';
import { pagefindModule } from './src/features/search/engine-module.ts';
import { dataFiles } from './src/features/data/integration.ts';
import { editor as editorFiles } from './src/features/editor/integration.ts';
import { contentImages } from './src/features/images/integration.ts';
import { redirectsInDevelopment } from './src/hosting/dev-redirects.ts';
import { hostFiles } from './src/hosting/integration.ts';
import { searchIndex } from './src/features/search/integration.ts';
import { sharingPictures } from './src/features/sharing-picture/integration.ts';
import { typesetMdx } from './src/content/typeset-mdx.ts';
import { isPage, sitemapItem } from './src/site/head/sitemap-item.ts';
import { searchedNouns } from './src/plan/levels.ts';
import { urlsFor } from './src/site/urls.ts';

const { contentFolder, editor, outFolder, skipped } = environment();
const site = publishedSite();
const { origin, base, languages, levels } = site;
const urls = urlsFor(site);

export default defineConfig({
  site: origin,
  // Astro takes the path as people write it.
  base: decodeURI(base),
  outDir: outFolder,
  cacheDir: cacheFolder(),
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // As JSX does, a line break between elements is no space: a space is written {' '}. The formatter
  // keeps to the same rule, and tests look for words run together.
  compressHTML: 'jsx',
  build: { inlineStylesheets: 'always' },
  // Quotation marks and dashes are ours: Astro's would be English ones.
  markdown: {
    processor: satteri({
      features: { smartPunctuation: false },
      mdastPlugins: [typesetMdx],
      hastPlugins: [asciiHeadingIds],
    }),
    syntaxHighlight: false,
  },
  integrations: [
    guardedOutFolder,
    mdx(),
    redirectsInDevelopment(site),
    contentInDevelopment,
    sitemap({
      serialize: sitemapItem(urls),
      filter: isPage(urls, () => sitePlan().plan),
    }),
    dataFiles(urls),
    contentImages,
    searchIndex,
    ...(isSkipped('pictures') ? [] : [sharingPictures]),
    ...(editor ? [editorFiles(editor)] : []),
    hostFiles(site, editor),
    // Last: it packs what the others wrote.
    ...(isSkipped('copies') ? [] : [precompress]),
  ],
  fonts: [
    {
      name: 'Besley',
      cssVariable: '--font-besley',
      provider: fontProviders.local(),
      fallbacks: ['serif'],
      // A font that comes late is kept for the next page: text never moves under the reader's eyes.
      display: 'optional',
      options: {
        variants: [{ src: ['./src/site/fonts/besley.woff2'], weight: '400 900', style: 'normal' }],
      },
    },
  ],
  vite: {
    define: {
      // Astro takes variables of the environment before these. Commands refuse unknown ones that begin with PLAN_.
      'import.meta.env.PLAN_SKIPPED': JSON.stringify([...skipped]),
      'import.meta.env.PLAN_FORM': JSON.stringify({ languages, levels }),
      'import.meta.env.PLAN_REPOSITORY': JSON.stringify(
        editor ? contentRepository(editor, contentFolder) : null,
      ),
      'import.meta.env.PLAN_LEVEL_NOUNS': JSON.stringify(searchedNouns(levels)),
    },
    plugins: [tailwindcss(), withoutHeadDirective, scriptTexts, pagefindModule],
    // Native, or with files of their own beside them: they cannot be bundled.
    ssr: { external: ['@resvg/resvg-js', '@myriaddreamin/typst-ts-node-compiler', 'subset-font'] },
  },
});
