import type { Figure } from '../../../app/domain/kpi-return/figure.ts';
import { quartersCovered } from '../../../app/domain/specification/quarters-covered.ts';
import type { Measure } from '../../../app/domain/specification/specification.ts';
import type { AnAgreement } from '../factories/agreement.ts';
import { boxesFor } from '../factories/kpi-return.ts';
import { type AProgramme, specificationFor } from '../factories/programme.ts';
import { boughtFlow } from '../purchases/bought-flow.ts';
import type { World } from '../world.ts';
import { OF_COHORT, OF_QUARTER, OF_SEVERAL, SHARE_OF, SPEND } from './measure-values.ts';
import { ASKED, OWN_OF_QUARTER, SAFER, splitByPoint, TIMES } from './own-measures.ts';
import { type QuarterSlice, quarterSlice } from './quarter-slice.ts';
import type { Simulated } from './simulate-programme.ts';
import { splitWhole } from './split-whole.ts';

/** Every figure that the agreement's return for the quarter asks, as the simulation has it. A measure that nobody simulates is a fault. */
export function figuresOfReturn(
	world: World,
	programme: AProgramme,
	agreement: AnAgreement,
	simulated: Simulated,
	quarter: number,
): readonly Figure[] {
	const measures = new Map(
		specificationFor(programme, quarter).measures.map((measure) => [measure.key, measure]),
	);
	const names = new Map(agreement.areas.map((area) => [area.id, area.name]));
	const slices = sliceCache(simulated);
	const place: Place = {
		world,
		reference: agreement.facts.reference,
		quarter,
		measures,
		payment: agreement.facts.valuePence / programme.periods.length,
		bought: boughtIn(programme, agreement, quarter),
		slices,
	};
	return boxesFor(programme, agreement, quarter).map(({ box }) => {
		const measure = measures.get(box.measureKey);
		const area = box.areaId === null ? undefined : names.get(box.areaId);
		if (measure === undefined) throw new Error(`the specification does not ask ${box.measureKey}`);
		return {
			...box,
			value: figureFor(
				place,
				measure,
				area === undefined ? agreement.areas.map(({ name }) => name) : [area],
				box.cohort,
			),
		};
	});
}

interface Place {
	readonly world: World;
	readonly reference: string;
	readonly quarter: number;
	readonly measures: ReadonlyMap<string, Measure>;
	/** Pence a quarter. */
	readonly payment: number;
	/** People who began on a place that a local authority bought, as the ledger has them. */
	bought(areas: readonly string[]): number;
	slices(quarter: number, areas: readonly string[]): QuarterSlice;
}

function figureFor(place: Place, measure: Measure, areas: readonly string[], cohort: number | null): number {
	const { key } = measure;
	const random = place.world.random('figure', place.reference, String(place.quarter), key, areas.join('+'));
	const slice = place.slices(place.quarter, areas);
	const ofCohort = OF_COHORT[key];
	if (ofCohort !== undefined && cohort !== null) return ofCohort(slice.cohort(cohort));
	const ofQuarter = OF_QUARTER[key];
	if (ofQuarter !== undefined) return ofQuarter(slice, random);
	const ofSeveral = OF_SEVERAL[key];
	if (ofSeveral !== undefined) return ofSeveral(slicesCovered(place, measure, areas), random);
	const share = SHARE_OF[key];
	if (share !== undefined)
		return random.of(figureFor(place, demand(place, share[0]), areas, cohort), share[1]);
	const own = OWN_OF_QUARTER[key];
	if (own !== undefined) return own(slice, random, areas);
	const times = TIMES[key];
	if (times !== undefined) {
		const [of, from, to] = times;
		const whole = figureFor(place, demand(place, of), areas, cohort);
		return Array.from({ length: whole }, () => random.whole(from, to)).reduce((sum, each) => sum + each, 0);
	}
	if (key.startsWith(ASKED) || key.startsWith(SAFER)) return atPoints(place, measure, areas);
	const spend = SPEND[key];
	if (spend !== undefined)
		return Math.round(place.payment * spend * (place.quarter === 1 ? 0.82 : 0.97 + random.next() * 0.06));
	return partOf(place, measure, areas, cohort);
}

/** Outcomes by the point at which they were asked: at the start beside those whose answers can be compared, who are the standard measures'. */
function atPoints(place: Place, measure: Measure, areas: readonly string[]): number {
	const { key, partOf: whole } = measure;
	const of = (standard: string) => figureFor(place, demand(place, standard), areas, null);
	const words = [place.reference, String(place.quarter)];
	const safer = of('outcomes-improved-safety');
	const asked = of('outcomes-asked');
	const reached = slicesCovered(place, measure, areas);
	const atStart = place.world.random('asked-at-the-start', ...words).of(
		reached.reduce((sum, slice) => sum + slice.contactedInQuarter, 0),
		0.6,
	);
	if (key === SAFER) return safer;
	if (key === ASKED) return atStart + asked;
	if (key === `${ASKED}-at-the-start`) return atStart;
	const counts = splitByPoint({ asked, safer }, place.quarter, place.world.random('points', ...words));
	const point = counts.get(key.slice((whole ?? '').length + 1));
	if (point === undefined) throw new Error(`nobody simulates ${key}`);
	return whole === SAFER ? point.safer : point.asked;
}

function partOf(place: Place, measure: Measure, areas: readonly string[], cohort: number | null): number {
	if (measure.partOf === null) throw new Error(`nobody simulates ${measure.key}`);
	const whole = figureFor(place, demand(place, measure.partOf), areas, cohort);
	if (measure.breakdown === 'funder') {
		const bought = Math.min(whole, place.bought(areas));
		return measure.key === BOUGHT ? bought : whole - bought;
	}
	const parts = [...place.measures.values()]
		.filter((each) => each.partOf === measure.partOf && each.breakdown === measure.breakdown)
		.map((each) => each.key);
	const random = place.world.random(
		'split',
		place.reference,
		String(place.quarter),
		measure.partOf,
		measure.breakdown ?? '',
	);
	return splitWhole(whole, parts, random).get(measure.key) ?? 0;
}

/** The parts of places used by funder: what is not an authority's is the commissioner's. */
const BOUGHT = 'units-used-local-authority';

function boughtIn(programme: AProgramme, { facts }: AnAgreement, quarter: number): Place['bought'] {
	const period = programme.periods.find(({ number }) => number === quarter);
	return (areas) =>
		period === undefined
			? 0
			: areas.reduce((sum, area) => sum + boughtFlow(programme.slug, facts, area, period).started, 0);
}

function slicesCovered(place: Place, measure: Measure, areas: readonly string[]): readonly QuarterSlice[] {
	const covered = quartersCovered(measure.frequency, place.quarter);
	return Array.from({ length: covered }, (_, back) => place.slices(place.quarter - back, areas));
}

function demand(place: Place, key: string): Measure {
	const measure = place.measures.get(key);
	if (measure === undefined) throw new Error(`the specification does not ask ${key}`);
	return measure;
}

function sliceCache(simulated: Simulated): Place['slices'] {
	const known = new Map<string, QuarterSlice>();
	return (quarter, areas) => {
		const key = `${quarter}|${areas.join('+')}`;
		const slice = known.get(key) ?? quarterSlice(simulated, quarter, areas);
		known.set(key, slice);
		return slice;
	};
}
