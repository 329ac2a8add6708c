import type { IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';

/** Who may draw on places that the commissioner funds in an area (003 ¶36): anybody; priority cases only; nobody, places are bought; or the area's own service, directly. */
export const ACCESS_RULES = ['priority', 'priority-cases', 'purchase-only', 'direct'] as const;
export type AccessRule = (typeof ACCESS_RULES)[number];

/** What Respect's standard asks of the programme in an area (003 ¶13, ¶21). */
export const RESPECT_REQUIREMENTS = ['accredited', 'principles', 'not-required', 'not-stated'] as const;
export type RespectRequirement = (typeof RESPECT_REQUIREMENTS)[number];

export interface ProgrammeArea {
	readonly areaId: string;
	readonly accessRule: AccessRule;
	readonly respectRequirement: RespectRequirement;
	readonly existingProvision: string;
	readonly position: string;
	/** The day on which the area showed its own framework for managing perpetrators; null until then (003 ¶8). */
	readonly frameworkShownOn: IsoDate | null;
}

export interface ProgrammeStrand {
	readonly strandId: string;
	readonly kind: 'perpetrator' | 'support';
	readonly name: string;
}

export interface Intervention {
	readonly interventionId: string;
	readonly strandId: string;
	readonly name: string;
	readonly description: string;
	/** How long it lasts; null where it has no set length. */
	readonly weeks: number | null;
}

export interface FundingStream {
	readonly fundingStreamId: string;
	readonly funder: string;
	readonly name: string;
	readonly amount: Pence;
	/** True where the source says "near" or "about". */
	readonly isApproximate: boolean;
	/** As recorded; null where nothing was. */
	readonly legalBasis: string | null;
	/** Its funder pays it out itself, beside the commissioner's money: no agreement draws on it, and no total of the commissioner's counts it. */
	readonly isPaidByFunder: boolean;
}

/** What the public page "Can I refer?" tells referrers. Null until it is recorded. */
export interface Referral {
	readonly howToRefer: string | null;
	/** Whom to ring: a service's name and number, never a person who uses it. */
	readonly contact: string | null;
}

/** What the office writes down of a programme. */
export interface ProgrammeContent {
	readonly name: string;
	readonly summary: string;
	readonly whoItIsFor: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	/** "WMPCC 009 2016"; null where there is none. */
	readonly decisionReference: string | null;
	/** As the source cites it. Nothing is printed as law that nobody confirmed: what is doubtful stands in the note. */
	readonly legalBasis: string;
	readonly legalBasisNote: string | null;
	readonly referral: Referral;
	readonly areas: readonly ProgrammeArea[];
	readonly strands: readonly ProgrammeStrand[];
	readonly interventions: readonly Intervention[];
	readonly fundingStreams: readonly FundingStream[];
	/** The boards that it reports to. */
	readonly boardIds: readonly string[];
}
