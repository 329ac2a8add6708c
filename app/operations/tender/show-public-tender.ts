import { type ClarificationAnswer, listAnswers } from '../../../db/read/clarifications.ts';
import { findOwner } from '../../../db/read/programme-owners.ts';
import { listPublicAwards, type PublicAward } from '../../../db/read/public-awards.ts';
import { getTenderNames, type TenderNames } from '../../../db/read/tender-names.ts';
import { listTenderVersions, type TenderVersionRow } from '../../../db/read/tender-versions.ts';
import { findPublicTender, listTenderSteps, type TenderRow } from '../../../db/read/tenders.ts';
import { targetsInPercent } from '../../domain/bid/targets-in-percent.ts';
import type { Instant, IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { decideAsking } from '../../domain/tender/decide-clarification.ts';
import { type ChosenRegime, regimeOf } from '../../domain/tender/regime.ts';
import { lifeOfTender, type TenderLife } from '../../domain/tender/tender-life.ts';
import { hasOpened, isBeforeClosing } from '../../domain/tender/tender-state.ts';
import { publicKeyOf, sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';

export interface PublicTender {
	readonly tender: TenderRow;
	readonly names: TenderNames;
	readonly bodyName: string;
	readonly regime: ChosenRegime;
	/** By the KPI's key: what the specification asks, in percent. */
	readonly targets: ReadonlyMap<string, number>;
	/** Null unless it was. */
	readonly cancelled: { readonly at: Instant; readonly words: string } | null;
	/** Bids may be begun and submitted. */
	readonly isOpen: boolean;
	/** The day from which bids may be begun, while it has not come. */
	readonly opensOn: IsoDate | null;
	/** What was answered, the newest first. */
	readonly clarifications: readonly (ClarificationAnswer & { readonly id: string })[];
	readonly mayAsk: boolean;
	/** Every one that was published, the first included. */
	readonly versions: readonly TenderVersionRow[];
	/** SHA-256 of the public key with which receipts are signed. */
	readonly receiptKeyDigest: string;
	readonly today: IsoDate;
	/** As everybody may know it: nothing of its bids, and of decisions those of which bidders have been told. */
	readonly life: TenderLife;
	readonly now: Instant;
	/** What was decided about its lots, once bidders have been told. */
	readonly awards: readonly PublicAward[];
}

/** A tender as everybody may read it. Of its bids nothing stands here. */
export async function showPublicTender(services: Services, slug: string): Promise<PublicTender | null> {
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return services.db.snapshot(async (reader) => {
		const tender = await findPublicTender(reader, slug);
		if (tender === null) return null;
		const steps = await listTenderSteps(reader, tender.id);
		const names = await getTenderNames(reader, tender);
		const versions = await listTenderVersions(reader, tender.id);
		const awards = await listPublicAwards(reader, tender.id);
		const decisions = awards.map(({ decidedOn, ...award }) => ({
			...award,
			recommendedAt: null,
			approvedAt: decidedOn,
		}));
		const { opensOn } = tender.notice;
		const isBefore = tender.state === 'published' && isBeforeClosing(tender.closesAt, now);
		return {
			tender,
			names,
			bodyName: (await findOwner(reader, tender.programmeId, today)).name,
			regime: regimeOf(tender.notice),
			targets: targetsInPercent(names.kpis),
			cancelled: steps.find(({ kind }) => kind === 'cancelled') ?? null,
			isOpen: isBefore && hasOpened(opensOn, today),
			opensOn: isBefore && !hasOpened(opensOn, today) ? opensOn : null,
			clarifications: await listAnswers(reader, tender.id),
			mayAsk: decideAsking(
				{ state: tender.state, questionsCloseAt: tender.notice.timetable.questionsCloseAt },
				now,
			).ok,
			versions,
			receiptKeyDigest: sha256(publicKeyOf(services.config.receiptKey)),
			today,
			awards,
			life: lifeOfTender(tender, { versions, steps, openings: [], locks: [], decisions }),
			now,
		};
	});
}
