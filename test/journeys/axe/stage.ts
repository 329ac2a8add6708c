import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { type Answer, ask } from '../../setup/http-client.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'));
const KEPT = { 'Cache-Control': 'max-age=31536000, immutable' } as const;

export interface Stage {
	/** The address at which a browser finds exactly this answer: its body, and the policy under which it is shown. */
	readonly put: (path: string, answer: Answer) => string;
	readonly axe: string;
	readonly close: () => Promise<void>;
}

/**
 * A small server on which one answer of the portal at a time is shown at its address, however it was asked for: the answer to a form
 * too. Styles and scripts are the portal's own, fetched once; unlike with a browser's interception, they stay in its cache.
 */
export async function openStage(portal: string): Promise<Stage> {
	const assets = new Map<string, Promise<Answer>>();
	let shown: { readonly path: string; readonly answer: Answer } | null = null;
	const assetOf = (path: string): Promise<Answer> => {
		const asset = assets.get(path) ?? ask(portal, { path });
		assets.set(path, asset);
		return asset;
	};
	const server: Server = createServer(async ({ url = '/' }, response) => {
		if (url === '/axe.js')
			return response.writeHead(200, { 'Content-Type': 'text/javascript', ...KEPT }).end(AXE);
		const { status, headers, body } = url.startsWith('/assets/')
			? await assetOf(url)
			: url === shown?.path
				? { ...shown.answer, status: 200 }
				: NOTHING;
		const sent = ['content-type', 'content-security-policy'].flatMap((name) =>
			headers[name] === undefined ? [] : [[name, String(headers[name])] as const],
		);
		return response
			.writeHead(status, { ...Object.fromEntries(sent), ...(url.startsWith('/assets/') ? KEPT : {}) })
			.end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		put: (path, answer) => {
			shown = { path, answer };
			return `${origin}${path}`;
		},
		axe: `${origin}/axe.js`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

const NOTHING: Answer = { status: 404, headers: {}, body: '' };
