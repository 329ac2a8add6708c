import type { IsoDate } from '../../app/domain/calendar/iso-date.ts';
import type { KpiDefinition, Measure, StrandKind } from '../../app/domain/specification/specification.ts';
import type { ProgrammeAreaTable } from '../../db/tables/programme-area.ts';

/** A programme as the sources tell it, or as it is invented: plain facts, without ids. */
export interface ProgrammeFacts {
	readonly slug: string;
	readonly name: string;
	readonly summary: string;
	readonly whoItIsFor: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly decisionReference: string | null;
	readonly legalBasis: string;
	readonly legalBasisNote: string | null;
	/** What the public page “Can I refer?” tells; invented wherever the sources do not say; null where nothing is recorded. */
	readonly referral: ReferralFacts | null;
	/** What of it is invented, in a sentence that pages show; null where nothing is. */
	readonly invented: string | null;
	/** Reporting quarters, from the one that the start falls in. */
	readonly quarters: number;
	readonly areas: readonly AreaPosition[];
	readonly strands: Readonly<Record<StrandKind, string>>;
	readonly interventions: readonly InterventionFacts[];
	readonly funding: readonly FundingFacts[];
	readonly specifications: readonly SpecificationFacts[];
	readonly agreements: readonly AgreementFacts[];
}

export interface ReferralFacts {
	readonly howToRefer: string;
	readonly contact: string;
}

export interface AreaPosition {
	/** The area's name. */
	readonly area: string;
	readonly access: ProgrammeAreaTable['accessRule'];
	readonly respect: ProgrammeAreaTable['respectRequirement'];
	readonly existing: string;
	readonly position: string;
	readonly frameworkShownOn: IsoDate | null;
}

export interface InterventionFacts {
	readonly key: string;
	readonly strand: StrandKind;
	readonly name: string;
	readonly description: string;
	/** Null where it has no set length. */
	readonly weeks: number | null;
}

export interface FundingFacts {
	readonly funder: string;
	readonly name: string;
	readonly amountPence: number;
	/** True where the source says "near" or gives a rounded amount. */
	readonly approximate: boolean;
	readonly legalBasis: string | null;
	/** The funder pays it out itself; no agreement draws on it. */
	readonly paidByFunder?: boolean;
}

export interface SpecificationFacts {
	/** First contract quarter that it applies to. */
	readonly effectiveFrom: number;
	readonly changeNote: string;
	readonly publishedOn: IsoDate;
	readonly measures: readonly Measure[];
	readonly kpis: readonly KpiDefinition[];
}

export interface AgreementFacts {
	readonly key: string;
	readonly strand: StrandKind;
	readonly reference: string;
	readonly title: string;
	readonly purpose: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly valuePence: number;
	/** Names of organisations. */
	readonly lead: string;
	readonly members: readonly string[];
	/** Named delivery partners and what each does. */
	readonly deliveryPartners: readonly { readonly name: string; readonly does: string }[];
	/** Who delivers where. */
	readonly areas: readonly { readonly area: string; readonly by: string }[];
	readonly allocations: readonly {
		readonly area: string;
		readonly intervention: string;
		readonly units: number;
		readonly unitPricePence: number;
	}[];
	/** In advance: due when the quarter begins. In arrears: due once its return is accepted. */
	readonly paid: 'in-advance' | 'in-arrears';
}
