import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardOf } from '../../features/card/card.ts';
import { emailPage } from '../../features/card/email.ts';
import { loadPlan } from '../../site/load.ts';
import { cardRoutesOf } from '../../site/routes.ts';
import { urls } from '../../site/context.ts';
import { emailFile } from '../../site/urls.ts';

/**
 * Lists the newsletter versions, one per card.
 *
 * @returns parameters and properties of the routes
 */
export const getStaticPaths = async () =>
  cardRoutesOf((await loadPlan()).plan).map((route) => {
    const file = emailFile(route.card, route.locale, urls.languages);
    return {
      params: {
        card: route.path.replace(/\/$/, ''),
        email: file.slice(route.path.length).replace(/\.html$/, ''),
      },
      props: { route },
    };
  });

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/**
 * Answers with the newsletter version of a card.
 *
 * @param context - context of Astro, with the route of the card
 * @returns an HTML response
 */
export const GET: APIRoute<Props> = async ({ props: { route } }) =>
  new Response(emailPage(cardOf(await loadPlan(), route.card, route.locale), route.locale, urls), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
