import { partsOf } from '../../../app/domain/calendar/iso-date.ts';
import type { Period } from '../../../app/domain/calendar/period.ts';
import type { World } from '../world.ts';
import { type PartnerCase, partnerCases } from './partner-cases.ts';
import { type AreaFlow, peopleFlow, sum } from './people-flow.ts';
import type { ProgrammeShape } from './shape.ts';

/** What came of a programme, by contract quarter and area: the one truth that both strands' returns report on. */
export interface Simulated {
	readonly shape: ProgrammeShape;
	/** Throws for a quarter or an area that was not simulated. */
	flow(quarter: number, area: string): AreaFlow;
	/** Every case that entered in the quarter. */
	cases(cohort: number): readonly PartnerCase[];
}

export function simulateProgramme(
	world: World,
	slug: string,
	periods: readonly Period[],
	shape: ProgrammeShape,
): Simulated {
	const seasonOf = (quarter: number): number => {
		const month = partsOf(
			(periods[quarter - 1] ?? periods[0])?.startsOn ?? ('2000-01-01' as Period['startsOn']),
		).month;
		return shape.seasons[Math.floor((month - 1) / 3)] ?? 1;
	};
	const names = Object.keys(shape.areas);
	const flows = new Map(
		Object.entries(shape.areas).map(([name, area]) => [
			name,
			[...peopleFlow(shape, area, seasonOf, periods.length, world.random('people', slug, name))],
		]),
	);
	for (const [quarter, { passed }] of Object.entries(shape.exactly ?? {}))
		settlePassed(flows, Number(quarter), passed);
	const flow = (quarter: number, area: string): AreaFlow => {
		const found = flows.get(area)?.[quarter - 1];
		if (found === undefined) throw new Error(`contract quarter ${quarter} of ${area} was not simulated`);
		return found;
	};
	const cases = periods.map(({ number }) => {
		const missing = (area: string): number =>
			shape.notReceived?.quarter === number && shape.notReceived.area === area ? 1 : 0;
		const received = Object.fromEntries(
			names.map((area) => [area, Math.max(0, flow(number, area).passed - missing(area))]),
		);
		return partnerCases(shape, number, received, world.random('cases', slug, String(number)));
	});
	return { shape, flow, cases: (cohort) => cases[cohort - 1] ?? [] };
}

/** Brings a quarter's cases passed to the number wanted, one at a time, where there are fewest (or most) for the people who started. */
function settlePassed(flows: Map<string, AreaFlow[]>, quarter: number, wanted: number): void {
	const at = quarter - 1;
	const perStart = (area: readonly AreaFlow[]): number =>
		(area[at]?.passed ?? 0) / ((area[at]?.starts ?? 0) + 0.5);
	const areas = [...flows.values()];
	for (let off = wanted - sum(areas.map((area) => area[at]?.passed ?? 0)); off !== 0; off -= Math.sign(off)) {
		const [area] = areas.toSorted((a, b) => Math.sign(off) * (perStart(a) - perStart(b)));
		const flow = area?.[at];
		if (area === undefined || flow === undefined)
			throw new Error(`contract quarter ${quarter} was not simulated`);
		area[at] = { ...flow, passed: flow.passed + Math.sign(off) };
	}
}
