import script from './client/builder.ts?classic';

/**
 * Script of the builder, in a file of its own: in a bundle with the script of the search page, both pages
 * would load a third file for what the two share.
 */
export const builderScript = script;
