import type { Reader } from '../../../db/connect.ts';
import { findOpenerKey, listOpeners, type Opener, type OpenerKey } from '../../../db/read/bid-openers.ts';
import {
	type EnvelopeRow,
	listEnvelopes,
	listOpenings,
	listSharesLeftFor,
	listSharesOf,
	type OpeningRow,
} from '../../../db/read/envelopes.ts';
import { listQualityLocks } from '../../../db/read/evaluations.ts';
import { listReceivedBids, listSealedParts, type ReceivedBid } from '../../../db/read/received-bids.ts';
import { findTender, lockTender, type TenderRow } from '../../../db/read/tenders.ts';
import { type Opened, saveFirstOpener, saveOpened } from '../../../db/write/openings.ts';
import { type AttemptKind, insertAttempt } from '../../../db/write/tenders.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { Envelope } from '../../domain/bid/bid-content.ts';
import { decideOpening, type OpeningRefusal } from '../../domain/bid/decide-opening.ts';
import { commitmentText, partText } from '../../domain/bid/receipt.ts';
import { afterOpening } from '../../domain/bid/sealed-content.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { carryOutPrepared } from '../carry-out-prepared.ts';
import { carryOut } from '../record-change.ts';

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
	| { readonly code: 'wrong-passphrase' | 'overtaken' | 'share-missing' };

interface Facts {
	readonly tender: TenderRow;
	readonly openers: readonly Opener[];
	readonly key: OpenerKey | null;
	readonly envelopes: readonly EnvelopeRow[];
	readonly opening: OpeningRow | undefined;
	readonly received: readonly ReceivedBid[];
	readonly came: 'first' | 'second';
}

type Made =
	| { readonly came: 'first'; readonly shares: readonly Left[] }
	| { readonly came: 'second'; readonly opened: Pick<Opened, 'parts' | 'setApart'> };
interface Left {
	readonly envelopeId: string;
	readonly forPersonId: string;
	readonly sealed: Uint8Array;
}

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
	const command = { commandId, slug, kind };
	const today = londonDay(services.clock.businessNow());
	const factsOf = async (reader: Reader, tender: TenderRow | null): Promise<Result<Facts, OpenRefusal>> => {
		if (tender === null || scope.kind !== 'office') return refused({ code: 'not-found' });
		const openers = await listOpeners(reader, tender.id);
		const opening = (await listOpenings(reader, tender.id)).find((each) => each.kind === kind);
		const envelopes = (await listEnvelopes(reader, tender.id)).filter((each) => each.kind === kind);
		const locks = await listQualityLocks(reader, tender.id);
		const received = await listReceivedBids(reader, tender.id);
		const decided = decideOpening(
			{
				state: tender.state,
				closesAt: tender.closesAt,
				envelope: kind,
				qualityLocked: tender.notice.lots.every(({ lotId }) =>
					locks.some((each) => each.lotId === lotId && each.lockedAt !== null),
				),
				openerIds: openers.map(({ personId }) => personId),
				first: opening === undefined ? null : { personId: opening.firstBy, at: opening.firstAt },
				openedAt: opening?.openedAt ?? null,
				lastKnownAt: received.at(-1)?.receivedAt ?? tender.publishedAt ?? tender.closesAt,
			},
			actor.personId,
			services.clock.businessNow(),
		);
		if (!decided.ok) return decided;
		const key = await findOpenerKey(reader, actor.personId);
		return accepted({ tender, openers, key, envelopes, opening, received, came: decided.value });
	};
	const ask = async (reader: Reader) => factsOf(reader, await findTender(reader, scope, today, slug));
	const done = await carryOutPrepared<EnvelopesOpened, OpenRefusal, Made>(
		services,
		actor,
		'open-envelopes',
		command,
		{
			ask,
			make: async () => {
				const may = await services.db.snapshot(ask);
				return may.ok ? prepare(services, actor, kind, passphrase, may.value) : may;
			},
			work: async (tx, made) => {
				const may = await factsOf(tx, await lockTender(tx, scope, today, slug));
				if (!may.ok) return may;
				const { tender, came } = may.value;
				if (came !== made.came) return refused({ code: 'overtaken' });
				const now = services.clock.businessNow();
				const by = actor.personId;
				if (made.came === 'first')
					await saveFirstOpener(tx, tender.id, {
						id: services.ids.next(),
						kind,
						firstBy: by,
						firstAt: now,
						shares: made.shares,
					});
				else if (!(await saveOpened(tx, tender.id, kind, { secondBy: by, openedAt: now, ...made.opened })))
					return refused({ code: 'overtaken' });
				const opened = made.came === 'first' ? { parts: [], setApart: [] } : made.opened;
				const counts = {
					came,
					opened: new Set(opened.parts.map(({ submissionId }) => submissionId)).size,
					setApart: opened.setApart.length,
				};
				return accepted({
					outcome: counts,
					changes: [
						{
							action: came === 'first' ? 'tender.share-given' : 'tender.bids-opened',
							subject: { kind: 'tender', id: tender.id },
							bodyId: scope.kind === 'office' ? scope.bodyId : null,
							after: { envelope: kind, ...counts, setApartBids: opened.setApart },
						},
					],
				});
			},
		},
	);
	const attempt = done.ok ? null : ATTEMPTS[done.refusal.code];
	if (attempt) await keepAttempt(services, actor, scope, slug, attempt);
	return done;
}

