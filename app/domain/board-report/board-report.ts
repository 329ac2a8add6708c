import type { IsoDate } from '../calendar/iso-date.ts';
import type { Rating } from '../kpi/kpi-value.ts';
import type { StrandKind } from '../specification/specification.ts';
import type { CountedFigure } from './counted-figure.ts';
import type { ReportSection } from './report-block.ts';
import type { ReportCoverage } from './report-coverage.ts';
import type { ReportedKpi } from './reported-kpi.ts';

/** Public papers carry disclosed figures only; the office's draft carries exact ones, is marked, and never leaves. */
export type BoardReportProfile = 'public' | 'office';

/**
 * A board report, whole: the web page and the PDF draw it, and as JSON it is the data file, so the three cannot disagree.
 * Every number, rating, order and sentence is in it already.
 */
export interface BoardReport {
	readonly kind: 'board-report';
	/** Rises when the shape of this value changes, so that an old snapshot is read for what it was. */
	readonly shape: 1;
	readonly profile: BoardReportProfile;
	/** Said on every page: "Demonstration data", "DRAFT – exact figures, not for circulation". */
	readonly marks: readonly string[];
	/** Business day on which it was made. */
	readonly madeOn: IsoDate;
	readonly body: { readonly id: string; readonly name: string };
	readonly programme: { readonly id: string; readonly slug: string; readonly name: string };
	readonly period: {
		readonly number: number;
		readonly startsOn: IsoDate;
		readonly endsOn: IsoDate;
		readonly label: string;
	};
	readonly meeting: { readonly boardId: string; readonly boardName: string; readonly heldOn: IsoDate };
	readonly titleBlock: TitleBlock;
	readonly firstPage: FirstPage;
	readonly sections: readonly ReportSection[];
	/** Name, post, office, address: one a line. */
	readonly contact: readonly string[];
	/** The tables behind the charts, how the figures are made, and what they rest on. */
	readonly appendix: readonly ReportSection[];
	readonly coverage: ReportCoverage;
	/** The data: every KPI value with its parts, as far as the profile discloses them. */
	readonly kpis: readonly ReportedKpi[];
	/** Every other figure, as far as the profile discloses it; absent in reports that were kept before 30 November 2026. */
	readonly counted?: readonly CountedFigure[];
	/** Every accepted return that the report rests on, each once. */
	readonly sources: readonly ReportSource[];
}

export interface TitleBlock {
	readonly boardName: string;
	/** "6 September 2016" */
	readonly meetingDay: string;
	/** In capitals. */
	readonly title: string;
	/** "Performance in July to September 2017 (2017/18 Q2, contract quarter 3)" */
	readonly subtitle: string;
	/** For the head of every page after the first. */
	readonly runningTitle: string;
	/** "Report of the Chief Executive" */
	readonly from: string;
}

/** Five minutes of a board member: four figures, what changed, why, what is being done, what the board is asked to decide. */
export interface FirstPage {
	readonly purpose: ReportSection;
	readonly brief: ReportSection;
	readonly figures: readonly FirstFigure[];
}

export interface FirstFigure {
	readonly label: string;
	/** "80.0%", "over 90%", "not received" */
	readonly value: string;
	/** "40 of 50, April to June 2017" */
	readonly detail: string;
	/** "Target 80%: met"; null where it has none. */
	readonly target: string | null;
	/** Null where nothing is rated. */
	readonly rating: Rating | null;
	/** "Not rated: provisional"; absent in reports kept before 30 November 2026. */
	readonly ratingWords?: string | null;
	/** "12 of 14 areas accepted"; null where coverage is complete. */
	readonly incomplete: string | null;
}

export interface ReportSource {
	readonly returnId: string;
	readonly submission: number;
	readonly period: number;
	readonly providerId: string;
	readonly strand: StrandKind;
}
