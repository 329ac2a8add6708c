import {
	type FactView,
	only,
	type RecordBlock,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../../components/layout/record-view.ts';
import { writeInstant } from '../../../../domain/calendar/write-date.ts';
import { SECTION_LABELS } from '../../../../domain/specification/section-labels.ts';
import { type Measure, SECTIONS } from '../../../../domain/specification/specification.ts';
import { listWords, plural } from '../../../../domain/text/list-words.ts';
import type { SpecificationFacts } from '../../../../operations/specification/show-specification.ts';
import {
	FREQUENCY_WORDS,
	fromPeriod,
	KIND_WORDS,
	STATE_TAGS,
	STRAND_NAMES,
	specificationPath,
	versionPath,
} from '../specification-words.ts';
import { remindersOf, sentBackOf } from './before-publication.ts';
import { kpiCard } from './kpi-card.ts';

interface Reader {
	readonly mayEdit: boolean;
	readonly mayPublish: boolean;
}

export function specificationView(facts: SpecificationFacts, { mayEdit, mayPublish }: Reader): RecordView {
	const { programme, version, draft } = facts;
	const { measures, kpis } = draft.specification;
	const base = versionPath(programme.slug, version.number);
	const isDraft = version.state === 'draft';
	const editBase = isDraft && mayEdit ? base : null;
	const add = (page: string, text: string, own: string) =>
		only(editBase !== null, {
			kind: 'actions',
			actions: [
				{ href: `${base}/${page}/add`, text, as: 'secondary' },
				{ href: `${base}/${page}/define`, text: own, as: 'secondary' },
			],
		});
	return {
		title: `Version ${version.number}`,
		caption: `Service specification: ${programme.name}`,
		back: { href: specificationPath(programme.slug), text: 'All versions' },
		tag: isDraft && draft.handedOver ? HANDED_OVER : STATE_TAGS[version.state],
		blocks: [
			...(isDraft ? remindersOf(facts) : []),
			...sentBackOf(facts),
			{ kind: 'facts', rows: summaryOf(facts, editBase) },
			...linksOf(facts, editBase),
			...only(editBase !== null && !draft.handedOver, {
				kind: 'actions',
				actions: [{ href: `${base}/hand-over`, text: 'Hand over for approval', as: 'main' }],
			}),
			...only(isDraft && mayPublish && draft.handedOver, {
				kind: 'actions',
				actions: [
					{ href: `${base}/publish`, text: 'Check and publish this version', as: 'main' },
					{ href: `${base}/send-back`, text: 'Send it back', as: 'secondary' },
				],
			}),
			{ kind: 'heading', text: 'KPIs' },
			...add('kpis', 'Add a standard KPI', 'Add a KPI of your own'),
			...only(kpis.length === 0, ...said('This version has no KPIs.')),
			...kpis.map((kpi) => kpiCard(kpi, measures, editBase === null ? null : `${editBase}/kpis/${kpi.key}`)),
			{ kind: 'heading', text: 'What a return asks' },
			...add('measures', 'Add standard measures', 'Add a measure of your own'),
			...only(measures.length === 0, ...said('Nothing is asked yet.')),
			...tablesOf(measures, editBase),
		],
	};
}

const HANDED_OVER = { tag: 'Waits for approval', colour: 'yellow' } as const;

function linksOf(
	{ programme, version, before }: SpecificationFacts,
	editBase: string | null,
): readonly RecordBlock[] {
	const items = [
		...(before === null
			? []
			: [
					{
						href: `${versionPath(programme.slug, version.number)}/compare`,
						text: `What changed since version ${before.number}`,
					},
				]),
		{
			href: `${versionPath(programme.slug, version.number)}/preview`,
			text: 'See the return as providers will see it',
		},
		...(editBase === null ? [] : [{ href: `${editBase}/discard`, text: 'Discard this draft' }]),
	];
	return only(items.length > 0, { kind: 'list', plain: true, items });
}

function summaryOf(
	{ version, draft, drafters, periods }: SpecificationFacts,
	editBase: string | null,
): readonly FactView[] {
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

const tablesOf = (measures: readonly Measure[], editBase: string | null): readonly RecordBlock[] =>
	(['perpetrator', 'support'] as const).flatMap((strand) =>
		SECTIONS.flatMap((section): readonly RecordBlock[] => {
			const asked = measures
				.filter((measure) => measure.strand === strand && measure.section === section)
				.sort((one, other) => one.position - other.position);
			if (asked.length === 0) return [];
			const caption = `${STRAND_NAMES[strand]}: ${SECTION_LABELS[section].toLowerCase()}`;
			const table = { ...measureTable(asked, editBase), id: `${strand}-${section}`, caption };
			return [
				{
					kind: 'details',
					summary: `${caption} (${plural(asked.length, 'measure')})`,
					blocks: [{ kind: 'table', table }],
				},
			];
		}),
	);

const measureTable = (
	measures: readonly Measure[],
	editBase: string | null,
): Omit<TableView, 'id' | 'caption'> => ({
	captionHidden: true,
	columns: [
		words('Measure'),
		words('How often'),
		words('Split'),
		words('How it adds up'),
		...(editBase === null ? [] : [words('Change')]),
	],
	rows: measures.map(({ key, label, hint, frequency, byArea, kind }) => ({
		key,
		cells: [
			{ cell: label, below: hint },
			FREQUENCY_WORDS[frequency],
			byArea ? 'By area' : 'For the whole programme',
			KIND_WORDS[kind],
			...(editBase === null ? [] : [{ text: 'Change', href: `${editBase}/measures/${key}`, of: label }]),
		],
	})),
});
