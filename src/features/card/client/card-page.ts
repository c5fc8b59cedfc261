/**
 * The script of a card's own page: the theme that its address asks for, and what it tells the page
 * that frames it. Frames may be sandboxed: no storage, no fetch, no link that leaves by itself.
 */
import { secretOf, themeOf } from './card-address.ts';

const theme = themeOf(location.search);
if (theme) document.documentElement.dataset['theme'] = theme;

const secret = secretOf(location.hash);
const nominal = Number(document.body.dataset['height']);
let told = 0;

/** What WordPress listens to: https://github.com/WordPress/wordpress-develop, `wp-embed.js`. */
const tellWordPress = (message: string, value: number | string): void => {
  if (secret !== undefined) parent.postMessage({ message, value, secret }, '*');
};

const tellHeight = (): void => {
  // Before there is a layout, measures mean nothing.
  const measured = innerWidth > 0 ? document.body.getBoundingClientRect().height : 0;
  const height = Math.ceil(measured) || nominal;
  tellWordPress('height', height);
  if (height === told) return;
  told = height;
  parent.postMessage({ type: 'plan-card:height', height }, '*');
};

if (parent !== window) {
  tellHeight();
  addEventListener('load', tellHeight);
  addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const isReady = typeof data === 'object' && data !== null && 'message' in data;
    if (isReady && data.message === 'ready') tellHeight();
  });
  new ResizeObserver(tellHeight).observe(document.body);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!link || secret === undefined || modified || link.host !== location.host) return;
    event.preventDefault();
    tellWordPress('link', link.href);
  });
}
