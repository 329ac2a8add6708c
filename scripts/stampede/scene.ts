import type { BidPart } from '../../app/domain/bid/bid-content.ts';
import { ENVELOPES, type Envelope, envelopeOf } from '../../app/domain/bid/bid-content.ts';
import { contentOf, toSeal } from '../../app/domain/bid/sealed-content.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { blankNotice } from '../../app/domain/tender/blank-notice.ts';
import type { TenderNotice } from '../../app/domain/tender/tender-notice.ts';
import { type Identity, sealingAt } from '../../app/gateways/sealing.ts';
import { newToken, seal, sha256 } from '../../app/gateways/secrets.ts';
import type { Db, Tx } from '../../db/connect.ts';
import { insertBid, insertBidKey } from '../../db/write/bids.ts';
import { insertSession } from '../../db/write/sessions.ts';

import { FAULTS_KEY } from '../faults/portal-process.ts';
import { SCENE_DAY } from '../faults/scene.ts';
import { aProvider } from '../starting-data/factories/organisation.ts';
import { type APerson, aPerson } from '../starting-data/factories/person.ts';
import { aProgramme } from '../starting-data/factories/test-programme.ts';
import { saveWorld } from '../starting-data/save-world.ts';
import { aWorld } from '../starting-data/world.ts';

export interface Bidder {
	readonly bidId: string;
	readonly cookie: string;
}

export const TENDER = 'the-stampede';
export const sealing = sealingAt(16);

const LOT = 'the-lot';
const PARTS: readonly BidPart[] = [
	{ part: 'requirements', answers: [] },
	{ part: 'answer:safety', words: 'We ring her before he comes home. '.repeat(60) },
	{ part: 'price', prices: [{ itemId: 'item', unitPricePence: 180_000 }] },
];

/** What the tender's envelopes are sealed to. */
export const identitiesOfScene = async (): Promise<Readonly<Record<Envelope, Identity>>> => ({
	quality: await sealing.newIdentity(),
	price: await sealing.newIdentity(),
});

/** A tender that so many organisations have each written a whole bid for, and nobody has submitted; their people are signed in, their keys unlocked. */
export async function makeStampede(
	db: Db,
	count: number,
	identities: Readonly<Record<Envelope, Identity>>,
): Promise<{ readonly bidders: readonly Bidder[]; readonly organisation: APerson['organisation'] }> {
	const world = aWorld(11);
	const programme = aProgramme(world);
	const people = Array.from({ length: count }, (_, index) =>
		aPerson(world, 'provider-certifier', {
			organisation: aProvider(world),
			email: `certifier@bidder-${index + 1}.example`,
		}),
	);
	const at = new Date().toISOString() as Instant;
	const recipients = { quality: identities.quality.recipient, price: identities.price.recipient };
	const made = await Promise.all(
		people.map((person) => makeBid(person, world.id('bid', person.id), recipients, at)),
	);
	await db.transaction(async (tx) => {
		await saveWorld(tx, world);
		await insertTender(tx, programme, at);
		for (const kind of ENVELOPES) {
			const envelope = { id: world.id('envelope', kind), lotId: LOT, recipient: recipients[kind] };
			await tx
				.insertInto('envelope')
				.values({ ...envelope, tenderId: TENDER, kind })
				.execute();
		}
		for (const { bid, key, parts, session } of made) {
			await insertBid(tx, bid);
			await insertBidKey(tx, key);
			await tx.insertInto('bidPart').values(parts).execute();
			await insertSession(tx, session);
		}
	});
	const { organisation } = programme.office.officer;
	return { bidders: made.map(({ bid, cookie }) => ({ bidId: bid.id, cookie })), organisation };
}

/** Whole, sealed, and its key unlocked in its person's browser. */
async function makeBid(
	{ id: personId, organisation }: APerson,
	bidId: string,
	recipients: Readonly<Record<Envelope, string>>,
	at: Instant,
) {
	const { secret, recipient } = await sealing.newIdentity();
	const of = { tenderId: TENDER, organisationId: organisation.id };
	const parts = await Promise.all(
		PARTS.map(async (part) => ({
			bidId,
			part: part.part,
			keyNumber: 1,
			sealed: await sealing.sealTo(
				[recipients[envelopeOf(part.part)], recipient],
				toSeal({ salt: newToken(), content: contentOf(part) }),
			),
			savedBy: personId,
			savedAt: at,
		})),
	);
	const token = newToken();
	const tokenHash = sha256(token);
	const expiresAt = new Date(Date.now() + 8 * 3_600_000).toISOString() as Instant;
	const key = seal(FAULTS_KEY, JSON.stringify({ tenderId: TENDER, secret, session: tokenHash }));
	return {
		bid: { ...of, id: bidId, lotId: LOT, startedBy: personId, startedAt: at },
		key: { ...of, number: 1, recipient, locked: new Uint8Array(1), madeBy: personId, madeAt: at },
		parts,
		session: {
			tokenHash,
			personId,
			stage: 'complete' as const,
			notice: null,
			createdAt: at,
			seenAt: at,
			expiresAt,
		},
		cookie: `__Host-session=${token}; __Host-bid-key=${key}`,
	};
}

async function insertTender(tx: Tx, programme: ReturnType<typeof aProgramme>, at: Instant): Promise<void> {
	const [area] = programme.areas;
	const notice: TenderNotice = {
		...blankNotice({ title: 'The stampede', begunOn: SCENE_DAY }, [], SCENE_DAY),
		lots: [
			{
				lotId: LOT,
				title: 'Perpetrator work',
				strandId: 'a-strand',
				areaIds: [area?.id ?? ''],
				lines: [],
				budgetPence: null,
				items: [{ itemId: 'item', areaId: area?.id ?? '', interventionId: 'an-intervention', units: 40 }],
			},
		],
		questions: [
			{
				questionId: 'safety',
				asks: 'How do you keep partners safe?',
				criterion: 'Safety first',
				weight: 70,
				wordLimit: 1_000,
			},
		],
	};
	await tx
		.insertInto('tender')
		.values({
			id: TENDER,
			slug: TENDER,
			programmeId: programme.id,
			specificationId: programme.specifications[0]?.id ?? '',
			state: 'published',
			notice: JSON.stringify(notice),
			closesAt: notice.timetable.closesAt,
			publishedAt: at,
			startedBy: programme.office.officer.id,
			startedAt: at,
		})
		.execute();
}
