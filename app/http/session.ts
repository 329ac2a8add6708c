import { countUnread, findSession, mayOnlyBid } from '../../db/read/sessions.ts';
import { saveNotice, saveSessionSeen } from '../../db/write/sessions.ts';
import type { Actor } from '../domain/access/actor.ts';
import { mayDo } from '../domain/access/policy.ts';
import { IDLE_MINUTES } from '../domain/access/session-limits.ts';
import { londonDay } from '../domain/calendar/london.ts';
import { sha256 } from '../gateways/secrets.ts';
import type { Services } from '../services.ts';
import type { SignedInSession } from './context.ts';

/** `__Host-`: only over HTTPS (or on the loopback), only this host, whole site. */
const COOKIE = '__Host-session';
const SEEN_EVERY_MS = 60_000;

/** Null where the session has ended. */
export const sessionCookie = (token: string | null): string =>
	`${COOKIE}=${token ?? ''}; Path=/; Secure; HttpOnly; SameSite=Lax${token === null ? '; Max-Age=0' : ''}`;

export const tokenFrom = (cookies: string | undefined): string | null => {
	const match = /(?:^|;\s*)__Host-session=([A-Za-z0-9_-]{20,})/.exec(cookies ?? '');
	return match?.[1] ?? null;
};

export interface WhoAsks {
	readonly session: SignedInSession | null;
	/** Null until every factor has been given. */
	readonly actor: Actor | null;
	readonly notice: string | null;
	/** The reader's organisation registered itself to bid, and nobody has awarded it anything yet. */
	readonly onlyBids: boolean;
	/** How many of their messages they have not read. */
	readonly unread: number;
	/** The browser had a session that is over. */
	readonly ranOut: boolean;
}

const NOBODY: WhoAsks = {
	session: null,
	actor: null,
	notice: null,
	onlyBids: false,
	unread: 0,
	ranOut: false,
};
const RAN_OUT: WhoAsks = { ...NOBODY, ranOut: true };

/** Who asks, from the cookie. Security time decides limits; business time decides which roles are in force. */
export async function whoAsks(
	services: Services,
	cookies: string | undefined,
	readsPage: boolean,
): Promise<WhoAsks> {
	const token = tokenFrom(cookies);
	if (token === null) return NOBODY;
	const now = services.clock.now();
	const tokenHash = sha256(token);
	const found = await findSession(
		services.db.reader,
		tokenHash,
		now,
		londonDay(services.clock.businessNow()),
	);
	if (found === null) return RAN_OUT;
	const idle = Date.parse(now) - Date.parse(found.seenAt);
	if (idle > IDLE_MINUTES * 60_000) return RAN_OUT;
	// Where nothing can be written, pages can still be read.
	if (idle > SEEN_EVERY_MS)
		await services.db.transaction((tx) => saveSessionSeen(tx, tokenHash, now)).catch(() => {});
	if (found.notice !== null && readsPage)
		await services.db.transaction((tx) => saveNotice(tx, tokenHash, null)).catch(() => {});
	return {
		session: { tokenHash, personId: found.actor.personId, stage: found.stage, expiresAt: found.expiresAt },
		notice: found.notice,
		ranOut: false,
		onlyBids:
			readsPage && mayDo(found.actor, 'bid.write') && (await mayOnlyBid(services.db.reader, found.actor)),
		unread:
			readsPage && found.stage === 'complete'
				? await countUnread(services.db.reader, found.actor.personId)
				: 0,
		actor: found.stage === 'complete' ? found.actor : null,
	};
}
