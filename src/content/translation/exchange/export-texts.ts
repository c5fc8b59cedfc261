import { sourceOf } from '../../../plan/languages.ts';
import type { FindOldText } from '../old-texts.ts';
import { writeGlossary } from './glossary.ts';
import { exchangedTexts, paired, readingLines, type Exchange, type PairedText } from './texts.ts';
import { writeTmx } from './tmx.ts';
import { unitsOf } from './units.ts';
import { writeXliff, type ExchangedFile } from './xliff-writer.ts';

/** What a translator is given. */
export interface ExportedTexts {
  /** Contents of the files, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** Name of the file to translate. */
  readonly xliff: string;
  /** Number of texts in it. */
  readonly count: number;
}

const isBehind = ({ state }: PairedText): boolean => state !== 'current';

/**
 * Makes the files for a translator’s tool: the texts to translate, the memory of all translated texts, and
 * the glossary.
 *
 * @param exchange - content folder
 * @param findOld - finds the source text that a translation was made from
 * @param isEverything - whether texts that are up to date are to be translated too
 * @returns the files; `undefined` for a plan in one language
 */
export const exportTexts = (
  { sources, relink, ...exchange }: Exchange,
  findOld: FindOldText,
  isEverything: boolean,
): ExportedTexts | undefined => {
  const { languages, glossary = [] } = sources;
  const [, locale] = languages;
  if (locale === undefined) return undefined;
  const read = readingLines(exchange.read);
  const pair = [sourceOf(languages), locale] as const;
  const texts = exchangedTexts(sources)
    .map((text) => paired(text, languages, read))
    .filter(({ source }) => source.length > 0);
  const chosen = texts.filter((text) => isEverything || isBehind(text));
  const files = [...Map.groupBy(chosen, ({ sourceFile }) => sourceFile)].map(
    ([original, own]): ExchangedFile => ({
      original,
      skeleton: read(original) ?? '',
      units: own.flatMap((text) => unitsOf(text, sources, relink, findOld)),
    }),
  );
  const xliff = `plan.${locale}.xlf`;
  const terms = writeGlossary(
    glossary.map(({ data }) => data),
    languages,
  );
  return {
    files: new Map([
      [xliff, writeXliff(files, pair)],
      ['plan.tmx', writeTmx(texts, pair)],
      ['glossary.tsv', terms],
      // OmegaT before version 4 reads no other ending as UTF-8 on every system.
      ['glossary.utf8', terms],
    ]),
    xliff,
    count: chosen.length,
  };
};
