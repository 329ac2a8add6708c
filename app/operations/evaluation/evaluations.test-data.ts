import { AFTER, as, bid, LOT, on, open, published, type TenderInHand } from '../tender/tenders.test-data.ts';
import { agreeScore } from './agree-score.ts';
import { approveAward } from './approve-award.ts';
import { checkRequirement } from './check-requirement.ts';
import { declareInterest } from './declare-interest.ts';
import { lockQuality } from './lock-quality.ts';
import { nameEvaluators } from './name-evaluators.ts';
import { recommendAward } from './recommend-award.ts';
import { saveScore } from './save-score.ts';

export interface EvaluationInHand extends TenderInHand {
	readonly sent: () => { readonly commandId: string; readonly slug: string; readonly lotId: string };
	/** Of the first bidder, and of the second. */
	readonly submissions: readonly string[];
}

/** Of both questions what both evaluators give each bid, and what is agreed. */
const SCORES: Readonly<Record<string, readonly (readonly [number, number, number])[]>> = {
	safety: [
		[5, 4, 4],
		[3, 3, 3],
	],
	staff: [
		[4, 4, 4],
		[4, 3, 4],
	],
};

const done = (result: { readonly ok: boolean }) => {
	if (!result.ok) throw new Error(JSON.stringify(result));
};

/** Two bids that have been opened, scored by two, the first one's first answer twice; agreed, locked by two, their prices open. */
export async function rankedLot(db: Parameters<typeof published>[0]): Promise<EvaluationInHand> {
	const it = await published(db);
	const { services, officer, approver, evaluator, otherEvaluator } = it;
	await bid(it, it.bidder, 'A worker rings the partner before each session.', 200_000);
	await bid(it, it.otherBidder, 'We write to the partner each month.', 180_000);
	on(it, AFTER);
	for (const opener of it.openers.slice(0, 2)) done(await open(it, opener));
	const rows = await services.db.reader
		.selectFrom('bidSubmission')
		.select('id')
		.orderBy('sequence')
		.execute();
	const submissions = rows.map(({ id }) => id);
	const sent = () => ({ commandId: services.ids.next(), slug: it.slug, lotId: LOT });
	const evaluators = [evaluator, otherEvaluator];
	done(
		await nameEvaluators(services, ...as(officer), { ...sent(), personIds: evaluators.map(({ id }) => id) }),
	);
	for (const by of evaluators)
		done(await declareInterest(services, ...as(by), { ...sent(), hasConflict: false, words: '' }));
	const first = { ...sent(), submissionId: submissions[0] ?? '', questionId: 'safety' };
	done(
		await saveScore(services, ...as(evaluator), {
			...first,
			score: 2,
			reason: 'At first sight.',
			expectedVersion: 0,
		}),
	);
	for (const [index, submissionId] of submissions.entries()) {
		done(
			await checkRequirement(services, ...as(officer), {
				...sent(),
				submissionId,
				requirementId: 'respect',
				passes: true,
				reason: 'The certificate was seen.',
				expectedVersion: 0,
			}),
		);
		for (const questionId of ['safety', 'staff']) {
			const [one = 0, other = 0, agreed = 0] = SCORES[questionId]?.[index] ?? [];
			for (const [by, score] of [
				[evaluator, one],
				[otherEvaluator, other],
			] as const)
				done(
					await saveScore(services, ...as(by), {
						...sent(),
						submissionId,
						questionId,
						score,
						reason: `It is worth ${score}: it says who does what, and by when.`,
						expectedVersion: by === evaluator && index === 0 && questionId === 'safety' ? 1 : 0,
					}),
				);
			done(
				await agreeScore(services, ...as(officer), {
					...sent(),
					submissionId,
					questionId,
					score: agreed,
					reason: `Both agreed on ${agreed}.`,
					expectedVersion: 0,
				}),
			);
		}
	}
	for (const by of [officer, approver]) done(await lockQuality(services, ...as(by), sent()));
	for (const opener of it.openers.slice(0, 2)) done(await open(it, opener, 'price'));
	return { ...it, sent, submissions };
}

/** The first bid recommended, and approved. */
export async function awardedLot(db: Parameters<typeof published>[0]): Promise<EvaluationInHand> {
	const it = await rankedLot(db);
	const { services, officer, approver, sent, submissions } = it;
	const submissionId = submissions[0] ?? '';
	done(
		await recommendAward(services, ...as(officer), {
			...sent(),
			submissionId,
			reason: 'It has the most points by the notice’s formula.',
			expectedVersion: 0,
		}),
	);
	done(await approveAward(services, ...as(approver), { ...sent(), expectedVersion: 1 }));
	return it;
}
