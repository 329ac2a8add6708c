import type { Reader } from '../../../db/connect.ts';
import { findSealedFile } from '../../../db/read/bid-files.ts';
import { readDatabaseClock } from '../../../db/read/database-clock.ts';
import { getOpeningFacts, type OpeningFacts } from '../../../db/read/opening-facts.ts';
import { findTender, lockTender, type TenderRow } from '../../../db/read/tenders.ts';
import { getToldOfOpening } from '../../../db/read/told-of-tender.ts';
import { saveFirstOpener, saveOpened } from '../../../db/write/openings.ts';
import { lettersOfOpening } from '../../../templates/emails/tender-news-letters.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Envelope } from '../../domain/bid/bid-content.ts';
import { decideOpening, type OpeningRefusal } from '../../domain/bid/decide-opening.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { secretsOf, shareWithOthers } from '../../gateways/key-shares.ts';
import { isAsReceived, type Keys, type OpenedBids, openBids } from '../../gateways/sealed-bids.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { gated } from '../gated.ts';
import { keepAttempt } from '../keep-attempt.ts';

export interface OpenEnvelopes {
	readonly commandId: string;
	/** The tender's. */
	readonly slug: string;
	readonly kind: Envelope;
	readonly passphrase: string;
}

export interface EnvelopesOpened {
	readonly came: 'first' | 'second';
	readonly opened: number;
	readonly setApart: number;
}

export type OpenRefusal =
	| OpeningRefusal
	| { readonly code: 'not-found' }
	| { readonly code: 'wrong-passphrase' | 'overtaken' | 'share-missing' | 'none-as-signed' };

type Made =
	| { readonly came: 'first'; readonly shares: NonNullable<Awaited<ReturnType<typeof shareWithOthers>>> }
	| { readonly came: 'second'; readonly opened: OpenedBids };
type Facts = OpeningFacts & { readonly came: 'first' | 'second' };

const NOTHING: OpenedBids = { parts: [], setApart: [] };

/**
 * An opener gives their share of every lot's envelope of a kind, with their passphrase. The first one's are kept, sealed to the other openers
 * alone; when a second person gives theirs within the window, each bid is opened and held against its receipt, and those that cannot be opened or
 * are not what was received are set apart. It cannot be undone.
 */
export async function openEnvelopes(
	services: Services,
	actor: Actor,
	scope: Scope,
	{ commandId, slug, kind, passphrase }: OpenEnvelopes,
): Promise<Result<EnvelopesOpened, OpenRefusal>> {
	const today = londonDay(services.clock.businessNow());
	const bodyId = scope.kind === 'office' ? scope.bodyId : null;
	const factsOf = async (reader: Reader, tender: TenderRow | null): Promise<Result<Facts, OpenRefusal>> => {
		if (tender === null || bodyId === null) return refused({ code: 'not-found' });
		const facts = await getOpeningFacts(reader, tender, kind, actor);
		const now = services.clock.businessNow(await readDatabaseClock(reader, services));
		const decided = decideOpening(facts.stands, actor.personId, now);
		return decided.ok ? accepted({ ...facts, came: decided.value }) : decided;
	};
	const ask = async (reader: Reader) => factsOf(reader, await findTender(reader, scope, today, slug));
	return carryOutPrepared<EnvelopesOpened, OpenRefusal, Made>(
		services,
		actor,
		'open-envelopes',
		gated({ commandId, slug, kind } as { commandId: string }),
		{
			ask,
			make: async () => {
				const may = await services.db.snapshot(ask);
				return may.ok ? prepare(services, passphrase, may.value) : may;
			},
			work: async (tx, made) => {
				const may = await factsOf(tx, await lockTender(tx, scope, today, slug));
				if (!may.ok) return may;
				const { tender, came } = may.value;
				if (came !== made.came) return refused({ code: 'overtaken' });
				const at = services.clock.businessNow();
				const by = actor.personId;
				const opened = made.came === 'first' ? NOTHING : made.opened;
				const first = { id: services.ids.next(), kind, firstBy: by, firstAt: at, firstWith: 'key' as const };
				if (made.came === 'first') await saveFirstOpener(tx, tender.id, { ...first, shares: made.shares });
				else if (!(await saveOpened(tx, tender.id, kind, { secondBy: by, openedAt: at, ...opened })))
					return refused({ code: 'overtaken' });
				const outcome = {
					came,
					opened: new Set(opened.parts.map(({ submissionId }) => submissionId)).size,
					setApart: opened.setApart.length,
				};
				const action = came === 'first' ? 'tender.share-given' : 'tender.bids-opened';
				const after = { envelope: kind, ...outcome, setApartBids: opened.setApart };
				return accepted({
					outcome,
					changes: [{ action, subject: { kind: 'tender', id: tender.id }, bodyId, after }],
					messages:
						came === 'second' && kind === 'quality'
							? lettersOfOpening(tender, await getToldOfOpening(tx, tender, today), services.config.origin)
							: [],
				});
			},
			keep: ({ code }) => keepAttempt(services, actor, scope, { slug, code }),
		},
	);
}

/** Everything slow, outside the transaction. */
async function prepare(
	{ sealing, config, db }: Services,
	passphrase: string,
	{ key, others, envelopes, own, left, bids, tender, came, stands: { envelope } }: Facts,
): Promise<Result<Made, OpenRefusal>> {
	const secret = key === null ? null : await sealing.unlock(passphrase, key.locked);
	if (secret === null) return refused({ code: 'wrong-passphrase' });
	if (came === 'first') {
		const shares = await shareWithOthers(sealing, secret, own, others);
		return shares === null || own.length < envelopes.length
			? refused({ code: 'share-missing' })
			: accepted({ came, shares });
	}
	const secrets = await secretsOf(sealing, secret, envelopes, { own, left });
	if (secrets === null) return refused({ code: 'share-missing' });
	const held = bids.map((bid) => ({ ...bid, isAsSigned: isAsReceived(config, tender.id, bid) }));
	// Rather than set everybody apart for ever: the portal runs with another key than the one they came under.
	if (held.length > 0 && !held.some(({ isAsSigned }) => isAsSigned))
		return refused({ code: 'none-as-signed' });
	const keys: Keys = { secrets, readFile: (file) => findSealedFile(db.reader, tender.id, file) };
	return accepted({ came, opened: await openBids(sealing, held, envelope, keys) });
}
