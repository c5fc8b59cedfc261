import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { Localized } from '../../src/plan/locale.ts';

/** The texts of one priority in one language. */
export interface MadeUpText {
  readonly statement: string;
  readonly short: string;
  readonly subjects?: readonly string[];
  readonly keywords: readonly string[];
  readonly note: string;
}

/** The texts of a priority, by its place: `orientation` and `rank` from 1. */
export type TextMaker = (orientation: number, rank: number) => Localized<MadeUpText>;

const trails: TextMaker = (orientation, rank) => ({
  fr: {
    statement: `Entretenir le sentier ${rank} du secteur ${orientation}`,
    short: `Sentier ${orientation}.${rank}`,
    keywords: ['randonnée'],
    note: 'Un sentier est un chemin étroit.',
  },
  en: {
    statement: `Maintain trail ${rank} of sector ${orientation}`,
    short: `Trail ${orientation}.${rank}`,
    keywords: ['hiking'],
    note: 'A trail is a narrow path.',
  },
});

/** The texts of the files of a made-up plan, by path in its folder. */
const filesOf = (shape: readonly number[], textsOf: TextMaker): ReadonlyMap<string, string> => {
  const files = new Map<string, string>();
  const put = (file: string, text: string): void => void files.set(file, text);
  const mdx = (file: string, data: object, body = ''): void => {
    put(file, `---\n${stringify(data, { lineWidth: 0 })}---\n\n${body}\n`);
  };

  put(
    'plan.yaml',
    stringify({
      id: '2030-2035',
      start: '2030',
      end: '2035',
      published: '2030-01-15',
      status: 'current',
      publisher: { name: 'Ville de Lac-Clair', url: 'https://lac-clair.example/' },
    }),
  );
  const title = 'Plan d’action 2030-2035';
  const preamble = 'Ce plan tient en peu de mots.';
  mdx('plan/fr.mdx', { title }, preamble);
  mdx(
    'plan/en.mdx',
    { translates: { title, preamble: [preamble] }, title: '2030–2035 Action Plan' },
    'This plan is short.',
  );

  const numbers: string[] = [];
  for (const [index, count] of shape.entries()) {
    const orientation = index + 1;
    const own = { title: `Direction ${orientation}`, tagline: `Vers le cap ${orientation}` };
    mdx(`orientations/${orientation}/fr.mdx`, own);
    mdx(`orientations/${orientation}/en.mdx`, {
      translates: own,
      title: `Heading ${orientation}`,
      tagline: `Towards cape ${orientation}`,
    });
    for (let rank = 1; rank <= count; rank += 1) {
      const folderName = `priorities/${orientation}-${rank}`;
      const { fr, en } = textsOf(orientation, rank);
      numbers.push(`${orientation}.${rank}`);
      const { note: frenchNote, ...french } = fr;
      mdx(`${folderName}/fr.mdx`, french, frenchNote);
      const { note: englishNote, ...english } = en;
      mdx(`${folderName}/en.mdx`, { translates: fr.statement, ...english }, englishNote);
    }
  }

  const relations = numbers.slice(1).map((number, index) => ({
    between: [numbers[index], number],
    kind: 'support',
    why: { fr: 'Ces sentiers se suivent.', en: 'These trails follow each other.' },
  }));
  put('relations.yaml', stringify(relations));
  return files;
};

/** Files of the plans of trails, by shape: hundreds of tests start from the same ones. */
const trailFiles = new Map<string, ReadonlyMap<string, string>>();

const filesOfTrails = (shape: readonly number[]): ReadonlyMap<string, string> => {
  const key = shape.join();
  const files = trailFiles.get(key) ?? filesOf(shape, trails);
  trailFiles.set(key, files);
  return files;
};

/**
 * Writes the content of a made-up plan, whole and right, in both languages.
 *
 * @param folder - absolute path; what it holds is replaced
 * @param shape - number of priorities of each orientation, from 1
 * @param textsOf - the texts of each priority; trails, where none are given
 */
export const writeContent = (
  folder: string,
  shape: readonly number[],
  textsOf?: TextMaker,
): void => {
  const files = textsOf ? filesOf(shape, textsOf) : filesOfTrails(shape);
  rmSync(folder, { recursive: true, force: true });
  // Small files are written sooner than they are waited for.
  for (const inner of new Set([...files.keys()].map(dirname))) {
    mkdirSync(join(folder, inner), { recursive: true });
  }
  for (const [file, text] of files) writeFileSync(join(folder, file), text);
};
