// Script of a card's page: applies the theme in its address, reports its height to the page around the
// frame and opens links there. Frames may be sandboxed: no storage, no fetch, no navigation.
import { secretOf, themeOf } from './card-address.ts';
import { HEIGHT_MESSAGE, READY_MESSAGE } from './messages.ts';

const theme = themeOf(location.search);
if (theme) document.documentElement.dataset['theme'] = theme;

const secret = secretOf(location.hash);
const { body } = document;
const estimate = Number(body.dataset['height']);
let reported = 0;

/**
 * Posts a message in the form of WordPress.
 *
 * @see https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
 */
const postToWordPress = (message: string, value: number | string): void => {
  if (secret !== undefined) parent.postMessage({ message, value, secret }, '*');
};

/** Measures the card, which is as high as its frame where that is higher than its content. */
const measure = (): number => {
  // A frame without a layout measures nothing.
  if (innerWidth === 0) return estimate;
  body.style.minBlockSize = '0';
  const { height } = body.getBoundingClientRect();
  body.style.minBlockSize = '';
  return Math.ceil(height) || estimate;
};

const reportHeight = (isAsked = false): void => {
  const height = measure();
  postToWordPress('height', height);
  if (height === reported && !isAsked) return;
  reported = height;
  parent.postMessage({ type: HEIGHT_MESSAGE, height }, '*');
};

/** Whether a message asks for the height, in WordPress's form or in that of the embed script. */
const isReady = (data: unknown): boolean =>
  typeof data === 'object' &&
  data !== null &&
  (('message' in data && data.message === 'ready') ||
    ('type' in data && data.type === READY_MESSAGE));

/** Opens an address in place of the page around the frame, or in a new window where that is forbidden. */
const openOutside = (href: string): void => {
  try {
    (top ?? window).location.href = href;
  } catch {
    open(href, '_blank', 'noopener');
  }
};

if (parent !== window) {
  reportHeight();
  addEventListener('load', () => {
    reportHeight();
  });
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isReady(data)) reportHeight(true);
  });
  const observer = new ResizeObserver(() => {
    reportHeight();
  });
  // The body is as wide as the frame; its height says nothing of its content.
  observer.observe(body);
  for (const part of document.querySelectorAll('.card-words > *')) observer.observe(part);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isModified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!link || isModified) return;
    event.preventDefault();
    if (secret === undefined) {
      openOutside(link.href);
    } else {
      postToWordPress('link', link.href);
    }
  });
}
