import { publishedAt } from '../support/paths.ts';
import { resolve } from 'node:path';
import process from 'node:process';
import { chromium, type Browser } from 'playwright-core';
import { findBrowser } from '../../src/cli/browser.ts';
import { buildInto } from '../support/build.ts';
import { startBest, type RunningHost } from '../support/hosts.ts';

/** The pages that are measured, one a kind. */
export const MEASURED = [
  ['home', ''],
  ['orientation', 'orientations/5/'],
  ['priority', 'priorites/6-1/'],
  ['full text', 'texte-integral/'],
  ['side by side', 'bilingue/'],
  ['links', 'liens/'],
  ['glossary', 'glossaire/'],
  ['search', 'recherche/'],
  ['embed', 'integrer/'],
  ['data', 'donnees/'],
  ['about', 'a-propos/'],
  ['card', 'cartes/6-1/'],
] as const;

/**
 * The site of our own plan, built and served as it would be.
 *
 * @param prepare - adds to the built folder before it is served
 */
export const startOwnSite = async (
  prepare: (folder: string) => void = () => undefined,
): Promise<RunningHost & { readonly folder: string }> => {
  const folder = resolve('.cache/bench/own');
  const siteUrl = 'http://localhost/';
  await buildInto({ content: resolve('content'), siteUrl, folder });
  prepare(folder);
  return { ...(await startBest({ folder, ...publishedAt(siteUrl) })), folder };
};

/** The browser to measure with. */
export const launchBrowser = (args: readonly string[] = []): Promise<Browser> => {
  const executablePath = findBrowser();
  return chromium.launch({
    args: ['--no-sandbox', ...args],
    ...(executablePath !== undefined && { executablePath }),
  });
};

/** The middle one. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Columns as wide as what is in them. */
export const printTable = (rows: readonly (readonly string[])[]): void => {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  for (const row of rows) {
    process.stdout.write(
      `${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}\n`,
    );
  }
  process.stdout.write('\n');
};
