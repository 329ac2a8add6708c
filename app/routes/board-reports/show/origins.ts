import { only, type RecordBlock } from '../../../components/layout/record-view.ts';
import type { BoardReport } from '../../../domain/board-report/board-report.ts';
import type { ReportedKpi, ReportedValue } from '../../../domain/board-report/reported-kpi.ts';

/** From a figure of the paper to the returns that it rests on, each as the version that counted. For the office, which reads returns: of each KPI the headline figure and the figure to date. */
export function originsOf({ kpis }: Pick<BoardReport, 'kpis'>): readonly RecordBlock[] {
	const providers = new Map(
		kpis.flatMap(({ byProvider }) =>
			byProvider.shown ? byProvider.parts.map(({ id, name }) => [id, name] as const) : [],
		),
	);
	const originOf = ({ name }: ReportedKpi, value: ReportedValue | null): readonly RecordBlock[] => {
		if (value === null || value.figure.sources.length === 0) return [];
		const items = value.figure.sources.map(({ returnId, submission, period, providerId }) => ({
			href: `/returns/${returnId}/versions/${submission}`,
			text: `${providers.get(providerId) ?? 'A provider'}, contract quarter ${period}, version ${submission}`,
		}));
		return [
			{
				kind: 'details',
				summary: `${name}, ${value.when}: ${value.words}`,
				blocks: [{ kind: 'list', items, plain: true }],
			},
		];
	};
	const origins = kpis.flatMap((kpi) => [...originOf(kpi, kpi.value), ...originOf(kpi, kpi.toDate)]);
	return only(origins.length > 0, { kind: 'heading', text: 'Where the figures come from' }, ...origins);
}
