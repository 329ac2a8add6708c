import type { SummaryAction } from '../../../components/govuk/summary-list.tsx';
import {
	type FactView,
	type RecordBlock,
	type RecordView,
	said,
} from '../../../components/layout/record-view.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { writeAboutPounds, writePounds } from '../../../domain/money/pence.ts';
import type { RespectRequirement } from '../../../domain/programme/programme.ts';
import { plural } from '../../../domain/text/list-words.ts';
import type { ProgrammeEditFacts } from '../../../operations/programme/show-programme-edit.ts';
import { ACCESS_WORDS, RESPECT_WORDS } from '../area-words.ts';
import type { Detail } from '../details/details.ts';
import { editPath } from '../part-page.ts';

interface Card {
	readonly title: string;
	readonly rows: readonly FactView[];
	readonly add?: SummaryAction | undefined;
	/** Said where there are no rows. */
	readonly empty?: string;
}

const card = ({ title, rows, add, empty = '' }: Card): RecordBlock => ({
	kind: 'facts',
	cardTitle: title,
	cardActions: add === undefined ? [] : [add],
	rows: rows.length === 0 ? [{ key: title, value: empty }] : rows,
});

export function programmeEditView({ programme, content, parts }: ProgrammeEditFacts): RecordView {
	const base = editPath(programme.slug);
	const strandName = new Map(parts.strands.map(({ id, name }) => [id, name]));
	const entry = (kind: string, id: string, key: string, value: string): FactView => ({
		key,
		value,
		actions: [
			{ href: `${base}/${kind}/${id}`, text: 'Change', hiddenText: key },
			{ href: `${base}/${kind}/${id}/remove`, text: 'Remove', hiddenText: key },
		],
	});
	const add = (kind: string, what: string): SummaryAction => ({
		href: `${base}/${kind}/add`,
		text: 'Add',
		hiddenText: what,
	});
	return {
		title: 'Change this programme',
		caption: programme.name,
		back: { href: `/programmes/${programme.slug}`, text: `Back to ${programme.name}` },
		blocks: [
			...said('Each change is saved separately and recorded in the audit trail with what was there before.'),
			card({ title: 'Details', rows: detailRows(base, content) }),
			card({ title: 'For referrers', rows: referralRows(base, content) }),
			card({
				title: 'Areas',
				rows: parts.areas.map((one) =>
					entry(
						'areas',
						one.areaId,
						one.name,
						`${ACCESS_WORDS[one.accessRule]}. ${respectSentence(one.respectRequirement)}.`,
					),
				),
				add: add('areas', 'an area'),
				empty: 'No area has been added.',
			}),
			card({
				title: 'Strands',
				rows: parts.strands.map(({ id, kind, name }) =>
					entry(
						'strands',
						id,
						name,
						kind === 'perpetrator' ? 'Work with perpetrators' : 'Support for victims and children',
					),
				),
				add: parts.strands.length < 2 ? add('strands', 'a strand') : undefined,
				empty: 'No strand has been added.',
			}),
			card({
				title: 'Interventions',
				rows: parts.interventions.map(({ id, strandId, name, weeks }) =>
					entry(
						'interventions',
						id,
						name,
						`${strandName.get(strandId) ?? ''}. ${weeks === null ? 'No set length' : plural(weeks, 'week')}.`,
					),
				),
				add: add('interventions', 'an intervention'),
				empty: 'No intervention has been added.',
			}),
			card({
				title: 'Funding streams',
				rows: parts.fundingStreams.map(({ id, funder, name, amountPence, approximate }) =>
					entry(
						'funding',
						id,
						`${funder}: ${name}`,
						approximate === 1 ? writeAboutPounds(amountPence) : writePounds(amountPence),
					),
				),
				add: add('funding', 'a funding stream'),
				empty: 'No funding has been recorded.',
			}),
			card({
				title: 'Boards it reports to',
				rows: [
					{
						key: 'Boards',
						value: parts.boards.map(({ name }) => name).join('; ') || 'None has been named',
						actions: [{ href: `${base}/boards`, text: 'Change', hiddenText: 'the boards it reports to' }],
					},
				],
			}),
			{
				kind: 'actions',
				actions: [
					{ href: `/programmes/${programme.slug}/discard`, text: 'Discard this programme', as: 'link' },
				],
			},
		],
	};
}

const respectSentence = (requirement: RespectRequirement): string =>
	requirement === 'not-required' || requirement === 'not-stated'
		? `Respect’s standard: ${RESPECT_WORDS[requirement].toLowerCase()}`
		: RESPECT_WORDS[requirement];

function row(base: string, detail: Detail, key: string, value: string): FactView {
	return {
		key,
		value,
		actions: [{ href: `${base}/details/${detail}`, text: 'Change', hiddenText: key.toLowerCase() }],
	};
}

const detailRows = (base: string, content: ProgrammeEditFacts['content']): readonly FactView[] => [
	row(base, 'name', 'Name', content.name),
	row(base, 'summary', 'What it does', content.summary),
	row(base, 'who-it-is-for', 'Who it is for', content.whoItIsFor),
	row(base, 'dates', 'Runs', `${writeDay(content.startsOn)} to ${writeDay(content.endsOn)}`),
	row(base, 'decision', 'Decision', content.decisionReference ?? 'None recorded'),
	row(
		base,
		'legal-basis',
		'Legal basis, as recorded',
		content.legalBasis + (content.legalBasisNote === null ? '' : ` (Note: ${content.legalBasisNote})`),
	),
];

function referralRows(base: string, { referral }: ProgrammeEditFacts['content']): readonly FactView[] {
	const [change] = row(base, 'referral', 'How people are referred', '').actions ?? [];
	return [
		{
			key: 'How to refer',
			value: referral.howToRefer ?? 'Not recorded',
			actions: change === undefined ? [] : [change],
		},
		{ key: 'Whom to ring', value: referral.contact ?? 'Not recorded' },
	];
}
