import { listAwards } from '../../../db/read/awards.ts';
import { listOpeners, type Opener } from '../../../db/read/bid-openers.ts';
import { type Clarification, listClarifications } from '../../../db/read/clarifications.ts';
import { listOpenings, type OpeningRow } from '../../../db/read/envelopes.ts';
import { type EvaluatorRow, listEvaluators, listQualityLocks } from '../../../db/read/evaluations.ts';
import { getProgrammeParts, type ProgrammeParts } from '../../../db/read/programme-parts.ts';
import { listLapsedBids, type ReceivedBid } from '../../../db/read/received-bids.ts';
import { listRecipients, type Recipient } from '../../../db/read/recipients.ts';
import { getSpecification } from '../../../db/read/specifications.ts';
import { listTenderDocuments, type ShelvedDocument } from '../../../db/read/tender-documents.ts';
import {
	type AmendmentRow,
	listAmendments,
	listTenderVersions,
	type TenderVersionRow,
} from '../../../db/read/tender-versions.ts';
import {
	findTender,
	listAttempts,
	listTenderSteps,
	type TenderAttempt,
	type TenderRow,
} from '../../../db/read/tenders.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { isQualityLocked } from '../../domain/bid/decide-opening.ts';
import type { Instant, IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { SpecificationVersion } from '../../domain/specification/specification.ts';
import { type NoticeProblem, problemsOfNotice } from '../../domain/tender/problems-of-notice.ts';
import { lifeOfTender, type TenderLife } from '../../domain/tender/tender-life.ts';
import type { TenderStep } from '../../domain/tender/tender-state.ts';
import type { Services } from '../../services.ts';

export interface TenderFacts {
	readonly tender: TenderRow;
	readonly steps: readonly TenderStep[];
	/** For its timeline, which tells each reader what they may know of it. */
	readonly life: TenderLife;
	readonly openers: readonly Opener[];
	readonly openings: readonly OpeningRow[];
	readonly problems: readonly NoticeProblem[];
	/** Of every lot: prices may be opened. */
	readonly isQualityLocked: boolean;
	/** Past its closing instant. */
	readonly isClosed: boolean;
	readonly now: Instant;
	readonly today: IsoDate;
	readonly parts: Pick<ProgrammeParts, 'areas' | 'strands' | 'interventions'>;
	readonly specification: Pick<SpecificationVersion, 'number' | 'kpis'>;
	/** Who could be named. */
	readonly ableOpeners: readonly Recipient[];
	/** Of every lot, and what each has declared of conflicts; nothing of what they score. */
	readonly evaluators: readonly EvaluatorRow[];
	/** Of a bid that came too late nobody is named before the bids have been opened: it tells who bids. */
	readonly attempts: readonly (Omit<TenderAttempt, 'personName'> & { readonly personName: string | null })[];
	/** What bidders have asked; of who asked nothing stands here. */
	readonly clarifications: readonly Clarification[];
	/** Every one that was published, the first included. */
	readonly versions: readonly TenderVersionRow[];
	readonly amendments: readonly AmendmentRow[];
	/** Every file that was uploaded to it, whether it stands in the notice or not. */
	readonly shelf: readonly ShelvedDocument[];
	/** Bids that were not confirmed after an amendment; none before the bids have been opened. */
	readonly lapsed: readonly ReceivedBid[];
}

/** A tender as the office sees it. Of its bids nothing stands here. */
export async function showTender(
	services: Services,
	scope: Scope,
	slug: string,
): Promise<TenderFacts | null> {
	const now = services.clock.businessNow();
	const today = londonDay(now);
	if (scope.kind !== 'office') return null;
	return services.db.snapshot(async (reader) => {
		const tender = await findTender(reader, scope, today, slug);
		if (tender === null) return null;
		const openings = await listOpenings(reader, tender.id);
		const isOpened = openings.some(({ kind, openedAt }) => kind === 'quality' && openedAt !== null);
		const steps = await listTenderSteps(reader, tender.id);
		const versions = await listTenderVersions(reader, tender.id);
		const locks = await listQualityLocks(reader, tender.id);
		const awards = await listAwards(reader, tender.id, []);
		const decisions = awards.flatMap(({ undoneAt, agreement, ...award }) =>
			undoneAt === null ? [{ ...award, acceptedAt: agreement?.acceptedAt ?? null }] : [],
		);
		return {
			tender,
			steps,
			life: lifeOfTender(tender, { versions, steps, openings, locks, decisions }),
			openers: await listOpeners(reader, tender.id),
			openings,
			isQualityLocked: isQualityLocked(tender.notice.lots, locks),
			problems: problemsOfNotice(tender.notice, today),
			isClosed: now >= tender.closesAt,
			now,
			today,
			parts: await getProgrammeParts(reader, tender.programmeId),
			specification: await getSpecification(reader, tender.specificationId),
			ableOpeners: await listRecipients(reader, [scope.bodyId], ['bid-opener'], today),
			evaluators: await listEvaluators(reader, tender.id, today),
			attempts: (await listAttempts(reader, tender.id)).map((attempt) =>
				attempt.kind === 'late-bid' && !isOpened ? { ...attempt, personName: null } : attempt,
			),
			versions,
			amendments: await listAmendments(reader, tender.id),
			shelf: await listTenderDocuments(reader, tender.id),
			clarifications: await listClarifications(reader, tender.id),
			lapsed: isOpened ? await listLapsedBids(reader, tender.id) : [],
		};
	});
}
