import type { TagColour } from '../../../components/govuk/tag.tsx';
import type { Actor } from '../../../domain/access/actor.ts';
import { mayDo } from '../../../domain/access/policy.ts';
import { writeInstant } from '../../../domain/calendar/write-date.ts';
import { workersOn } from '../../../domain/grant/agreement-version.ts';
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
import { type TermsCard, termsCards } from '../terms-cards.ts';
import type { DifferenceRow } from '../terms-document.tsx';

export interface VersionLink {
	readonly href: string;
	readonly text: string;
}

export interface VersionView {
	readonly title: string;
	readonly caption: string;
	readonly back: string;
	readonly state: string;
	readonly stateColour: TagColour;
	readonly facts: readonly { readonly key: string; readonly value: string }[];
	/** What stands in the way, while it is a draft. */
	readonly problems: readonly string[] | null;
	/** The next step of this reader. */
	readonly next: VersionLink | null;
	readonly links: readonly VersionLink[];
	readonly differences: readonly DifferenceRow[] | null;
	readonly cards: readonly TermsCard[];
	readonly history: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

export function versionView(facts: AgreementVersionFacts, actor: Actor): VersionView {
	const { version, before, names, problems, steps } = facts;
	const by = actor.organisationKind === 'provider' ? 'provider' : 'commissioner';
	const path = agreementVersionPath(version);
	const isEditable = isEditableBy(version, by) && mayDo(actor, 'agreement.write');
	const isDraft = version.state === 'draft' || version.state === 'proposed';
	return {
		title: version.terms.title,
		caption: `${names.programme.name}: ${versionName(version)}`,
		back: agreementVersionsPath(version.agreementId),
		state: STATE_NAMES[version.state],
		stateColour: STATE_COLOURS[version.state],
		facts: [
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
		problems: isDraft ? problems.map((problem) => problemWords(problem, names, by).words) : null,
		next: nextLink(facts, actor),
		links: otherLinks(facts, actor, isEditable),
		differences: differencesOf(facts),
		cards: termsCards(
			version.terms,
			names,
			isEditable && version.kind !== 'termination' ? `${path}/edit` : null,
		),
		history: steps.map(({ kind, at, personName, organisationName, words }, index) => ({
			key: String(index),
			cells: [STEP_NAMES[kind], writeInstant(at), `${personName}, ${organisationName}`, words],
		})),
	};
}

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
