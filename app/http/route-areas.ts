import { createRequestHandler, type GetLoadContextFunction, type RequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';

type Routes = ServerBuild['routes'];
type BuiltRoute = Routes[string];

/**
 * Remix, with a handler for each area of the portal. Its router reads all its routes two or three times a request, so one handler
 * for all would make every page dearer with every page that is added; a request is matched among its own area's routes.
 */
export function remixByArea(build: ServerBuild, getLoadContext: GetLoadContextFunction): RequestHandler {
	const handlers = new Map<string, RequestHandler>();
	const handlerOf = (routes: Routes): RequestHandler =>
		createRequestHandler({ build: { ...build, routes }, getLoadContext });
	for (const [area, routes] of routesByArea(build.routes)) handlers.set(area, handlerOf(routes));
	// The root alone: it draws the page that says that there is none.
	const nowhere = handlerOf(rootOf(build.routes));
	return (request, response, next) =>
		(handlers.get(areaOf(request.originalUrl)) ?? nowhere)(request, response, next);
}

/**
 * The routes by their area, the root with each: how their address begins and of how many segments it is. No route matches an
 * address of another area, since none begins with a parameter, takes what is left over, or leaves a segment to choice.
 */
export function routesByArea(routes: Routes): ReadonlyMap<string, Routes> {
	const root = rootOf(routes);
	const areas = new Map<string, Routes>();
	for (const route of Object.values(routes)) {
		if (route.id in root) continue;
		const area = areaOf(`/${addressOf(route, root)}`);
		areas.set(area, { ...(areas.get(area) ?? root), [route.id]: route });
	}
	return areas;
}

/** As the router compares them: decoded, in small letters, with as many slashes at the end as one likes. */
function areaOf(url: string): string {
	const [path = ''] = url.split(/[?#]/, 1);
	const segments = path.split('/').filter((segment) => segment !== '');
	return `${segments.length} ${decoded(segments[0] ?? '').toLowerCase()}`;
}

function decoded(segment: string): string {
	try {
		return decodeURIComponent(segment);
	} catch {
		return segment;
	}
}

function addressOf(route: BuiltRoute, root: Routes): string {
	const path = route.path ?? '';
	if (!((route.parentId ?? '') in root)) throw new Error(`${route.id} hangs from another route`);
	if (path.startsWith(':') || /[*?]/.test(path)) throw new Error(`${path} begins anywhere, or ends anywhere`);
	return path;
}

function rootOf(routes: Routes): Routes {
	const roots = Object.values(routes).filter(({ parentId }) => parentId === undefined);
	if (roots.length !== 1) throw new Error(`the build has ${roots.length} roots`);
	return Object.fromEntries(roots.map((root) => [root.id, root]));
}
