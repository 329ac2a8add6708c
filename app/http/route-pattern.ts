import type { ServerBuild } from '@remix-run/node';

type Routes = ServerBuild['routes'];

/** An address of no route: whatever was typed there stands in no log and in no figure. */
export const NO_ROUTE = 'none';

/** Which address of the map a path has: `/returns/abc` is `/returns/:return`. A word of the address itself goes before a parameter, as in the router. */
export function routePatterns(routes: Routes): (path: string) => string {
	const byLength = new Map<number, readonly (readonly string[])[]>();
	for (const { path, index } of Object.values(routes)) {
		if (path === undefined && index !== true) continue;
		const segments = segmentsOf(path ?? '');
		byLength.set(
			segments.length,
			[...(byLength.get(segments.length) ?? []), segments].sort((a, b) => order(a).localeCompare(order(b))),
		);
	}
	return (path) => {
		const asked = segmentsOf(path.toLowerCase());
		const found = byLength.get(asked.length)?.find((segments) => fits(segments, asked));
		return found === undefined ? NO_ROUTE : `/${found.join('/')}`;
	};
}

const segmentsOf = (path: string): readonly string[] => path.split('/').filter((segment) => segment !== '');

const order = (segments: readonly string[]): string =>
	segments.map((segment) => (segment.startsWith(':') ? '1' : '0')).join('');

const fits = (segments: readonly string[], asked: readonly string[]): boolean =>
	segments.every((segment, at) => segment.startsWith(':') || segment === asked[at]);
