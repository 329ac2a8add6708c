import { type AgreementItemRow, listAgreementItems } from '../../../db/read/agreement-items.ts';
import { findBoardReport } from '../../../db/read/board-reports.ts';
import { listReturns } from '../../../db/read/kpi-returns.ts';
import { getSubmittedNarratives } from '../../../db/read/submissions.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { NARRATIVE_QUESTIONS, type NarrativeQuestion } from '../../domain/kpi-return/narrative.ts';
import type { Services } from '../../services.ts';

/** What one provider wrote with a return that was accepted. */
export interface WrittenByProvider {
	readonly provider: string;
	readonly agreement: string;
	readonly answers: readonly { readonly question: NarrativeQuestion; readonly words: string }[];
}

export interface BesideWords {
	/** Of the paper's quarter, as it was accepted, by provider. */
	readonly written: readonly WrittenByProvider[];
	/** What is open under the programme's agreements. */
	readonly open: readonly AgreementItemRow[];
}

/** What the writer of a paper reads beside it; null when the paper is absent or out of scope. */
export async function showBesideWords(
	services: Services,
	scope: Scope,
	reportId: string,
): Promise<BesideWords | null> {
	const today = londonDay(services.clock.businessNow());
	return services.db.snapshot(async (reader) => {
		const report = await findBoardReport(reader, scope, today, reportId);
		if (report === null) return null;
		const { programmeId, period } = report;
		const returns = await listReturns(reader, scope, today, { programmeId });
		const accepted = returns.flatMap((row) =>
			row.period.id === period.id && row.acceptedSubmissionId !== null
				? [{ row, submissionId: row.acceptedSubmissionId }]
				: [],
		);
		const narratives = await getSubmittedNarratives(
			reader,
			scope,
			accepted.map(({ submissionId }) => submissionId),
		);
		const agreements = new Set<string>(returns.map(({ agreementId }) => agreementId));
		const items = await listAgreementItems(reader, scope, today, { openOnly: true });
		return {
			written: accepted.map(({ row, submissionId }) => ({
				provider: row.leadName,
				agreement: row.agreementTitle,
				answers: NARRATIVE_QUESTIONS.flatMap((question) => {
					const words = narratives.get(submissionId)?.get(question) ?? '';
					return words === '' ? [] : [{ question, words }];
				}),
			})),
			open: items.filter(({ agreementId }) => agreements.has(agreementId)),
		};
	});
}
