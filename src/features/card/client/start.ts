import { PlanCard } from './plan-card.ts';
import { resizeFrames } from './resize-frames.ts';

const NAME = 'plan-card';

type Registry = Pick<typeof PlanCard, 'addSite'>;

const isRegistry = (value: object): value is Registry =>
  'addSite' in value && typeof value.addSite === 'function';

/** Defines the element, where no script of another site and no other copy of this one has. */
const defineOnce = (): Registry => {
  const defined = customElements.get(NAME);
  if (!defined) customElements.define(NAME, PlanCard);
  return defined && isRegistry(defined) ? defined : PlanCard;
};

/**
 * Defines `<plan-card>` for a site, and resizes the frames of its cards. Scripts of several sites, and
 * several copies of one, may run on a page: the first defines the element for all.
 *
 * @param site - absolute address of the site of the script, with a final slash; `undefined` where
 *   it cannot be known: then each element needs a link
 */
export const start = (site: string | undefined): void => {
  const element = defineOnce();
  if (site !== undefined && element.addSite(site)) resizeFrames(site);
};
