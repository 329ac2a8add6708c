import type { TagColour } from '../../components/govuk/tag.tsx';
import { writeDay } from '../../domain/calendar/write-date.ts';
import type { AgreementVersion } from '../../domain/grant/agreement-version.ts';
import type { Side, VersionKind, VersionState, VersionStep } from '../../domain/grant/version-state.ts';

export const KIND_NAMES: Readonly<Record<VersionKind, string>> = {
	original: 'Grant agreement',
	variation: 'Variation',
	termination: 'Early end',
};

export const STATE_NAMES: Readonly<Record<VersionState, string>> = {
	draft: 'Draft',
	proposed: 'Proposed by the provider',
	'awaiting-approval': 'Waiting for approval',
	approved: 'Approved, not sent',
	sent: 'Sent to the provider',
	accepted: 'Accepted',
	declined: 'Declined',
	discarded: 'Discarded',
};

export const STATE_COLOURS: Readonly<Record<VersionState, TagColour>> = {
	draft: 'teal',
	proposed: 'purple',
	'awaiting-approval': 'yellow',
	approved: 'teal',
	sent: 'yellow',
	accepted: 'green',
	declined: 'red',
	discarded: 'grey',
};

export const STEP_NAMES: Readonly<Record<VersionStep['kind'], string>> = {
	started: 'Begun',
	edited: 'Changed',
	proposed: 'Proposed',
	'put-forward': 'Put forward for approval',
	'sent-back': 'Sent back',
	approved: 'Approved',
	sent: 'Sent to the provider',
	accepted: 'Accepted',
	declined: 'Declined',
	discarded: 'Discarded',
};

export const agreementVersionsPath = (agreementId: string): `/${string}` =>
	`/agreements/${agreementId}/versions`;
export const agreementVersionPath = ({
	agreementId,
	number,
}: {
	readonly agreementId: string;
	readonly number: number;
}): `/${string}` => `${agreementVersionsPath(agreementId)}/${number}`;

/** "Variation, version 2" */
export const versionName = ({ kind, number }: Pick<AgreementVersion, 'kind' | 'number'>): string =>
	`${KIND_NAMES[kind]}, version ${number}`;

/** From when it holds, or would. */
export function effectWords({
	kind,
	state,
	effectiveOn,
	enteredOn,
}: Pick<AgreementVersion, 'kind' | 'state' | 'effectiveOn' | 'enteredOn'>): string {
	const day = writeDay(effectiveOn);
	if (kind === 'termination')
		return state === 'accepted'
			? `The agreement’s last day is ${day}`
			: `The agreement’s last day would be ${day}`;
	if (state === 'accepted')
		return kind === 'variation' && enteredOn === null
			? `Agreed; takes effect on ${day}, unless the agreement has ended by then`
			: `From ${day}`;
	return kind === 'original'
		? `From ${day}`
		: `From ${day}, or the day on which both sides have agreed where that is later`;
}

export const isEditableBy = ({ state, side }: Pick<AgreementVersion, 'state' | 'side'>, by: Side): boolean =>
	state === 'draft' && side === by;
export const sideOf = (scope: { readonly kind: string }): Side =>
	scope.kind === 'provider' ? 'provider' : 'commissioner';
