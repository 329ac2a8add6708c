import { constants } from 'node:zlib';
import compression from 'compression';
import type { Request, RequestHandler } from 'express';

/**
 * How the addresses begin at which a page may hold a secret: the key of an authenticator app, recovery and one-time codes, links that let
 * somebody in, a letter that holds such a link, the demonstration's password; a bid's code, and what a bid says before bids are opened.
 */
export const WITH_SECRETS: readonly string[] = [
	'sign-in',
	'sign-out',
	'forgotten-password',
	'new-password',
	'invitation',
	'account',
	'people',
	'outbox',
	'demonstration-people',
	'open-tenders',
	'tenders',
	'bid-openers',
	'bids',
];

/**
 * Pages are compressed by what the browser asks for, brotli before gzip. Compressed bytes tell by their number what of a page repeats
 * itself, so whoever can have it drawn again and again with words of their choice could guess at what else is on it. Two things stand
 * against that: only what a page of the portal or the person themselves asked for is compressed, which another site cannot pass for; and
 * where a secret may stand, nothing is.
 */
export const compressPages = (): RequestHandler =>
	compression({
		threshold: 1024,
		// Four is a third of the default's work for a tenth more bytes: a page is drawn anew each time.
		brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
		filter: (request, response) =>
			isAskedForHere(request) && !mayHoldSecret(request) && compression.filter(request, response),
	});

/** A browser that does not say who asked gets the page as it is. */
const isAskedForHere = (request: Request): boolean =>
	['same-origin', 'none'].includes(request.get('Sec-Fetch-Site') ?? '');

function mayHoldSecret({ originalUrl }: Request): boolean {
	const [path = ''] = originalUrl.split(/[?#]/, 1);
	const [first = ''] = path.split('/').filter((segment) => segment !== '');
	return WITH_SECRETS.includes(decodeURIComponent(first).toLowerCase());
}
