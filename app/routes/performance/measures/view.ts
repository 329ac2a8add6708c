import { only, type RecordBlock, type RecordView, said } from '../../../components/layout/record-view.ts';
import type { Period } from '../../../domain/calendar/period.ts';
import type { KpiFacts } from '../../../domain/kpi/kpi-facts.ts';
import { specificationInForce } from '../../../domain/kpi/specification-in-force.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import { type Measure, SECTIONS } from '../../../domain/specification/specification.ts';
import { measuresTable } from '../measure-row.ts';

interface Facts {
	readonly programme: { readonly name: string; readonly slug: string };
	readonly periods: readonly Period[];
	readonly facts: KpiFacts;
}

const STRAND_NAMES = {
	perpetrator: 'Perpetrator work',
	support: 'Support for victims and children',
} as const;

/** Everything that the version in force counts, exact, for the office. */
export function measuresView({ programme: { name, slug }, periods, facts }: Facts): RecordView {
	const version = specificationInForce(facts.specifications, facts.latestPeriod);
	const measures = version?.measures ?? [];
	const tables = (['perpetrator', 'support'] as const).flatMap((strand) =>
		SECTIONS.flatMap((section): readonly RecordBlock[] => {
			const own = inOrder(
				measures.filter((measure) => measure.strand === strand && measure.section === section),
			);
			const caption = `${STRAND_NAMES[strand]}: ${SECTION_LABELS[section].toLowerCase()}`;
			const table: RecordBlock = {
				kind: 'table',
				table: measuresTable({ id: `${strand}-${section}`, caption }, own, { slug, facts, periods }),
			};
			// A hundred rows that are read once a year.
			if (section === 'equality')
				return only(own.length > 0, { kind: 'details', summary: caption, blocks: [table] });
			return only(own.length > 0, table);
		}),
	);
	return {
		title: 'Everything that is counted',
		caption: name,
		back: [
			{ text: 'Programmes', href: '/programmes' },
			{ text: name, href: `/programmes/${slug}` },
			{ text: 'Performance', href: `/programmes/${slug}/performance` },
			{ text: 'Everything that is counted' },
		],
		wide: true,
		blocks: [
			...said(
				'These are exact figures for the office, from accepted returns. They never leave it: what a board or another organisation reads goes through the rule for small numbers.',
			),
			...only(tables.length === 0, ...said('No quarter has ended yet under a published specification.')),
			...only(tables.length > 0, {
				kind: 'actions',
				actions: [
					{
						href: `/programmes/${slug}/measures/csv`,
						text: 'Download as a spreadsheet (CSV)',
						as: 'secondary',
					},
				],
			}),
			...tables,
		],
	};
}

/** Each part after its whole. */
function inOrder(measures: readonly Measure[]): readonly Measure[] {
	const position = new Map(measures.map((measure) => [measure.key, measure.position]));
	const ofWhole = ({ partOf, position: own }: Measure): number =>
		partOf === null ? own : (position.get(partOf) ?? own);
	return [...measures].sort(
		(one, other) =>
			ofWhole(one) - ofWhole(other) ||
			Number(one.partOf !== null) - Number(other.partOf !== null) ||
			one.position - other.position,
	);
}
