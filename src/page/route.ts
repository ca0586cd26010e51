/** Which part of the full page is open: the address's hash, as a signal. */
import { signal } from '@preact/signals';

export const routes = [
  'today',
  'people',
  'person',
  'plan',
  'duplicates',
  'topics',
  'occasions',
  'insights',
  'sites',
  'transfer',
  'settings',
  'welcome',
] as const;
export type RouteName = (typeof routes)[number];

export interface Route {
  readonly name: RouteName;
  /** of what is shown, on the routes that show one of many; empty: none */
  readonly id: string;
}

/** `#person/<id>`, `#plan/<id>`; anything unknown is today. */
function routeOf(hash: string): Route {
  const [name, id = ''] = hash.slice(1).split('/');
  return { name: routes.find((one) => one === name) ?? 'today', id };
}

export const route = signal<Route>(routeOf(location.hash));

/** The title of what is shown, where it has one of its own; null: that of the route. */
export const ownTitle = signal<string | null>(null);

window.addEventListener('hashchange', () => {
  route.value = routeOf(location.hash);
  window.scrollTo(0, 0);
});
