import type { BoardReport } from '../../domain/board-report/board-report.ts';
import type { ReportBlock, ReportChart, ReportSection } from '../../domain/board-report/report-block.ts';
import type { ChartLayout } from '../../domain/chart/chart-layout.ts';
import { layoutChart } from '../../domain/chart/layout-chart.ts';

/** A board report with its charts laid out for a page. Nothing else is worked out: the same numbers and sentences as in the PDF. */
export interface DocumentView {
	readonly report: BoardReport;
	readonly purpose: SectionView;
	readonly brief: SectionView;
	readonly sections: readonly SectionView[];
	readonly appendix: readonly SectionView[];
}

export interface SectionView extends Omit<ReportSection, 'blocks'> {
	readonly blocks: readonly BlockView[];
}

export type BlockView = Exclude<ReportBlock, ReportChart> | (ReportChart & { readonly layout: ChartLayout });

const CHART_WIDTH = 760;

export const documentView = (report: BoardReport): DocumentView => ({
	report,
	purpose: sectionView(report.firstPage.purpose),
	brief: sectionView(report.firstPage.brief),
	sections: report.sections.map(sectionView),
	appendix: report.appendix.map(sectionView),
});

/** A chart's caption, with its number, is its title on the page. */
const sectionView = (section: ReportSection): SectionView => ({
	...section,
	blocks: section.blocks.map((block) =>
		block.kind === 'chart'
			? { ...block, layout: { ...layoutChart(block.description, CHART_WIDTH), title: block.caption } }
			: block,
	),
});
