import { type BidPart, type PartKey, partsAsked } from '../../domain/bid/bid-content.ts';
import type { Pence } from '../../domain/money/pence.ts';
import { requirementsOf } from '../../domain/tender/requirements.ts';
import type { QualityQuestion, Requirement } from '../../domain/tender/tender-notice.ts';
import type { BidFacts } from '../../operations/bid/show-bid.ts';

export interface AskedLevel {
	readonly kpiKey: string;
	readonly name: string;
	/** By the specification, in percent. */
	readonly asked: number;
}
export interface AskedPrice {
	readonly itemId: string;
	/** "Group programme, Walsall". */
	readonly label: string;
	/** Null for a line of a budget. */
	readonly units: number | null;
}

/** One part of a bid with all that its page asks. */
export type AskedPart = { readonly key: PartKey; readonly title: string } & (
	| { readonly kind: 'requirements'; readonly requirements: readonly Requirement[] }
	| { readonly kind: 'answer'; readonly question: QualityQuestion }
	| { readonly kind: 'levels'; readonly levels: readonly AskedLevel[] }
	| { readonly kind: 'price'; readonly prices: readonly AskedPrice[]; readonly budgetPence: Pence | null }
);

type Of = Pick<BidFacts, 'tender' | 'names' | 'lotId' | 'targets'>;

/** In the order in which they are asked. */
export const askedParts = (bid: Of): readonly AskedPart[] =>
	partsAsked(bid.tender.notice).flatMap((key) => askedPart(bid, key) ?? []);

function askedPart({ tender: { notice }, names, lotId, targets }: Of, key: PartKey): AskedPart | null {
	const lot = notice.lots.find((each) => each.lotId === lotId) ?? {
		items: [],
		lines: [],
		areaIds: [],
		budgetPence: null,
	};
	if (key === 'requirements')
		return { key, title: 'What must be met', kind: key, requirements: requirementsOf(notice, lot) };
	if (key === 'levels') {
		const levels = notice.promisableKpis.map((kpiKey) => ({
			kpiKey,
			name: names.kpis.find((kpi) => kpi.key === kpiKey)?.name ?? kpiKey,
			asked: targets.get(kpiKey) ?? 0,
		}));
		return { key, title: 'Levels that you promise', kind: key, levels };
	}
	if (key === 'price') {
		const prices = lot.items.map(({ itemId, areaId, interventionId, units }) => ({
			itemId,
			label: `${names.interventions.get(interventionId) ?? 'Work'}, ${names.areas.get(areaId) ?? 'one area'}`,
			units,
		}));
		const lines = lot.lines.map(({ lineId, name }) => ({ itemId: lineId, label: name, units: null }));
		return { key, title: 'Price', kind: key, prices: [...prices, ...lines], budgetPence: lot.budgetPence };
	}
	const number = notice.questions.findIndex(({ questionId }) => key === `answer:${questionId}`);
	const question = notice.questions[number];
	return question === undefined
		? null
		: { key, title: `Question ${number + 1}: ${question.asks}`, kind: 'answer', question };
}

export const addressOfPart = (bidId: string, key: string): `/${string}` =>
	`/bids/${bidId}/parts/${encodeURIComponent(key)}`;

export interface WrittenPart {
	readonly version: number;
	readonly content: BidPart;
}

export const writtenOf = ({ written }: Pick<BidFacts, 'written'>, key: string): WrittenPart | null =>
	written?.find(({ content }) => content.part === key) ?? null;
