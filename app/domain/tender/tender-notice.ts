import type { Instant, IsoDate } from '../calendar/iso-date.ts';
import type { Pence } from '../money/pence.ts';
import type { OFFICE_KINDS } from '../text/check-file.ts';
import type { LawAnswers } from './law-questions.ts';

/** What tells a grant call from a procurement: asked of the officer and kept. A label does not decide it. */
export interface RouteAnswers {
	/** The provider must deliver what is paid for, at a price, and could be sued if it does not. */
	readonly pricedDeliverables: boolean;
	/** Given to support what the recipient does for the public good, without a service in return. */
	readonly supportsRecipient: boolean;
	/** Officer's own. */
	readonly reasons: string;
}

export type Route = 'grant-call' | 'procurement';

export const routeOf = ({
	pricedDeliverables,
	supportsRecipient,
}: Pick<RouteAnswers, 'pricedDeliverables' | 'supportsRecipient'>): Route =>
	supportsRecipient && !pricedDeliverables ? 'grant-call' : 'procurement';

/** What a bidder names a price for: so many units of an intervention in an area. */
export interface PriceItem {
	readonly itemId: string;
	readonly areaId: string;
	readonly interventionId: string;
	readonly units: number;
}

/** A line of a budget that the office names, and the bidder fills in. */
export interface LineAsked {
	readonly lineId: string;
	readonly name: string;
}

/** A strand's work in some areas, for which one bid is accepted. Its price is asked by places or by lines of a budget, never by both. */
export interface Lot {
	readonly lotId: string;
	readonly title: string;
	readonly strandId: string;
	/** Where there is work. */
	readonly areaIds: readonly string[];
	readonly items: readonly PriceItem[];
	readonly lines: readonly LineAsked[];
	/** The most that a bid may come to; null where nothing is said. */
	readonly budgetPence: Pence | null;
}

/** How a price becomes points. Quality only: the budget is fixed, and what is bought for it decides. */
export const PRICE_FORMULAS = ['lowest-over-price', 'lowest-to-highest', 'quality-only'] as const;
export type PriceFormula = (typeof PRICE_FORMULAS)[number];

/** What decides between equal totals; where that is equal too, a recorded decision does. */
export const TIE_RULES = ['higher-quality', 'lower-price', 'decision'] as const;
export type TieRule = (typeof TIE_RULES)[number];

export type RequirementKind = 'respect' | 'insurance' | 'safeguarding' | 'other';

/** Passed or failed; never scored. */
export interface Requirement {
	readonly requirementId: string;
	readonly kind: RequirementKind;
	/** Asked of bids for lots with work there; null where it is asked of every bid. */
	readonly areaId: string | null;
	readonly asks: string;
}

export interface QualityQuestion {
	readonly questionId: string;
	readonly asks: string;
	/** What a good answer shows, for bidders and evaluators alike. */
	readonly criterion: string;
	/** Of 100, together with the price's weight. */
	readonly weight: number;
	readonly wordLimit: number;
}

/** In the order in which it comes. */
export interface Timetable {
	readonly questionsCloseAt: Instant;
	readonly answersBy: IsoDate;
	readonly closesAt: Instant;
	readonly evaluatedBy: IsoDate;
	readonly awardBy: IsoDate;
	readonly startsOn: IsoDate;
	readonly endsOn: IsoDate;
}

/** The legal publication, of which the portal's page is a copy. */
export interface FindATender {
	readonly number: string;
	readonly publishedAt: Instant;
}

/** A file that stands in a notice: by the hash of its bytes, as one version of a document. */
export interface NoticeDocument {
	/** What stays the same from version to version. */
	readonly documentId: string;
	/** This version of it. */
	readonly fileId: string;
	readonly version: number;
	readonly title: string;
	readonly kind: (typeof OFFICE_KINDS)[number];
	/** In bytes. */
	readonly size: number;
	/** SHA-256, in hex. */
	readonly hash: string;
}

/** All that a tender says: the content of one version of it. */
export interface TenderNotice extends LawAnswers {
	readonly title: string;
	readonly description: string;
	readonly route: RouteAnswers;
	/** The day on which the procurement began, which chooses the law. */
	readonly begunOn: IsoDate;
	readonly valuePence: Pence;
	readonly vatPence: Pence;
	readonly cpvCodes: readonly string[];
	readonly findATender: FindATender | null;
	readonly lots: readonly Lot[];
	readonly requirements: readonly Requirement[];
	readonly questions: readonly QualityQuestion[];
	/** Of 100, together with the questions' weights. */
	readonly priceWeight: number;
	readonly priceFormula: PriceFormula;
	readonly tieRule: TieRule;
	/** KPIs of which a bidder may promise more than the specification asks. */
	readonly promisableKpis: readonly string[];
	readonly timetable: Timetable;
	/** Bids may be begun from this day; null is the day of publication. Until then the tender is coming: it is read, asked about and followed. */
	readonly opensOn: IsoDate | null;
	readonly documents: readonly NoticeDocument[];
}
