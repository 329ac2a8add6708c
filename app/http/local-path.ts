// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is being looked for
const NO_ADDRESS_HAS = /[\u0000-\u001f\u007f\\]/;

/**
 * A path of the portal from an address that somebody else may have written (`?to=`), or `/`. Never another host: not `//host`,
 * not `/\host`, nothing with control characters, which browsers drop before they read an address.
 */
export function localPath(text: string | null | undefined): `/${string}` {
	if (text === null || text === undefined || text.length > 2000) return '/';
	if (!/^\/(?![/\\])/.test(text) || NO_ADDRESS_HAS.test(text)) return '/';
	const url = URL.canParse(text, 'http://portal.invalid') ? new URL(text, 'http://portal.invalid') : null;
	return url?.host === 'portal.invalid' && !url.pathname.startsWith('//')
		? `/${`${url.pathname}${url.search}`.slice(1)}`
		: '/';
}

/** Where whoever is signing in wanted to go: the page's own address says it, and its form is sent there. */
export const wayBackOf = (request: Request): `/${string}` =>
	localPath(new URL(request.url).searchParams.get('to'));

/**
 * The page's address with the way back in it, where that is not the start page, and with what has happened (`told`, a word of the page's
 * own).
 */
export function withWayBack(page: `/${string}`, to: string, told: string | null = null): `/${string}` {
	const asked = new URLSearchParams({
		...(told === null ? {} : { told }),
		...(localPath(to) === '/' ? {} : { to: localPath(to) }),
	}).toString();
	return asked === '' ? page : `${page}?${asked}`;
}
