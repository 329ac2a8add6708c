import { createServer, type Server } from 'node:http';
import type { ServerBuild } from '@remix-run/node';
import express from 'express';
import { answerBrokenRequest } from './http/broken-requests.ts';
import { browserOf } from './http/browser-cookie.ts';
import { compressPages } from './http/compress-pages.ts';
import type { AppContext } from './http/context.ts';
import { drained } from './http/drained.ts';
import { logFault } from './http/fault-page.ts';
import { isFromHere } from './http/from-here.ts';
import {
	refuseBrokenAddresses,
	refuseDataRequests,
	refuseLargeBodies,
	refuseOtherMethods,
	refuseOtherOrigins,
	sendPlain,
} from './http/refusals.ts';
import { logRequests, referenceOf } from './http/request-log.ts';
import { remixByArea } from './http/route-areas.ts';
import { routePatterns } from './http/route-pattern.ts';
import { securityHeaders } from './http/security-headers.ts';
import { whoAsks } from './http/session.ts';
import { staticFiles } from './http/static-files.ts';
import { tableAsked } from './http/table-asked.ts';
import type { Services } from './services.ts';

/** From a request's first byte to its last. */
const LONGEST_REQUEST_MS = 300_000;

/** The portal's HTTP server: headers, refusals, static files, who asks, then Remix. Not yet listening. */
export function makeServer(services: Services, build: ServerBuild): Server {
	const { config } = services;
	const app = express();
	app.disable('x-powered-by');
	app.set('trust proxy', config.trustedProxy ?? false);
	app.locals.demonstration = config.mode === 'demonstration';
	const overHttps = config.origin.startsWith('https:');
	app.use(logRequests(services, routePatterns(build.routes)));
	app.use(securityHeaders(overHttps));
	// Refusals included: whatever is not an asset is nobody's to keep.
	app.use((_request, response, next) => {
		response.set('Cache-Control', 'no-store');
		next();
	});
	app.use(refuseBrokenAddresses, staticFiles(), compressPages());
	app.use(refuseOtherMethods, refuseDataRequests, refuseOtherOrigins(config.origin), refuseLargeBodies);
	const remix = remixByArea(
		build,
		(request) => (request as unknown as { portal: AppContext }).portal as never,
	);
	app.use(async (request, response, next) => {
		try {
			const who = await whoAsks(services, request.headers.cookie, request.method === 'GET');
			const { page, table } = tableAsked(request.originalUrl);
			const context: AppContext = {
				services,
				...who,
				address: request.ip ?? '',
				path: request.originalUrl,
				table: request.method === 'GET' ? table : null,
				browser: browserOf(request.headers.cookie),
				page: null,
				fault: null,
				reference: referenceOf(request),
				isFromHere: isFromHere(request.socket.remoteAddress, request.headers),
				drained: () => drained(response),
			};
			(request as unknown as { portal: AppContext }).portal = context;
			request.url = page;
			request.originalUrl = page;
			await remix(request, response, next);
		} catch (fault) {
			next(fault);
		}
	});
	app.use(((fault, request, response, _next) => {
		if (response.headersSent) return void response.destroy();
		// Express refuses some addresses and bodies by itself.
		const { status = 500 } = (fault ?? {}) as { status?: number };
		if (status >= 400 && status < 500)
			return sendPlain(response, status, 'This cannot be read', 'Go back and try again. Nothing was saved.');
		const said = logFault(
			{ services, path: request.originalUrl, fault: null, reference: referenceOf(request) },
			fault,
			request.method,
		);
		sendPlain(response, said.status, said.heading, ...said.words);
	}) as express.ErrorRequestHandler);
	const server = createServer({ requireHostHeader: false }, app);
	server.keepAliveTimeout = 65_000;
	// Of 10 MB that is 35 kB a second: whoever sends more slowly than that is cut off, whatever they mean by it.
	server.requestTimeout = LONGEST_REQUEST_MS;
	server.on('checkExpectation', app);
	server.on('clientError', answerBrokenRequest(overHttps));
	return server;
}
