import { drawMark } from '../../site/drawing/mark.ts';
import type { LinksMap } from './links-map.ts';

/**
 * Writes the measures of a map for its style sheet.
 *
 * @param map - layout of the map
 * @returns CSS for a style element of the page
 */
export const mapRules = ({ length, tracks, groups }: LinksMap): string => {
  const counts = new Set(groups.map(({ nodes }) => nodes.length));
  const nodes = groups.flatMap((group) => group.nodes);
  const figures = Math.max(3, ...nodes.map((node) => node.length));
  const high = Math.max(1, ...groups.map(({ orientation }) => drawMark(orientation).height));
  const places = Array.from(
    { length: Math.max(0, ...counts) },
    (_, index) => `.map-nodes>:nth-child(${index + 1}){--place:${index + 1}}`,
  );
  return [
    `.map{--length:${length};--tracks:${tracks};--figures:${figures};--high:${high}}`,
    ...[...counts].map((count) => `.map-of-${count}{--nodes:${count}}`),
    ...places,
  ].join('');
};
