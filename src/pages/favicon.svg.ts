import type { APIRoute } from 'astro';
import { iconSvg } from '../features/icon/draw-icon.ts';
import { SVG_TYPE } from '../site/file-types.ts';
import { loadPlan } from '../site/load.ts';

/**
 * Answers with the icon of the site as a drawing.
 *
 * @returns an SVG response
 */
export const GET: APIRoute = async () =>
  new Response(iconSvg((await loadPlan()).plan.brand), { headers: { 'content-type': SVG_TYPE } });
