import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { type Request, type Response, Router } from 'express';
import { withPortalFont } from './govuk-styles.ts';

/** Addresses for the page's `<head>`; `app/components/layout/assets.tsx` draws the tags. */
export interface AssetUrls {
	readonly govukStyles: string;
	readonly portalStyles: string;
	readonly portalScript: string;
	readonly icon: string;
}

interface StaticFile {
	readonly type: string;
	readonly bytes: Buffer;
	readonly gzip: Buffer;
	readonly brotli: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.svg': 'image/svg+xml; charset=utf-8',
};
const ASSETS = join(import.meta.dirname, '../assets');
const GOVUK = 'govuk-frontend.css';

/**
 * The files that pages ask for by address: govuk-frontend's style sheet and everything in `app/assets` of a served type, read
 * once. All stand under one hash of them all, `/assets/portal/HASH/elements/x.js`, so that modules import each other by
 * relative address and a browser keeps what it has for ever. Mount it before sessions: nothing here is anybody's.
 */
export function makeStaticFiles(): { readonly router: Router; readonly assetUrl: (name: string) => string; readonly assetUrls: AssetUrls } {
	const files = readFiles();
	const digest = createHash('sha256');
	for (const [name, file] of files) digest.update(name).update('\0').update(file.bytes);
	const current = digest.digest('base64url').slice(0, 16);

	const assetUrl = (name: string): string => {
		if (!files.has(name)) throw new Error(`no such asset: ${name}`);
		return `/assets/portal/${current}/${name}`;
	};
	const router = Router();
	router.get('/assets/portal/:hash/*', (request, response, next) => {
		const file = files.get((request.params as Record<string, string>)[0] ?? '');
		if (file === undefined) return next();
		// A page drawn before an upgrade asks by the old hash: it gets today's file, and is not told to keep it.
		response.setHeader('Cache-Control', request.params.hash === current ? 'public, max-age=31536000, immutable' : 'no-cache');
		send(request, response, file);
	});
	const assetUrls: AssetUrls = {
		govukStyles: assetUrl(GOVUK),
		portalStyles: assetUrl('portal.css'),
		portalScript: assetUrl('portal.js'),
		icon: assetUrl('icon.svg'),
	};
	return { router, assetUrl, assetUrls };
}

function readFiles(): ReadonlyMap<string, StaticFile> {
	const names = readdirSync(ASSETS, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => extname(name) in TYPES && !name.includes('.test.'))
		.sort();
	const govuk = createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css');
	return new Map([
		[GOVUK, staticFile(GOVUK, Buffer.from(withPortalFont(readFileSync(govuk, 'utf8'))))],
		...names.map((name) => [name, staticFile(name, readFileSync(join(ASSETS, name)))] as const),
	]);
}

const staticFile = (name: string, bytes: Buffer): StaticFile => ({
	type: TYPES[extname(name)] ?? 'application/octet-stream',
	bytes,
	gzip: gzipSync(bytes),
	brotli: brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
});

function send(request: Request, response: Response, file: StaticFile): void {
	const encoding = request.acceptsEncodings('br', 'gzip');
	response.setHeader('Content-Type', file.type);
	response.setHeader('X-Content-Type-Options', 'nosniff');
	response.setHeader('Vary', 'Accept-Encoding');
	if (encoding) response.setHeader('Content-Encoding', encoding);
	response.end(encoding === 'br' ? file.brotli : encoding === 'gzip' ? file.gzip : file.bytes);
}
