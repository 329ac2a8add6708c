import type { BidPart } from '../bid/bid-content.ts';
import { totalPence } from '../bid/bid-content.ts';
import type { Lot, TenderNotice } from '../tender/tender-notice.ts';
import type { AgreementTerms } from './agreement-terms.ts';
import { blankTerms } from './blank-terms.ts';

export interface BidWon {
	readonly notice: Pick<TenderNotice, 'timetable' | 'description'>;
	readonly lot: Lot;
	readonly reference: string;
	readonly leadId: string;
	readonly legalBasis: string;
	readonly parts: readonly BidPart[];
	/** Of each item's allocation, by the item's id. */
	readonly allocationIds: ReadonlyMap<string, string>;
}

/** What a bid that won makes of an agreement's terms: its provider, areas, units, prices and promised levels. The rest is written as ever. */
export function termsOfBid({
	notice,
	lot,
	reference,
	leadId,
	legalBasis,
	parts,
	allocationIds,
}: BidWon): AgreementTerms {
	const { startsOn, endsOn } = notice.timetable;
	const prices = parts.flatMap((part) => ('prices' in part ? part.prices : []));
	const levels = parts.flatMap((part) => ('levels' in part ? part.levels : []));
	const priceOf = (itemId: string) => prices.find((price) => price.itemId === itemId)?.unitPricePence ?? 0;
	return {
		...blankTerms({
			reference,
			title: lot.title,
			strandId: lot.strandId,
			leadId,
			startsOn,
			endsOn,
			legalBasis,
		}),
		purpose: notice.description,
		valuePence: totalPence(lot, prices),
		areas: lot.areaIds.map((areaId) => ({ areaId, organisationId: leadId })),
		allocations: lot.items.map(({ itemId, areaId, interventionId, units }) => ({
			allocationId: allocationIds.get(itemId) ?? itemId,
			areaId,
			interventionId,
			units,
			unitPricePence: priceOf(itemId),
		})),
		// A grant is outside the scope of VAT; whoever writes the agreement says otherwise where something is supplied in return.
		budgetLines: lot.lines.map(({ lineId, name }) => ({
			lineId,
			name,
			amountPence: priceOf(lineId),
			vat: 'outside-scope',
		})),
		targets: levels.map(({ kpiKey, percent }) => ({ kpiKey, numerator: percent, denominator: 100 })),
	};
}
