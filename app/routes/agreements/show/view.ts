import {
	only,
	type RecordBlock,
	type RecordView,
	type TableView,
	words,
} from '../../../components/layout/record-view.ts';
import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { workersOn } from '../../../domain/grant/agreement-version.ts';
import type { Side } from '../../../domain/grant/version-state.ts';
import type { AgreementVersionFacts } from '../../../operations/agreement/show-agreement-version.ts';
import {
	agreementVersionPath,
	agreementVersionsPath,
	effectWords,
	isEditableBy,
	STATE_COLOURS,
	STATE_NAMES,
	STEP_NAMES,
	versionName,
} from '../agreement-words.ts';
import { differencesOf } from '../differences.ts';
import { problemWords } from '../problem-words.ts';
import { termsCards } from '../terms-cards.ts';

interface VersionLink {
	readonly href: string;
	readonly text: string;
}

export function versionView(facts: AgreementVersionFacts, actor: Actor): RecordView {
	const { version, before, names } = facts;
	const by = actor.organisationKind === 'provider' ? 'provider' : 'commissioner';
	const isEditable = isEditableBy(version, by) && mayDo(actor, 'agreement.write');
	const next = nextLink(facts, actor);
	const links = otherLinks(facts, actor, isEditable);
	return {
		title: version.terms.title,
		caption: `${names.programme.name}: ${versionName(version)}`,
		back: { href: agreementVersionsPath(version.agreementId), text: 'All versions' },
		tag: { tag: STATE_NAMES[version.state], colour: STATE_COLOURS[version.state] },
		blocks: [
			{
				kind: 'facts',
				rows: [
					{ key: version.kind === 'termination' ? 'Last day' : 'Holds', value: effectWords(version) },
					...(version.kind === 'original'
						? []
						: [
								{
									key: version.kind === 'termination' ? 'Why it ends early' : 'Why it is varied',
									value: version.reason || 'Nobody has said yet',
								},
							]),
					{ key: 'Provider', value: names.organisation(version.leadId) },
					...(before === null ? [] : [{ key: 'Terms before it', value: `Version ${before.number}` }]),
				],
			},
			...inTheWay(facts, by),
			...(next === null ? [] : [{ kind: 'actions', actions: [{ ...next, as: 'main' }] } as const]),
			...only(links.length > 0, { kind: 'list', items: links, plain: true }),
			...differencesOf(facts),
			{ kind: 'heading', text: 'The terms' },
			...termsCards(
				version.terms,
				names,
				isEditable && version.kind !== 'termination' ? `${agreementVersionPath(version)}/edit` : null,
			),
			{ kind: 'table', table: historyTable(facts) },
		],
	};
}

/** While it is a draft. */
function inTheWay({ version, problems, names }: AgreementVersionFacts, by: Side): readonly RecordBlock[] {
	if (version.state !== 'draft' && version.state !== 'proposed') return [];
	return [
		problems.length === 0
			? { kind: 'inset', lines: ['Nothing prevents these terms from being agreed.'] }
			: {
					kind: 'inset',
					lines: ['Before these terms can be agreed:'],
					items: problems.map((problem) => `${problemWords(problem, names, by).words}.`),
				},
	];
}

const historyTable = ({ steps }: AgreementVersionFacts): TableView => ({
	id: 'history',
	caption: 'What was done',
	large: true,
	columns: ['What', 'When', 'By whom', 'Why'].map(words),
	rows: steps.map(({ kind, at, personName, organisationName, words: why }, index) => ({
		key: String(index),
		cells: [STEP_NAMES[kind], writeInstant(at), `${personName}, ${organisationName}`, why],
	})),
});

/** What this reader is waited for to do. */
function nextLink({ version }: AgreementVersionFacts, actor: Actor): VersionLink | null {
	const path = agreementVersionPath(version);
	const may = (permission: Parameters<typeof mayDo>[1]) => mayDo(actor, permission);
	switch (version.state) {
		case 'draft':
			if (!may('agreement.write')) return null;
			return version.side === 'provider'
				? { href: `${path}/check`, text: 'Check and propose to the commissioner' }
				: { href: `${path}/check`, text: 'Check and put forward for approval' };
		case 'proposed':
			return may('agreement.edit')
				? { href: `${path}/check`, text: 'Check and put forward for approval' }
				: null;
		case 'awaiting-approval':
			return may('agreement.approve') && !workersOn(version).includes(actor.personId)
				? { href: `${path}/approve`, text: 'Approve or send back' }
				: null;
		case 'approved':
			return may('agreement.edit') ? { href: `${path}/take/send`, text: 'Send to the provider' } : null;
		case 'sent':
			return may('agreement.accept') ? { href: `${path}/answer`, text: 'Accept or decline' } : null;
		default:
			return null;
	}
}

function otherLinks(
	{ version }: AgreementVersionFacts,
	actor: Actor,
	isEditable: boolean,
): readonly VersionLink[] {
	const path = agreementVersionPath(version);
	const isOfficer = mayDo(actor, 'agreement.edit');
	const { state, side, kind } = version;
	return [
		...(isEditable && kind !== 'original'
			? [
					{
						href: `${path}/edit/variation`,
						text: kind === 'variation' ? 'Change from when and why' : 'Change the last day and the reason',
					},
				]
			: []),
		...(isOfficer && side === 'provider' && state === 'proposed'
			? [
					{ href: `${path}/take/take-back`, text: 'Give it back to the provider' },
					{ href: `${path}/take/decline`, text: 'Decline it' },
				]
			: []),
		...(isOfficer && side === 'commissioner' && (state === 'approved' || state === 'sent')
			? [{ href: `${path}/take/take-back`, text: 'Take it back to change it' }]
			: []),
		...(isEditable || (isOfficer && side === 'commissioner' && state === 'approved')
			? [{ href: `${path}/take/discard`, text: 'Discard it' }]
			: []),
	];
}
