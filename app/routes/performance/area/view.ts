import type { Period } from '../../../domain/calendar/period.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { cumulativeValue } from '../../../domain/kpi/cumulative-value.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import { kpiSentence } from '../../../domain/kpi/kpi-sentence.ts';
import { maturedCohorts } from '../../../domain/kpi/matured-cohorts.ts';
import { partnerWaterfall } from '../../../domain/kpi/partner-waterfall.ts';
import { resultSentence } from '../../../domain/kpi/result-sentence.ts';
import { specificationInForce } from '../../../domain/kpi/specification-in-force.ts';
import type { KpiDefinition } from '../../../domain/specification/specification.ts';
import { writeCount } from '../../../domain/text/write-number.ts';

export interface AreaKpi {
	readonly key: string;
	readonly name: string;
	readonly sentence: string;
	readonly result: string;
	readonly coverage: string;
}

export interface AreaView {
	readonly area: string;
	readonly ownArea: boolean;
	readonly programmes: readonly {
		readonly slug: string;
		readonly name: string;
		readonly specificationHref: string;
		readonly span: string;
		readonly kpis: readonly AreaKpi[];
		readonly steps: readonly { readonly label: string; readonly value: string }[];
	}[];
}

interface Facts {
	readonly area: { readonly id: string; readonly name: string };
	readonly programmes: readonly {
		readonly slug: string;
		readonly name: string;
		readonly periods: readonly Period[];
		readonly facts: KpiFacts;
	}[];
}

const STEPS = {
	passed: 'Passed to the support service',
	received: 'Received by the support service',
	contacted: 'Contacted',
	wanting: 'Wanting ongoing work',
	receiving: 'Receiving ongoing work on the last day',
} as const;

/** One area, all quarters so far together: exact, for the authority whose area it is and for the office. */
export function areaView({ area, programmes }: Facts, ownArea: boolean): AreaView {
	return {
		area: area.name,
		ownArea,
		programmes: programmes.map(({ slug, name, periods, facts }) => {
			const kpis = (specificationInForce(facts.specifications, facts.latestPeriod)?.kpis ?? []).filter(
				(kpi) => kpi.headline,
			);
			const first = kpis[0];
			const cohorts = first === undefined ? [] : maturedCohorts(facts, first.key);
			return {
				slug,
				name,
				specificationHref: `/programmes/${slug}/specification`,
				span: spanWords(cohorts, periods),
				kpis: kpis.flatMap((kpi) => areaKpi(kpi, facts, periods, area)),
				steps:
					first === undefined || cohorts.length === 0 ? [] : steps(facts, cohorts, first.maturity, area.id),
			};
		}),
	};
}

function areaKpi(
	kpi: KpiDefinition,
	facts: KpiFacts,
	periods: readonly Period[],
	area: Facts['area'],
): readonly AreaKpi[] {
	const answer = cumulativeValue(facts, kpi.key, { areaIds: [area.id] });
	if (!answer.ok) return [];
	const { value } = answer;
	const { accepted, expected } = value.coverage;
	return [
		{
			key: kpi.key,
			name: kpi.name,
			sentence: `${kpiSentence(kpi, { cohorts: value.cohorts, periods, latestPeriod: facts.latestPeriod })}?`,
			result: resultSentence(value),
			coverage:
				accepted === expected
					? 'Every return for the area has been accepted.'
					: `${accepted} of ${expected} returns for the area have been accepted.`,
		},
	];
}

function steps(
	facts: KpiFacts,
	cohorts: readonly number[],
	maturity: number,
	areaId: string,
): AreaView['programmes'][number]['steps'] {
	return partnerWaterfall(facts, cohorts, maturity, { areaIds: [areaId] }).flatMap(({ step, total }) =>
		total.value === null ? [] : [{ label: STEPS[step], value: writeCount(total.value) }],
	);
}

function spanWords(cohorts: readonly number[], periods: readonly Period[]): string {
	const first = periods.find((period) => period.number === cohorts[0]);
	const last = periods.find((period) => period.number === cohorts.at(-1));
	return first === undefined || last === undefined
		? 'No quarter’s cases have had their time yet.'
		: `Cases received ${monthsLabel({ startsOn: first.startsOn, endsOn: last.endsOn })}, all quarters together.`;
}
