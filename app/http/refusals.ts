import type { Request, RequestHandler, Response } from 'express';
import { MOST_FILE_BYTES } from '../domain/text/check-file.ts';
import { plainPage } from './plain-page.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);
/** A return of 60 measures over 8 areas is under 100 kilobytes; a block pasted into a textarea under 200. */
const MOST_BYTES = 1_000_000;
/** A file of the largest size, and what a form says round it. Only an address that ends in /upload takes one. */
const MOST_UPLOAD_BYTES = MOST_FILE_BYTES + 20_000;
const isUpload = (path: string): boolean => path.endsWith('/upload');

/** A page for what is refused before Remix sees it. `demonstration` was put on the application at start. */
export function sendPlain(
	response: Response,
	status: number,
	heading: string,
	...words: readonly string[]
): void {
	response
		.status(status)
		.type('html')
		.send(plainPage({ heading, words, demonstration: response.app.locals.demonstration === true }));
}

const isDecodable = (text: string): boolean => {
	try {
		decodeURIComponent(text);
		return true;
	} catch {
		return false;
	}
};

/** Addresses that are none, and hosts that are none, are refused before anything is made of them. */
export const refuseBrokenAddresses: RequestHandler = (request, response, next) => {
	const path = request.url.split('?')[0] ?? '';
	const host = request.get('Host');
	// Remix would take its port from whoever sends one; the portal never asks what host it was called by.
	delete request.headers['x-forwarded-host'];
	if (
		!path.startsWith('/') ||
		!isDecodable(path) ||
		request.url.includes('%00') ||
		host === undefined ||
		!URL.canParse(`http://${host}/`) ||
		/[/\\?#@]/.test(host)
	) {
		sendPlain(response, 400, 'This address cannot be read', 'If you typed it, check that it is right.');
	} else next();
};

/** Remix's data requests would run a loader or action past the page; the portal has none. */
export const refuseDataRequests: RequestHandler = (request, response, next) => {
	if (
		request.query._data !== undefined ||
		request.query._routes !== undefined ||
		request.path.endsWith('.data') ||
		request.path.startsWith('/__manifest')
	) {
		sendPlain(response, 404, 'Page not found', 'There is nothing at this address.');
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
		if (!same)
			return sendPlain(
				response,
				403,
				'The form was not sent',
				'It did not come from a page of this portal. Nothing was saved.',
				'Go back to the page, reload it and send it again.',
			);
		// Remix would compare it with the host, which a proxy may have rewritten; the question has been answered.
		delete request.headers.origin;
		next();
	};

export const refuseOtherMethods: RequestHandler = (request, response, next) => {
	if (['GET', 'HEAD', 'POST'].includes(request.method)) next();
	else {
		response.set('Allow', 'GET, HEAD, POST');
		sendPlain(response, 405, 'This cannot be done', 'The portal answers only GET, HEAD and POST.');
	}
};

/** Bodies over the size, and bodies that do not say how long they are, are refused before a byte of them is kept. */
export const refuseLargeBodies: RequestHandler = (request, response, next) => {
	const length = request.get('Content-Length');
	const upload = isUpload(request.path);
	if (Number(length ?? 0) > (upload ? MOST_UPLOAD_BYTES : MOST_BYTES)) {
		// Cut off at once, a browser would show a broken connection in place of the page; so what is not absurd is let run out.
		if (Number(length) > 50 * MOST_BYTES) response.set('Connection', 'close');
		if (upload)
			return sendPlain(
				response,
				413,
				'The file is too large',
				'It must be no larger than 10 MB. Nothing was saved.',
				'Go back and choose a smaller one.',
			);
		return sendPlain(
			response,
			413,
			'There is too much in the form',
			'It is larger than the portal takes. Nothing was saved.',
			'Go back, shorten what you typed or paste it in parts, and send it again.',
		);
	}
	if (request.get('Transfer-Encoding') !== undefined || (request.method === 'POST' && length === undefined)) {
		response.set('Connection', 'close');
		return sendPlain(
			response,
			411,
			'The form was not sent',
			'It does not say how long it is. Nothing was saved.',
		);
	}
	next();
};
