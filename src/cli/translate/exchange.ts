import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatIssues } from '../../content/issue.ts';
import { exchangeMessages } from '../../content/messages/exchange.ts';
import { readContent } from '../../content/read-content.ts';
import type { Exchange } from '../../content/translation/exchange/texts.ts';
import type { Sources } from '../../content/sources.ts';
import { otherLanguage } from '../../plan/languages.ts';
import { locate, pagePath } from '../../site/urls.ts';
import { both, fail } from './say.ts';

/** Makes an address of the site lead to the same page in the other language. */
const relinkIn =
  (sources: Sources): Exchange['relink'] =>
  (url) => {
    const [, path = '', fragment = ''] = /^\/([^#]*)(#.*)?$/.exec(url) ?? [];
    const found = url.startsWith('/') ? locate(path, sources) : undefined;
    const locale = found && otherLanguage(sources.languages, found.locale);
    return found && locale ? `/${pagePath(found.page, locale, sources)}${fragment}` : url;
  };

/**
 * Reads the content folder whose texts go to a translator or come back. The command ends where it has
 * issues, or is in one language.
 *
 * @param folder - absolute path
 * @returns the folder
 */
export const readExchange = async (folder: string): Promise<Exchange> => {
  const { plan, issues, sources } = await readContent(folder, locate);
  if (!plan) fail(formatIssues(issues), both(exchangeMessages.contentFirst()));
  if (sources.languages.length < 2) fail(both(exchangeMessages.oneLanguage()));
  return {
    sources,
    read: (file) => {
      const path = join(folder, file);
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
    relink: relinkIn(sources),
  };
};
