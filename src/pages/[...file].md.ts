import { dataEndpoint } from './_data-endpoint.ts';

export const { getStaticPaths, GET } = dataEndpoint('.md');
