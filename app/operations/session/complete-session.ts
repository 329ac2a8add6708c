import { findActor } from '../../../db/read/actors.ts';
import { findCredential } from '../../../db/read/credentials.ts';
import { takeCodeStep } from '../../../db/write/credentials.ts';
import { rememberBrowser } from '../../../db/write/known-browsers.ts';
import { forgetAttempts, takeAttempt } from '../../../db/write/rate-limits.ts';
import { replaceSession } from '../../../db/write/sessions.ts';
import { newBrowserLetter } from '../../../templates/emails/new-browser.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { ATTEMPT_LIMITS } from '../../domain/access/attempt-limits.ts';
import { bodyOf } from '../../domain/access/body-of.ts';
import { ABSOLUTE_HOURS } from '../../domain/access/session-limits.ts';
import { addMinutes, epochMilliseconds } from '../../domain/calendar/instant.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { stepOfCode } from '../../gateways/one-time-codes.ts';
import { sha256, unseal } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface CodeCommand {
	readonly personId: string;
	/** Of the session that the password opened. */
	readonly tokenHash: string;
	readonly code: string;
	/** Digest of the browser’s own cookie; absent where no browser asks. */
	readonly browser?: string;
}

/** `wrong` also where the code has been used before. `not-enrolled`: there is no secret yet to make codes from. `no-session`: it has ended meanwhile. */
export type CodeRefusal =
	| { readonly code: 'wrong' | 'not-enrolled' }
	| { readonly code: 'no-session' }
	| { readonly code: 'too-many'; readonly waitSeconds: number };

/** The one-time code that the password was waiting for: the session is made anew, with a token of its own. */
export async function completeSession(
	services: Services,
	command: CodeCommand,
): Promise<Result<{ readonly token: string }, CodeRefusal>> {
	const { db, clock, config } = services;
	const now = clock.now();
	const key = `code-account:${command.personId}`;
	const waitSeconds = await db.transaction((tx) =>
		takeAttempt(tx, key, ATTEMPT_LIMITS['code-account'], epochMilliseconds(now)),
	);
	if (waitSeconds > 0) return refused({ code: 'too-many', waitSeconds });
	const actor = await findActor(db.reader, command.personId, londonDay(clock.businessNow()));
	const token = services.ids.token();
	const told = { at: now, link: `${config.origin}/account/password` };
	const done = await carryOut<string, CodeRefusal>(
		services,
		actor,
		'complete-session',
		gated({ commandId: services.ids.next() }),
		async (tx) => {
			const credential = await findCredential(tx, command.personId);
			if (credential?.codeSecretSealed == null || !credential.codeConfirmed || actor === null)
				return refused({ code: 'not-enrolled' });
			const step = stepOfCode(
				unseal(config.sealingKey, credential.codeSecretSealed),
				command.code,
				now,
				credential.codeLastStep,
			);
			if (step === null || !(await takeCodeStep(tx, command.personId, step)))
				return refused({ code: 'wrong' });
			await forgetAttempts(tx, [key]);
			const expiresAt = addMinutes(now, ABSOLUTE_HOURS * 60);
			const next = { tokenHash: sha256(token), personId: command.personId, at: now, expiresAt };
			if (!(await replaceSession(tx, { tokenHash: command.tokenHash, stage: 'password' }, next)))
				return refused({ code: 'no-session' });
			const known =
				command.browser === undefined
					? 'known'
					: await rememberBrowser(tx, command.personId, command.browser, now);
			return accepted({
				outcome: 'complete',
				messages:
					known === 'new'
						? [
								newBrowserLetter(
									{ name: actor.personName, email: credential.email, personId: actor.personId },
									told,
								),
							]
						: [],
				changes: [
					{
						action: 'session.started',
						subject: { kind: 'person', id: command.personId },
						bodyId: bodyOf(actor),
					},
				],
			});
		},
	);
	if (done.ok) return accepted({ token });
	if (done.refusal.code === 'wrong' && actor !== null) await recordRefusedCode(services, actor);
	return done;
}

async function recordRefusedCode(services: Services, person: Actor): Promise<void> {
	await carryOut(services, null, 'refuse-code', gated({ commandId: services.ids.next() }), async () =>
		accepted({
			outcome: null,
			changes: [
				{
					action: 'session.code-refused',
					subject: { kind: 'person', id: person.personId },
					bodyId: bodyOf(person),
				},
			],
		}),
	);
}
