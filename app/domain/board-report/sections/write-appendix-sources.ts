import type { StrandKind } from '../../specification/specification.ts';
import { plural } from '../../text/list-words.ts';
import type { Material } from '../material.ts';
import type { ReportSection } from '../report-block.ts';
import { paragraph, row, section, table, words } from '../write-blocks.ts';

const STRAND_HEADINGS: Readonly<Record<StrandKind, string>> = {
	perpetrator: 'Perpetrator work',
	support: 'Support',
};

/** The returns that the report rests on, each with the submission that was accepted, and those that are missing. */
export function writeSourcesAppendix({ coverage, sources, names }: Material): ReportSection {
	const accepted = sources.map((source) =>
		row([
			names.period(source.period),
			names.provider(source.providerId),
			STRAND_HEADINGS[source.strand],
			`submission ${source.submission}`,
		]),
	);
	const missing = coverage.missing.map((each) =>
		row([each.periodLabel, each.providerName, STRAND_HEADINGS[each.strand], each.standing]),
	);
	const columns = [
		words('Period', 2.6),
		words('Provider', 4),
		words('Strand', 1.8),
		words('What it rests on', 2.2),
	];
	return section(1, 'appendix-sources', 'Appendix D: the returns that this report rests on', [
		paragraph(
			`${plural(coverage.accepted, 'return')} of ${coverage.expected} had been accepted when this report was made. Each is kept in every version that was submitted.`,
		),
		table('table-sources', 'Returns', columns, [...accepted, ...missing]),
	]);
}
