import type { APIRoute } from 'astro';
import { iconPng } from '../features/icon/draw-icon.ts';
import { loadPlan } from '../site/load.ts';
import { TOUCH_ICON_SIZE } from '../site/head/icons.ts';
import { PNG_TYPE } from '../site/file-types.ts';

/**
 * Answers with the icon of the site on the home screen of a phone.
 *
 * @returns a PNG response
 */
export const GET: APIRoute = async () => {
  const { brand } = (await loadPlan()).plan;
  return new Response(new Uint8Array(iconPng(brand, TOUCH_ICON_SIZE)), {
    headers: { 'content-type': PNG_TYPE },
  });
};
