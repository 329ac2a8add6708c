import type { IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';
import type { StrandKind } from '../specification/specification.ts';
import type { VersionState } from './version-state.ts';

/** Where an agreement stands: on its way to being accepted, or what it is on the day. */
export const PORTFOLIO_STANDINGS = [
	'draft',
	'awaiting-approval',
	'approved',
	'sent',
	'to-begin',
	'active',
	'ended',
	'terminated',
] as const;
export type PortfolioStanding = (typeof PORTFOLIO_STANDINGS)[number];

export const STANDING_NAMES: Readonly<Record<PortfolioStanding, string>> = {
	draft: 'Draft',
	'awaiting-approval': 'Waiting for approval',
	approved: 'Approved, not sent',
	sent: 'Sent to the provider',
	'to-begin': 'To begin',
	active: 'Active',
	ended: 'Ended',
	terminated: 'Ended early',
};

export interface PortfolioLine {
	readonly agreementId: string;
	/** Of the newest version that has not been accepted, where there is no accepted one; null for an agreement. */
	readonly draftNumber: number | null;
	readonly reference: string;
	readonly title: string;
	readonly programmeId: string;
	readonly programmeName: string;
	readonly leadId: string;
	readonly leadName: string;
	readonly strand: StrandKind;
	readonly areas: readonly { readonly areaId: string; readonly areaName: string }[];
	readonly standing: PortfolioStanding;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
	/** Null where it is between the commissioner and the lead, and the reader is neither. */
	readonly valuePence: Pence | null;
	readonly paidPence: Pence | null;
}

/** Null for a version that has come to nothing or has been accepted: then the agreement itself is listed. */
export const standingOfDraft = (state: VersionState): PortfolioStanding | null =>
	state === 'draft' || state === 'awaiting-approval' || state === 'approved' || state === 'sent'
		? state
		: null;

export const PORTFOLIO_SORTS = ['newest', 'reference', 'provider', 'value', 'ends'] as const;
export type PortfolioSort = (typeof PORTFOLIO_SORTS)[number];

export interface PortfolioAsked {
	readonly programme: string | null;
	readonly provider: string | null;
	readonly strand: string | null;
	readonly area: string | null;
	readonly standing: string | null;
	readonly sort: PortfolioSort;
}

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const BY: Readonly<Record<PortfolioSort, (one: PortfolioLine, other: PortfolioLine) => number>> = {
	newest: (one, other) => order(other.startsOn, one.startsOn),
	reference: () => 0,
	provider: (one, other) => order(one.leadName, other.leadName),
	value: (one, other) => (other.valuePence ?? 0) - (one.valuePence ?? 0),
	ends: (one, other) => order(one.endsOn, other.endsOn),
};

/** The lines asked for, in the order asked for; what ties is in the order of references. */
export const arrangePortfolio = (
	lines: readonly PortfolioLine[],
	asked: PortfolioAsked,
): readonly PortfolioLine[] =>
	lines
		.filter(
			(line) =>
				(asked.programme === null || line.programmeId === asked.programme) &&
				(asked.provider === null || line.leadId === asked.provider) &&
				(asked.strand === null || line.strand === asked.strand) &&
				(asked.area === null || line.areas.some(({ areaId }) => areaId === asked.area)) &&
				(asked.standing === null || line.standing === asked.standing),
		)
		.sort(
			(one, other) =>
				BY[asked.sort](one, other) ||
				order(one.reference, other.reference) ||
				order(one.agreementId, other.agreementId),
		);
