import type { Locale } from '../../plan/locale.ts';

/**
 * Names the configuration of the editor in one language.
 *
 * @param locale - of whoever edits
 * @returns name of the file, beside the page
 * @example configFile('fr') // 'config.fr.json'
 */
export const configFile = (locale: Locale): string => `config.${locale}.json`;
