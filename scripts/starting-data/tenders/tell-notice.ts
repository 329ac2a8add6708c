import type { DemonstrationCode } from '../../../app/domain/access/demonstration-password.ts';
import { addDays, type IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { NoticeChange } from '../../../app/domain/tender/change-notice.ts';
import { editTender } from '../../../app/operations/tender/edit-tender.ts';
import { startTender } from '../../../app/operations/tender/start-tender.ts';
import { findTender, type TenderRow } from '../../../db/read/tenders.ts';
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
	/** It was not confirmed. */
	readonly hasLapsed?: boolean;
	/** What the file is called that is attached to its first answer. */
	readonly fileName?: string;
}

/** What is tendered: the programme's intervention, for so long, at about so much a place. */
export interface WorkTold {
	readonly intervention: string;
	/** What its lot is called. */
	readonly lot: string;
	readonly from: IsoDate;
	readonly to: IsoDate;
	readonly aboutPence: number;
	/** How much of the completion KPI each bid promises, in percent. */
	readonly promised: number;
	/** Its number begins so; null where the law asks for none. */
	readonly legalNotice: string | null;
	/** Days before closing on which questions close and have been answered. */
	readonly questions: readonly [close: number, answered: number];
}

export interface TenderTold {
	readonly world: World;
	readonly programme: AProgramme;
	readonly office: Staff;
	readonly title: string;
	readonly description: string;
	readonly work: WorkTold;
	/** A grant for which bidders fill in the lines of a budget, in the areas of `places`; quality alone is scored. */
	readonly grant?: { readonly lines: readonly { readonly name: string }[]; readonly budgetPence: number };
	/** The day from which bids may be begun, where it is not the day of publication. */
	readonly opensOn?: IsoDate;
	/** Places by area. */
	readonly places: Readonly<Record<string, number>>;
	readonly startedOn: IsoDate;
	readonly closesOn: IsoDate;
	readonly bids: readonly BidTold[];
	/** The sheet for its safe is told too. */
	readonly tellsSafe?: boolean;
	/** Where the keys of the bids are told. */
	readonly codes: DemonstrationCode[];
}

export const slugOf = ({ world, title }: Pick<TenderTold, 'world' | 'title'>): string =>
	world.id('tender', title);

const QUESTIONS = [
	['safety', 'How do you keep partners and children safe while you work with a person who abuses?', 40],
	['staff', 'Who does the work, how are they trained, and who supervises them?', 30],
] as const;

export async function tenderOn({ reader, scope, today }: Stage, slug: string): Promise<TenderRow> {
	const tender = await findTender(reader, scope, today, slug);
	if (tender === null) throw new Error('there is no such tender');
	return tender;
}

export const seenOf = (told: TenderTold) => async (stage: Stage) => {
	const slug = slugOf(told);
	return { slug, expectedVersion: (await tenderOn(stage, slug)).rowVersion };
};

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

const PLACES_AT_A_PRICE = {
	pricedDeliverables: true,
	supportsRecipient: false,
	reasons:
		'Places are bought at a price and could be enforced, so it is no grant. VAT: outside the scope. (Invented.)',
} as const;
const SUPPORT = {
	pricedDeliverables: false,
	supportsRecipient: true,
	reasons: 'The money supports what a charity does already; nothing is delivered at a price. (Invented.)',
} as const;

/** What a grant call answers before it goes forward. */
const lawOf = ({ grant }: TenderTold): readonly NoticeChange[] =>
	grant === undefined
		? []
		: [
				{
					part: 'law',
					answers: {
						subsidy: {
							fromPublicMoney: true,
							advantage: true,
							specific: true,
							affectsCompetition: false,
							reasons: 'Local support for partners and children is traded by nobody. (Invented.)',
						},
						vat: {
							suppliedInReturn: false,
							reasons: 'The office gets nothing in return. (Invented.)',
						},
					},
				},
			];

function changesOf(told: TenderTold): readonly NoticeChange[] {
	const { world, programme, description, places, closesOn, work } = told;
	const strandId = world.id('strand', programme.slug, 'perpetrator');
	const interventionId = world.id('intervention', programme.slug, work.intervention);
	const [questionsClose, answered] = work.questions;
	const areas = programme.agreements.flatMap((agreement) => agreement.areas);
	const items = Object.entries(places).map(([name, units]) => ({
		areaId: areas.find((area) => area.name === name)?.id ?? '',
		interventionId,
		units,
	}));
	const value = told.grant?.budgetPence ?? items.reduce((sum, { units }) => sum + units * work.aboutPence, 0);
	return [
		{
			part: 'details',
			details: {
				description,
				route: told.grant === undefined ? PLACES_AT_A_PRICE : SUPPORT,
				valuePence: value,
				cpvCodes: ['85312300'],
				findATender:
					work.legalNotice === null
						? null
						: {
								number: `${work.legalNotice}-${world.id('notice', told.title).slice(0, 6).toUpperCase()}`,
								publishedAt: londonInstant(addDays(told.startedOn, 1), '09:00'),
							},
			},
		},
		...lawOf(told),
		{
			part: 'lot',
			entry: null,
			lot:
				told.grant === undefined
					? { title: work.lot, strandId, items }
					: {
							title: work.lot,
							strandId,
							items: [],
							areaIds: items.map(({ areaId }) => areaId),
							...told.grant,
						},
		},
		...QUESTIONS.map(
			([, asks, weight]): NoticeChange => ({
				part: 'question',
				entry: null,
				question: {
					asks,
					weight: told.grant === undefined ? weight : weight + 15,
					criterion: 'What is said is shown by evidence of work that was done.',
					wordLimit: 750,
				},
			}),
		),
		told.grant === undefined
			? { part: 'price', priceWeight: 30, promisableKpis: ['completion'] }
			: { part: 'price', priceWeight: 0, priceFormula: 'quality-only', promisableKpis: ['completion'] },
		{
			part: 'timetable',
			opensOn: told.opensOn ?? null,
			timetable: {
				questionsCloseAt: londonInstant(addDays(closesOn, -questionsClose), '12:00'),
				answersBy: addDays(closesOn, -answered),
				closesAt: londonInstant(closesOn, '12:00'),
				evaluatedBy: addDays(closesOn, 21),
				awardBy: addDays(closesOn, 28),
				startsOn: work.from,
				endsOn: work.to,
			},
		},
	];
}

/** The ids of the lot and of the questions, that bids and scores speak of. */
function idsOf(told: TenderTold, change: NoticeChange): readonly string[] {
	const { world, title } = told;
	if (change.part === 'lot') return [lotOf(told)];
	if (change.part === 'question') return [world.id('question', title, change.question.asks)];
	return [];
}

export const lotOf = ({ world, title }: Pick<TenderTold, 'world' | 'title'>): string =>
	world.id('lot', title);
/** Those that the tender begins with: Respect status in each of its areas, insurance and safeguarding. */
export const countRequirements = ({ places }: Pick<TenderTold, 'places'>): number =>
	Object.keys(places).length + 2;
export const questionsOf = ({ world, title }: Pick<TenderTold, 'world' | 'title'>): readonly string[] =>
	QUESTIONS.map(([, asks]) => world.id('question', title, asks));
