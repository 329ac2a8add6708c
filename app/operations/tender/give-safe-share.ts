import type { Reader } from '../../../db/connect.ts';
import { readDatabaseClock } from '../../../db/read/database-clock.ts';
import { getOpeningFacts, type OpeningFacts } from '../../../db/read/opening-facts.ts';
import { findTender, lockTender, type TenderRow } from '../../../db/read/tenders.ts';
import { saveFirstOpener } from '../../../db/write/openings.ts';
import type { Actor } from '../../domain/access/actor.ts';
import { accountOf } from '../../domain/access/same-person.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Envelope } from '../../domain/bid/bid-content.ts';
import { decideSafeShare, type SafeShareRefusal } from '../../domain/bid/decide-opening.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { type ShareOf, sealShares } from '../../gateways/key-shares.ts';
import { readSafeShare } from '../../gateways/safe-share.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated } from '../gated.ts';
import { keepAttempt } from '../keep-attempt.ts';

export interface GiveSafeShare {
	readonly commandId: string;
	/** The tender's. */
	readonly slug: string;
	readonly kind: Envelope;
	/** By the lot's id, as they were typed from paper. */
	readonly safeShares: Readonly<Record<string, string>>;
}

export type GiveSafeShareRefusal =
	| SafeShareRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'shares-wrong'; readonly wrong: readonly WrongShare[] };

export interface WrongShare {
	readonly lotId: string;
	readonly why: 'mistyped' | 'of-another';
}

/**
 * Somebody of the office gives the share that was printed for the safe, of every lot's envelope of a kind, for an opener who cannot come. It is kept
 * sealed to the openers alone, in place of any share that waits; a named opener who is another person then gives theirs within the window. Whether
 * it is the right one shows then: nothing that the portal keeps tells.
 */
export async function giveSafeShare(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ commandId, slug, kind, safeShares }: GiveSafeShare,
): Promise<Result<{ readonly given: true }, GiveSafeShareRefusal>> {
	const today = londonDay(services.clock.businessNow());
	const bodyId = scope.kind === 'office' ? scope.bodyId : null;
	const factsOf = async (
		reader: Reader,
		tender: TenderRow | null,
	): Promise<Result<OpeningFacts, GiveSafeShareRefusal>> => {
		if (tender === null || bodyId === null) return refused({ code: 'not-found' });
		const facts = await getOpeningFacts(reader, tender, kind, actor);
		const now = services.clock.businessNow(await readDatabaseClock(reader, services));
		const decided = decideSafeShare(facts.stands, accountOf(actor), now);
		return decided.ok ? accepted(facts) : decided;
	};
	const ask = async (reader: Reader) => factsOf(reader, await findTender(reader, scope, today, slug));
	return carryOutPrepared<
		{ readonly given: true },
		GiveSafeShareRefusal,
		readonly (ShareOf & { readonly forPersonId: string })[]
	>(services, actor, 'give-safe-share', gated({ commandId, slug, kind } as { commandId: string }), {
		ask,
		make: async () => {
			const may = await services.db.snapshot(ask);
			if (!may.ok) return may;
			const { envelopes, others } = may.value;
			const read = envelopes.map(({ id, lotId }) => ({
				envelopeId: id,
				lotId,
				share: readSafeShare(id, safeShares[lotId] ?? ''),
			}));
			const wrong = read.flatMap(({ lotId, share }) =>
				typeof share === 'string' ? [{ lotId, why: share }] : [],
			);
			if (wrong.length > 0) return refused({ code: 'shares-wrong', wrong });
			const shares = read.flatMap(({ envelopeId, share }) =>
				typeof share === 'string' ? [] : [{ envelopeId, share }],
			);
			return accepted(await sealShares(services.sealing, shares, others));
		},
		work: async (tx, shares) => {
			const may = await factsOf(tx, await lockTender(tx, scope, today, slug));
			if (!may.ok) return may;
			const { tender } = may.value;
			await saveFirstOpener(tx, tender.id, {
				id: services.ids.next(),
				kind,
				firstBy: actor.personId,
				firstAt: services.clock.businessNow(),
				firstWith: 'safe',
				shares,
			});
			const subject = { kind: 'tender', id: tender.id };
			return accepted({
				outcome: { given: true },
				changes: [{ action: 'tender.safe-share-given', subject, bodyId, after: { envelope: kind } }],
			});
		},
		keep: ({ code }) => keepAttempt(services, actor, scope, { slug, code }),
	});
}
