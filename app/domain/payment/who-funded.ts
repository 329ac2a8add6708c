import type { Pence } from '../money/pence.ts';
import { isFundingWhole, type StreamWeight, shareByStreams } from './funding-shares.ts';

/** What was paid of an agreement in a period, by one stream. */
export interface FundedPart {
	readonly agreementId: string;
	readonly periodId: string;
	/** Null where the agreement's shares are not recorded, and who paid cannot be told. */
	readonly streamId: string | null;
	readonly pence: Pence;
}

export interface PaidOfAgreement {
	readonly agreementId: string;
	readonly valuePence: Pence;
	readonly streams: readonly StreamWeight[];
	/** In the order of the periods. */
	readonly paid: readonly { readonly periodId: string; readonly pence: Pence }[];
}

/** Every pound that was paid, once: by agreement, period and stream. Their sum is what was paid. */
export const whoFunded = (agreements: readonly PaidOfAgreement[]): readonly FundedPart[] =>
	agreements.flatMap(({ agreementId, valuePence, streams, paid }) =>
		isFundingWhole(valuePence, streams)
			? shareByStreams(paid, streams).flatMap(({ periodId, shares }) =>
					shares.map((pence, index) => ({
						agreementId,
						periodId,
						streamId: streams[index]?.streamId ?? null,
						pence,
					})),
				)
			: paid.map(({ periodId, pence }) => ({ agreementId, periodId, streamId: null, pence })),
	);
