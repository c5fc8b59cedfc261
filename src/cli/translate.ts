// npm run translate -- reviewed 3.2 [3.3 glossary …]: records that translations were made from today’s source texts.
// npm run translate -- export, and later import FILE: a translator works in a tool of their own.
import process from 'node:process';
import { exchangeMessages } from '../content/messages/exchange.ts';
import { reviewMessages } from '../content/messages/review.ts';
import { checkedEnvironment } from './checked-environment.ts';
import { exportFiles } from './translate/export.ts';
import { importFile } from './translate/import.ts';
import { reviewed } from './translate/reviewed.ts';
import { both, fail } from './translate/say.ts';

const { contentFolder: folder } = checkedEnvironment();
const [action, ...words] = process.argv.slice(2);

switch (action) {
  case 'reviewed':
    await reviewed(folder, words);
    break;
  case 'export':
    await exportFiles(folder, words);
    break;
  case 'import':
    await importFile(folder, words);
    break;
  default:
    fail(both(reviewMessages.usage()), both(exchangeMessages.usage()));
}
