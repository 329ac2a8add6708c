import {
	number,
	only,
	type RecordBlock,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { writeDay, writeInstant } from '../../../domain/calendar/write-date.ts';
import { writeTarget } from '../../../domain/grant/write-target.ts';
import type { AgreementShown } from '../../../operations/portfolio/show-agreement.ts';
import { moneyBlocks } from './money-blocks.ts';
import { timelineOf } from './timeline.ts';

type Between = NonNullable<AgreementShown['between']>;

/** What is between the commissioner and the lead: nobody else's page has it. */
export function betweenBlocks(shown: AgreementShown, actor: Actor): readonly RecordBlock[] {
	const { agreement, between, names } = shown;
	if (between === null) return [];
	const base = `/agreements/${agreement.id}`;
	const newest = between.versions.find(({ state }) => state === 'accepted');
	const kpis = names.kpis.filter(({ strand }) => strand === agreement.strandKind);
	const timeline = timelineOf(shown);
	return [
		...(between.money === null ? [] : moneyBlocks(agreement.id, between.money)),
		{ kind: 'table', table: targetsTable(between.targets, kpis) },
		{ kind: 'table', table: itemsTable(between.items, shown.today) },
		// To all of them, the closed ones too; an officer adds and changes them there.
		...said({
			href: `${base}/items`,
			text: `${mayDo(actor, 'agreement-item.edit') ? 'Add or change' : 'All'} visits, risks, issues and actions`,
		}),
		{ kind: 'table', table: copiesTable(between.copies, base) },
		...(newest === undefined || !mayDo(actor, 'agreement.upload')
			? []
			: said({
					href: `${base}/versions/${newest.number}/signed-copy/upload`,
					text: 'Upload a signed copy',
				})),
		...only(timeline.length > 0, {
			kind: 'table',
			table: {
				id: 'timeline',
				caption: 'What happened, the latest first',
				large: true,
				columns: ['Day', 'What', 'Who'].map(words),
				rows: timeline.map(({ key, day, what, who }) => ({ key, cells: [day, what, who] })),
			},
		}),
	];
}

const targetsTable = (agreed: Between['targets'], kpis: AgreementShown['names']['kpis']): TableView => ({
	id: 'targets',
	caption: 'Targets',
	large: true,
	columns: [words('KPI'), number('Specification'), number('Agreed')],
	rows: kpis.map(({ key, name, target, unit }) => {
		const own = agreed.find(({ kpiKey }) => kpiKey === key);
		return {
			key,
			cells: [
				name,
				writeTarget(target, unit),
				own === undefined ? 'The specification’s' : writeTarget(own, unit),
			],
		};
	}),
	empty: 'No specification has been published, so there is no target yet.',
});

const ITEMS = { visit: 'Visit', risk: 'Risk', issue: 'Issue', action: 'Action' } as const;

const itemsTable = (items: Between['items'], today: AgreementShown['today']): TableView => ({
	id: 'items',
	caption: 'Open visits, risks, issues and actions',
	large: true,
	columns: ['What', 'Kind', 'Owner', 'Due'].map(words),
	rows: items
		.filter(({ closedOn }) => closedOn === null)
		.map(({ id, kind, title, level, ownerName, dueOn }) => ({
			key: id,
			cells: [
				title,
				`${ITEMS[kind]}${level === null ? '' : `, ${level}`}`,
				ownerName,
				`${writeDay(dueOn)}${dueOn < today ? ' (overdue)' : ''}`,
			],
		})),
	empty: 'Nothing is open.',
});

const copiesTable = (copies: Between['copies'], base: string): TableView => ({
	id: 'copies',
	caption: 'Signed copies',
	large: true,
	columns: ['File', 'Uploaded', 'By', 'Fingerprint (SHA-256)'].map(words),
	rows: copies.map(({ id, fileName, hash, uploadedAt, uploaderName, uploaderOrganisation }) => ({
		key: id,
		cells: [
			{ href: `${base}/signed-copies/${id}`, text: fileName },
			writeInstant(uploadedAt),
			`${uploaderName}, ${uploaderOrganisation}`,
			{ hash },
		],
	})),
	empty: 'No signed copy has been uploaded yet.',
});
