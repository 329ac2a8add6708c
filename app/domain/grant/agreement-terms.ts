import type { IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';
import type { VatTreatment } from '../money/vat.ts';

/** In advance: due when the period begins. In arrears: once its return is accepted. On delivery: for units started, up to the schedule. */
export const WAYS_OF_PAYING = ['in-advance', 'in-arrears', 'on-delivery'] as const;
export type WayOfPaying = (typeof WAYS_OF_PAYING)[number];

export interface DeliveryPartner {
	readonly organisationId: string;
	/** "Oversees Relate Birmingham in Sandwell" */
	readonly does: string;
}

/** Units of an intervention in an area at a price each. */
export interface Allocation {
	readonly allocationId: string;
	readonly areaId: string;
	readonly interventionId: string;
	readonly units: number;
	readonly unitPricePence: Pence;
}

export interface ScheduledPayment {
	readonly periodId: string;
	readonly amountPence: Pence;
	readonly dueOn: IsoDate;
}

export interface BudgetLine {
	readonly lineId: string;
	readonly name: string;
	readonly amountPence: Pence;
	readonly vat: VatTreatment;
}

/** The level of a KPI that the provider agreed to; beside it stays the specification's own target. */
export interface AgreedTarget {
	readonly kpiKey: string;
	readonly numerator: number;
	readonly denominator: number;
}

/** What one of the programme's funding streams pays of this agreement. The amounts add up to its value, to the penny. */
export interface FundingShare {
	readonly fundingStreamId: string;
	readonly amountPence: Pence;
}

/**
 * All that two sides agree: the content of one version of a grant agreement. A variation is the next version's whole content, so that before
 * and after can be laid side by side and what held in a past period can still be read.
 */
export interface AgreementTerms {
	readonly reference: string;
	readonly title: string;
	readonly strandId: string;
	/** What it is for; required by the Specified Information Order 2011. */
	readonly purpose: string;
	/** Why it secures crime and disorder reduction; required by the same Order. */
	readonly reasons: string;
	readonly conditions: readonly string[];
	/** As recorded; nothing is printed as law that nobody confirmed. */
	readonly legalBasis: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly valuePence: Pence;
	readonly paid: WayOfPaying;
	readonly leadId: string;
	readonly memberIds: readonly string[];
	readonly deliveryPartners: readonly DeliveryPartner[];
	/** Which of the parties delivers in which area. */
	readonly areas: readonly { readonly areaId: string; readonly organisationId: string }[];
	readonly allocations: readonly Allocation[];
	readonly schedule: readonly ScheduledPayment[];
	readonly budgetLines: readonly BudgetLine[];
	readonly targets: readonly AgreedTarget[];
	readonly funding: readonly FundingShare[];
}
