import { newToken, sha256 } from '../gateways/secrets.ts';

const COOKIE = '__Host-browser';
/** The longest that browsers keep one. */
const KEPT_SECONDS = 400 * 24 * 60 * 60;

/** The browser that asks, told apart from others by a cookie that opens nothing. */
export interface Browser {
	/** What is kept of it. */
	readonly hash: string;
	/** To be set with the session, so that the browser is known the next time. */
	readonly cookie: string;
}

/** From its cookie, or a new one where it has none. */
export function browserOf(cookies: string | undefined): Browser {
	const token =
		/(?:^|;\s*)__Host-browser=([A-Za-z0-9_-]{20,64})(?:;|$)/.exec(cookies ?? '')?.[1] ?? newToken();
	return {
		hash: sha256(token),
		cookie: `${COOKIE}=${token}; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=${KEPT_SECONDS}`,
	};
}
