import type { Instant, IsoDate } from '../calendar/iso-date.ts';

/** What the installation says of itself on its public statements. Null where nobody has said it, and then the page says that. */
export interface Statements {
	/** The public body that runs this installation. */
	readonly operator: string | null;
	readonly accessibility: {
		/** Of the Web Content Accessibility Guidelines, as the operator has judged it. */
		readonly compliance: 'full' | 'partial' | 'none' | null;
		/** Whom to write to or ring. */
		readonly contact: string | null;
		readonly replyDays: number | null;
		readonly testedOn: IsoDate | null;
		readonly testedBy: string | null;
		readonly preparedOn: IsoDate | null;
		readonly reviewedOn: IsoDate | null;
	};
	readonly privacy: {
		readonly controller: string | null;
		readonly controllerContact: string | null;
		readonly protectionOfficer: string | null;
		readonly lawfulBasis: string | null;
		readonly retention: string | null;
		/** The number in the register of those who pay the data protection fee. */
		readonly registration: string | null;
	};
	/** Whom to tell of a hole in the portal's safety, for `/.well-known/security.txt`. */
	readonly security: SecurityContact | null;
}

export interface SecurityContact {
	/** One address or more, each with its scheme. */
	readonly contacts: readonly string[];
	readonly expires: Instant;
	readonly policy: string | null;
}
