// Part of each page in development: tells the server which content the page shows, since that may have
// changed while the page was being loaded.
import { SERVED_EVENT, VERSION_METRIC } from './dev-version.ts';

const [entry] = performance.getEntriesByType('navigation');
const timing = entry instanceof PerformanceNavigationTiming ? entry.serverTiming : [];
const version = timing.find(({ name }) => name === VERSION_METRIC)?.description;
import.meta.hot?.send(SERVED_EVENT, { version });
