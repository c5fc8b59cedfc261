import { escapeHtml, htmlElement } from '../../site/html.ts';
import type { Locale } from '../../plan/locale.ts';
import type { PriorityNumber } from '../../plan/number.ts';
import { scriptSnippet } from './snippets.ts';

/** Card of the recipes, with absolute addresses. */
export interface RecipeCard {
  readonly priority: PriorityNumber;
  readonly locale: Locale;
  /** Name of the card, with its number. */
  readonly name: string;
  /** Address of the priority's page. */
  readonly page: string;
  /** Address of the embed script. */
  readonly script: string;
  /** Address of the embed script as a module. */
  readonly module: string;
}

/** Kinds of sites with a recipe. */
export const RECIPE_KINDS = ['html', 'wordpress', 'react', 'vue', 'svelte'] as const;
/** Kind of a site with a recipe. */
export type RecipeKind = (typeof RECIPE_KINDS)[number];

/** Attribute that listens for an event of the element, for the kinds of sites that have one of their own. */
export const LISTENERS: Readonly<Partial<Record<RecipeKind, string>>> = {
  react: 'onplan-card:load={(event) => console.log(event.detail.page)}',
  vue: '@plan-card:load="(event) => console.log(event.detail.page)"',
  svelte: 'onplan-card:load={(event) => console.log(event.detail.page)}',
};

/** File of a recipe. */
export interface RecipeFile {
  /** Name of the file; `undefined` for code that goes into a page. */
  readonly file: string | undefined;
  readonly code: string;
}

/** Writes the element on three lines, with its link as JSX and templates also take it. */
const elementLines = ({ priority, locale, name, page }: RecipeCard): string => {
  // Braces are code in JSX and in templates.
  const text = escapeHtml(name).replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`);
  const link = htmlElement('a', { href: page }, text);
  return htmlElement('plan-card', { priority, lang: locale }, `\n  ${link}\n`);
};

const indent = (text: string, spaces: number): string => text.replace(/^/gm, ' '.repeat(spaces));

const VUE_CONFIG = `import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    vue({
      template: {
        compilerOptions: { isCustomElement: (tag) => tag === 'plan-card' },
      },
    }),
  ],
});`;

/**
 * Writes the code for one kind of site.
 *
 * @param kind - kind of the site
 * @param card - card of the example
 * @returns files, or code for a page
 */
export const recipeOf = (kind: RecipeKind, card: RecipeCard): readonly RecipeFile[] => {
  const element = elementLines(card);
  const page = `${scriptSnippet(card.script)}\n${htmlElement('div', {}, `\n${indent(element, 2)}\n`)}`;
  switch (kind) {
    case 'html':
    case 'wordpress':
      return [{ file: undefined, code: page }];
    case 'react':
      return [
        {
          file: 'PriorityCard.jsx',
          code: `export function PriorityCard() {
  return (
    <div>
      <script async src="${card.script}" />
${indent(element, 6)}
    </div>
  );
}`,
        },
      ];
    case 'vue':
      return [
        { file: 'vite.config.js', code: VUE_CONFIG },
        {
          // Under the element's own name, a component would render itself.
          file: 'PriorityCard.vue',
          code: `<script setup>
import { onMounted } from 'vue';

onMounted(() => import('${card.module}'));
</script>

<template>
${indent(element, 2)}
</template>`,
        },
      ];
    case 'svelte':
      return [
        {
          file: 'PriorityCard.svelte',
          code: `<svelte:head>
  ${scriptSnippet(card.script)}
</svelte:head>

${element}`,
        },
      ];
  }
};
