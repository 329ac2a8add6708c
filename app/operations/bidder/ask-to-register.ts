import { findRegisteredPerson, getRegistrationSurroundings } from '../../../db/read/bidder-registrations.ts';
import { insertRegistration } from '../../../db/write/bidder-registrations.ts';
import { takeAttempt } from '../../../db/write/rate-limits.ts';
import {
	accountThereLetter,
	confirmRegistrationLetter,
	organisationThereLetter,
} from '../../../templates/emails/registration-letters.ts';
import { ATTEMPT_LIMITS, networkOf } from '../../domain/access/attempt-limits.ts';
import { REGISTRATION_DAYS } from '../../domain/access/session-limits.ts';
import { addMinutes, epochMilliseconds } from '../../domain/calendar/instant.ts';
import {
	type BidderOrganisation,
	identifiersOf,
	whatRegistrationMeets,
} from '../../domain/organisation/bidder-registration.ts';
import { isRegister, type Register } from '../../domain/organisation/register-number.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { keyedDigest, sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface BidderRegistration extends BidderOrganisation {
	readonly personName: string;
	/** In lower case. */
	readonly email: string;
}

/** `not-in-register`: the register was asked, and has no such number or has removed it. What the portal itself knows refuses nothing. */
export type AskToRegisterRefusal =
	| { readonly code: 'too-many'; readonly waitSeconds: number }
	| { readonly code: 'not-in-register'; readonly register: Register };

/**
 * Somebody asks to register an organisation as a bidder. Whatever is there already, the answer is the same, and a letter says what applies: to
 * confirm the address, to sign in, or to ask a colleague. Until the address is confirmed nothing is kept but what was asked.
 */
export async function askToRegister(
	services: Services,
	asked: BidderRegistration,
	address: string,
): Promise<Result<'letter-sent', AskToRegisterRefusal>> {
	const waitSeconds = await attempt(services, asked.email, address);
	if (waitSeconds > 0) return refused({ code: 'too-many', waitSeconds });
	const register = await findMissing(services, asked);
	if (register !== null) return refused({ code: 'not-in-register', register });
	const { clock, ids, config } = services;
	const token = ids.token();
	const id = ids.next();
	const at = clock.now();
	const until = addMinutes(at, REGISTRATION_DAYS * 24 * 60);
	const tenders = `${config.origin}/open-tenders`;
	return carryOut(services, null, 'ask-to-register', gated({ commandId: ids.next() }), async (tx) => {
		const to = { name: asked.personName, email: asked.email, personId: null };
		const meets = whatRegistrationMeets(asked, await getRegistrationSurroundings(tx, asked));
		if (meets !== null) {
			const person = await findRegisteredPerson(tx, asked.email);
			const said =
				person === null
					? organisationThereLetter(to, { organisation: asked.organisationName, link: tenders })
					: accountThereLetter(person, `${config.origin}/sign-in`);
			return accepted({ outcome: 'letter-sent', changes: [], messages: [said] });
		}
		await insertRegistration(tx, { id, tokenHash: sha256(token), askedAt: at, expiresAt: until, ...asked });
		const link = `${config.origin}/register/confirm/${token}`;
		return accepted({
			outcome: 'letter-sent',
			changes: [{ action: 'registration.asked', subject: { kind: 'registration', id }, bodyId: null }],
			messages: [confirmRegistrationLetter(to, { organisation: asked.organisationName, link, until })],
		});
	});
}

/** Few letters to one address, whoever asks for them; few from one network. */
function attempt({ db, clock, config }: Services, email: string, address: string): Promise<number> {
	const digest = (text: string) => keyedDigest(config.sealingKey, text);
	const nowMs = epochMilliseconds(clock.now());
	return db.transaction(async (tx) => {
		const network = `register-address:${digest(networkOf(address))}`;
		const byNetwork = await takeAttempt(tx, network, ATTEMPT_LIMITS['register-address'], nowMs);
		// One who is stopped already does not use up what the address may be sent.
		if (byNetwork > 0) return byNetwork;
		return takeAttempt(tx, `register-email:${digest(email)}`, ATTEMPT_LIMITS['register-email'], nowMs);
	});
}

/** The register that was asked and does not have the number. One that cannot be reached stops nobody. */
async function findMissing({ registers }: Services, asked: BidderRegistration): Promise<Register | null> {
	for (const { scheme, value } of identifiersOf(asked)) {
		if (!isRegister(scheme) || !registers.isConfigured(scheme)) continue;
		const { outcome } = await registers.lookUp(scheme, value);
		if (outcome === 'not-found' || outcome === 'removed') return scheme;
	}
	return null;
}
