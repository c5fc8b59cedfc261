import type { APIRoute } from 'astro';
import { SVG_TYPE } from '../site/file-types.ts';
import { loadPlan } from '../site/load.ts';
import { FILES } from '../site/urls.ts';

/**
 * Lists the logo of the publisher, where there is one.
 *
 * @returns one path or none
 */
export const getStaticPaths = async () => {
  const { logo } = (await loadPlan()).plan.brand;
  return logo
    ? [{ params: { logo: FILES.logo.replace('.svg', '') }, props: { svg: logo.svg } }]
    : [];
};

/**
 * Answers with the logo of the publisher.
 *
 * @param context - context of the route
 * @param context.props - what `getStaticPaths` gave
 * @returns an SVG response
 */
export const GET: APIRoute<{ readonly svg: string }> = ({ props }) =>
  new Response(props.svg, { headers: { 'content-type': SVG_TYPE } });
