import type { Request, RequestHandler, Response } from 'express';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** A return of 60 measures over 8 areas is under 100 kilobytes; a block pasted into a textarea under 200. */
const MOST_BYTES = 1_000_000;

const plain = (response: Response, status: number, heading: string, words: string): void => {
	response
		.status(status)
		.type('html')
		.send(
			`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${heading}</title></head><body><main><h1>${heading}</h1><p>${words}</p><p><a href="/">Go to the start page</a></p></main></body></html>`,
		);
};

/** Remix's data requests would run a loader or action past the page; the portal has none. */
export const refuseDataRequests: RequestHandler = (request, response, next) => {
	if (request.query._data !== undefined || request.query._routes !== undefined || request.path.endsWith('.data') || request.path.startsWith('/__manifest')) {
		plain(response, 404, 'Page not found', 'There is nothing at this address.');
	} else next();
};

/**
 * A form may only come from the portal's own pages: `Sec-Fetch-Site` must say same-origin, or, where a browser does not send it,
 * `Origin` must be ours. Both absent is refused. Remix's own check misses data requests and resource routes.
 */
export const refuseOtherOrigins =
	(origin: string): RequestHandler =>
	(request: Request, response, next) => {
		if (SAFE.has(request.method)) return next();
		const site = request.get('Sec-Fetch-Site');
		const same = site === undefined ? request.get('Origin') === origin : site === 'same-origin';
		if (same) return next();
		plain(
			response,
			403,
			'The form was not sent',
			'It did not come from a page of this portal. Go back to the page, reload it and send it again. Nothing was saved.',
		);
	};

export const refuseOtherMethods: RequestHandler = (request, response, next) => {
	if (['GET', 'HEAD', 'POST'].includes(request.method)) next();
	else {
		response.set('Allow', 'GET, HEAD, POST');
		plain(response, 405, 'This cannot be done', 'The portal answers only GET, HEAD and POST.');
	}
};

/** Bodies over the size are refused before they are read, whether they declare it or not. */
export const refuseLargeBodies: RequestHandler = (request, response, next) => {
	const tooLarge = (): void => {
		response.set('Connection', 'close');
		plain(
			response,
			413,
			'There is too much in the form',
			'It is larger than the portal takes. Nothing was saved. Go back, shorten what you typed or paste it in parts, and send it again.',
		);
	};
	if (Number(request.get('Content-Length') ?? 0) > MOST_BYTES) return tooLarge();
	if (request.get('Transfer-Encoding') !== undefined) {
		return plain(response, 411, 'The form was not sent', 'Its length was not declared. Nothing was saved.');
	}
	next();
};
