import type { BidPart } from '../../app/domain/bid/bid-content.ts';
import { envelopeOf } from '../../app/domain/bid/bid-content.ts';
import { contentOf, toSeal } from '../../app/domain/bid/sealed-content.ts';
import type { Instant } from '../../app/domain/calendar/iso-date.ts';
import { blankNotice } from '../../app/domain/tender/blank-notice.ts';
import type { TenderNotice } from '../../app/domain/tender/tender-notice.ts';
import { SEALING } from '../../app/gateways/sealing.ts';
import { newToken, seal, sha256 } from '../../app/gateways/secrets.ts';
import type { Db } from '../../db/connect.ts';
import { FAULTS_KEY } from '../faults/portal-process.ts';
import { SCENE_DAY } from '../faults/scene.ts';
import { aProvider } from '../starting-data/factories/organisation.ts';
import { aPerson } from '../starting-data/factories/person.ts';
import { aProgramme } from '../starting-data/factories/test-programme.ts';
import { saveWorld } from '../starting-data/save-world.ts';
import { aWorld, type World } from '../starting-data/world.ts';

export interface Bidder {
	readonly bidId: string;
	readonly cookie: string;
}

export const TENDER = 'the-stampede';
const LOT = 'the-lot';
const PARTS: readonly BidPart[] = [
	{ part: 'requirements', meets: [], words: 'Since 2014.' },
	{ part: 'answer:safety', words: 'We ring her before he comes home. '.repeat(60) },
	{ part: 'price', prices: [{ itemId: 'item', unitPricePence: 180_000 }] },
];

/** A tender that so many organisations have each written a whole bid for, and nobody has submitted; their people are signed in, their keys unlocked. */
export async function makeStampede(db: Db, count: number): Promise<readonly Bidder[]> {
	const world = aWorld(11);
	const programme = aProgramme(world);
	const people = Array.from({ length: count }, (_, index) =>
		aPerson(world, 'provider-certifier', {
			organisation: aProvider(world),
			email: `certifier@bidder-${index + 1}.example`,
		}),
	);
	const at = new Date().toISOString() as Instant;
	const expiresAt = new Date(Date.now() + 8 * 3_600_000).toISOString() as Instant;
	const envelopes = putTender(world, programme, at);
	const recipients: Record<string, string> = {};
	for (const kind of ['quality', 'price'] as const) {
		const { recipient } = await SEALING.newIdentity();
		recipients[kind] = recipient;
		world.put('envelope', { id: envelopes[kind], tenderId: TENDER, lotId: LOT, kind, recipient });
	}
	const bidders: Bidder[] = [];
	for (const { id: personId, organisation } of people) {
		const { secret, recipient } = await SEALING.newIdentity();
		const bidId = world.id('bid', organisation.id);
		const of = { tenderId: TENDER, organisationId: organisation.id };
		world.put('bidKey', {
			...of,
			number: 1,
			recipient,
			locked: new Uint8Array(1),
			madeBy: personId,
			madeAt: at,
		});
		world.put('bid', { ...of, id: bidId, lotId: LOT, state: 'draft', startedBy: personId, startedAt: at });
		for (const part of PARTS) {
			const sealed = await SEALING.sealTo(
				[recipients[envelopeOf(part.part)] ?? '', recipient],
				toSeal({ salt: newToken(), content: contentOf(part) }),
			);
			world.put('bidPart', { bidId, part: part.part, keyNumber: 1, sealed, savedBy: personId, savedAt: at });
		}
		const token = newToken();
		const tokenHash = sha256(token);
		const times = { createdAt: at, seenAt: at, expiresAt };
		world.put('session', { tokenHash, personId, stage: 'complete', notice: null, ...times });
		const key = seal(FAULTS_KEY, JSON.stringify({ tenderId: TENDER, secret, session: tokenHash }));
		bidders.push({ bidId, cookie: `__Host-session=${token}; __Host-bid-key=${key}` });
	}
	await db.transaction((tx) => saveWorld(tx, world));
	return bidders;
}

function putTender(
	world: World,
	programme: ReturnType<typeof aProgramme>,
	at: Instant,
): { readonly quality: string; readonly price: string } {
	const [area] = programme.areas;
	const notice: TenderNotice = {
		...blankNotice({ title: 'The stampede', begunOn: SCENE_DAY }, SCENE_DAY),
		lots: [
			{
				lotId: LOT,
				title: 'Perpetrator work',
				strandId: 'a-strand',
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
	world.put('tender', {
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
	});
	return { quality: world.id('envelope', 'quality'), price: world.id('envelope', 'price') };
}
