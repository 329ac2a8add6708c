import type { Reader, Tx } from '../../../db/connect.ts';
import { findOpenerKey, lockOpenerKey } from '../../../db/read/bid-openers.ts';
import { getEnrolmentFacts } from '../../../db/read/enrolment-facts.ts';
import { listTendersToOpen, lockTender } from '../../../db/read/tenders.ts';
import { replaceOpenerKey } from '../../../db/write/opener-keys.ts';
import { openerKeyLetter } from '../../../templates/emails/opener-key.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { FEWEST_PASSPHRASE_CHARACTERS } from '../../domain/bid/passphrase.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { decideEnrolmentAgain, type EnrolAgainRefusal } from '../../domain/tender/decide-enrolment.ts';
import { isLockedUnder } from '../../gateways/sealing-office.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated } from '../gated.ts';

export interface EnrolOpenerAgain {
	readonly commandId: string;
	/** Of the key, as the page showed it. */
	readonly expectedVersion: number;
	/** The tenders that the page named as lost. */
	readonly lostSeen: readonly string[];
	readonly understood: boolean;
	readonly passphrase: string;
}

type Refusal = EnrolAgainRefusal | { readonly code: 'passphrase-too-short' };
type Outcome = { readonly enrolled: true };
type Made = { readonly recipient: string; readonly locked: Uint8Array };

/**
 * An opener who has lost their passphrase makes a new key. Shares that are sealed to the old one stay so, and nobody can read them any more;
 * what was locked under the lost passphrase is gone.
 */
export async function enrolOpenerAgain(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ passphrase, ...command }: EnrolOpenerAgain,
): Promise<Result<Outcome, Refusal>> {
	const { sealing, db, clock, config } = services;
	const { personId } = actor;
	const today = londonDay(clock.businessNow());
	const ask = async (reader: Reader) => {
		const facts = await getEnrolmentFacts(reader, scope, today, actor);
		const decided = decideEnrolmentAgain(facts.key, facts.lost, command);
		return decided.ok ? accepted(facts) : decided;
	};
	let isMade = false;
	const done = await carryOutPrepared<Outcome, Refusal, Made>(
		services,
		actor,
		'enrol-opener-again',
		gated(command),
		{
			ask: async (reader) =>
				passphrase.trim().length < FEWEST_PASSPHRASE_CHARACTERS
					? refused({ code: 'passphrase-too-short' })
					: ask(reader),
			make: async () => {
				const { secret, recipient } = await sealing.newIdentity();
				return accepted({ recipient, locked: await sealing.lockUnder(passphrase, secret) });
			},
			work: async (tx, made) => {
				await lockTendersToOpen(tx, scope, today, personId);
				const held = await lockOpenerKey(tx, personId);
				const may = await ask(tx);
				if (!may.ok || held === null) return may.ok ? refused({ code: 'key-changed' }) : may;
				const at = clock.now();
				await replaceOpenerKey(tx, held, { ...made, personId, enrolledAt: at });
				isMade = true;
				return accepted({
					outcome: { enrolled: true },
					changes: [
						{
							action: 'opener.enrolled-again',
							subject: { kind: 'person', id: personId },
							bodyId: actor.organisationId,
							before: { recipient: held.recipient },
							after: { recipient: made.recipient, tendersLost: may.value.lost.map(({ id }) => id) },
						},
					],
					messages: [
						openerKeyLetter(accountOf(actor), {
							at,
							isNewKey: true,
							link: `${config.origin}/bid-openers/enrol`,
						}),
					],
				});
			},
		},
	);
	if (!done.ok || isMade) return done;
	// The form was sent before. What was typed is digested nowhere, so the key itself says whether it was the same.
	const key = await findOpenerKey(db.reader, personId);
	return (await isLockedUnder(sealing, passphrase, key)) ? done : refused({ code: 'key-changed' });
}

/** Publishing holds the tender, so none is published between what is judged here and what is done. One after the other, always in the same order. */
async function lockTendersToOpen(tx: Tx, scope: Scope, today: IsoDate, personId: string): Promise<void> {
	const slugs = (await listTendersToOpen(tx, scope, today, personId)).map(({ slug }) => slug);
	for (const slug of slugs.toSorted()) await lockTender(tx, scope, today, slug);
}
