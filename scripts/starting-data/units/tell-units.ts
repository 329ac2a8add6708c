import { addDays, type IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { RecordedWay } from '../../../app/domain/unit/recorded-way.ts';
import { recordMovement } from '../../../app/operations/unit/record-movement.ts';
import type { AnAgreement } from '../factories/agreement.ts';
import type { APerson } from '../factories/person.ts';
import type { AProgramme } from '../factories/programme.ts';
import { boughtFlow } from '../purchases/bought-flow.ts';
import type { Region } from '../region.ts';
import type { Simulated } from '../simulation/simulate-programme.ts';
import { type Step, step } from '../telling/step.ts';
import type { World } from '../world.ts';
import { DIFFERENCES, type DifferenceTold } from './differences.ts';
import { monthsTold, overMonths } from './months-told.ts';

interface Flow {
	readonly started: number;
	readonly completed: number;
	readonly left: number;
}

interface Account {
	readonly interventionId: string;
	readonly units: number;
	free: number;
	started: number;
}

const STEPS = ['started', 'completed', 'left'] as const satisfies readonly RecordedWay[];

/**
 * What came of the commissioner's units, told from the simulation that the returns are told from, a month at a time. Starts and endings of
 * perpetrator work agree with the returns of the quarter, area by area, together with those on places that authorities bought, but for `DIFFERENCES`; of support, a unit is a partner's ongoing work.
 */
export function stepsOfUnits(
	world: World,
	region: Region,
	programme: AProgramme,
	simulated: Simulated,
	today: IsoDate,
): readonly Step[] {
	const steps: Step[] = [];
	for (const agreement of programme.agreements)
		for (const { name } of agreement.areas) {
			const accounts = agreement.facts.allocations
				.filter(({ area, intervention }) => area === name && intervention !== 'training')
				.map(
					({ intervention, units }): Account => ({
						interventionId: world.id('intervention', programme.slug, intervention),
						units,
						free: units,
						started: 0,
					}),
				);
			const by = region.staff(agreement.lead.name).person('provider-preparer');
			tellArea({ world, agreement, area: name, accounts, by, steps }, programme, simulated, today);
		}
	return steps;
}

function tellArea(place: Place, programme: AProgramme, simulated: Simulated, today: IsoDate): void {
	const { agreement, area } = place;
	for (const period of programme.periods) {
		const months = monthsTold(period, today);
		if (months.length === 0) break;
		const told = flowOf(
			simulated,
			agreement,
			area,
			period.number,
			boughtFlow(programme.slug, agreement.facts, area, period),
		);
		tellQuarter(place, period.number, months, period.endsOn < today ? told : partly(told));
		tellLate(place, period.number, months);
	}
	const runsOn = agreement.facts.endsOn >= today && agreement.strand === 'perpetrator';
	if (runsOn) reserve(place, monthsTold(programme.periods.at(-1) ?? agreement.facts, today));
}

function flowOf(
	simulated: Simulated,
	{ facts, strand }: AnAgreement,
	area: string,
	quarter: number,
	bought: Flow,
): Flow {
	if (strand === 'perpetrator') {
		const { starts, completions, leavers } = simulated.flow(quarter, area);
		const more = (measure: DifferenceTold['measure']): number =>
			differencesOf(facts.reference, area, quarter).find(
				(each) => each.measure === measure && each.said !== null,
			)?.more ?? 0;
		return {
			started: Math.max(starts + more('starts') - bought.started, 0),
			completed: Math.max(completions + more('completions') - bought.completed, 0),
			left: Math.max(leavers + more('leavers') - bought.left, 0),
		};
	}
	const cases = [0, 1, 2, 3, 4, 5, 6]
		.flatMap((back) => simulated.cases(quarter - back))
		.filter((one) => one.area === area && one.wants);
	const begun = (one: (typeof cases)[number]): number => one.cohort + one.after;
	return {
		started: cases.filter((one) => begun(one) === quarter).length,
		completed: cases.filter((one) => begun(one) + Math.max(one.lasting, 1) === quarter).length,
		left: 0,
	};
}

const differencesOf = (agreement: string, area: string, quarter: number): readonly DifferenceTold[] =>
	DIFFERENCES.filter(
		(each) => each.agreement === agreement && each.area === area && each.quarter === quarter,
	);

const DAYS_LATE = 75;

/** Whoever completed, and was entered when the quarter's return had long been accepted. */
function tellLate(place: Place, quarter: number, months: readonly IsoDate[]): void {
	const day = months.at(-1);
	for (const { said, measure } of differencesOf(place.agreement.facts.reference, place.area, quarter)) {
		if (said !== null || measure !== 'completions' || day === undefined) continue;
		const account = nextAccount(place, 'completed');
		if (account !== null)
			put(place, account, { way: 'completed', units: 1, day, entered: addDays(day, DAYS_LATE) });
	}
}

/** Twenty days of a quarter. */
const partly = ({ started, completed, left }: Flow): Flow => ({
	started: Math.floor(started / 4),
	completed: Math.floor(completed / 5),
	left: Math.floor(left / 5),
});

interface Place {
	readonly world: World;
	readonly agreement: AnAgreement;
	readonly area: string;
	readonly accounts: readonly Account[];
	readonly by: APerson;
	readonly steps: Step[];
}

function tellQuarter(place: Place, quarter: number, months: readonly IsoDate[], flow: Flow): void {
	const { world, agreement, area } = place;
	const shared = STEPS.map((kind) =>
		overMonths(
			flow[kind],
			months.length,
			world.random('units', agreement.facts.reference, area, String(quarter), kind),
		),
	);
	months.forEach((day, month) => {
		STEPS.forEach((kind, at) => {
			const moved = new Map<Account, number>();
			for (let each = 0; each < (shared[at]?.[month] ?? 0); each += 1) {
				const account = nextAccount(place, kind);
				if (account === null) break;
				moved.set(account, (moved.get(account) ?? 0) + 1);
			}
			for (const [account, units] of moved) put(place, account, { way: kind, units, day });
		});
	});
}

/** Starts go where the largest share is still free, and ends where most people are. With another seed there may be too few units: the ledger is then short of the returns. */
function nextAccount({ accounts }: Place, kind: keyof Flow): Account | null {
	const weight = ({ units, free, started }: Account): number =>
		kind === 'started' ? free / Math.max(units, 1) : started;
	const [account] = accounts.toSorted((one, other) => weight(other) - weight(one));
	if (account === undefined || (kind === 'started' ? account.free : account.started) < 1) return null;
	if (kind === 'started') account.free -= 1;
	account.started += kind === 'started' ? 1 : -1;
	return account;
}

/** A few places are kept for people who have been accepted and begin soon. */
function reserve(place: Place, months: readonly IsoDate[]): void {
	const day = months.at(-1);
	const account = place.accounts[0];
	const units = Math.min(
		account?.free ?? 0,
		place.world.random('reserved', place.agreement.facts.reference, place.area).whole(0, 3),
	);
	if (day === undefined || account === undefined || units === 0) return;
	put(place, account, { way: 'reserved', units, day });
}

interface Told {
	readonly way: RecordedWay;
	readonly units: number;
	readonly day: IsoDate;
	/** The day on which it was entered, where that is another. */
	readonly entered?: IsoDate;
}

const MINUTES: Readonly<Partial<Record<RecordedWay, string>>> = { started: '16:00', completed: '16:05' };

function put({ agreement, area, by, steps }: Place, { interventionId }: Account, told: Told): void {
	const areaId = agreement.areas.find(({ name }) => name === area)?.id ?? '';
	const { reference } = agreement.facts;
	steps.push(recorded({ agreementId: agreement.id, reference, area, areaId, interventionId, by }, told));
}

export interface PlacesOf {
	readonly agreementId: string;
	readonly reference: string;
	readonly area: string;
	readonly areaId: string;
	readonly interventionId: string;
	readonly by: APerson;
}

/** In areas with provision of their own every start is a priority case, which the provider says. */
export const recorded = (
	{ agreementId, reference, area, areaId, interventionId, by }: PlacesOf,
	{ way, units, day, entered = day }: Told,
): Step =>
	step(
		recordMovement,
		{
			at: londonInstant(entered, MINUTES[way] ?? '16:10'),
			by,
			about: [reference, area, interventionId, way, day, ...(entered === day ? [] : [entered])],
		},
		async ({ reader }) => {
			const account = await reader
				.selectFrom('unitAccount')
				.select('id')
				.where('agreementId', '=', agreementId)
				.where('interventionId', '=', interventionId)
				.where('areaId', '=', areaId)
				.where('fund', '=', 'commissioner')
				.executeTakeFirstOrThrow();
			return {
				agreementId,
				accountId: account.id,
				way,
				units,
				onDay: day,
				priorityCase: true,
				reason: '',
				nobodyNamed: false,
			};
		},
	);
