// npm run new -- 3.4: starts the files of a priority, or of an orientation, in both languages.
import { relative } from 'node:path';
import process from 'node:process';
import { typeset } from '../plan/typography.ts';
import { checkedEnvironment } from './checked-environment.ts';
import { startFiles } from './new-files.ts';

const { contentFolder: folder } = checkedEnvironment();
const { files, message } = await startFiles(folder, process.argv[2] ?? '');
for (const file of files) console.log(`+ ${relative('.', folder)}/${file}`);
console.log(`FR  ${typeset(message.fr, 'fr')}\nEN  ${message.en}`);
process.exit(files.length > 0 ? 0 : 1);
