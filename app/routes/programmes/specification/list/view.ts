import {
	only,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../../components/layout/record-view.ts';
import { writeInstant } from '../../../../domain/calendar/write-date.ts';
import type { SpecificationsFacts } from '../../../../operations/specification/show-specifications.ts';
import { fromPeriod, STATE_TAGS, specificationPath, versionPath } from '../specification-words.ts';

interface Reader {
	readonly mayEdit: boolean;
	readonly maySeeProgramme: boolean;
}

export function specificationsView(
	facts: SpecificationsFacts,
	{ mayEdit, maySeeProgramme }: Reader,
): RecordView {
	const { programme, versions } = facts;
	return {
		title: 'Service specification',
		caption: programme.name,
		back: [
			...(maySeeProgramme
				? [
						{ text: 'Programmes', href: '/programmes' },
						{ text: programme.name, href: `/programmes/${programme.slug}` },
					]
				: [{ text: 'Home', href: '/' }]),
			{ text: 'Service specification' },
		],
		blocks: [
			...said(
				'It says what a return asks and how each KPI is judged. A published version never changes: the next one takes effect from a reporting period.',
			),
			...only(mayEdit && !versions.some(({ state }) => state === 'draft'), {
				kind: 'actions',
				actions: [
					{
						href: `${specificationPath(programme.slug)}/start`,
						text: versions.length === 0 ? 'Write the first version' : 'Start the next version',
						as: 'main',
					},
				],
			}),
			{ kind: 'table', table: versionsOf(facts) },
			...said({
				text: 'Reporting periods and when returns are due',
				href: `/programmes/${programme.slug}/periods`,
			}),
		],
	};
}

const versionsOf = ({ programme, versions, periods }: SpecificationsFacts): TableView => ({
	id: 'versions',
	caption: 'Versions',
	large: true,
	columns: [
		words('Version'),
		words('State'),
		words('In force from'),
		words('Published'),
		words('What it changes'),
	],
	rows: versions.map((version) => ({
		key: String(version.number),
		cells: [
			{ text: `Version ${version.number}`, href: versionPath(programme.slug, version.number) },
			STATE_TAGS[version.state],
			fromPeriod(version.effectiveFrom, periods).replace(/^from /, ''),
			version.publishedAt === null
				? 'Not yet'
				: `${writeInstant(version.publishedAt)}${version.publishedBy === null ? '' : `, by ${version.publishedBy}`}`,
			version.changeNote === '' ? 'Nothing said yet' : version.changeNote,
		],
	})),
	empty: 'No version has been published yet. Until one is, no return can be asked for.',
});
