import { findActor } from '../../../db/read/actors.ts';
import { findCredentialByEmail } from '../../../db/read/credentials.ts';
import { listOwnMemberships } from '../../../db/read/people.ts';
import { rememberBrowser } from '../../../db/write/known-browsers.ts';
import { forgetAttempts, giveAttemptBack, takeAttempt } from '../../../db/write/rate-limits.ts';
import { insertRefusedAttempt } from '../../../db/write/refused-attempts.ts';
import { deleteSession, insertSession } from '../../../db/write/sessions.ts';
import { newBrowserLetter } from '../../../templates/emails/new-browser.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { ATTEMPT_LIMITS, networkOf } from '../../domain/access/attempt-limits.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { isOver } from '../../domain/access/membership.ts';
import { owesCode } from '../../domain/access/owes-code.ts';
import { ABSOLUTE_HOURS, CODE_MINUTES } from '../../domain/access/session-limits.ts';
import { addMinutes, epochMilliseconds } from '../../domain/calendar/instant.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { isPassword } from '../../gateways/passwords.ts';
import { keyedDigest, sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SignInCommand {
	/** In lower case. */
	readonly email: string;
	readonly password: string;
	readonly address: string;
	/** Digest of the session that this browser had before: it ends, whoever's it was. */
	readonly replaces: string | null;
	/** Digest of the browser’s own cookie; absent where no browser asks. */
	readonly browser?: string;
}

/** `wrong` says the same of a wrong password, an unknown or suspended person, and one who has not taken up the invitation. */
export type SignInRefusal =
	| { readonly code: 'wrong' }
	| { readonly code: 'too-many'; readonly waitSeconds: number };

export interface SessionBegun {
	/** For the cookie alone; only its digest is kept. */
	readonly token: string;
	/** `password`: the one-time code is still owed. */
	readonly stage: 'password' | 'complete';
}

/** Signs in with a password. Attempts are counted before the password is tried, so that many at once gain nothing. */
export async function beginSession(
	services: Services,
	command: SignInCommand,
): Promise<Result<SessionBegun, SignInRefusal>> {
	const { db, clock, config } = services;
	const nowMs = epochMilliseconds(clock.now());
	const digest = (text: string) => keyedDigest(config.sealingKey, text);
	const here = `sign-in-account-address:${digest(`${command.email} ${networkOf(command.address)}`)}`;
	const network = `sign-in-address:${digest(networkOf(command.address))}`;
	const account = `sign-in-account:${digest(command.email)}`;
	const waitSeconds = await db.transaction(async (tx) => {
		const byHere = await takeAttempt(tx, here, ATTEMPT_LIMITS['sign-in-account-address'], nowMs);
		const wait = Math.max(byHere, await takeAttempt(tx, network, ATTEMPT_LIMITS['sign-in-address'], nowMs));
		// One who is stopped already does not use up what the account has for everybody.
		return wait > 0 ? wait : takeAttempt(tx, account, ATTEMPT_LIMITS['sign-in-account'], nowMs);
	});
	if (waitSeconds > 0) return refused({ code: 'too-many', waitSeconds });

	const credential = await findCredentialByEmail(db.reader, command.email);
	const right = await isPassword(credential?.passwordHash ?? null, command.password);
	const actor =
		credential === null
			? null
			: await findActor(db.reader, credential.personId, londonDay(clock.businessNow()));
	if (!right || credential === null || actor === null) {
		await recordRefusal(services, actor, command.address);
		return refused({ code: 'wrong' });
	}
	await db.transaction(async (tx) => {
		await forgetAttempts(tx, [here]);
		for (const shared of [network, account]) await giveAttemptBack(tx, shared);
	});
	const stage = (await willOweCode(services, actor)) || credential.codeConfirmed ? 'password' : 'complete';
	return accepted(await openSession(services, actor, stage, command));
}

/** A role that is still to begin counts: it may begin while the session lasts, which would then hold it without a code. */
async function willOweCode({ db, clock }: Services, actor: Actor): Promise<boolean> {
	const today = londonDay(clock.businessNow());
	const held = await listOwnMemberships(db.reader, actor);
	return owesCode([
		...actor.roles,
		...held.filter((membership) => !isOver(membership, today)).map(({ role }) => role),
	]);
}

async function openSession(
	services: Services,
	actor: Actor,
	stage: SessionBegun['stage'],
	{ email, replaces, browser }: SignInCommand,
): Promise<SessionBegun> {
	const now = services.clock.now();
	const token = services.ids.token();
	const told = { at: now, link: `${services.config.origin}/account/password` };
	const to = { name: actor.personName, email, personId: actor.personId };
	await carryOut(services, actor, 'begin-session', gated({ commandId: services.ids.next() }), async (tx) => {
		if (replaces !== null) await deleteSession(tx, replaces);
		await insertSession(tx, {
			tokenHash: sha256(token),
			personId: actor.personId,
			createdAt: now,
			seenAt: now,
			expiresAt: addMinutes(now, stage === 'complete' ? ABSOLUTE_HOURS * 60 : CODE_MINUTES),
			stage,
			notice: null,
		});
		const subject = { kind: 'person', id: actor.personId };
		const known =
			stage === 'complete' && browser !== undefined
				? await rememberBrowser(tx, actor.personId, browser, now)
				: 'known';
		return accepted({
			outcome: stage,
			messages: known === 'new' ? [newBrowserLetter(to, told)] : [],
			changes: [
				{
					action: stage === 'complete' ? 'session.started' : 'session.password-given',
					subject,
					bodyId: bodyOf(actor),
				},
			],
		});
	});
	return { token, stage };
}

async function recordRefusal(services: Services, person: Actor | null, address: string): Promise<void> {
	if (person === null) {
		await services.db.transaction((tx) =>
			insertRefusedAttempt(tx, services.ids.next(), services.clock.now(), 'sign-in', networkOf(address)),
		);
		return;
	}
	await carryOut(services, null, 'refuse-session', gated({ commandId: services.ids.next() }), async () =>
		accepted({
			outcome: null,
			changes: [
				{
					action: 'session.refused',
					subject: { kind: 'person', id: person.personId },
					bodyId: bodyOf(person),
				},
			],
		}),
	);
}
