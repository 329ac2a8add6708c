import type { KpiDefinition } from '../specification/specification.ts';
import type { BoardReportProfile, ReportSource } from './board-report.ts';
import type { BoardReportFacts } from './board-report-facts.ts';
import type { CountedFigure } from './counted-figure.ts';
import type { ReportActivity } from './report-activity.ts';
import type { ReportCoverage } from './report-coverage.ts';
import type { ReportNames } from './report-names.ts';
import type { Restatements } from './report-restatements.ts';
import type { DisclosedUnits } from './report-units.ts';
import type { ReportedKpi } from './reported-kpi.ts';

/**
 * What sections are written from: figures that have been disclosed, and what is no figure about people (words, names, money, places
 * funded). The exact returns are not in it, so no section can print one.
 */
export interface Material {
	readonly facts: Omit<BoardReportFacts, 'kpi' | 'previous' | 'otherPrevious' | 'reopenings' | 'units'>;
	readonly previous: { readonly boardName: string; readonly heldOn: BoardReportFacts['meetingOn'] } | null;
	readonly profile: BoardReportProfile;
	readonly names: ReportNames;
	/** KPIs of the version in force, in its order. */
	readonly definitions: readonly KpiDefinition[];
	readonly specification: { readonly number: number; readonly changeNote: string } | null;
	readonly coverage: ReportCoverage;
	readonly kpis: readonly ReportedKpi[];
	/** Places in the ledger; null where nothing has been entered in it. */
	readonly units: DisclosedUnits | null;
	readonly activity: readonly ReportActivity[];
	readonly counted: readonly CountedFigure[];
	readonly restatements: Restatements;
	readonly sources: readonly ReportSource[];
}
