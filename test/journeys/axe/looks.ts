import type { Asker } from '../access/askers.ts';
import type { PortalRoute } from '../access/routes-of-build.ts';
import type { Step } from '../access/walk.ts';

/** One page to look at: an address, as somebody. */
export interface Look {
	readonly route: PortalRoute;
	readonly asker: Asker;
	readonly path: string;
	/** What state the page is in: of which record, empty, or with errors. */
	readonly state: string;
}

/** Every page once for each role, and once for each record: a return looks otherwise to its provider, and when it is queried. */
export const everyLook = (steps: readonly Step[]): readonly Look[] =>
	looksBy(steps, ({ asker }) => String(asker.role));

/** The same, but once for each kind of organisation: within one, roles differ in a link or two. */
export const distinctLooks = (steps: readonly Step[]): readonly Look[] =>
	looksBy(steps, ({ asker }) => `${asker.kind} ${asker.role === 'board-member'}`);

function looksBy(steps: readonly Step[], readerOf: (look: Look) => string): readonly Look[] {
	const looks = shown(steps);
	return [
		...new Set([
			...oneOfEach(looks, (look) => `${look.route.id} ${readerOf(look)}`),
			...oneOfEach(looks, ({ route, state }) => `${route.id} ${state}`),
		]),
	];
}

const shown = (steps: readonly Step[]): readonly Look[] =>
	steps
		.filter(({ method, route, expected }) => method === 'GET' && route.isPage && expected.why === 'allowed')
		.map(({ route, asker, path, record }) => ({ route, asker, path, state: record.name }));

const oneOfEach = <T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] =>
	[...Map.groupBy(all, keyOf).values()].flatMap(([first]) => first ?? []);

/** The lists and start pages of people whose organisations have nothing yet. */
export const emptyLooks = (
	routes: readonly PortalRoute[],
	askers: readonly Asker[],
	holds: (asker: Asker, route: PortalRoute) => boolean,
): readonly Look[] =>
	oneOfEach(
		routes
			.filter(({ isPage, pattern, reads }) => isPage && !pattern.includes(':') && reads !== 'public')
			.flatMap((route) =>
				askers
					.filter((asker) => holds(asker, route))
					.map((asker) => ({ route, asker, path: route.pattern, state: 'empty' })),
			),
		({ route, asker }) => `${route.id} ${asker.kind} ${asker.role === 'board-member'}`,
	);