const ATTEMPTS: Partial<Record<OpenRefusal['code'], AttemptKind>> = {
	'before-closing': 'opening-before-closing',
	'same-person': 'opening-alone',
	'not-an-opener': 'opening-by-another',
	'wrong-passphrase': 'wrong-passphrase',
};

/** Outside the transaction: everything slow. */
async function prepare(
	services: Services,
	{ personId }: Actor,
	kind: Envelope,
	passphrase: string,
	{ tender, key, openers, envelopes, received, came }: Facts,
): Promise<Result<Made, OpenRefusal>> {
	const { sealing, db } = services;
	const secret = key === null ? null : await sealing.unlock(passphrase, key.locked);
	if (secret === null) return refused({ code: 'wrong-passphrase' });
	const own = await listSharesOf(db.reader, tender.id, personId);
	const left = await listSharesLeftFor(db.reader, tender.id, kind, personId);
	const shareIn = async (shares: typeof own, envelopeId: string) => {
		const share = shares.find((each) => each.envelopeId === envelopeId);
		return share === undefined ? null : sealing.openWith(secret, share.sealed);
	};
	const shares: Left[] = [];
	const secrets = new Map<string, string>();
	for (const { id, recipient } of envelopes) {
		const mine = await shareIn(own, id);
		if (mine === null) return refused({ code: 'share-missing' });
		if (came === 'first') {
			for (const other of openers.filter((each) => each.personId !== personId && each.recipient !== null))
				shares.push({
					envelopeId: id,
					forPersonId: other.personId,
					sealed: await sealing.sealTo([other.recipient ?? ''], mine),
				});
			continue;
		}
		const theirs = await shareIn(left, id);
		const whole = theirs === null ? null : await sealing.combineShares(mine, theirs, recipient);
		if (whole === null) return refused({ code: 'share-missing' });
		secrets.set(id, whole);
	}
	return accepted(
		came === 'first'
			? { came, shares }
			: { came, opened: await openAll(services, tender, received, secrets) },
	);
}

/** Each bid by itself: one that does not open, or is not what was received, stops nobody else's. */
async function openAll(
	{ sealing, db }: Services,
	tender: TenderRow,
	received: readonly ReceivedBid[],
	secrets: ReadonlyMap<string, string>,
): Promise<Pick<Opened, 'parts' | 'setApart'>> {
	const parts: Opened['parts'][number][] = [];
	const setApart: Opened['setApart'][number][] = [];
	for (const { submissionId, commitment } of received) {
		const sealed = await listSealedParts(db.reader, tender.id, [submissionId]);
		if (sha256(commitmentText(sealed)) !== commitment) {
			setApart.push({ submissionId, why: 'not-as-committed' });
			continue;
		}
		const opened: typeof parts = [];
		let why: 'not-decrypted' | 'not-as-committed' | null = null;
		for (const part of sealed.filter(({ envelopeId }) => secrets.has(envelopeId))) {
			const bytes = await sealing.openWith(secrets.get(part.envelopeId) ?? '', part.sealed);
			const unsealed = bytes === null ? null : afterOpening(bytes);
			if (unsealed === null) why ??= 'not-decrypted';
			else if (sha256(partText(unsealed.salt, part.part, unsealed.content)) !== part.digest)
				why ??= 'not-as-committed';
			else opened.push({ submissionId, part: part.part, content: unsealed.content });
		}
		if (why === null) parts.push(...opened);
		else setApart.push({ submissionId, why });
	}
	return { parts, setApart };
}

async function keepAttempt(
	services: Services,
	actor: Actor,
	scope: Scope,
	slug: string,
	kind: AttemptKind,
): Promise<void> {
	const at = services.clock.businessNow();
	await carryOut<true, never>(
		services,
		actor,
		'refuse-opening',
		{ commandId: services.ids.next() },
		async (tx) => {
			const tender = await findTender(tx, scope, londonDay(at), slug);
			if (tender === null) return accepted({ outcome: true, changes: [] });
			const attempt = { id: services.ids.next(), tenderId: tender.id, kind, personId: actor.personId, at };
			await insertAttempt(tx, attempt);
			return accepted({
				outcome: true,
				changes: [
					{
						action: 'tender.opening-refused',
						subject: { kind: 'tender', id: tender.id },
						bodyId: scope.kind === 'office' ? scope.bodyId : null,
						after: { why: kind },
					},
				],
			});
		},
	);
}
