import type { AddressInfo } from 'node:net';
import type { ServerBuild } from '@remix-run/node';
import type { RouteConfigEntry } from '@remix-run/route-config';
import express from 'express';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import map from '../routes.ts';
import { remixByArea, routesByArea } from './route-areas.ts';

const idOf = ({ id, file }: RouteConfigEntry): string => id ?? file;

/** A build of the portal's map, in which each route answers with its own name. */
const routes: ServerBuild['routes'] = {
	root: { id: 'root', path: '', module: { default: () => null } },
	...Object.fromEntries(
		map.map((entry) => {
			const route = {
				id: idOf(entry),
				parentId: 'root',
				path: entry.path,
				index: entry.index,
				module: { loader: ({ params }: { params: object }) => Response.json({ id: idOf(entry), params }) },
			};
			return [route.id, route as unknown as ServerBuild['routes'][string]];
		}),
	),
};
const build = {
	routes,
	mode: 'production',
	assets: { version: '1', url: '', entry: { module: '', imports: [] }, routes: {} },
	entry: {
		module: {
			default: (_request: Request, status: number) => new Response('the page of errors', { status }),
			handleError: () => {},
		},
	},
	publicPath: '/',
	assetsBuildDirectory: '',
	isSpaMode: false,
	future: { v3_lazyRouteDiscovery: false, v3_singleFetch: false },
} as unknown as ServerBuild;

const app = express();
app.use(remixByArea(build, () => ({}) as never));
const server = app.listen(0, '127.0.0.1');
let origin = '';
beforeAll(() => {
	origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const ask = async (address: string): Promise<readonly [number, string]> => {
	const reply = await fetch(origin + address);
	const text = await reply.text();
	return [reply.status, reply.ok ? (JSON.parse(text) as { id: string }).id : text];
};

/** Of a route, with a word in the place of each parameter that no route has for its own. */
const addressOf = ({ path }: RouteConfigEntry): string =>
	`/${(path ?? '').replace(/:\w+/g, (name) => `some-${name.slice(1)}`)}`;

describe('the routes by area', () => {
	const areas = [...routesByArea(routes).values()];

	test('every route of the map stands in one area, with the root', () => {
		const placed = areas.flatMap((area) => Object.keys(area).filter((id) => id !== 'root'));
		expect(placed.length).toBeGreaterThan(150);
		expect([...placed].sort()).toEqual(map.map(idOf).sort());
		expect(areas.filter((area) => area.root !== routes.root)).toEqual([]);
	});

	test('no area is large', () => {
		expect(Math.max(...areas.map((area) => Object.keys(area).length))).toBeLessThan(20);
	});

	test('a route that could match in another area is refused when the server is made', () => {
		const plus = (path: string, parentId = 'root') =>
			routesByArea({ ...routes, odd: { ...routes['routes/more/route.tsx']!, id: 'odd', parentId, path } });
		expect(() => plus(':anything/list')).toThrow('begins anywhere');
		expect(() => plus('files/*')).toThrow('ends anywhere');
		expect(() => plus('returns/:id?/show')).toThrow('ends anywhere');
		expect(() => plus('more', 'routes/more/route.tsx')).toThrow('hangs from another');
	});
});

describe('a request', () => {
	test('reaches each route of the map at its address', async () => {
		const reached = [];
		for (const entry of map) reached.push([idOf(entry), await ask(addressOf(entry))]);
		expect(reached).toEqual(map.map((entry) => [idOf(entry), [200, idOf(entry)]]));
	});

	test('reaches it as freely written as the router allows', async () => {
		const id = 'routes/performance/programme/route.tsx';
		for (const address of [
			'/Programmes/turning/PERFORMANCE',
			'/programmes/turning/performance/',
			'/programmes/turning/performance//',
			'/%70rogrammes/turning/performance?quarter=3',
			'/programmes/a%2Fb/performance',
		])
			expect(await ask(address)).toEqual([200, id]);
		expect(await ask('/?from=somewhere')).toEqual([200, 'routes/home/route.tsx']);
	});

	test('gets the page that says that there is none at an address that no route has', async () => {
		for (const address of [
			'/nowhere',
			'/nowhere/at/all',
			'/programmes/turning/nothing',
			'/programmes/turning/performance/a/b/c',
			'//programmes',
			'/returns//check',
			'/constructor',
			'/__proto__',
		])
			expect(await ask(address)).toEqual([404, 'the page of errors']);
	});
});
