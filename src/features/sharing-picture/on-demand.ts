import { coloursOf } from '../../site/styles/tokens.ts';
import { readFile } from 'node:fs/promises';
import type { Connect } from 'vite';
import { isCached } from '../../build/cache.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PlanLookup } from '../../plan/lookup.ts';
import { sharingPicturesOf } from '../../site/head/picture-content.ts';
import { cachedPictures, type CachedPictures } from './cached-pictures.ts';

/**
 * Makes the handler of requests for sharing pictures in development. A picture is drawn at its
 * first request.
 *
 * @param currentPlan - returns the current plan, or `undefined` without one
 * @param warn - function called with a sentence about characters missing from the font
 * @returns a handler of the development server; it passes every other request on
 */
export const picturesOnDemand = (
  currentPlan: () => Promise<PlanLookup | undefined>,
  warn: (sentence: string) => void,
): Connect.NextHandleFunction => {
  const ready = new WeakMap<Plan, Promise<CachedPictures>>();
  /** Drawings under way, by path: two requests at once share one. */
  const drawings = new Map<string, Promise<void>>();
  const pictureAt = async (file: string): Promise<Uint8Array | undefined> => {
    const lookup = await currentPlan();
    if (!lookup) return undefined;
    const pictures = sharingPicturesOf(lookup);
    const picture = pictures.find((each) => each.file === file);
    if (!picture) return undefined;
    const making =
      ready.get(lookup.plan) ?? cachedPictures(pictures, coloursOf(lookup.plan).light, warn);
    ready.set(lookup.plan, making);
    const cached = await making;
    const path = cached.pathOf(picture);
    if (!(await isCached(path))) {
      const drawing = drawings.get(path) ?? cached.draw(picture);
      drawings.set(path, drawing);
      await drawing.finally(() => drawings.delete(path));
    }
    return readFile(path);
  };
  return (request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    if (!path.endsWith('.png')) {
      next();
      return;
    }
    pictureAt(path.slice(1)).then((png) => {
      if (png) response.writeHead(200, { 'content-type': 'image/png' }).end(png);
      else next();
    }, next);
  };
};
