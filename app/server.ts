import { createServer, type Server } from 'node:http';
import { createRequestHandler } from '@remix-run/express';
import type { ServerBuild } from '@remix-run/node';
import express from 'express';
import type { AppContext } from './http/context.ts';
import { refuseDataRequests, refuseLargeBodies, refuseOtherMethods, refuseOtherOrigins } from './http/refusals.ts';
import { securityHeaders } from './http/security-headers.ts';
import { whoAsks } from './http/session.ts';
import { staticFiles } from './http/static-files.ts';
import type { Services } from './services.ts';

/** The portal's HTTP server: headers, refusals, static files, who asks, then Remix. Not yet listening. */
export function makeServer(services: Services, build: ServerBuild): Server {
	const { config } = services;
	const app = express();
	app.disable('x-powered-by');
	app.set('trust proxy', config.trustedProxy ?? false);
	app.use(securityHeaders(config.origin.startsWith('https:')));
	app.use(staticFiles());
	// Refusals included: whatever is not an asset is nobody's to keep.
	app.use((_request, response, next) => {
		response.set('Cache-Control', 'no-store');
		next();
	});
	app.use(refuseOtherMethods, refuseDataRequests, refuseOtherOrigins(config.origin), refuseLargeBodies);
	const remix = createRequestHandler({ build, getLoadContext: (request) => (request as unknown as { portal: AppContext }).portal as never });
	app.use(async (request, response, next) => {
		try {
			const who = await whoAsks(services, request.headers.cookie, request.method === 'GET');
			const context: AppContext = { services, ...who, address: request.ip ?? '', path: request.originalUrl, page: null, faultReference: null };
			(request as unknown as { portal: AppContext }).portal = context;
			await remix(request, response, next);
		} catch (fault) {
			next(fault);
		}
	});
	app.use(((fault, _request, response, _next) => {
		const reference = services.ids.next().slice(0, 8);
		services.log.error({ reference, fault: String(fault), stack: (fault as Error)?.stack }, 'fault outside a page');
		if (!response.headersSent)
			response
				.status(500)
				.type('html')
				.send(
					`<!DOCTYPE html><html lang="en"><head><title>Sorry, there is a problem</title></head><body><main><h1>Sorry, there is a problem</h1><p>Nothing was saved. Try again later. Reference: ${reference}</p></main></body></html>`,
				);
	}) as express.ErrorRequestHandler);
	const server = createServer(app);
	server.keepAliveTimeout = 65_000;
	return server;
}
