import {
	type FactView,
	number,
	only,
	type RecordView,
	said,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import { stateTag } from '../../../components/words/return-tags.ts';
import { standingTag } from '../../../components/words/standing-tag.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { periodLabel } from '../../../domain/calendar/period-label.ts';
import { writeDay } from '../../../domain/calendar/write-date.ts';
import { PAYING_NAMES } from '../../../domain/grant/compare-terms.ts';
import { standingOn } from '../../../domain/grant/version-state.ts';
import { listWords } from '../../../domain/text/list-words.ts';
import { heldOf, usedOf } from '../../../domain/unit/balance-units.ts';
import type { AgreementShown } from '../../../operations/portfolio/show-agreement.ts';
import { betweenBlocks } from './between.ts';

const FUNDS = {
	commissioner: 'Commissioner',
	authority: 'Local authority',
	offer: 'On offer to authorities',
} as const;

export function agreementView(shown: AgreementShown, actor: Actor): RecordView {
	const { agreement, today, isWhole } = shown;
	const conditions = agreement.conditions.split('\n').filter((condition) => condition !== '');
	const links = linksOf(shown);
	return {
		title: agreement.title,
		caption: `${agreement.reference}: ${agreement.leadName}`,
		back: [{ text: 'Grant agreements', href: '/agreements' }, { text: agreement.title }],
		blocks: [
			...said([
				standingTag(standingOn(agreement, today)),
				mayDo(actor, 'programme.view')
					? { href: `/programmes/${agreement.programmeSlug}`, text: agreement.programmeName }
					: agreement.programmeName,
			]),
			...only(!isWhole, {
				kind: 'inset',
				lines: [
					`This page shows the areas in which your organisation delivers. The money and the terms are between the commissioner and ${agreement.leadName}.`,
				],
			}),
			...only(links.length > 0, { kind: 'list', items: links, plain: true }),
			{ kind: 'facts', rows: summaryOf(shown) },
			...only(
				conditions.length > 0,
				{ kind: 'heading', text: 'Conditions' },
				{ kind: 'list', items: conditions },
			),
			{ kind: 'table', table: unitsTable(shown) },
			{ kind: 'table', table: returnsTable(shown) },
			...betweenBlocks(shown, actor),
		],
	};
}

const unitsTable = ({ units, names }: AgreementShown): TableView => ({
	id: 'units',
	caption: 'Places by area',
	columns: [
		...['Area', 'Intervention', 'Paid for by'].map(words),
		...['Places', 'Used', 'Reserved', 'Free'].map(number),
	],
	rows: units
		.toSorted((one, other) => names.area(one.areaId).localeCompare(names.area(other.areaId), 'en'))
		.map(({ id, areaId, interventionId, fund, balance }) => ({
			key: id,
			cells: [
				names.area(areaId),
				names.intervention(interventionId),
				FUNDS[fund],
				...[heldOf(balance), usedOf(balance), balance.reserved, balance.free].map(String),
			],
		})),
	empty:
		'The ledger holds no places for this agreement: it buys no counted places, or they have not been entered yet.',
});

const returnsTable = ({ returns }: AgreementShown): TableView => ({
	id: 'returns',
	caption: 'Returns',
	large: true,
	columns: ['Period', 'Due', 'Status'].map(words),
	rows: returns.map(({ id, state, period, extendedTo }) => ({
		key: id,
		cells: [
			{ href: `/returns/${id}`, text: periodLabel(period) },
			writeDay(extendedTo ?? period.dueOn),
			stateTag(state),
		],
	})),
	empty: 'No return has been called for yet. The first appears here when its period has begun.',
});

const LETTERS = {
	original: 'Grant offer letter',
	variation: 'Variation letter',
	termination: 'Letter on the early end',
} as const;

function linksOf({
	between,
	agreement: { id },
}: AgreementShown): readonly { readonly href: string; readonly text: string }[] {
	if (between === null) return [];
	const lettered = between.versions.filter(
		({ state, steps }) => state === 'accepted' && steps.some(({ kind }) => kind === 'approved'),
	);
	return [
		{ href: `/agreements/${id}/versions`, text: 'Versions of the terms, and variations' },
		...lettered.map(({ kind, number }) => ({
			href: `/agreements/${id}/versions/${number}/letter`,
			text: `${LETTERS[kind]}, version ${number} (PDF)`,
		})),
		...between.notices.map(({ id: notice, facts }) => ({
			href: `/decision-notices/${notice}`,
			text: `Decision notice ${facts.reference}`,
		})),
	];
}

/** Who delivers where is said only where it is not the same everywhere. */
function areaWords(areas: AgreementShown['areas']): string {
	const several = new Set(areas.map(({ organisationId }) => organisationId)).size > 1;
	return (
		listWords(
			areas.map(({ areaName, organisationName }) =>
				several ? `${areaName} (${organisationName})` : areaName,
			),
		) || 'None'
	);
}

function summaryOf({ agreement, parties, areas, isWhole }: AgreementShown): readonly FactView[] {
	const PARTS = {
		lead: 'lead',
		member: 'member of the consortium',
		'delivery-partner': 'delivery partner',
	} as const;
	const ended =
		agreement.terminatedOn === null ? '' : `; ended early, last day ${writeDay(agreement.terminatedOn)}`;
	return [
		{ key: 'Strand', value: agreement.strandName },
		{ key: 'Runs', value: `${writeDay(agreement.startsOn)} to ${writeDay(agreement.endsOn)}${ended}` },
		{
			key: 'With',
			value: parties
				.map(({ name, part, does }) => `${name} (${PARTS[part]}${does === '' ? '' : `: ${does}`})`)
				.join('; '),
		},
		{ key: isWhole ? 'Areas' : 'Your areas', value: areaWords(areas) },
		...(isWhole ? [{ key: 'How it is paid', value: PAYING_NAMES[agreement.paid] }] : []),
		{ key: 'Purpose', value: agreement.purpose },
		...(agreement.reasons === ''
			? []
			: [{ key: 'Why it secures crime and disorder reduction', value: agreement.reasons }]),
		...(agreement.legalBasis === ''
			? []
			: [{ key: 'Legal basis, as recorded', value: agreement.legalBasis }]),
	];
}
