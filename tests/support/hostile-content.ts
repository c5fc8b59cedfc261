import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { IMAGES } from './images.ts';
import { writeContent } from './write-content.ts';

/** Words that do harm where a page, a script, a style or an address takes them for its own. */
export const HARMFUL = [
  '<script>window.harm=1</script>',
  '"><img src=x onerror="window.harm=2" alt="',
  '</script><script>window.harm=3</script>',
  '</style><style>body{display:none}</style>',
  '<iframe srcdoc="<script>parent.harm=4</script>">',
  "' onmouseover='window.harm=5' x='",
  '--><script>window.harm=6</script><!--',
  '${window.harm=7} {{window.harm=8}} {window.harm=9}',
  'javascript:window.harm=10',
] as const;

const harmful = (place: number): string => HARMFUL[place % HARMFUL.length] ?? '';

/** The same in the body of a text, where an editor has to write `<` and `{` so. */
const written = (text: string): string => text.replaceAll(/[<{}]/g, String.raw`\$&`);

/**
 * Writes a plan that has such words in every text field, all of them allowed.
 *
 * @param folder - absolute path; what it holds is replaced
 */
export const writeHostileContent = async (folder: string): Promise<void> => {
  writeContent(folder, [3, 3, 3], (orientation, rank) => {
    const place = (orientation - 1) * 3 + rank - 1;
    const text = (language: string) => ({
      statement: `${language} ${harmful(place)}`,
      // Half of a pair of quotation marks is refused.
      short: `${language} ${harmful(place)}`.slice(0, 60).replaceAll('"', ''),
      subjects: [1, 2, 3].map((step) => `${language} ${harmful(place + step)}`.slice(0, 60)),
      keywords: [`${language} ${harmful(place + 1)}`],
      note: `${language} ${written(harmful(place + 2))}`,
    });
    return { fr: text('fr'), en: text('en') };
  });
  const facts = join(folder, 'plan.yaml');
  const yaml = await readFile(facts, 'utf8');
  await writeFile(
    facts,
    yaml.replace(/name: .*/, `name: ${JSON.stringify(`Ville ${harmful(0)}`)}`) +
      stringify({ rights: { fr: `© ${harmful(1)}`, en: `© ${harmful(2)}` } }),
  );
  const title = { fr: `Plan ${harmful(2)}`, en: `Plan ${harmful(3)}` };
  for (const locale of ['fr', 'en'] as const) {
    const file = join(folder, 'plan', `${locale}.mdx`);
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(/^title: .*$/m, `title: ${JSON.stringify(title[locale])}`));
  }
  await writeFile(join(folder, 'priorities/1-1/place.png'), IMAGES.png);
  for (const locale of ['fr', 'en'] as const) {
    const file = join(folder, `priorities/1-1/${locale}.mdx`);
    const alt = written(harmful(3)).replaceAll(/[[\]]/g, '');
    await writeFile(file, `${await readFile(file, 'utf8')}\n![${alt}](place.png)\n`);
  }
  await mkdir(join(folder, 'pages/about'), { recursive: true });
  await writeFile(join(folder, 'pages/about/photo.jpg'), IMAGES.turned);
  await writeFile(
    join(folder, 'pages/about/fr.mdx'),
    '---\ntitle: Titre\ndescription: Mots\n---\n\n![Une rue](photo.jpg)\n',
  );
  await writeFile(
    join(folder, 'removed.yaml'),
    stringify([
      {
        number: '3.4',
        see: '3.1',
        why: { fr: `Fusionnée ${harmful(7)}`, en: `Merged ${harmful(7)}` },
      },
      { number: '7.1' },
    ]),
  );
  const relations = join(folder, 'relations.yaml');
  const why = JSON.stringify(`Parce que ${harmful(4)}`);
  await writeFile(
    relations,
    (await readFile(relations, 'utf8'))
      .replaceAll(/fr: .*/g, `fr: ${why}`)
      .replaceAll(/en: .*/g, `en: ${why}`),
  );
  await writeFile(
    join(folder, 'glossary.yaml'),
    stringify([
      {
        id: 'mot',
        term: { fr: `mot ${harmful(5)}`, en: `word ${harmful(5)}` },
        definition: { fr: `sens ${harmful(6)}`, en: `sense ${harmful(6)}` },
        source: harmful(0),
      },
    ]),
  );
};
