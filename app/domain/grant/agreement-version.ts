import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import type { AgreementTerms } from './agreement-terms.ts';
import type { Side, VersionKind, VersionState, VersionStep } from './version-state.ts';

/** One version of an agreement as its decisions see it: the terms, where they stand, and everything that was done with them. */
export interface AgreementVersion {
	readonly id: string;
	/** That of the `grant_agreement` which exists once the original has been accepted. */
	readonly agreementId: string;
	readonly programmeId: string;
	readonly number: number;
	readonly kind: VersionKind;
	/** Who began it. */
	readonly side: Side;
	readonly state: VersionState;
	readonly terms: AgreementTerms;
	/** Why it is varied or ended; '' for an original. */
	readonly reason: string;
	/** The day from which it holds; of an early end, the agreement's last day. */
	readonly effectiveOn: IsoDate;
	readonly leadId: string;
	readonly acceptedAt: Instant | null;
	/** The day on which its places were entered in the ledger; null until then. */
	readonly enteredOn: IsoDate | null;
	readonly rowVersion: number;
	readonly steps: readonly VersionStep[];
}

/** Everybody who began, changed, proposed or put forward the terms: none of them approves. */
export const workersOn = ({ steps }: Pick<AgreementVersion, 'steps'>): readonly string[] => [
	...new Set(
		steps
			.filter(({ kind }) => ['started', 'edited', 'proposed', 'put-forward'].includes(kind))
			.map(({ personId }) => personId),
	),
];
