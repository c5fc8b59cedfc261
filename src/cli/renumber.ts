// npm run renumber -- 3.1 3.2: gives a priority, or an orientation, another number.
import { relative } from 'node:path';
import process from 'node:process';
import { typeset } from '../plan/typography.ts';
import { checkedEnvironment } from './checked-environment.ts';
import { renumber, type FileMention } from './renumber/renumber.ts';

const { contentFolder: folder } = checkedEnvironment();
const { isDone, message, details, folders, changed, doubtful } = await renumber(
  folder,
  process.argv.slice(2),
);

const path = (name: string): string => `${relative('.', folder)}/${name}`;
const list = (title: string, sign: string, mentions: readonly FileMention[]): void => {
  if (mentions.length === 0) return;
  console.log(`\n${title}`);
  for (const { file, line, words } of mentions)
    console.log(`${sign} ${path(file)}:${line}  ${words}`);
};

if (details !== '') console.error(`${details}\n`);
for (const [from, to] of folders) console.log(`${path(from)} → ${path(to)}`);
list('Numéros changés / Numbers changed:', '✓', changed);
list('À vérifier, laissés tels quels / To look at, left as they are:', '?', doubtful);
const tell = isDone ? console.log : console.error;
tell(`\nFR  ${typeset(message.fr, 'fr')}\nEN  ${message.en}`);
if (isDone) {
  const fr =
    'Ailleurs sur le Web, des liens, des cartes et des citations mènent encore à l’ancien numéro. S’il reste libre, ajoutez-le à removed.yaml: son adresse dira où aller.';
  const en =
    'Elsewhere on the Web, links, cards and citations still lead to the old number. If it stays free, add it to removed.yaml: its address will say where to go.';
  console.log(`FR  ${typeset(fr, 'fr')}\nEN  ${en}`);
}
process.exit(isDone ? 0 : 1);
