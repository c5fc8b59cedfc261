import type { Localized } from '../../src/plan/locale.ts';
import type { Plan, Publisher } from '../../src/plan/plan.ts';

/** The publisher of a plan that states one, with its address; throws for any other plan. */
export const publisherOf = ({
  publisher,
}: Pick<Plan, 'publisher'>): Required<Publisher> & { readonly url: string } => {
  if (publisher?.url === undefined) throw new Error('The plan does not state its publisher.');
  return { name: publisher.name, url: publisher.url };
};

/** The rights of a plan that has some; throws for any other plan. */
export const rightsOf = ({ rights }: Pick<Plan, 'rights'>): Localized => {
  if (!rights) throw new Error('The plan states no rights.');
  return rights;
};
