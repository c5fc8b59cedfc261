/** Kinds of data files, in the order of the data page. */
export const DATA_KINDS = [
  'plan',
  'priority',
  'orientation',
  'continuity',
  'schema',
  'csv',
  'markdown',
  'stratml',
  'bibtex',
  'csl',
  'llms',
] as const;
/** Kind of a data file: one of `DATA_KINDS`. */
export type DataKind = (typeof DATA_KINDS)[number];

/** Media type of each kind of data file. */
export const DATA_TYPES = {
  plan: 'application/json',
  priority: 'application/json',
  orientation: 'application/json',
  continuity: 'application/json',
  schema: 'application/schema+json',
  csv: 'text/csv',
  markdown: 'text/markdown',
  stratml: 'application/xml',
  bibtex: 'application/x-bibtex',
  csl: 'application/vnd.citationstyles.csl+json',
  llms: 'text/plain',
} as const satisfies Record<DataKind, string>;

/** Name of each data format, the same in every language. */
export const DATA_FORMATS = {
  plan: 'JSON',
  priority: 'JSON',
  orientation: 'JSON',
  continuity: 'JSON',
  schema: 'JSON Schema',
  csv: 'CSV',
  markdown: 'Markdown',
  stratml: 'StratML',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  llms: 'Markdown',
} as const satisfies Record<DataKind, string>;

/** Media type of the icon that follows the reader's theme. */
export const SVG_TYPE = 'image/svg+xml';
/** Media type of an icon for programs that read no SVG. */
export const ICO_TYPE = 'image/x-icon';
/** Media type of a bitmap. */
export const PNG_TYPE = 'image/png';

/**
 * Returns the media type of an image of the content, by the ending of its name.
 *
 * @param file - name or path of the image
 * @returns media type
 * @example imageType('priorities/1-1/place.jpg') // 'image/jpeg'
 */
export const imageType = (file: string): string =>
  `image/${file.slice(file.lastIndexOf('.') + 1).replace(/^jpg$/, 'jpeg')}`;

/** Kinds of documents of the plan, to print and to read on a screen of any size, by the ending of their files. */
export const DOCUMENT_KINDS = ['pdf', 'epub'] as const;
/** Kind of a document of the plan: one of `DOCUMENT_KINDS`. */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Media type of each kind of document. */
export const DOCUMENT_TYPES = {
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
} as const satisfies Record<DocumentKind, string>;

/** Name of the format of each kind of document, the same in every language. */
export const DOCUMENT_FORMATS = {
  pdf: 'PDF',
  epub: 'EPUB',
} as const satisfies Record<DocumentKind, string>;

/** Media type of an oEmbed answer in the head of a page. */
export const OEMBED_TYPE = 'application/json+oembed';

/** Media type of an OpenSearch description. */
export const OPEN_SEARCH_TYPE = 'application/opensearchdescription+xml';
