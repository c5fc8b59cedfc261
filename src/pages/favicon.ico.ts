import type { APIRoute } from 'astro';
import { iconPng } from '../features/icon/draw-icon.ts';
import { packIco } from '../features/icon/ico.ts';
import { loadPlan } from '../site/load.ts';
import { ICO_TYPE } from '../site/file-types.ts';
import { ICO_SIZES } from '../site/head/icons.ts';

/**
 * Answers with the icon of the site for programs that read no SVG.
 *
 * @returns an ICO response
 */
export const GET: APIRoute = async () => {
  const { brand } = (await loadPlan()).plan;
  const images = ICO_SIZES.map((size) => ({ size, png: iconPng(brand, size) }));
  return new Response(new Uint8Array(packIco(images)), { headers: { 'content-type': ICO_TYPE } });
};
