// Script of a card's page: applies the theme in its address and reports its height to the page around the
// frame. Frames may be sandboxed: no storage, no fetch, no navigation.
import { secretOf, themeOf } from './card-address.ts';

const theme = themeOf(location.search);
if (theme) document.documentElement.dataset['theme'] = theme;

const secret = secretOf(location.hash);
const estimate = Number(document.body.dataset['height']);
let reported = 0;

/**
 * Posts a message in the form of WordPress.
 *
 * @see https://github.com/WordPress/wordpress-develop/blob/trunk/src/js/_enqueues/wp/embed.js
 */
const postToWordPress = (message: string, value: number | string): void => {
  if (secret !== undefined) parent.postMessage({ message, value, secret }, '*');
};

const reportHeight = (): void => {
  // A frame without a layout measures nothing.
  const measured = innerWidth > 0 ? document.body.getBoundingClientRect().height : 0;
  const height = Math.ceil(measured) || estimate;
  postToWordPress('height', height);
  if (height === reported) return;
  reported = height;
  parent.postMessage({ type: 'plan-card:height', height }, '*');
};

if (parent !== window) {
  reportHeight();
  addEventListener('load', reportHeight);
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const isReady = typeof data === 'object' && data !== null && 'message' in data;
    if (isReady && data.message === 'ready') reportHeight();
  });
  new ResizeObserver(reportHeight).observe(document.body);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!link || secret === undefined || modified || link.host !== location.host) return;
    event.preventDefault();
    postToWordPress('link', link.href);
  });
}
