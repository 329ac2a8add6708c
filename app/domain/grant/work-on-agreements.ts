import type { RolePermission } from '../access/policy.ts';
import type { IsoDate } from '../calendar/iso-date.ts';
import type { WaitingItem } from '../work/waiting-item.ts';
import type { AgreementVersion } from './agreement-version.ts';
import type { VersionState } from './version-state.ts';

type Waits = Partial<Record<VersionState, readonly [what: string, needs: RolePermission]>>;

const OFFICERS: Waits = {
	draft: ['Write the terms, then put them forward', 'agreement.edit'],
	proposed: ['Look at what the provider proposes', 'agreement.edit'],
	approved: ['Send the terms to the provider', 'agreement.edit'],
};
const APPROVERS: Waits = { 'awaiting-approval': ['Approve the terms', 'agreement.approve'] };
const SIGNATORIES: Waits = {
	draft: ['Write the variation, then propose it', 'agreement.accept'],
	sent: ['Accept or decline the terms', 'agreement.accept'],
};

const KINDS = { original: '', variation: ', variation', termination: ', early end' } as const;

/** Terms that wait for somebody. They are to be settled before the day from which they hold. */
export function workOnAgreement(
	{ id, agreementId, number, kind, state, terms, effectiveOn }: AgreementVersion,
	may: { readonly edit: boolean; readonly approve: boolean; readonly accept: boolean },
	today: IsoDate,
): WaitingItem | null {
	const found =
		(may.edit ? OFFICERS[state] : undefined) ??
		(may.approve ? APPROVERS[state] : undefined) ??
		(may.accept ? SIGNATORIES[state] : undefined);
	if (found === undefined) return null;
	const [what, needs] = found;
	return {
		key: `terms ${id}`,
		what,
		about: `${terms.title}${KINDS[kind]}`,
		note: terms.reference,
		// Terms of an agreement that began long ago are late for no day of theirs.
		day: effectiveOn < today ? null : effectiveOn,
		href: `/agreements/${agreementId}/versions/${number}`,
		needs,
	};
}
