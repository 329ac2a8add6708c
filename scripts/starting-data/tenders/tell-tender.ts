import type { DemonstrationBidCode } from '../../../app/domain/access/demonstration-password.ts';
import { DEMONSTRATION_PASSPHRASE } from '../../../app/domain/access/demonstration-password.ts';
import type { BidPart } from '../../../app/domain/bid/bid-content.ts';
import { addDays, type IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { NoticeChange } from '../../../app/domain/tender/change-notice.ts';
import { confirmBid } from '../../../app/operations/bid/confirm-bid.ts';
import { saveBidPart } from '../../../app/operations/bid/save-bid-part.ts';
import { startBid } from '../../../app/operations/bid/start-bid.ts';
import { submitBid } from '../../../app/operations/bid/submit-bid.ts';
import { editTender } from '../../../app/operations/tender/edit-tender.ts';
import { nameOpeners } from '../../../app/operations/tender/name-openers.ts';
import { openEnvelopes } from '../../../app/operations/tender/open-envelopes.ts';
import { publishTender } from '../../../app/operations/tender/publish-tender.ts';
import { startTender } from '../../../app/operations/tender/start-tender.ts';
import { takeTenderStep } from '../../../app/operations/tender/take-tender-step.ts';
import { findTender, type TenderRow } from '../../../db/read/tenders.ts';
import type { APerson } from '../factories/person.ts';
import type { AProgramme } from '../factories/programme.ts';
import type { Staff } from '../people/staff.ts';
import { type Stage, type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';

export interface BidTold {
	readonly by: Staff;
	readonly words: string;
	readonly unitPricePence: number;
	/** One that is being written is not submitted. */
	readonly isSubmitted: boolean;
	/** The day on which it was confirmed, where the tender was amended after it was submitted. */
	readonly confirmedOn?: IsoDate;
}

export interface TenderTold {
	readonly world: World;
	readonly programme: AProgramme;
	readonly office: Staff;
	readonly title: string;
	readonly description: string;
	/** Places by area. */
	readonly places: Readonly<Record<string, number>>;
	readonly startedOn: IsoDate;
	readonly closesOn: IsoDate;
	readonly bids: readonly BidTold[];
	/** Where the keys of the bids are told. */
	readonly codes: DemonstrationBidCode[];
}

export const slugOf = ({ world, title }: Pick<TenderTold, 'world' | 'title'>): string =>
	world.id('tender', title);

const REQUIREMENTS = [
	'Respect accreditation, or evidence of its principles, in every area',
	'Insurance and a safeguarding policy that a trustee answers for',
] as const;

const QUESTIONS = [
	['safety', 'How do you keep partners and children safe while you work with a person who abuses?', 40],
	['staff', 'Who does the work, how are they trained, and who supervises them?', 30],
] as const;

export async function tenderOn({ reader, scope, today }: Stage, slug: string): Promise<TenderRow> {
	const tender = await findTender(reader, scope, today, slug);
	if (tender === null) throw new Error('there is no such tender');
	return tender;
}

const seenOf = (told: TenderTold) => async (stage: Stage) => {
	const slug = slugOf(told);
	return { slug, expectedVersion: (await tenderOn(stage, slug)).rowVersion };
};

/** A tender written and published, with the bids that came; two weeks of writing, and six for bids. */
export function stepsOfTender(told: TenderTold): readonly Step[] {
	const { office, title, startedOn } = told;
	const officer = office.person('officer');
	const at = (days: number, time: string) => londonInstant(addDays(startedOn, days), time);
	const seen = seenOf(told);
	return [
		...stepsOfDraft(told),
		step(nameOpeners, { at: at(2, '11:00'), by: officer, about: [title] }, async (stage) => ({
			...(await seen(stage)),
			personIds: [0, 1, 2].map((index) => office.person('bid-opener', index).id),
		})),
		step(takeTenderStep, { at: at(5, '12:00'), by: officer, about: [title] }, async (stage) => ({
			...(await seen(stage)),
			act: 'put-forward' as const,
			words: '',
		})),
		step(publishTender, { at: at(7, '14:00'), by: office.person('approver'), about: [title] }, seen),
		...told.bids.flatMap((bid, index) => stepsOfBid(told, bid, index)),
	];
}

/** Begun and written, and not put forward. */
export function stepsOfDraft(told: TenderTold): readonly Step[] {
	const { programme, office, title, startedOn } = told;
	const slug = slugOf(told);
	const officer = office.person('officer');
	const at = (days: number, time: string) => londonInstant(addDays(startedOn, days), time);
	const seen = seenOf(told);
	return [
		step(
			startTender,
			{ at: at(0, '09:30'), by: officer, about: [title], ids: [slug] },
			{ slug: programme.slug, begun: { title, begunOn: startedOn } },
		),
		...changesOf(told).map((change, index) =>
			step(
				editTender,
				{
					at: at(1, `10:${String(10 + index)}`),
					by: officer,
					about: [title, index],
					ids: idsOf(told, change),
				},
				async (stage) => ({ ...(await seen(stage)), change }),
			),
		),
	];
}

function changesOf(told: TenderTold): readonly NoticeChange[] {
	const { world, programme, description, places, closesOn } = told;
	const strandId = world.id('strand', programme.slug, 'perpetrator');
	const interventionId = world.id('intervention', programme.slug, 'programme');
	const areas = programme.agreements.flatMap((agreement) => agreement.areas);
	const items = Object.entries(places).map(([name, units]) => ({
		areaId: areas.find((area) => area.name === name)?.id ?? '',
		interventionId,
		units,
	}));
	const value = items.reduce((sum, { units }) => sum + units * 180_000, 0);
	return [
		{
			part: 'details',
			details: {
				description,
				route: {
					pricedDeliverables: true,
					supportsRecipient: false,
					reasons:
						'Places are bought at a price and could be enforced, so it is no grant. VAT: outside the scope. (Invented.)',
				},
				valuePence: value,
				cpvCodes: ['85312300'],
				findATender: {
					number: `2026/S 000-${world.id('notice', told.title).slice(0, 6).toUpperCase()}`,
					publishedAt: londonInstant(addDays(told.startedOn, 1), '09:00'),
				},
			},
		},
		{ part: 'lot', entry: null, lot: { title: 'Perpetrator work', strandId, items } },
		...REQUIREMENTS.map((asks): NoticeChange => ({ part: 'requirement', entry: null, asks })),
		...QUESTIONS.map(
			([, asks, weight]): NoticeChange => ({
				part: 'question',
				entry: null,
				question: {
					asks,
					weight,
					criterion: 'What is said is shown by evidence of work that was done.',
					wordLimit: 750,
				},
			}),
		),
		{ part: 'price', priceWeight: 30, promisableKpis: ['completion'] },
		{
			part: 'timetable',
			timetable: {
				questionsCloseAt: londonInstant(addDays(closesOn, -21), '12:00'),
				answersBy: addDays(closesOn, -14),
				closesAt: londonInstant(closesOn, '12:00'),
				evaluatedBy: addDays(closesOn, 21),
				awardBy: addDays(closesOn, 28),
				startsOn: '2027-01-01' as IsoDate,
				endsOn: '2028-12-31' as IsoDate,
			},
		},
	];
}

/** The ids of the lot and of the questions, that bids and scores speak of. */
function idsOf(told: TenderTold, change: NoticeChange): readonly string[] {
	const { world, title } = told;
	if (change.part === 'lot') return [lotOf(told)];
	if (change.part === 'requirement') return [world.id('requirement', title, change.asks)];
	if (change.part === 'question') return [world.id('question', title, change.question.asks)];
	return [];
}

export const lotOf = ({ world, title }: Pick<TenderTold, 'world' | 'title'>): string =>
	world.id('lot', title);
export const requirementsOf = ({ world, title }: Pick<TenderTold, 'world' | 'title'>): readonly string[] =>
	REQUIREMENTS.map((asks) => world.id('requirement', title, asks));
export const questionsOf = ({ world, title }: Pick<TenderTold, 'world' | 'title'>): readonly string[] =>
	QUESTIONS.map(([, asks]) => world.id('question', title, asks));

function partsOf({ notice }: TenderRow, { words, unitPricePence }: BidTold): readonly BidPart[] {
	const [lot] = notice.lots;
	return [
		{
			part: 'requirements',
			meets: notice.requirements.map(({ requirementId }) => requirementId),
			words: 'We have met both since 2021. The certificates are with the office. (Invented.)',
		},
		...notice.questions.map(
			({ questionId, asks }): BidPart => ({
				part: `answer:${questionId}`,
				words: `${words} This is our answer to: ${asks} (Invented.)`,
			}),
		),
		{ part: 'levels', levels: [{ kpiKey: 'completion', percent: 72 }] },
		{ part: 'price', prices: lot?.items.map(({ itemId }) => ({ itemId, unitPricePence })) ?? [] },
	];
}

/** Begun by a preparer some days after the tender was published, written part by part, and submitted by a certifier. */
function stepsOfBid(told: TenderTold, bid: BidTold, index: number): readonly Step[] {
	const { world, title, startedOn } = told;
	const slug = slugOf(told);
	const { organisation } = bid.by;
	const preparer = bid.by.person('provider-preparer');
	const bidId = world.id('bid', title, organisation.name);
	const at = (days: number, time: string) => londonInstant(addDays(startedOn, days), time);
	let bidSecret = '';
	const begun = step(
		startBid,
		{
			at: at(12, `10:${String(10 + index)}`),
			by: preparer,
			about: [title, organisation.name],
			ids: [bidId],
		},
		{ slug, lotId: lotOf(told) },
	);
	const written = (name: string, by: APerson, when: Step['at'], take: Step['take']): Step => ({
		at: when,
		by: by.id,
		// What tells it from its neighbours comes last, or their ids would come out alike.
		name: [title, organisation.name, name].join(' '),
		ids: [],
		take,
	});
	return [
		{
			...begun,
			take: async (stage) => {
				const done = (await begun.take(stage)) as Awaited<ReturnType<typeof startBid>>;
				if (done.ok && done.value.key !== null) {
					bidSecret = done.value.key.secret;
					told.codes.push({ organisation: organisation.name, tender: title, code: done.value.key.code });
				}
				return done;
			},
		},
		...[0, 1, 2, 3, 4].map((part) =>
			written(`part ${part + 1}`, preparer, at(13 + part, `11:${String(20 + index)}`), async (stage) => {
				const unsealed = partsOf(await tenderOn(stage, slug), bid)[part];
				if (stage.actor === null || unsealed === undefined) throw new Error('nobody writes this');
				return saveBidPart(stage.services, stage.actor, stage.scope, {
					bidId,
					expectedVersion: 0,
					unsealed,
					bidSecret,
				});
			}),
		),
		...(bid.isSubmitted
			? [
					written(
						'submitted',
						bid.by.person('provider-certifier'),
						at(24, `15:${String(30 + index)}`),
						async (stage) => {
							if (stage.actor === null) throw new Error('nobody submits this');
							const { services, actor, scope, commandId } = stage;
							return submitBid(services, actor, scope, { commandId, bidId, expectedVersion: 1, bidSecret });
						},
					),
				]
			: []),
		...(bid.confirmedOn === undefined
			? []
			: [
					written(
						'confirmed',
						bid.by.person('provider-certifier'),
						londonInstant(bid.confirmedOn, `09:${String(40 + index)}`),
						async (stage) => {
							if (stage.actor === null) throw new Error('nobody confirms this');
							const { services, actor, scope, commandId } = stage;
							// Submitted, and moved on by the amendment.
							return confirmBid(services, actor, scope, { commandId, bidId, expectedVersion: 3, bidSecret });
						},
					),
				]),
	];
}

/** Two openers, one after the other, the day after closing or later. */
export const stepsOfOpening = (told: TenderTold, kind: 'quality' | 'price', on: IsoDate): readonly Step[] =>
	[0, 1].map((index) =>
		step(
			openEnvelopes,
			{
				at: londonInstant(on, index === 0 ? '10:00' : '10:12'),
				by: told.office.person('bid-opener', index),
				about: [told.title, kind, index],
			},
			{ slug: slugOf(told), kind, passphrase: DEMONSTRATION_PASSPHRASE },
		),
	);
