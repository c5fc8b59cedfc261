import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardOf } from '../../features/card/card.ts';
import { oembedOf } from '../../features/card/oembed.ts';
import { loadPlan } from '../../site/load.ts';
import { cardRoutesOf } from '../../site/routes.ts';
import { skipped, urls } from '../../site/context.ts';

/**
 * Lists the oEmbed answers, one per card.
 *
 * @returns parameters and properties of the routes
 */
export const getStaticPaths = async () =>
  cardRoutesOf((await loadPlan()).plan).map((route) => ({
    params: { card: route.path.replace(/\/$/, '') },
    props: { route },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/**
 * Answers with the oEmbed answer of a card.
 *
 * @param context - context of Astro, with the route of the card
 * @returns a JSON response
 */
export const GET: APIRoute<Props> = async ({ props: { route } }) => {
  const lookup = await loadPlan();
  const card = cardOf(lookup, route.card, route.locale);
  return Response.json(oembedOf(lookup.plan, card, route.locale, urls, skipped));
};
