import { type FactView, only, type RecordView, said } from '../../../components/layout/record-view.ts';
import type { Period } from '../../../domain/calendar/period.ts';
import { headlineValue } from '../../../domain/kpi/headline-value.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import { kpiSentence } from '../../../domain/kpi/kpi-sentence.ts';
import { missingReasonWords } from '../../../domain/kpi/missing-reason-words.ts';
import { resultSentence } from '../../../domain/kpi/result-sentence.ts';
import { writeTarget } from '../../../domain/kpi/write-value.ts';
import type { KpiDefinition } from '../../../domain/specification/specification.ts';
import { capitalised } from '../../../domain/text/capitalised.ts';
import type { OwnProgramme } from '../../../operations/performance/list-own-performance.ts';
import { NOT_YOURS } from '../kpi-blocks.ts';
import { NO_KPI_YET, ownKpis } from '../own-kpis.ts';

/** A provider's programmes, each with its latest results. */
export const ownListView = (programmes: readonly OwnProgramme[]): RecordView => ({
	title: 'Your performance',
	back: null,
	blocks: [
		...said(
			'Your own results in each programme, from your returns that the commissioner has accepted. Do not publish them: small numbers can identify somebody.',
		),
		...only(
			programmes.length === 0,
			...said('You have no returns to make yet. Your results will appear here when you have.'),
		),
		...programmes.flatMap(({ name, slug, facts, periods }) => {
			const headline = ownKpis(facts).filter((kpi) => kpi.headline);
			return [
				{ kind: 'heading' as const, text: name, id: slug, href: `/performance/${slug}` },
				...(headline.length === 0
					? said(NO_KPI_YET)
					: [
							{
								kind: 'facts' as const,
								rows: headline.map((kpi) => resultOf(kpi, slug, facts, periods)),
							},
						]),
			];
		}),
	],
});

function resultOf(kpi: KpiDefinition, slug: string, facts: KpiFacts, periods: readonly Period[]): FactView {
	const headline = headlineValue(facts, kpi.key);
	const key = kpi.name;
	const more = { href: `/performance/${slug}/${kpi.key}`, text: 'See its quarters', of: `: ${kpi.name}` };
	if (headline === null)
		return {
			key,
			value: { lines: [capitalised(missingReasonWords({ code: 'cannot-be-added-up' })), more] },
		};
	const { value, asAt } = headline;
	const time = { cohorts: value.cohorts, periods, latestPeriod: asAt ?? facts.latestPeriod };
	return {
		key,
		value: {
			lines: [
				`${kpiSentence(kpi, time)}?`,
				{ strong: capitalised(resultSentence(value)) },
				{ quiet: value.target === null ? NOT_YOURS : `Target: ${writeTarget(value)}.` },
				more,
			],
		},
	};
}
