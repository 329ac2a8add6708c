import type { Tx } from '../../../db/connect.ts';
import { listRecipients } from '../../../db/read/recipients.ts';
import { getSubmittedFigures, getSubmittedNarratives } from '../../../db/read/submissions.ts';
import { lockWholeReturn, type WholeReturn } from '../../../db/read/whole-returns.ts';
import { getWorkingDraft } from '../../../db/read/working-drafts.ts';
import { saveReturn } from '../../../db/write/kpi-returns.ts';
import { keepSubmittedSources } from '../../../db/write/return-workbooks.ts';
import { insertSubmission, keepSectionAcceptances } from '../../../db/write/submissions.ts';
import { nameReturn } from '../../../templates/emails/name-return.ts';
import { returnSubmittedLetter } from '../../../templates/emails/return-submitted.ts';
import type { Actor } from '../../domain/access/actor.ts';
import type { Scope } from '../../domain/access/scope.ts';
import { londonDay } from '../../domain/calendar/london.ts';
import { canonicalSubmission } from '../../domain/kpi-return/canonical-submission.ts';
import { capacityOf } from '../../domain/kpi-return/capacity-of.ts';
import { changedSections } from '../../domain/kpi-return/changed-sections.ts';
import { compareSubmissions } from '../../domain/kpi-return/compare-submissions.ts';
import { decideSubmission, type SubmitRefusal } from '../../domain/kpi-return/decide-submission.ts';
import { DECLARATION } from '../../domain/kpi-return/declaration.ts';
import { evolveReturn } from '../../domain/kpi-return/evolve-return.ts';
import { judgeDraft } from '../../domain/kpi-return/judge-draft.ts';
import { reviewClock, writeReviewBy } from '../../domain/kpi-return/review-clock.ts';
import type { Submission } from '../../domain/kpi-return/submission.ts';
import { accepted, type Result, refused } from '../../domain/result.ts';
import type { SectionKey } from '../../domain/specification/specification.ts';
import { sha256 } from '../../gateways/secrets.ts';
import type { Services } from '../../services.ts';
import { gated } from '../gated.ts';
import { carryOut } from '../record-change.ts';

export interface SubmitReturn {
	readonly commandId: string;
	readonly returnId: string;
	readonly declared: boolean;
}

type Refusal = SubmitRefusal | { readonly code: 'not-found' };
interface Submitted {
	readonly submission: number;
	readonly hash: string;
}

/** Certified and sent: a version that is kept for ever, with a hash of its canonical text as the receipt. The officers are told. */
export async function submitReturn(
	services: Services,
	actor: Actor,
	scope: Scope,
	command: SubmitReturn,
): Promise<Result<Submitted, Refusal>> {
	const { returnId, declared } = command;
	const now = services.clock.businessNow();
	const today = londonDay(now);
	return carryOut<Submitted, Refusal>(services, actor, 'submit-return', gated(command), async (tx) => {
		const whole = await lockWholeReturn(tx, scope, today, returnId);
		if (whole === null) return refused({ code: 'not-found' });
		const { row, kpiReturn } = whole;
		const draft = await getWorkingDraft(tx, scope, whole);
		const { figures, findings } = judgeDraft(draft);
		const content = {
			returnId,
			number: (kpiReturn.latest?.number ?? 0) + 1,
			figures,
			words: draft.words,
			notes: notesOf(findings),
		};
		const capacity = capacityOf(actor.roles);
		const certification = {
			by: actor,
			capacity,
			declared,
			findings,
			changedSections: await sectionsChanged(tx, scope, whole, content),
		} as const;
		const decided = decideSubmission(kpiReturn, certification, now);
		if (!decided.ok) return decided;
		const certified = {
			agreementId: row.agreementId,
			periodId: row.period.id,
			specificationId: row.specificationId,
			submittedAt: now,
			certifiedBy: actor.personId,
			capacity,
			declaration: DECLARATION,
			...content,
		} as const;
		const hash = sha256(canonicalSubmission(certified));
		const submissionId = services.ids.next();
		const after = evolveReturn(kpiReturn, decided.value);
		await insertSubmission(tx, submissionId, certified, hash, draft.ledger);
		await keepSubmittedSources(tx, returnId, submissionId);
		if (row.latestSubmissionId !== null)
			await keepSectionAcceptances(tx, row.latestSubmissionId, submissionId, decided.value.acceptancesKept);
		await saveReturn(tx, returnId, { state: after.state, latestSubmissionId: submissionId });
		const officers = await listRecipients(tx, [row.bodyId], ['officer'], today);
		const about = nameReturn(row, `${services.config.origin}/returns/${returnId}/review`);
		const reviewBy = writeReviewBy(reviewClock(after, today) ?? { reviewBy: today });
		return accepted({
			outcome: { submission: content.number, hash },
			changes: [
				{
					action: 'return.submitted',
					subject: { kind: 'return', id: returnId },
					bodyId: row.bodyId,
					before: { state: row.state, submission: kpiReturn.latest?.number ?? null },
					after: { state: after.state, submission: content.number, hash },
				},
			],
			messages: officers.map((person) => returnSubmittedLetter(person, about, content.number, reviewBy)),
		});
	});
}

const notesOf = (findings: ReturnType<typeof judgeDraft>['findings']): ReadonlyMap<string, string> =>
	new Map(findings.flatMap(({ key, note }) => (note === null ? [] : [[key, note] as const])));

/** The sections that differ from the version before; of no matter where there is none. */
async function sectionsChanged(
	tx: Tx,
	scope: Scope,
	{ row, sections }: WholeReturn,
	content: Submission,
): Promise<readonly SectionKey[]> {
	const before = row.latestSubmissionId;
	if (before === null) return [];
	const figures = [...((await getSubmittedFigures(tx, scope, [before])).get(before)?.values() ?? [])];
	const words = (await getSubmittedNarratives(tx, scope, [before])).get(before) ?? new Map();
	return changedSections(
		compareSubmissions({ returnId: content.returnId, number: content.number - 1, figures, words }, content),
		sections,
	);
}
