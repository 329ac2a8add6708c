import type { Request, RequestHandler } from 'express';
import type { Services } from '../services.ts';

const ASSET = 'asset';
const PROBES = new Set(['/healthz', '/readyz', '/metrics']);

const references = new WeakMap<Request, string>();

/** What the request is called in the log, in its answer's headers, and on a page that says that something failed. */
export const referenceOf = (request: Request): string => references.get(request) ?? '';

/**
 * Gives each request a reference of its own, and when it has been answered writes one line of it and counts it: method, the route's address as the map has it,
 * status, milliseconds. Never what stood in the address in place of a parameter, nor a query. Assets and probes are counted and not written down.
 */
export const logRequests =
	(
		{ ids, log, metrics }: Pick<Services, 'ids' | 'log' | 'metrics'>,
		patternOf: (path: string) => string,
	): RequestHandler =>
	(request, response, next) => {
		const reference = ids.next().slice(0, 10);
		const began = performance.now();
		references.set(request, reference);
		response.setHeader('X-Request-Reference', reference);
		response.once('close', () => {
			const { method, originalUrl } = request;
			const [path = ''] = originalUrl.split('?', 1);
			const route = path.startsWith('/assets/') ? ASSET : patternOf(path);
			const milliseconds = performance.now() - began;
			// Gone before it was answered: the status was never sent.
			const status = response.writableFinished ? response.statusCode : 499;
			metrics.countRequest({ route, method: methodOf(method), status, seconds: milliseconds / 1000 });
			if (route === ASSET || PROBES.has(route)) return;
			const facts = {
				reference,
				method: methodOf(method),
				route,
				status,
				ms: Math.round(milliseconds * 10) / 10,
			};
			if (status >= 500) log.error(facts, 'request');
			else log.info(facts, 'request');
		});
		next();
	};

/** A method of somebody's own invention is no label. */
const methodOf = (method: string): string => (['GET', 'HEAD', 'POST'].includes(method) ? method : 'OTHER');
