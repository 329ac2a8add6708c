import { getLedgerOfReturn } from '../../../db/read/ledger-counts.ts';
import { listReportedCases } from '../../../db/read/reported-cases.ts';
import { listPreparers } from '../../../db/read/return-drafts.ts';
import { type FigureSource, getSubmittedSources } from '../../../db/read/return-workbooks.ts';
import {
	getNewestSubmissions,
	getSubmittedFigures,
	getSubmittedLedger,
	getSubmittedNarratives,
	listAcceptedSections,
} from '../../../db/read/submissions.ts';
import { getSubmittedReturn } from '../../../db/read/submitted-return.ts';
import { findWholeReturn, type WholeReturn } from '../../../db/read/whole-returns.ts';
import type { Scope } from '../../domain/access/scope.ts';
import type { IsoDate } from '../../domain/calendar/iso-date.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import type { ReportedCases } from '../../domain/kpi/passed-and-received.ts';
import { breaksOfAcceptance } from '../../domain/kpi-return/breaks-of-acceptance.ts';
import type { CheckedReturn } from '../../domain/kpi-return/checks/checked-return.ts';
import type { Finding } from '../../domain/kpi-return/checks/finding.ts';
import { type LedgerDifference, ledgerDifferences } from '../../domain/kpi-return/ledger-differences.ts';
import type { NarrativeQuestion } from '../../domain/kpi-return/narrative.ts';
import type { Services } from '../../services.ts';

/** The newest version of a return, with what the officer sets it against. */
export interface ReviewFacts {
	readonly whole: WholeReturn;
	readonly today: IsoDate;
	/** By `figureKey`. */
	readonly figures: ReadonlyMap<string, number>;
	readonly words: ReadonlyMap<NarrativeQuestion, string>;
	readonly notes: ReadonlyMap<string, string>;
	/** By `figureKey`: from which cell of a workbook a figure came. */
	readonly sources: ReadonlyMap<string, FigureSource>;
	/** The newest submissions for the quarter before and for the same quarter last year; null where there is none. */
	readonly lastQuarter: ReadonlyMap<string, number> | null;
	readonly lastYear: ReadonlyMap<string, number> | null;
	readonly cases: readonly ReportedCases[];
	readonly acceptedSections: Awaited<ReturnType<typeof listAcceptedSections>>;
	/** This version as the cross-checks see it today. */
	readonly checked: CheckedReturn;
	/** What would not hold together, here and in the returns beside it, once this version is accepted. */
	readonly breaks: readonly Finding[];
	/** Where this version and the ledger of places differ, when it was certified or now. */
	readonly ledger: readonly LedgerDifference[];
	readonly preparers: Awaited<ReturnType<typeof listPreparers>>;
}

/** Null where the return is absent, out of scope, or has not been submitted. */
export async function showReview(services: Services, scope: Scope, id: string): Promise<ReviewFacts | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const whole = await findWholeReturn(reader, scope, today, id);
		const submissionId = whole?.row.latestSubmissionId ?? null;
		if (whole === null || submissionId === null) return null;
		const { number } = whole.row.period;
		const earlier = await getNewestSubmissions(reader, whole.row.agreementId, [number - 1, number - 4]);
		const before = earlier.get(number - 1);
		const yearBefore = earlier.get(number - 4);
		const figures = await getSubmittedFigures(reader, scope, [submissionId, ...earlier.values()]);
		const valuesOf = (submission: string | undefined): ReadonlyMap<string, number> | null =>
			submission === undefined
				? null
				: new Map([...(figures.get(submission) ?? [])].map(([key, { value }]) => [key, value]));
		const submitted = await getSubmittedReturn(reader, scope, whole, submissionId);
		const ledger = ledgerDifferences({
			areaIds: submitted.checked.areaIds,
			figures: submitted.checked.figures,
			notes: submitted.notes,
			certified: await getSubmittedLedger(reader, submissionId),
			now: await getLedgerOfReturn(reader, whole.row, whole.ownAreaIds),
		});
		return {
			whole,
			today,
			ledger,
			checked: submitted.checked,
			breaks: breaksOfAcceptance(submitted.checked, submitted.notes),
			figures: valuesOf(submissionId) ?? new Map(),
			words: (await getSubmittedNarratives(reader, scope, [submissionId])).get(submissionId) ?? new Map(),
			notes: submitted.notes,
			sources: await getSubmittedSources(reader, scope, submissionId),
			lastQuarter: valuesOf(before),
			lastYear: valuesOf(yearBefore),
			cases: await listReportedCases(reader, scope, today, whole.row.programmeId, [number - 1, number]),
			acceptedSections: await listAcceptedSections(reader, submissionId),
			preparers: await listPreparers(reader, scope, whole.row.id),
		};
	});
}
