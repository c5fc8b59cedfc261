import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { cardOf } from '../../outputs/card.ts';
import { oembedOf } from '../../outputs/oembed.ts';
import { index } from '../../plan/load.ts';
import { cardRoutesOf } from '../../routes.ts';
import { urls } from '../../site.ts';

export const getStaticPaths = () =>
  cardRoutesOf(index.plan).map((route) => ({
    params: { card: route.path.replace(/\/$/, '') },
    props: { route },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { route } }) => {
  const card = cardOf(index, route.card, route.locale);
  return Response.json(oembedOf(index.plan, card, route.locale, urls));
};
