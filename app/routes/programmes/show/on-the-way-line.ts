import type { AgreementVersion } from '../../../domain/grant/agreement-version.ts';

export interface OnTheWayLine {
	readonly key: string;
	readonly href: string;
	readonly name: string;
	readonly state: string;
}

const STATES: Partial<Record<AgreementVersion['state'], string>> = {
	draft: 'Draft',
	proposed: 'Proposed by the provider',
	'awaiting-approval': 'Waiting for approval',
	approved: 'Approved, not sent',
	sent: 'Sent to the provider',
};
const KINDS = { original: '', variation: ': variation', termination: ': early end' } as const;

/** Terms that have not been agreed yet, in a line. */
export const onTheWayLine = ({
	id,
	agreementId,
	number,
	kind,
	state,
	terms,
}: AgreementVersion): OnTheWayLine => ({
	key: id,
	href: `/agreements/${agreementId}/versions/${number}`,
	name: `${terms.title} (${terms.reference})${KINDS[kind]}`,
	state: STATES[state] ?? '',
});
