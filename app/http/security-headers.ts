import type { RequestHandler } from 'express';
import helmet from 'helmet';

const CSP = {
	defaultSrc: ["'none'"],
	scriptSrc: ["'self'"],
	styleSrc: ["'self'"],
	imgSrc: ["'self'", 'data:'],
	fontSrc: ["'self'"],
	connectSrc: ["'self'"],
	formAction: ["'self'"],
	frameAncestors: ["'none'"],
	baseUri: ["'none'"],
};

/**
 * The headers of every response, errors and downloads included. Helmet's own CSP allows inline styles, and its `no-referrer` makes
 * browsers send `Origin: null`: both are replaced. HSTS only where the portal is reached over HTTPS.
 */
export const securityHeaders = (overHttps: boolean): RequestHandler =>
	helmet({
		contentSecurityPolicy: { useDefaults: false, directives: CSP },
		referrerPolicy: { policy: 'same-origin' },
		frameguard: { action: 'deny' },
		strictTransportSecurity: overHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
	}) as RequestHandler;

/** The same headers as lines, for what is answered before there is a response to set them on. */
export function securityHeaderLines(overHttps: boolean): readonly string[] {
	const lines: string[] = [];
	const response = {
		setHeader: (name: string, value: string) => lines.push(`${name}: ${value}`),
		removeHeader: () => {},
	};
	securityHeaders(overHttps)({} as never, response as never, () => {});
	return lines;
}
