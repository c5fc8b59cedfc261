import { SNIPPET_KINDS } from './snippets.ts';

/** Ways to show a card elsewhere, in the order of the builder: codes, an address to say, files. */
export const EMBED_KINDS = [...SNIPPET_KINDS, 'email', 'picture', 'short'] as const;
/** Way to show a card elsewhere. */
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** Widths of the builder's preview, in CSS pixels: a phone, a column of text, a wide page. */
export const PREVIEW_WIDTHS = [320, 480, 640] as const;
