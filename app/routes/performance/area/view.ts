import {
	type FactView,
	number,
	only,
	type RecordBlock,
	type RecordView,
	said,
	words,
} from '../../../components/layout/record-view.ts';
import type { Period } from '../../../domain/calendar/period.ts';
import { monthsLabel } from '../../../domain/calendar/period-label.ts';
import { cumulativeValue } from '../../../domain/kpi/cumulative-value.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import { kpiSentence } from '../../../domain/kpi/kpi-sentence.ts';
import { maturedCohorts } from '../../../domain/kpi/matured-cohorts.ts';
import { missingReasonWords } from '../../../domain/kpi/missing-reason-words.ts';
import { partnerWaterfall } from '../../../domain/kpi/partner-waterfall.ts';
import { resultSentence } from '../../../domain/kpi/result-sentence.ts';
import { specificationInForce } from '../../../domain/kpi/specification-in-force.ts';
import type { KpiDefinition } from '../../../domain/specification/specification.ts';
import { writeCount } from '../../../domain/text/write-number.ts';

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
export const areaView = (
	{ area, programmes }: Facts,
	isOwn: boolean,
	purchases: readonly RecordBlock[],
): RecordView => ({
	title: area.name,
	caption: isOwn ? 'Your area' : 'Area',
	back: null,
	blocks: [
		{
			kind: 'warning',
			text: 'Attendance on a programme must not be taken as a reason to reduce intervention or the assessed risk.',
		},
		...said(
			isOwn
				? 'These are exact figures for your own area. Do not publish them: small numbers can identify a victim.'
				: 'These are exact figures for the office.',
		),
		...purchases,
		...only(
			programmes.length === 0,
			...said('No programme works in this area yet. Its results will appear here when one does.'),
		),
		...programmes.flatMap((programme) => programmeBlocks(programme, area)),
	],
});

function programmeBlocks(
	{ slug, name, periods, facts }: Facts['programmes'][number],
	area: Facts['area'],
): readonly RecordBlock[] {
	const headline = (specificationInForce(facts.specifications, facts.latestPeriod)?.kpis ?? []).filter(
		(kpi) => kpi.headline,
	);
	const [first] = headline;
	const cohorts = first === undefined ? [] : maturedCohorts(facts, first.key);
	const kpis = headline.flatMap((kpi) => areaKpi(kpi, facts, periods, area));
	const steps =
		first === undefined || cohorts.length === 0 ? [] : stepsOf(facts, cohorts, first.maturity, area.id);
	return [
		{ kind: 'heading', text: name, id: `${slug}-heading` },
		...said(spanWords(cohorts, periods), {
			href: `/programmes/${slug}/specification`,
			text: 'What is asked of its providers',
			of: `in ${name}`,
		}),
		...only(kpis.length > 0, { kind: 'facts', rows: kpis }),
		...only(steps.length > 0, {
			kind: 'table',
			table: {
				id: `${slug}-steps`,
				caption: 'Partner cases, from first details to ongoing work',
				captionSize: 's',
				large: true,
				columns: [words('Step'), number('Partner cases')],
				rows: steps.map(({ label, value }) => ({ key: label, cells: [label, value] })),
			},
		}),
	];
}

function areaKpi(
	kpi: KpiDefinition,
	facts: KpiFacts,
	periods: readonly Period[],
	area: Facts['area'],
): readonly FactView[] {
	const answer = cumulativeValue(facts, kpi.key, { areaIds: [area.id] });
	if (!answer.ok) return [];
	const { value } = answer;
	const { accepted, expected } = value.coverage;
	return [
		{
			key: kpi.name,
			value: {
				lines: [
					`${kpiSentence(kpi, { cohorts: value.cohorts, periods, latestPeriod: facts.latestPeriod })}?`,
					{ strong: resultSentence(value) },
					{
						quiet:
							accepted === expected
								? 'Every return for the area has been accepted.'
								: `${accepted} of ${expected} returns for the area have been accepted.`,
					},
				],
			},
		},
	];
}

function stepsOf(
	facts: KpiFacts,
	cohorts: readonly number[],
	maturity: number,
	areaId: string,
): readonly { readonly label: string; readonly value: string }[] {
	return partnerWaterfall(facts, cohorts, maturity, { areaIds: [areaId] }).flatMap(
		({ step, total, over, isWhole }) =>
			total.value === null
				? []
				: [
						{
							label: STEPS[step],
							value: isWhole
								? writeCount(total.value)
								: missingReasonWords({
										code: 'not-complete',
										counted: 'quarter',
										accepted: over,
										expected: cohorts.length,
									}),
						},
					],
	);
}

function spanWords(cohorts: readonly number[], periods: readonly Period[]): string {
	const first = periods.find((period) => period.number === cohorts[0]);
	const last = periods.find((period) => period.number === cohorts.at(-1));
	return first === undefined || last === undefined
		? 'No quarter’s cases have had their time yet.'
		: `Cases received ${monthsLabel({ startsOn: first.startsOn, endsOn: last.endsOn })}, all quarters together.`;
}
