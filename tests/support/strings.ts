import { DEFAULT_LEVELS } from '../../src/plan/levels.ts';
import type { Locale } from '../../src/plan/locale.ts';
import * as site from '../../src/site/i18n/index.ts';

/** Words of the site in one language, by `strings` of the site, for a plan that states no levels. */
export const strings = (locale: Locale): site.Strings => site.strings(locale, DEFAULT_LEVELS);
