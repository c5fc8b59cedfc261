import type { Locale } from '../../src/plan/locale.ts';
import { all, attribute, first, rawText } from './html.ts';
import { mainOf } from './pages.ts';
import type { BuiltSite } from './sites.ts';

/**
 * Reads the code of one recipe as the guide prints it.
 *
 * @returns texts of the files by name, with the site as it is served here; '' names code for a page
 */
export const printedRecipe = async (
  built: BuiltSite,
  kind: string,
  locale: Locale,
): Promise<ReadonlyMap<string, string>> => {
  const main = await mainOf(built, { view: 'embed' }, locale);
  const codes = all(main, `[data-recipe="${kind}"] pre`).filter(
    (code) => attribute(code, 'data-recipe-listener') === undefined,
  );
  return new Map(
    codes.map((code) => [
      attribute(code, 'data-recipe-file') ?? '',
      rawText(first(code, 'code')).replaceAll(built.origin + built.base, built.served),
    ]),
  );
};
