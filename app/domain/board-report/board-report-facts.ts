import type { IsoDate } from '../calendar/iso-date.ts';
import type { Period } from '../calendar/period.ts';
import type { ItemKind, ItemLevel } from '../grant/agreement-item.ts';
import type { PromisedLevel } from '../grant/promised-level.ts';
import type { KpiFacts } from '../kpi/kpi-facts.ts';
import type { Source } from '../kpi/kpi-value.ts';
import type { Pence } from '../money/pence.ts';
import type { InKindContribution } from '../programme/in-kind.ts';
import type { StrandKind } from '../specification/specification.ts';
import type { CountedFigure } from './counted-figure.ts';
import type { OfficerWords } from './officer-words.ts';

/** All that a board report is made of, read from the database in one snapshot. Exact; what leaves is `BoardReport`. */
export interface BoardReportFacts {
	/** Business day. */
	readonly today: IsoDate;
	/** Whether what it reports is demonstration data, which every page then says. */
	readonly demonstration: boolean;
	readonly body: { readonly id: string; readonly name: string };
	readonly board: { readonly id: string; readonly name: string };
	readonly meetingOn: IsoDate;
	/** Title as drafted; it is set in capitals. */
	readonly title: string;
	readonly programme: ReportedProgramme;
	/** The quarter reported. */
	readonly period: Period;
	/** Every reporting period of the programme, in order. */
	readonly periods: readonly Period[];
	/** Returns of both strands; those of later quarters are left out of the report. */
	readonly kpi: KpiFacts;
	/** In the order of the alphabet. */
	readonly areas: readonly Named[];
	readonly providers: readonly Named[];
	readonly agreements: readonly ReportedAgreement[];
	readonly fundingStreams: readonly FundingStream[];
	/** Targets of the agreements themselves; absent in reports that were kept before 30 November 2026. */
	readonly promised?: readonly PromisedLevel[];
	readonly allocations: readonly ReportedAllocation[];
	readonly payments: readonly ReportedPayment[];
	/** Withheld by decision and not released. */
	readonly keptPence: Pence;
	/** What each stream has paid of the agreements whose shares are recorded, up to the quarter reported; empty where none are. */
	readonly paidByStream: readonly PaidByStream[];
	/** From the ledger, to the end of the quarter reported; null where nothing has been entered in it. */
	readonly units: ReportedUnits | null;
	/** Given in kind; in no sum of money. */
	readonly inKind: readonly Pick<
		InKindContribution,
		'what' | 'contributor' | 'areaName' | 'valuePence' | 'startsOn' | 'endsOn'
	>[];
	/** Open visits, risks, issues and actions that the office has marked for the board. */
	readonly items: readonly ReportedItem[];
	/** The newest report that this board was given before this one, as its exact snapshot holds it; null for its first. */
	readonly previous: PreviousReport | null;
	/** Those of the paper's other boards, where theirs is another; left out where there is none. */
	readonly otherPrevious?: readonly PreviousReport[];
	readonly words: OfficerWords;
	/** Why versions of returns that had been accepted were opened again; left out where none was. */
	readonly reopenings?: readonly Reopening[];
}

export interface Reopening {
	readonly returnId: string;
	/** The version that gave way. */
	readonly submission: number;
	readonly reason: string;
}

export interface Named {
	readonly id: string;
	readonly name: string;
}

export interface ReportedProgramme {
	readonly id: string;
	readonly slug: string;
	readonly name: string;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	readonly decisionReference: string | null;
	/** As recorded; nothing is printed as law that nobody confirmed. */
	readonly legalBasis: string;
	readonly legalBasisNote: string | null;
}

export interface ReportedAgreement {
	readonly id: string;
	readonly reference: string;
	readonly title: string;
	readonly strand: StrandKind;
	readonly providerId: string;
	readonly valuePence: Pence;
}

export interface FundingStream {
	readonly funder: string;
	readonly name: string;
	readonly amountPence: Pence;
	/** The source says "near" or "about". */
	readonly approximate: boolean;
	/** Beside the commissioner's money. */
	readonly paidByFunder: boolean;
}

export interface ReportedAllocation {
	readonly agreementId: string;
	readonly areaId: string;
	readonly intervention: string;
	readonly units: number;
	readonly unitPricePence: Pence;
}

export interface ReportedPayment {
	readonly agreementId: string;
	/** Contract quarter that it is for. */
	readonly period: number;
	readonly amountPence: Pence;
	readonly dueOn: IsoDate;
	/** By the bank, by the day of the report. */
	readonly paidPence: Pence;
}

export interface PaidByStream {
	readonly funder: string;
	readonly name: string;
	readonly pence: Pence;
}

/** Places of the perpetrator work in the ledger. Funded by the commissioner: used, left (free or reserved) and expired add up to it. */
export interface ReportedUnits {
	readonly funded: number;
	readonly used: number;
	readonly left: number;
	readonly expired: number;
	/** Bought by authorities, those of them used, and how many authorities bought. */
	readonly bought: number;
	readonly boughtUsed: number;
	readonly buyers: number;
}

export interface ReportedItem {
	readonly kind: ItemKind;
	readonly title: string;
	readonly agreementId: string;
	/** The organisation of whoever owns it: a person is not named outside the office. */
	readonly owner: string;
	readonly dueOn: IsoDate;
	readonly level: ItemLevel | null;
}

export interface PreviousReport {
	readonly reportId: string;
	readonly boardName: string;
	readonly heldOn: IsoDate;
	/** Submissions that it rested on. */
	readonly sources: readonly Source[];
	/** What it said of each KPI and set of cohorts. */
	readonly values: readonly PreviousValue[];
	/** Contract quarter that it reported. */
	readonly quarter: number;
	/** Every other figure of it; null where it was kept before 30 November 2026. */
	readonly counted: readonly CountedFigure[] | null;
	/** Keys of those that its readers were told exactly. */
	readonly told: readonly string[];
	/** KPIs by area and by provider, as one text each: "contact|area|walsall|1,2" and "38 of 48". */
	readonly splits: readonly (readonly [string, string])[];
	/** The ledger to the end of its quarter, as it reads today. */
	readonly units: ReportedUnits | null;
}

export interface PreviousValue {
	readonly kpi: string;
	readonly definitionVersion: number;
	readonly cohorts: readonly number[];
	readonly numerator: number | null;
	readonly denominator: number | null;
	/** Whether it was final then. */
	readonly final: boolean;
}
