import type { AgreedScoreTable } from './tables/agreed-score.ts';
import type { AwardTable } from './tables/award.ts';
import type { BidTable } from './tables/bid.ts';
import type { BidKeyTable } from './tables/bid-key.ts';
import type { BidPartTable } from './tables/bid-part.ts';
import type { BidScoreTable } from './tables/bid-score.ts';
import type { BidSubmissionTable } from './tables/bid-submission.ts';
import type { BidSubmissionPartTable } from './tables/bid-submission-part.ts';
import type { EnvelopeTable } from './tables/envelope.ts';
import type { EnvelopeShareTable } from './tables/envelope-share.ts';
import type { OpenedPartTable } from './tables/opened-part.ts';
import type { OpenerKeyTable } from './tables/opener-key.ts';
import type { OpeningTable } from './tables/opening.ts';
import type { OpeningShareTable } from './tables/opening-share.ts';
import type { QualityLockTable } from './tables/quality-lock.ts';
import type { RequirementCheckTable } from './tables/requirement-check.ts';
import type { SetApartTable } from './tables/set-apart.ts';
import type { TenderTable } from './tables/tender.ts';
import type { TenderAttemptTable } from './tables/tender-attempt.ts';
import type { TenderEvaluatorTable } from './tables/tender-evaluator.ts';
import type { TenderOpenerTable } from './tables/tender-opener.ts';
import type { TenderStepTable } from './tables/tender-step.ts';

/** The tables of tenders, bids, their opening and their evaluation. */
export interface TenderSchema {
	agreedScore: AgreedScoreTable;
	award: AwardTable;
	bid: BidTable;
	bidKey: BidKeyTable;
	bidPart: BidPartTable;
	bidScore: BidScoreTable;
	bidSubmission: BidSubmissionTable;
	bidSubmissionPart: BidSubmissionPartTable;
	envelope: EnvelopeTable;
	envelopeShare: EnvelopeShareTable;
	openedPart: OpenedPartTable;
	openerKey: OpenerKeyTable;
	opening: OpeningTable;
	openingShare: OpeningShareTable;
	qualityLock: QualityLockTable;
	requirementCheck: RequirementCheckTable;
	setApart: SetApartTable;
	tender: TenderTable;
	tenderAttempt: TenderAttemptTable;
	tenderEvaluator: TenderEvaluatorTable;
	tenderOpener: TenderOpenerTable;
	tenderStep: TenderStepTable;
}
