import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { satteri } from '@astrojs/markdown-satteri';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { outFolder, siteAddress } from './src/config.ts';
import { withoutHeadDirective } from './src/integrations/head-directive.ts';
import { typesetMdx } from './src/integrations/typeset-mdx.ts';
import { sitemapItem } from './src/integrations/sitemap-item.ts';

const { origin, base } = siteAddress();

export default defineConfig({
  site: origin,
  base,
  outDir: outFolder(),
  trailingSlash: 'always',
  // The default drops the space between inline elements on separate lines.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  // Quotation marks and dashes are ours: Astro's would be English ones.
  markdown: {
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [typesetMdx] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), sitemap({ serialize: sitemapItem(origin, base) })],
  fonts: [
    {
      name: 'Besley',
      cssVariable: '--font-besley',
      provider: fontProviders.local(),
      fallbacks: ['serif'],
      options: {
        variants: [
          { src: ['./src/assets/fonts/besley.woff2'], weight: '400 900', style: 'normal' },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
      scriptDirective: { resources: ["'none'"] },
      styleDirective: { resources: [] },
    },
  },
  vite: { plugins: [tailwindcss(), withoutHeadDirective] },
});
