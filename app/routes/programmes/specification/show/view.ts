import { writeInstant } from '../../../../domain/calendar/write-date.ts';
import { longReturns } from '../../../../domain/specification/long-return.ts';
import { SECTION_LABELS } from '../../../../domain/specification/section-labels.ts';
import { type Measure, SECTIONS } from '../../../../domain/specification/specification.ts';
import { specificationProblems } from '../../../../domain/specification/specification-problems.ts';
import { listWords, plural } from '../../../../domain/text/list-words.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import { longReturnWords, problemWords } from '../problem-words.ts';
import {
	FREQUENCY_WORDS,
	fromPeriod,
	KIND_WORDS,
	STATE_NAMES,
	STRAND_NAMES,
	specificationPath,
	versionPath,
} from '../specification-words.ts';
import { type KpiCard, kpiCard } from './kpi-card.ts';

export interface MeasureTable {
	readonly id: string;
	readonly caption: string;
	/** "16 measures" */
	readonly size: string;
	readonly rows: readonly {
		readonly key: string;
		readonly label: string;
		readonly hint: string;
		readonly often: string;
		readonly split: string;
		readonly kind: string;
		readonly changeHref: string | null;
	}[];
}

export interface SpecificationView {
	readonly programme: string;
	readonly back: string;
	readonly title: string;
	readonly state: string;
	readonly summary: KpiCard['rows'];
	readonly links: readonly { readonly href: string; readonly text: string }[];
	readonly publishHref: string | null;
	readonly problems: readonly string[];
	readonly advice: readonly string[];
	readonly kpis: readonly KpiCard[];
	readonly addKpisHref: string | null;
	readonly addMeasuresHref: string | null;
	readonly tables: readonly MeasureTable[];
}

interface Reader {
	readonly mayEdit: boolean;
	readonly mayPublish: boolean;
}

export function specificationView(
	facts: SpecificationFacts,
	{ mayEdit, mayPublish }: Reader,
): SpecificationView {
	const { programme, version, draft, before } = facts;
	const { measures, kpis } = draft.specification;
	const base = versionPath(programme.slug, version.number);
	const isDraft = version.state === 'draft';
	const editBase = isDraft && mayEdit ? base : null;
	return {
		programme: programme.name,
		back: specificationPath(programme.slug),
		title: `Version ${version.number}`,
		state: STATE_NAMES[version.state],
		summary: summaryOf(facts, editBase),
		links: [
			...(before === null
				? []
				: [{ href: `${base}/compare`, text: `What changed since version ${before.number}` }]),
			...(editBase === null ? [] : [{ href: `${editBase}/discard`, text: 'Discard this draft' }]),
		],
		publishHref: isDraft && mayPublish ? `${base}/publish` : null,
		problems: isDraft
			? specificationProblems(draft.specification).map((problem) =>
					problemWords(problem, draft.specification),
				)
			: [],
		advice: isDraft ? longReturns(measures).map(longReturnWords) : [],
		kpis: kpis.map((kpi) => kpiCard(kpi, measures, editBase === null ? null : `${editBase}/kpis/${kpi.key}`)),
		addKpisHref: editBase === null ? null : `${editBase}/kpis/add`,
		addMeasuresHref: editBase === null ? null : `${editBase}/measures/add`,
		tables: tablesOf(measures, editBase),
	};
}

function summaryOf(
	{ version, draft, drafters, periods }: SpecificationFacts,
	editBase: string | null,
): KpiCard['rows'] {
	const change =
		editBase === null
			? {}
			: { actions: [{ href: `${editBase}/effect`, text: 'Change', hiddenText: 'from when and why' }] };
	return [
		{ key: 'In force', value: fromPeriod(draft.specification.effectiveFrom, periods), ...change },
		{ key: 'What it changes', value: version.changeNote || 'Nothing said yet' },
		...(version.publishedAt === null
			? [{ key: 'Worked on by', value: listWords(drafters.map(({ name }) => name)) || 'Nobody yet' }]
			: [
					{
						key: 'Published',
						value: `${writeInstant(version.publishedAt)}${version.publishedBy === null ? '' : ` by ${version.publishedBy}`}`,
					},
				]),
	];
}

const tablesOf = (measures: readonly Measure[], editBase: string | null): readonly MeasureTable[] =>
	(['perpetrator', 'support'] as const).flatMap((strand) =>
		SECTIONS.flatMap((section) => {
			const asked = measures
				.filter((measure) => measure.strand === strand && measure.section === section)
				.sort((one, other) => one.position - other.position);
			if (asked.length === 0) return [];
			return [
				{
					id: `${strand}-${section}`,
					caption: `${STRAND_NAMES[strand]}: ${SECTION_LABELS[section].toLowerCase()}`,
					size: plural(asked.length, 'measure'),
					rows: asked.map((measure) => ({
						key: measure.key,
						label: measure.label,
						hint: measure.hint,
						often: FREQUENCY_WORDS[measure.frequency],
						split: measure.byArea ? 'By area' : 'For the whole programme',
						kind: KIND_WORDS[measure.kind],
						changeHref: editBase === null ? null : `${editBase}/measures/${measure.key}`,
					})),
				},
			];
		}),
	);
