import type { Actor } from '../../../../app/domain/access/actor.ts';
import type { Role } from '../../../../app/domain/access/role.ts';

import type { BidPart } from '../../../../app/domain/bid/bid-content.ts';
import { londonDay } from '../../../../app/domain/calendar/london.ts';
import type { Result } from '../../../../app/domain/result.ts';
import type { NoticeChange } from '../../../../app/domain/tender/change-notice.ts';
import { saveBidPart } from '../../../../app/operations/bid/save-bid-part.ts';
import { startBid } from '../../../../app/operations/bid/start-bid.ts';
import { submitBid } from '../../../../app/operations/bid/submit-bid.ts';
import { editTender } from '../../../../app/operations/tender/edit-tender.ts';
import { enrolOpener } from '../../../../app/operations/tender/enrol-opener.ts';
import { nameOpeners } from '../../../../app/operations/tender/name-openers.ts';
import { publishTender } from '../../../../app/operations/tender/publish-tender.ts';
import { startTender } from '../../../../app/operations/tender/start-tender.ts';
import { takeTenderStep } from '../../../../app/operations/tender/take-tender-step.ts';
import type { Services } from '../../../../app/services.ts';
import { findActor } from '../../../../db/read/actors.ts';
import { parseNotice } from '../../../../db/read/tender-notice.ts';
import { actorNamed } from '../../../setup/actor-named.ts';
import { NOBODYS, type SampleRecords } from './sample-record.ts';

const BODY = 'West Midlands Police and Crime Commissioner';
const PROGRAMME = 'demonstration-programme-west-midlands';
const BIDDER = 'Turning North (invented)';
const REQUIREMENT = 'Insurance of £5 million';

function outcomeOf<Value>(done: Result<Value, unknown>): Value {
	if (done.ok) return done.value;
	throw new Error(`a tender for the access tests was refused: ${JSON.stringify(done.refusal)}`);
}

/** A tender that is open for bids, and one provider's bid for it, submitted. */
export async function prepareBids(services: Services): Promise<void> {
	const slug = await publishedTender(services);
	const as = (role: Role) => actorNamed(services, role, BIDDER);
	const { notice } = await tenderNamed(services, slug);
	const [lot] = notice.lots;
	const begun = outcomeOf(
		await startBid(...(await as('provider-preparer')), {
			commandId: services.ids.next(),
			slug,
			lotId: lot?.lotId ?? '',
		}),
	);
	const bid = { bidId: begun.bidId, bidSecret: begun.key?.secret ?? '' };
	const parts: readonly BidPart[] = [
		{
			part: 'requirements',
			meets: notice.requirements.map(({ requirementId }) => requirementId),
			words: 'Enclosed.',
		},
		...notice.questions.map(
			({ questionId }): BidPart => ({ part: `answer:${questionId}`, words: 'We ask her first.' }),
		),
		{
			part: 'price',
			prices: (lot?.items ?? []).map(({ itemId }) => ({ itemId, unitPricePence: 180_000 })),
		},
	];
	for (const unsealed of parts)
		outcomeOf(
			await saveBidPart(...(await as('provider-preparer')), { ...bid, expectedVersion: 0, unsealed }),
		);
	const submission = { ...bid, commandId: services.ids.next(), expectedVersion: 1 };
	outcomeOf(await submitBid(...(await as('provider-certifier')), submission));
}

async function publishedTender(services: Services): Promise<string> {
	const officer = await actorNamed(services, 'officer', BODY);
	const sent = () => ({ commandId: services.ids.next() });
	const today = londonDay(services.clock.businessNow());
	const begun = { title: 'Group work, next round', begunOn: today };
	const { slug } = outcomeOf(await startTender(...officer, { ...sent(), slug: PROGRAMME, begun }));
	const now = async () => ({
		...sent(),
		slug,
		expectedVersion: (await tenderNamed(services, slug)).version,
	});
	for (const change of await changes(services))
		outcomeOf(await editTender(...officer, { ...(await now()), change }));
	const openers = await enrolledOpeners(services);
	const named = { ...(await now()), personIds: openers.map(({ personId }) => personId) };
	outcomeOf(await nameOpeners(...officer, named));
	outcomeOf(await takeTenderStep(...officer, { ...(await now()), act: 'put-forward', words: '' }));
	outcomeOf(await publishTender(...(await actorNamed(services, 'approver', BODY)), await now()));
	return slug;
}

