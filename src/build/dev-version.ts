/** Metric in the header `Server-Timing` of a page: the version of the content that the page shows. */
export const VERSION_METRIC = 'content';

/** Message by which an open page tells that version to the development server. */
export const SERVED_EVENT = 'plan:served';
