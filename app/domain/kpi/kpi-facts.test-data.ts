import { isoDate } from '../calendar/iso-date.ts';
import { quartersFrom } from '../calendar/quarters.ts';
import type { ClosedReason } from '../kpi-return/closed-reason.ts';
import type { Figure } from '../kpi-return/figure.ts';
import { dvppContent } from '../specification/contents-of-programmes.ts';
import type { KpiDefinition, SpecificationVersion, StrandKind } from '../specification/specification.ts';
import { indexFacts, type KpiFacts } from './kpi-facts.ts';
import type { ReturnFacts } from './kpi-value.ts';

/** Facts in which each area has a support agreement of its own and one perpetrator agreement covers them all. */
export interface CohortRow {
	readonly cohort: number;
	readonly area: string;
	readonly entered: number;
	readonly contacted: number;
	readonly wanting?: number;
	/** As many as entered unless told. */
	readonly passed?: number;
	/** What the return of the cohort's own quarter says; half of contacted unless told. */
	readonly contactedAtFirst?: number;
}

export interface FactsForTests {
	readonly latestPeriod: number;
	/** As late as `latestPeriod` unless told. */
	readonly dueUntil?: number;
	readonly rows: readonly CohortRow[];
	/** Returns that have been sent and not accepted: `support walsall 3`, `perpetrator 2`. */
	readonly notAccepted?: readonly string[];
	/** Returns that have not been sent. */
	readonly notSent?: readonly string[];
	/** Returns that the commissioner has closed, and why: `support walsall 3`. */
	readonly closed?: Readonly<Record<string, ClosedReason>>;
	/** Agreements that ended: no return is called for after the period. `{ walsall: 2 }` */
	readonly endedAfter?: Readonly<Record<string, number>>;
	readonly specifications?: readonly SpecificationVersion[];
	/** More figures for the perpetrator's returns. */
	readonly perpetrator?: Readonly<Record<number, readonly Figure[]>>;
}

export const specificationFrom = (
	effectiveFrom: number,
	change: (kpi: KpiDefinition) => KpiDefinition = (kpi) => kpi,
): SpecificationVersion => {
	const content = dvppContent();
	return {
		id: `s${effectiveFrom}`,
		programmeId: 'dvpp',
		number: effectiveFrom,
		state: 'published',
		effectiveFrom,
		changeNote: '',
		measures: content.measures,
		kpis: content.kpis.map(change),
	};
};

/** From January 2017: contract quarter 1 is January to March, so quarter 3 ends a half-year and quarter 5 a year. */
export const DVPP_QUARTERS = quartersFrom(isoDate('2017-01-01'), 12).map(({ startsOn, endsOn }, index) => ({
	number: index + 1,
	startsOn,
	endsOn,
}));

export function factsForTests(given: FactsForTests): KpiFacts {
	const areas = [...new Set(given.rows.map((row) => row.area))];
	const periods = Array.from({ length: given.latestPeriod }, (_, index) => index + 1);
	const late = new Set([...(given.notAccepted ?? []), ...(given.notSent ?? [])]);
	const returns = periods.flatMap((period): ReturnFacts[] => [
		makeReturn('perpetrator', 'perpetrator', period, areas, late.has(`perpetrator ${period}`), [
			...given.rows
				.filter((row) => row.cohort === period)
				.map((row) => figure('partner-cases-passed', row.area, null, row.passed ?? row.entered)),
			...(given.perpetrator?.[period] ?? []),
		]),
		...areas
			.filter((area) => period <= (given.endedAfter?.[area] ?? period))
			.map((area) =>
				makeReturn(
					'support',
					`support ${area}`,
					period,
					[area],
					late.has(`support ${area} ${period}`),
					cohortFigures(given.rows, area, period),
				),
			),
	]);
	return indexFacts({
		specifications: given.specifications ?? [specificationFrom(1)],
		returns: returns.map((each) => {
			const why = given.closed?.[`${each.agreementId} ${each.period}`];
			const isDraft = given.notSent?.includes(
				each.strand === 'perpetrator' ? `perpetrator ${each.period}` : `${each.agreementId} ${each.period}`,
			);
			return why === undefined
				? { ...each, ...(isDraft ? { state: 'draft' as const } : {}) }
				: { ...each, state: 'closed', closed: why, submission: null, figures: [] };
		}),
		periods: DVPP_QUARTERS,
		latestPeriod: given.latestPeriod,
		dueUntil: given.dueUntil ?? given.latestPeriod,
	});
}

/** A return reports the cohort of its own quarter and the one before. */
const cohortFigures = (rows: readonly CohortRow[], area: string, period: number): readonly Figure[] =>
	rows
		.filter((row) => row.area === area && (row.cohort === period || row.cohort === period - 1))
		.flatMap((row) => {
			const contacted =
				row.cohort === period ? (row.contactedAtFirst ?? Math.floor(row.contacted / 2)) : row.contacted;
			return [
				figure('partner-cases-entered', area, row.cohort, row.entered),
				figure('partner-cases-contacted', area, row.cohort, contacted),
				figure('partner-cases-wanting-ongoing-work', area, row.cohort, Math.min(contacted, row.wanting ?? 0)),
				figure('not-reached-unsafe', null, row.cohort, Math.min(1, row.entered - contacted)),
				figure('not-reached-not-yet-attempted', null, row.cohort, Math.max(0, row.entered - contacted - 1)),
			];
		});

export const figure = (
	measureKey: string,
	areaId: string | null,
	cohort: number | null,
	value: number,
): Figure => ({ measureKey, areaId, cohort, value });

function makeReturn(
	strand: StrandKind,
	agreementId: string,
	period: number,
	areaIds: readonly string[],
	late: boolean,
	figures: readonly Figure[],
): ReturnFacts {
	return {
		returnId: `${agreementId} ${period}`,
		agreementId,
		providerId: `provider of ${agreementId}`,
		strand,
		period,
		areaIds,
		state: late ? 'submitted' : 'accepted',
		submission: late ? null : 1,
		specification: 1,
		figures: late ? [] : figures,
	};
}
