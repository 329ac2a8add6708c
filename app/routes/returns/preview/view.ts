import { type RecordBlock, said } from '../../../components/layout/record-view.ts';
import type { Period } from '../../../domain/calendar/period.ts';
import { monthsLabel, periodLabel } from '../../../domain/calendar/period-label.ts';
import { boxesOfReturn } from '../../../domain/kpi-return/boxes-of-return.ts';
import { cellNames } from '../../../domain/kpi-return/cell-names.ts';
import { NARRATIVE_LABELS, NARRATIVE_QUESTIONS } from '../../../domain/kpi-return/narrative.ts';
import { measuresAsked } from '../../../domain/kpi-return/return-asked.ts';
import { isAskedIn } from '../../../domain/specification/is-asked-in.ts';
import { SECTION_LABELS } from '../../../domain/specification/section-labels.ts';
import type { SectionKey, StrandKind } from '../../../domain/specification/specification.ts';
import { listWords, plural } from '../../../domain/text/list-words.ts';
import type { SpecificationFacts } from '../../../operations/specification/show-specification.ts';
import { type TableView, tableView } from '../section/table-view.ts';
import { returnChecks } from './return-checks.ts';

interface ReturnPreviewFacts {
	readonly specification: SpecificationFacts;
	/** Every area of the programme, by id. */
	readonly areas: ReadonlyMap<string, string>;
}

export interface ReturnPreviewView {
	readonly title: string;
	readonly caption: string;
	readonly back: `/${string}`;
	readonly blocks: readonly RecordBlock[];
	readonly sections: readonly {
		readonly key: SectionKey;
		readonly label: string;
		readonly says: string | null;
		readonly tables: readonly TableView[];
	}[];
}

const STRANDS = { perpetrator: 'Perpetrator work', support: 'Support for victims and children' } as const;
const isStrand = (text: string | null): text is StrandKind => text === 'perpetrator' || text === 'support';

/** One strand's return for a quarter: the version's first, unless another is asked for. */
export function returnPreviewView(
	{ specification: facts, areas }: ReturnPreviewFacts,
	asked: { readonly strand: string | null; readonly quarter: string | null },
): ReturnPreviewView {
	const { programme, version, draft, periods } = facts;
	const specification = draft.specification;
	const strand = isStrand(asked.strand) ? asked.strand : 'perpetrator';
	const quarters = quartersToShow(periods, specification.effectiveFrom);
	const period = quarters.find(({ number }) => String(number) === asked.quarter) ?? quarters[0];
	const base: `/${string}` = `/programmes/${programme.slug}/specification/${version.number}`;
	const page = {
		title: 'The return as providers will see it',
		caption: `Service specification, version ${version.number}: ${programme.name}`,
		back: base,
	};
	if (period === undefined)
		return {
			...page,
			blocks: said(
				'There is no reporting period from which this version could apply. Make the periods first.',
			),
			sections: [],
		};
	const areaIds = [...areas.keys()];
	const toAsk = { specification, strand, period, areaIds };
	const measures = measuresAsked(toAsk);
	const names = cellNames({
		specification,
		periods,
		areas: [...areas].map(([areaId, areaName]) => ({ areaId, areaName })),
	});
	const drawn = {
		facts: {
			whole: { row: { id: null, period }, periods, ownAreaIds: null },
			draft: { measures, areaIds, periodNumber: period.number, lastQuarter: null },
			figures: [],
		},
		names,
		typed: new Map<string, string>(),
		said: [],
	};
	const sections = boxesOfReturn(toAsk);
	const boxes = sections.flatMap(({ tables }) => tables.flatMap(({ cells }) => cells.flat())).length;
	return {
		...page,
		blocks: [
			...said(
				`${STRANDS[strand]}, ${periodLabel(period)}: ${plural(boxes, 'box', 'boxes')} for a provider that works in ${areas.size === 1 ? 'the one area' : `all ${areas.size} areas`}. Nothing can be typed here, and nothing is kept.`,
			),
			{ kind: 'list', plain: true, items: linksOf(base, quarters, { strand, quarter: period.number }) },
			...returnChecks(measures),
		],
		sections: sections.map(({ section, tables }) => ({
			key: section,
			label: SECTION_LABELS[section],
			says:
				section === 'narrative'
					? `Answers in words: ${listWords(NARRATIVE_QUESTIONS.map((question) => NARRATIVE_LABELS[question].toLowerCase()))}.`
					: null,
			tables: tables.map((table) => tableView(table, drawn)),
		})),
	};
}

/** The version's first quarter, and the first that asks what is asked every half-year and every year. */
function quartersToShow(periods: readonly Period[], from: number): readonly Period[] {
	const under = periods.filter(({ number }) => number >= from);
	const first = (['quarterly', 'half-yearly', 'yearly'] as const).flatMap(
		(frequency) => under.find((period) => isAskedIn(frequency, period)) ?? [],
	);
	return [...new Set(first)].sort((one, other) => one.number - other.number);
}

function linksOf(
	base: string,
	quarters: readonly Period[],
	shown: { readonly strand: StrandKind; readonly quarter: number },
) {
	return (Object.keys(STRANDS) as StrandKind[]).flatMap((strand) =>
		quarters.map((period) => {
			const text = `${STRANDS[strand]}, ${monthsLabel(period)}${longer(period)}`;
			return strand === shown.strand && period.number === shown.quarter
				? { strong: text }
				: { text, href: `${base}/preview?strand=${strand}&quarter=${period.number}` };
		}),
	);
}

const longer = (period: Period): string =>
	isAskedIn('yearly', period)
		? ', with what is asked every year'
		: isAskedIn('half-yearly', period)
			? ', with what is asked every half-year'
			: '';
