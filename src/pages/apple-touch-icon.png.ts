import type { APIRoute } from 'astro';
import { iconPng } from '../features/icon/draw-icon.ts';
import { TOUCH_ICON_SIZE } from '../site/head/icons.ts';
import { PNG_TYPE } from '../site/file-types.ts';

/**
 * Answers with the icon of the site on the home screen of a phone.
 *
 * @returns a PNG response
 */
export const GET: APIRoute = () =>
  new Response(new Uint8Array(iconPng(TOUCH_ICON_SIZE)), { headers: { 'content-type': PNG_TYPE } });
