import type { IsoDate } from '../../../app/domain/calendar/iso-date.ts';
import { londonInstant } from '../../../app/domain/calendar/london.ts';
import type { MovementKind, Stage } from '../../../app/domain/unit/unit-movement.ts';
import type { AnAgreement } from '../factories/agreement.ts';
import type { AProgramme } from '../factories/programme.ts';
import { boughtFlow } from '../purchases/bought-flow.ts';
import type { Region } from '../region.ts';
import type { Simulated } from '../simulation/simulate-programme.ts';
import type { World } from '../world.ts';
import { blockAccountId } from './block-account.ts';
import { DIFFERENCES } from './differences-told.ts';
import { monthsTold, overMonths } from './months-told.ts';

interface Flow {
	readonly started: number;
	readonly completed: number;
	readonly left: number;
}

interface Account {
	readonly id: string;
	readonly units: number;
	free: number;
	started: number;
}

const STEPS = [
	['started', 'free'],
	['completed', 'started'],
	['left', 'started'],
] as const satisfies readonly (readonly [MovementKind, Stage])[];

/**
 * What came of the commissioner's units, told from the simulation that the returns are told from, a month at a time. Starts and completions of
 * perpetrator work agree with the returns of the quarter, area by area, together with those on places that authorities bought, but for `DIFFERENCES`; of support, a unit is a partner's ongoing work.
 */
export function tellUnits(
	world: World,
	region: Region,
	programme: AProgramme,
	simulated: Simulated,
	today: IsoDate,
): void {
	for (const agreement of programme.agreements)
		for (const { name } of agreement.areas) {
			const accounts = agreement.facts.allocations
				.filter(({ area, intervention }) => area === name && intervention !== 'training')
				.map(
					({ intervention, units }): Account => ({
						id: blockAccountId(world, programme, agreement, intervention, name),
						units,
						free: units,
						started: 0,
					}),
				);
			const by = region.staff(agreement.lead.name).person('provider-preparer').id;
			tellArea({ world, agreement, area: name, accounts, by }, programme, simulated, today);
		}
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
		const differs = DIFFERENCES.filter((each) => each.agreement === facts.reference && each.area === area);
		const more = (measure: string, at: number): number =>
			differs.find((each) => each.measure === measure && each.quarter === at)?.more ?? 0;
		// Who started and stood in no return leaves in the quarter after it.
		return {
			started: Math.max(starts + more('starts', quarter) - bought.started, 0),
			completed: Math.max(completions + more('completions', quarter) - bought.completed, 0),
			left: Math.max(leavers + more('starts', quarter - 1) - bought.left, 0),
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
	readonly by: string;
}

function tellQuarter(place: Place, quarter: number, months: readonly IsoDate[], flow: Flow): void {
	const { world, agreement, area } = place;
	const shared = STEPS.map(([kind]) =>
		overMonths(
			flow[kind],
			months.length,
			world.random('units', agreement.facts.reference, area, String(quarter), kind),
		),
	);
	months.forEach((day, month) => {
		STEPS.forEach(([kind, from], step) => {
			const moved = new Map<Account, number>();
			for (let each = 0; each < (shared[step]?.[month] ?? 0); each += 1) {
				const account = nextAccount(place, kind);
				if (account === null) break;
				moved.set(account, (moved.get(account) ?? 0) + 1);
			}
			for (const [account, units] of moved) put(place, account, { kind, from, to: kind, units, day });
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
	put(place, account, { kind: 'reserved', from: 'free', to: 'reserved', units, day });
}

interface Told {
	readonly kind: MovementKind;
	readonly from: Stage;
	readonly to: Stage;
	readonly units: number;
	readonly day: IsoDate;
}

function put({ world, by }: Place, { id }: Account, { kind, from, to, units, day }: Told): void {
	world.put('unitMovement', {
		id: world.id('unit-movement', id, kind, day),
		kind,
		fromAccountId: id,
		fromStage: from,
		toAccountId: id,
		toStage: to,
		units,
		unitPricePence: null,
		onDay: day,
		at: londonInstant(day, kind === 'started' ? '16:00' : kind === 'completed' ? '16:05' : '16:10'),
		personId: by,
		orderId: null,
		placeId: null,
		versionId: null,
		correctsId: null,
		reason: '',
	});
}
