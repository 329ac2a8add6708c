import type { Db } from '../../../db/connect.ts';
import { type APerson, actorOf, aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { aProgramme, type TestProgramme } from '../../../scripts/starting-data/factories/test-programme.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { servicesOver } from '../../../test/setup/services-over.ts';
import { type Scope, scopeFor } from '../../domain/access/scope.ts';
import type { BidPart } from '../../domain/bid/bid-content.ts';
import { type IsoDate, isoDate } from '../../domain/calendar/iso-date.ts';
import { londonInstant } from '../../domain/calendar/london.ts';
import type { NoticeAmendment } from '../../domain/tender/amend-notice.ts';
import type { TenderNotice } from '../../domain/tender/tender-notice.ts';
import type { Services } from '../../services.ts';
import { saveBidPart } from '../bid/save-bid-part.ts';
import { startBid } from '../bid/start-bid.ts';
import { submitBid } from '../bid/submit-bid.ts';
import { approveAmendment } from './approve-amendment.ts';
import { draftAmendment } from './draft-amendment.ts';
import { editTender } from './edit-tender.ts';
import { enrolOpener } from './enrol-opener.ts';
import { type EnrolOpenerAgain, enrolOpenerAgain } from './enrol-opener-again.ts';
import { nameOpeners } from './name-openers.ts';
import { openEnvelopes } from './open-envelopes.ts';
import { publishTender } from './publish-tender.ts';
import { showEnrolment } from './show-enrolment.ts';
import { showTender } from './show-tender.ts';
import { startTender } from './start-tender.ts';
import { takeTenderStep } from './take-tender-step.ts';
import { type UploadTenderDocument, uploadTenderDocument } from './upload-tender-document.ts';

export const TODAY = isoDate('2017-02-01');
export const CLOSES = isoDate('2017-03-15');
export const AFTER = isoDate('2017-03-16');
export const LOT = 'lot-1';

export interface TenderInHand {
	readonly services: Services;
	readonly programme: TestProgramme;
	readonly officer: APerson;
	readonly approver: APerson;
	readonly openers: readonly APerson[];
	readonly evaluator: APerson;
	readonly otherEvaluator: APerson;
	readonly bidder: TestProgramme['people']['support'];
	readonly otherBidder: TestProgramme['people']['support'];
	readonly slug: string;
}

export const as = (person: APerson): readonly [ReturnType<typeof actorOf>, Scope] => [
	actorOf(person),
	scopeFor(actorOf(person)),
];

/** The same person with somebody else’s account: its id and roles, under their own name. */
export const withAccountOf = ({ name }: APerson, account: APerson): APerson => ({ ...account, name });

/** Only its own opener knows it. */
export const passphraseOf = ({ name }: APerson): string => `the horses of ${name} are wooden`;

export async function tenderIn(db: Db): Promise<TenderInHand> {
	const world = aWorld();
	const programme = aProgramme(world);
	const organisation = programme.office.officer.organisation;
	const openers = [1, 2, 3].map(() => aPerson(world, 'bid-opener', { organisation }));
	const evaluator = aPerson(world, 'evaluator', { organisation });
	const otherEvaluator = aPerson(world, 'evaluator', { organisation });
	await db.transaction((tx) => saveWorld(tx, world));
	const { officer, approver } = programme.office;
	const services = servicesOver(db, TODAY);
	const begun = await startTender(services, ...as(officer), {
		commandId: services.ids.next(),
		slug: programme.slug,
		begun: { title: 'Perpetrator programme, second round', begunOn: isoDate('2017-01-16') },
	});
	if (!begun.ok) throw new Error(begun.refusal.code);
	return {
		services,
		programme,
		officer,
		approver,
		openers,
		evaluator,
		otherEvaluator,
		bidder: programme.people.perpetrator,
		otherBidder: programme.people.support,
		slug: begun.value.slug,
	};
}

export const tenderOf = async ({ services, officer, slug }: TenderInHand) => {
	const facts = await showTender(services, as(officer)[1], slug);
	if (facts === null) throw new Error('there is no such tender');
	return facts.tender;
};

export async function edit(it: TenderInHand, change: Parameters<typeof editTender>[3]['change']) {
	const { rowVersion } = await tenderOf(it);
	return editTender(it.services, ...as(it.officer), {
		commandId: it.services.ids.next(),
		slug: it.slug,
		expectedVersion: rowVersion,
		change,
	});
}

export async function noticeOf(
	it: TenderInHand,
): Promise<Pick<TenderNotice, 'lots' | 'questions' | 'requirements'>> {
	const { reader } = it.services.db;
	const strand = await reader
		.selectFrom('strand')
		.select('id')
		.where('programmeId', '=', it.programme.id)
		.where('kind', '=', 'perpetrator')
		.executeTakeFirstOrThrow();
	const intervention = await reader
		.selectFrom('intervention')
		.select('id')
		.where('strandId', '=', strand.id)
		.orderBy('id')
		.executeTakeFirstOrThrow();
	return {
		lots: [
			{
				lotId: LOT,
				title: 'Perpetrator work',
				strandId: strand.id,
				areaIds: it.programme.areas.map(({ id }) => id),
				lines: [],
				budgetPence: null,
				items: it.programme.areas.map(({ id }, index) => ({
					itemId: `item-${index + 1}`,
					areaId: id,
					interventionId: intervention.id,
					units: 20,
				})),
			},
		],
		requirements: [
			{
				requirementId: 'respect',
				kind: 'other',
				areaId: null,
				asks: 'Respect status, or evidence of its principles',
			},
		],
		questions: [
			{
				questionId: 'safety',
				asks: 'How do you keep partners safe?',
				criterion: 'Safety first',
				weight: 40,
				wordLimit: 500,
			},
			{
				questionId: 'staff',
				asks: 'Who does the work?',
				criterion: 'Trained people',
				weight: 30,
				wordLimit: 300,
			},
		],
	};
}

/** Written whole, with openers who have enrolled and are named, and put forward. */
export async function putForward(it: TenderInHand) {
	const { lots, questions, requirements } = await noticeOf(it);
	const details = {
		description: 'Forty more places.',
		route: { pricedDeliverables: true, supportsRecipient: false, reasons: 'Places at a price.' },
		valuePence: 8_000_000,
	};
	await edit(it, { part: 'details', details });
	for (const { lotId, lines, ...lot } of lots) await edit(it, { part: 'lot', entry: null, lot });
	for (const { asks } of requirements) await edit(it, { part: 'requirement', entry: null, asks });
	for (const { questionId, ...question } of questions)
		await edit(it, { part: 'question', entry: null, question });
	await edit(it, { part: 'price', priceWeight: 30, promisableKpis: ['completion'] });
	await nameEntries(it, { lots, questions, requirements });
	const { notice } = await tenderOf(it);
	await edit(it, {
		part: 'timetable',
		timetable: { ...notice.timetable, closesAt: londonInstant(CLOSES, '12:00') },
	});
	for (const opener of it.openers)
		await enrolOpener(it.services, as(opener)[0], {
			commandId: it.services.ids.next(),
			passphrase: passphraseOf(opener),
		});
	const named = await nameOpeners(it.services, ...as(it.officer), {
		commandId: it.services.ids.next(),
		slug: it.slug,
		expectedVersion: (await tenderOf(it)).rowVersion,
		personIds: it.openers.map(({ id }) => id),
	});
	if (!named.ok) throw new Error(named.refusal.code);
	return step(it, 'put-forward');
}

/** The portal draws their ids; tests know them by these. */
async function nameEntries(it: TenderInHand, entries: Awaited<ReturnType<typeof noticeOf>>) {
	const { notice } = await tenderOf(it);
	await it.services.db.transaction((tx) =>
		tx
			.updateTable('tender')
			.set({ notice: JSON.stringify({ ...notice, ...entries }) })
			.where('slug', '=', it.slug)
			.execute(),
	);
}

export const step = async (
	it: TenderInHand,
	act: Parameters<typeof takeTenderStep>[3]['act'],
	words = '',
	by = it.officer,
) =>
	takeTenderStep(it.services, ...as(by), {
		commandId: it.services.ids.next(),
		slug: it.slug,
		expectedVersion: (await tenderOf(it)).rowVersion,
		act,
		words,
	});

export const publish = async (it: TenderInHand, by = it.approver, commandId = it.services.ids.next()) =>
	publishTender(it.services, ...as(by), {
		commandId,
		slug: it.slug,
		expectedVersion: (await tenderOf(it)).rowVersion,
	});

export async function published(db: Db): Promise<TenderInHand> {
	const it = await tenderIn(db);
	const forward = await putForward(it);
	if (!forward.ok) throw new Error(JSON.stringify(forward.refusal));
	const done = await publish(it);
	if (!done.ok) throw new Error(JSON.stringify(done.refusal));
	return it;
}

export const partsSaying = (words: string, unitPricePence: number): readonly BidPart[] => [
	{ part: 'requirements', answers: [{ requirementId: 'respect', meets: true, words: 'Since 2014.' }] },
	{ part: 'answer:safety', words },
	{ part: 'answer:staff', words: 'Six people with a diploma.' },
	{ part: 'levels', levels: [{ kpiKey: 'completion', percent: 85 }] },
	{
		part: 'price',
		prices: [
			{ itemId: 'item-1', unitPricePence },
			{ itemId: 'item-2', unitPricePence },
		],
	},
];

export interface BidInHand {
	readonly bidId: string;
	readonly code: string;
	readonly bidSecret: string;
}

export async function begin(it: TenderInHand, by: APerson): Promise<BidInHand> {
	const begun = await startBid(it.services, ...as(by), {
		commandId: it.services.ids.next(),
		slug: it.slug,
		lotId: LOT,
	});
	if (!begun.ok) throw new Error(begun.refusal.code);
	const { bidId, key } = begun.value;
	if (key === null) throw new Error('the key was made before');
	return { bidId, code: key.code, bidSecret: key.secret };
}

export async function write(
	it: TenderInHand,
	by: APerson,
	{ bidId, bidSecret }: Pick<BidInHand, 'bidId' | 'bidSecret'>,
	parts: readonly BidPart[],
	expectedVersion = 0,
) {
	for (const unsealed of parts) {
		const saved = await saveBidPart(it.services, ...as(by), { bidId, expectedVersion, unsealed, bidSecret });
		if (!saved.ok) throw new Error(saved.refusal.code);
	}
}

export const submit = (
	it: TenderInHand,
	by: APerson,
	{ bidId, bidSecret }: Pick<BidInHand, 'bidId' | 'bidSecret'>,
	expectedVersion = 1,
	commandId = it.services.ids.next(),
) => submitBid(it.services, ...as(by), { commandId, bidId, expectedVersion, bidSecret, what: 'as-written' });

/** Begun, written and submitted. */
export async function bid(it: TenderInHand, people: TenderInHand['bidder'], words: string, price: number) {
	const begun = await begin(it, people.preparer);
	await write(it, people.preparer, begun, partsSaying(words, price));
	const done = await submit(it, people.certifier, begun);
	if (!done.ok) throw new Error(JSON.stringify(done.refusal));
	return begun;
}

export const open = (
	it: TenderInHand,
	opener: APerson | undefined,
	kind: 'quality' | 'price' = 'quality',
	passphrase?: string,
) => {
	if (opener === undefined) throw new Error('no opener');
	return openEnvelopes(it.services, ...as(opener), {
		commandId: it.services.ids.next(),
		slug: it.slug,
		kind,
		passphrase: passphrase ?? passphraseOf(opener),
	});
};

export const on = (it: TenderInHand, day: IsoDate): void => it.services.clock.moveBusinessDay(day);

export const confirm = (
	it: TenderInHand,
	by: APerson,
	{ bidId, bidSecret }: Pick<BidInHand, 'bidId' | 'bidSecret'>,
	expectedVersion: number,
	commandId = it.services.ids.next(),
) =>
	submitBid(it.services, ...as(by), { commandId, bidId, expectedVersion, bidSecret, what: 'as-submitted' });

export const PDF = Buffer.from(
	'%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n',
);

/** By the officer, onto the page as it stands. */
export async function upload(
	it: TenderInHand,
	{ by = it.officer, ...differs }: Partial<UploadTenderDocument> & { readonly by?: APerson } = {},
) {
	return uploadTenderDocument(it.services, ...as(by), {
		commandId: it.services.ids.next(),
		slug: it.slug,
		expectedVersion: (await tenderOf(it)).rowVersion,
		documentId: null,
		title: 'Terms',
		fileName: 'terms.pdf',
		bytes: PDF,
		...differs,
	});
}

/** Drafted by the officer; what the amendment leaves out stays. */
export async function amend(
	it: TenderInHand,
	amendment: Partial<Omit<NoticeAmendment, 'documents'>>,
	reason = 'A bidder asked. (Invented.)',
	by = it.officer,
	documents?: readonly string[],
) {
	const { rowVersion, notice } = await tenderOf(it);
	return draftAmendment(it.services, ...as(by), {
		commandId: it.services.ids.next(),
		slug: it.slug,
		expectedVersion: rowVersion,
		amendment: { timetable: notice.timetable, ...amendment },
		...(documents === undefined ? {} : { documents }),
		reason,
	});
}

export const approve = async (it: TenderInHand, by = it.approver) =>
	approveAmendment(it.services, ...as(by), {
		commandId: it.services.ids.next(),
		slug: it.slug,
		expectedVersion: (await tenderOf(it)).rowVersion,
	});

/** What an opener who has enrolled is shown of it. */
export const enrolmentOf = async (it: TenderInHand, opener: APerson) => {
	const enrolment = await showEnrolment(it.services, ...as(opener));
	if (enrolment === null) throw new Error('they have not enrolled');
	return enrolment;
};

/** Knowingly, from the page as it stands, with another passphrase. */
export async function enrolAgain(
	it: TenderInHand,
	opener: APerson | undefined,
	differs: Partial<EnrolOpenerAgain> = {},
) {
	if (opener === undefined) throw new Error('no opener');
	const { version, lost } = await enrolmentOf(it, opener);
	return enrolOpenerAgain(it.services, ...as(opener), {
		commandId: it.services.ids.next(),
		expectedVersion: version,
		lostSeen: lost.map(({ slug }) => slug),
		understood: true,
		passphrase: newPassphraseOf(opener),
		...differs,
	});
}

export const newPassphraseOf = ({ name }: APerson): string => `the carriages of ${name} are painted`;