async function changes({ db }: Services): Promise<readonly NoticeChange[]> {
	const place = await db.reader
		.selectFrom('intervention')
		.innerJoin('programme', 'programme.id', 'intervention.programmeId')
		.innerJoin('programmeArea', 'programmeArea.programmeId', 'programme.id')
		.select(['intervention.strandId', 'intervention.id as interventionId', 'programmeArea.areaId'])
		.where('programme.slug', '=', PROGRAMME)
		.orderBy('intervention.id')
		.orderBy('programmeArea.areaId')
		.executeTakeFirstOrThrow();
	const { strandId, ...item } = place;
	return [
		{
			part: 'details',
			details: {
				description: 'Twenty places.',
				route: { pricedDeliverables: true, supportsRecipient: false, reasons: 'Places at a price.' },
				valuePence: 4_000_000,
			},
		},
		{
			part: 'lot',
			entry: null,
			lot: { title: 'Groups', strandId, items: [{ ...item, units: 20 }] },
		},
		{ part: 'requirement', entry: null, asks: REQUIREMENT },
		{
			part: 'question',
			entry: null,
			question: { asks: 'How is she kept safe?', criterion: 'Safety first', weight: 70, wordLimit: 300 },
		},
		{ part: 'price', priceWeight: 30, promisableKpis: [] },
	];
}

/** Those of the office who open bids, each with a key. */
async function enrolledOpeners(services: Services): Promise<readonly Actor[]> {
	const today = londonDay(services.clock.businessNow());
	const held = await services.db.reader
		.selectFrom('membership')
		.innerJoin('person', 'person.id', 'membership.personId')
		.innerJoin('organisation', 'organisation.id', 'person.organisationId')
		.leftJoin('openerKey', 'openerKey.personId', 'person.id')
		.select(['person.id', 'openerKey.recipient'])
		.where('role', '=', 'bid-opener')
		.where('organisation.name', '=', BODY)
		.orderBy('person.id')
		.execute();
	const openers: Actor[] = [];
	for (const { id, recipient } of held) {
		const actor = await findActor(services.db.reader, id, today);
		if (actor === null) continue;
		const passphrase = `the horses of ${actor.personName} are wooden`;
		if (recipient === null)
			outcomeOf(await enrolOpener(services, actor, { commandId: services.ids.next(), passphrase }));
		openers.push(actor);
	}
	return openers;
}

async function tenderNamed({ db }: Services, slug: string) {
	const { version, notice } = await db.reader
		.selectFrom('tender')
		.select(['version', 'notice'])
		.where('slug', '=', slug)
		.executeTakeFirstOrThrow();
	return { version, notice: parseNotice(notice) };
}

export const NO_TENDER = 'none';

/** Each published tender with its first lot, and one that there is not. */
export const samplePublicTenders: SampleRecords = async ({ db }) => {
	const rows = await db.reader
		.selectFrom('tender')
		.select(['slug', 'notice'])
		.where('state', '=', 'published')
		.orderBy('id')
		.execute();
	return [
		...rows.map(({ slug, notice }) => ({
			...NOBODYS,
			name: `tender ${slug}`,
			params: { tender: slug, lot: parseNotice(notice).lots[0]?.lotId ?? '' },
		})),
		{ ...NOBODYS, name: 'no tender', params: { tender: NO_TENDER, lot: NO_TENDER } },
	];
};

/** Each bid with its first submission: its own organisation's, and nobody else's. */
export const sampleBids: SampleRecords = async ({ db }) => {
	const rows = await db.reader.selectFrom('bid').select(['id', 'organisationId']).orderBy('id').execute();
	return rows.map(({ id, organisationId }) => ({
		...NOBODYS,
		name: `bid ${id}`,
		params: { bid: id, part: 'price', number: '1' },
		providerIds: [organisationId],
	}));
};
