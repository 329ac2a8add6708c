import type { CellView } from '../../components/layout/record-view.ts';
import { type BidPart, totalPence } from '../../domain/bid/bid-content.ts';
import { fileIdOf, isFileKey, partOfKey } from '../../domain/bid/bid-files.ts';
import { fileOf, partOf } from '../../domain/bid/sealed-content.ts';
import type { LotShown } from '../../operations/evaluation/show-lot.ts';
import { tenderPath } from './tender-words.ts';

/** What the reader's roles let them do with a lot. */
export interface MayEvaluate {
	readonly score: boolean;
	readonly check: boolean;
	readonly agree: boolean;
	readonly lock: boolean;
	readonly recommend: boolean;
	readonly approve: boolean;
	readonly report: boolean;
}

export const lotPath = ({ tender, lot }: LotShown): `/${string}` =>
	`${tenderPath(tender)}/lots/${lot.lot.lotId}`;

export const bidderName = ({ lot }: LotShown, submissionId: string): string =>
	lot.bids.find((bid) => bid.submissionId === submissionId)?.organisationName ?? '';

/** What was opened of one bid. */
export const openedOf = ({ lot }: LotShown, submissionId: string): readonly BidPart[] =>
	lot.opened
		.filter((part) => part.submissionId === submissionId && !isFileKey(part.part))
		.map(({ content }) => partOf(content));

/** The files of one part of an opened bid, to be downloaded. */
export const openedFilesOf = (shown: LotShown, submissionId: string, key: string): readonly CellView[] =>
	shown.lot.opened.flatMap(({ submissionId: of, part, content }) => {
		if (of !== submissionId || !isFileKey(part) || partOfKey(part) !== key) return [];
		const { name } = fileOf(content);
		return [{ text: name, href: `${lotPath(shown)}/bids/${submissionId}/files/${fileIdOf(part)}` }];
	});

/** Null until prices stand open. */
export function priceOf(shown: LotShown, submissionId: string): number | null {
	const prices = openedOf(shown, submissionId).flatMap((part) => ('prices' in part ? [part.prices] : []));
	return prices[0] === undefined ? null : totalPence(shown.lot.lot, prices[0]);
}
