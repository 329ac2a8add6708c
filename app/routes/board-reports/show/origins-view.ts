import type { BoardReport } from '../../../domain/board-report/board-report.ts';
import type { ReportedKpi, ReportedValue } from '../../../domain/board-report/reported-kpi.ts';
import type { LinkView } from './notices.ts';

/** A figure of the report with the returns that it rests on, each as the version that counted. */
export interface OriginView {
	readonly key: string;
	/** "Partner contact, April to June 2017: 80.0%" */
	readonly figure: string;
	readonly returns: readonly LinkView[];
}

/** For the office, which reads returns: of each KPI the headline figure and the figure to date. */
export function originsView({ kpis }: Pick<BoardReport, 'kpis'>): readonly OriginView[] {
	const providers = new Map(
		kpis.flatMap(({ byProvider }) =>
			byProvider.shown ? byProvider.parts.map(({ id, name }) => [id, name] as const) : [],
		),
	);
	const originOf = (
		{ key, name }: ReportedKpi,
		which: string,
		value: ReportedValue | null,
	): readonly OriginView[] => {
		if (value === null || value.figure.sources.length === 0) return [];
		const returns = value.figure.sources.map(({ returnId, submission, period, providerId }) => ({
			href: `/returns/${returnId}/versions/${submission}`,
			text: `${providers.get(providerId) ?? 'A provider'}, contract quarter ${period}, version ${submission}`,
		}));
		return [{ key: `${key}-${which}`, figure: `${name}, ${value.when}: ${value.words}`, returns }];
	};
	return kpis.flatMap((kpi) => [
		...originOf(kpi, 'headline', kpi.value),
		...originOf(kpi, 'to-date', kpi.toDate),
	]);
}
