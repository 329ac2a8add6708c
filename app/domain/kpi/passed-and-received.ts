import type { StrandKind } from '../specification/specification.ts';

/** Partner cases as one strand's return for a quarter reports them: passed in it, or entered in a cohort. */
export interface ReportedCases {
	/** Contract quarter of the return. */
	readonly quarter: number;
	readonly strand: StrandKind;
	readonly areaId: string | null;
	/** Null for cases passed, which are of the quarter itself. */
	readonly cohort: number | null;
	readonly value: number;
}

export interface CasesBeside {
	readonly areaId: string | null;
	/** Null while no return says. */
	readonly passed: number | null;
	readonly received: number | null;
}

/**
 * The cases of one cohort as the two strands report them, side by side for each area: passed in the quarter itself, received as the
 * newest of the quarters given says; in the order in which the cases are given. The measured party never sets its own base (domain guide §4).
 */
export function passedAndReceived(
	reported: readonly ReportedCases[],
	cohort: number,
): readonly CasesBeside[] {
	const passed = reported.filter(({ strand, quarter }) => strand === 'perpetrator' && quarter === cohort);
	const entered = reported.filter((each) => each.strand === 'support' && each.cohort === cohort);
	const newest = Math.max(0, ...entered.map(({ quarter }) => quarter));
	const received = entered.filter(({ quarter }) => quarter === newest);
	const areas = [
		...new Set(
			(received.length >= passed.length ? [...received, ...passed] : [...passed, ...received]).map(
				({ areaId }) => areaId,
			),
		),
	];
	return areas.map((areaId) => ({
		areaId,
		passed: sumOf(passed, areaId),
		received: sumOf(received, areaId),
	}));
}

function sumOf(cases: readonly ReportedCases[], areaId: string | null): number | null {
	const own = cases.filter((each) => each.areaId === areaId);
	return own.length === 0 ? null : own.reduce((sum, { value }) => sum + value, 0);
}
