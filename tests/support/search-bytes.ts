import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';

const brotliSize = (bytes: Uint8Array): number =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  }).length;

/** What a request is for, in the words of the table. */
const kindOf = (path: string): string => {
  if (path.endsWith('.html')) return 'page';
  if (path.includes('/fragment/')) return 'results';
  if (path.includes('/index/')) return 'index';
  if (path.includes('wasm.')) return 'engine, WebAssembly';
  if (path.endsWith('.js')) return 'search script';
  return path.startsWith('/pagefind/') ? 'tables' : 'icon';
};

/**
 * Bytes of everything that is asked for, fonts aside, from opening the search page until the first
 * results stand there, each file with Brotli as a host sends it.
 *
 * @param page - blank page
 * @param url - address of the search page
 * @param query - words to type
 * @param folder - the built site, served at the root of its host
 * @returns bytes by what they are for, and the number of requests
 */
export const searchBytes = async (page: Page, url: string, query: string, folder: string) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(url);
  await page.fill('input[name=q]', query);
  await page.waitForSelector('[data-search-status="done"]');
  await page.waitForLoadState('networkidle');
  const bytes = new Map<string, number>();
  // Chromium asks for the icon once more when the address changes, and has it in its cache.
  for (const path of new Set(asked.map((each) => each.replace(/\/$/, '/index.html')))) {
    if (path.endsWith('.woff2')) continue;
    const size = brotliSize(readFileSync(join(folder, path)));
    bytes.set(kindOf(path), (bytes.get(kindOf(path)) ?? 0) + size);
  }
  return { bytes, requests: asked.length };
};
