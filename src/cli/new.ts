// npm run new -- 3.4: starts the files of a priority, or of an orientation, in both languages.
// npm run new -- page partners: starts those of a page of the site's own.
import { relative } from 'node:path';
import process from 'node:process';
import { readForm } from '../build/published-site.ts';
import { typeset } from '../plan/typography.ts';
import { checkedEnvironment } from './checked-environment.ts';
import { startFiles } from './new-files.ts';
import { startPage } from './new-page.ts';

const { contentFolder: folder } = checkedEnvironment();
const [kind = '', name = ''] = process.argv.slice(2);
const { files, message } =
  kind === 'page'
    ? await startPage(folder, name, readForm(folder))
    : await startFiles(folder, kind);
for (const file of files) console.log(`+ ${relative('.', folder)}/${file}`);
console.log(`FR  ${typeset(message.fr, 'fr')}\nEN  ${message.en}`);
process.exit(files.length > 0 ? 0 : 1);
