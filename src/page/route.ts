/** Which part of the full page is open: the address's hash, as a signal. */
import { signal } from '@preact/signals';

export const routes = ['today', 'sites', 'settings', 'welcome'] as const;
export type Route = (typeof routes)[number];

function routeOf(hash: string): Route {
  return routes.find((route) => hash === `#${route}`) ?? 'today';
}

export const route = signal<Route>(routeOf(location.hash));

window.addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
  window.scrollTo(0, 0);
});
