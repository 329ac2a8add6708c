import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Request, type Response, Router } from 'express';
import { sha256 } from '../gateways/secrets.ts';
import { withPortalFont } from './govuk-styles.ts';

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
};
const GOVUK = 'govuk-frontend.min.css';
/** Joined into `portal.css` in this order: what comes later overrides. */
const STYLES = [
	'frame',
	'tables',
	'figures',
	'words',
	'charts',
	'report',
	'live',
	'secrets',
	'menu',
	'narrow',
	'forced-colours',
	'print',
];

interface Assets {
	/** Of all the files together. */
	readonly hash: string;
	readonly files: ReadonlyMap<string, Buffer>;
}

let assets: Assets | undefined;

/**
 * The address of a file in `app/assets`, or of govuk-frontend's style sheet (`govuk-frontend.min.css`). All stand under one hash
 * of them all, `/assets/portal/HASH/elements/x.js`, so that modules import each other by relative address and a browser keeps
 * what it has for ever. Throws where there is no such file.
 */
export function assetUrl(name: string): string {
	assets ??= readAssets();
	if (!assets.files.has(name)) throw new Error(`no such asset: ${name}`);
	return `/assets/portal/${assets.hash}/${name}`;
}

/** Serves what `assetUrl` names. Mount it before sessions: nothing here is anybody's. */
export function staticFiles(): Router {
	const { hash, files } = (assets ??= readAssets());
	const compressed = new Map<string, Buffer>();
	const router = Router();
	router.get('/assets/portal/:hash/*', (request, response, next) => {
		const name = (request.params as Record<string, string>)[0] ?? '';
		const bytes = files.get(name);
		if (bytes === undefined) return next();
		// A page drawn before an upgrade asks by the old hash: it gets today's file, and is not told to keep it.
		response.setHeader(
			'Cache-Control',
			request.params.hash === hash ? 'public, max-age=31536000, immutable' : 'no-cache',
		);
		send(request, response, name, bytes, compressed);
	});
	return router;
}

function readAssets(): Assets {
	const root = projectRoot(import.meta.dirname);
	const folder = join(root, 'app/assets');
	const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => extname(name) in TYPES && !name.includes('.test.') && !name.startsWith('styles/'))
		.sort();
	const govuk = readFileSync(join(root, 'node_modules/govuk-frontend/dist/govuk', GOVUK), 'utf8');
	const files = new Map([[GOVUK, Buffer.from(withPortalFont(govuk))]]);
	files.set(
		'portal.css',
		Buffer.concat(STYLES.map((style) => readFileSync(join(folder, 'styles', `${style}.css`)))),
	);
	for (const name of names) files.set(name, readFileSync(join(folder, name)));
	const hash = sha256([...files].map(([name, bytes]) => `${name} ${sha256(bytes)}`).join('\n')).slice(0, 16);
	return { hash, files };
}

/** This file runs from its own folder and, built into Remix's bundle, from `build/server`. */
function projectRoot(folder: string): string {
	if (existsSync(join(folder, 'app/assets'))) return folder;
	if (dirname(folder) === folder) throw new Error('app/assets is nowhere above this file');
	return projectRoot(dirname(folder));
}

/** Each file is compressed once for each encoding, when it is first asked for. */
function send(
	request: Request,
	response: Response,
	name: string,
	bytes: Buffer,
	compressed: Map<string, Buffer>,
): void {
	const encoding = request.acceptsEncodings('br', 'gzip') || 'identity';
	const key = `${encoding} ${name}`;
	const body = compressed.get(key) ?? compress(encoding, bytes);
	compressed.set(key, body);
	response.setHeader('Content-Type', TYPES[extname(name)] ?? 'application/octet-stream');
	response.setHeader('X-Content-Type-Options', 'nosniff');
	response.setHeader('Vary', 'Accept-Encoding');
	if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
	response.end(body);
}

function compress(encoding: string, bytes: Buffer): Buffer {
	if (encoding === 'br')
		return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
	return encoding === 'gzip' ? gzipSync(bytes) : bytes;
}
