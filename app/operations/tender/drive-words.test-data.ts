import type { Db } from '../../../db/connect.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { decideUndoing } from '../award/decide-undoing.ts';
import { liftClaim } from '../award/lift-claim.ts';
import { notifyClaim } from '../award/notify-claim.ts';
import { proposeUndoing } from '../award/propose-undoing.ts';
import { recommendNoAward } from '../award/recommend-no-award.ts';
import { recordChallenge } from '../award/record-challenge.ts';
import { sendOutcomeLetters } from '../award/send-outcome-letters.ts';
import { attach, pdfSaying } from '../bid/bid-files.test-data.ts';
import { driveBidders } from '../bidder/drive-words.test-data.ts';
import { answerClarification } from '../clarification/answer-clarification.ts';
import { askClarification } from '../clarification/ask-clarification.ts';
import { agreeScore } from '../evaluation/agree-score.ts';
import { approveAward } from '../evaluation/approve-award.ts';
import { checkRequirement } from '../evaluation/check-requirement.ts';
import { declareInterest } from '../evaluation/declare-interest.ts';
import { draftAwardedAgreement } from '../evaluation/draft-awarded-agreement.ts';
import { keepScoreDraft } from '../evaluation/keep-score-draft.ts';
import { lockQuality } from '../evaluation/lock-quality.ts';
import { nameEvaluators } from '../evaluation/name-evaluators.ts';
import { recommendAward } from '../evaluation/recommend-award.ts';
import { saveScore } from '../evaluation/save-score.ts';
import { showLot } from '../evaluation/show-lot.ts';
import { changeOpenerPassphrase } from './change-opener-passphrase.ts';
import { declineAmendment } from './decline-amendment.ts';
import { startTender } from './start-tender.ts';
import {
	AFTER,
	amend,
	approve,
	as,
	bid,
	confirm,
	edit,
	enrolAgain,
	LOT,
	on,
	open,
	passphraseOf,
	publish,
	putForward,
	step,
	type TenderInHand,
	tenderIn,
	tenderOf,
	upload,
} from './tenders.test-data.ts';

/** A tender from its notice to its agreement, with this word wherever somebody writes. */
export async function driveTenders(db: Db, mark: string): Promise<readonly { readonly ok: boolean }[]> {
	const it = await tenderIn(db);
	const { services, officer, approver, evaluator, otherEvaluator } = it;
	const done: { readonly ok: boolean }[] = [
		await startTender(services, ...as(officer), {
			commandId: services.ids.next(),
			slug: it.programme.slug,
			begun: { title: mark, begunOn: isoDate('2017-01-09') },
		}),
		await edit(it, {
			part: 'details',
			details: {
				title: mark,
				description: mark,
				route: { pricedDeliverables: true, supportsRecipient: false, reasons: mark },
			},
		}),
		await edit(it, {
			part: 'law',
			answers: {
				subsidy: {
					fromPublicMoney: true,
					advantage: false,
					specific: false,
					affectsCompetition: false,
					reasons: mark,
				},
				vat: { suppliedInReturn: true, reasons: mark },
			},
		}),
		await edit(it, { part: 'requirement', entry: null, asks: mark }),
		await upload(it, { title: mark, fileName: `${mark}.pdf` }),
		await putForward(it),
		await step(it, 'send-back', mark, approver),
		await step(it, 'put-forward'),
		await publish(it),
	];
	done.push(...(await driveBidders(it, mark)));
	const begun = await bid(it, it.bidder, mark, 180_000);
	done.push(await attach(it, it.bidder.preparer, begun, { name: `${mark}.pdf`, bytes: pdfSaying(mark) }));
	const about = () => ({ commandId: services.ids.next(), slug: it.slug, nobodyNamed: false });
	const asked = await askClarification(services, ...as(it.bidder.preparer), { ...about(), words: mark });
	const clarificationId = asked.ok ? asked.value.clarificationId : '';
	const words = { clarificationId, question: mark, answer: mark };
	done.push(asked, await answerClarification(services, ...as(officer), { ...about(), ...words }));
	const { notice } = await tenderOf(it);
	const required = [...notice.requirements, { requirementId: null, asks: mark }];
	const questions = [{ questionId: 'safety', criterion: mark, wordLimit: 500 }];
	done.push(await amend(it, { description: mark, requirements: required, questions }, mark));
	const command = {
		commandId: services.ids.next(),
		slug: it.slug,
		expectedVersion: (await tenderOf(it)).rowVersion,
	};
	done.push(
		await declineAmendment(services, ...as(approver), { ...command, words: mark }),
		await amend(it, { description: `${mark}, ${mark}` }, mark),
		await approve(it),
		await confirm(it, it.bidder.certifier, begun, 3),
	);
	on(it, AFTER);
	const [first, second, third] = it.openers;
	done.push(await open(it, first), await open(it, second));
	const sent = () => ({ commandId: services.ids.next(), slug: it.slug, lotId: LOT });
	const [submission] = await services.db.reader
		.selectFrom('bidSubmission')
		.select('id')
		.orderBy('number', 'desc')
		.execute();
	const submissionId = submission?.id ?? '';
	const personIds = [evaluator.id, otherEvaluator.id];
	done.push(await nameEvaluators(services, ...as(officer), { ...sent(), personIds }));
	const conflicted = { ...sent(), hasConflict: true, words: mark };
	const free = { hasConflict: false, words: '' };
	done.push(
		await declareInterest(services, ...as(otherEvaluator), conflicted),
		await declareInterest(services, ...as(evaluator), { ...sent(), ...free }),
	);
	for (const questionId of ['safety', 'staff']) {
		const score = { submissionId, questionId, score: 4, reason: mark };
		done.push(
			await keepScoreDraft(services, ...as(evaluator), { ...sent(), ...score, expectedVersion: 0 }),
			await saveScore(services, ...as(evaluator), { ...sent(), ...score, expectedVersion: 1 }),
			await agreeScore(services, ...as(officer), { ...sent(), ...score, expectedVersion: 0 }),
		);
	}
	const { requirements } = (await tenderOf(it)).notice;
	for (const { requirementId } of requirements)
		done.push(
			await checkRequirement(services, ...as(officer), {
				...sent(),
				submissionId,
				requirementId,
				passes: true,
				reason: mark,
				expectedVersion: 0,
			}),
		);
	done.push(
		await lockQuality(services, ...as(officer), sent()),
		await lockQuality(services, ...as(approver), sent()),
		await open(it, second, 'price'),
		await open(it, third, 'price'),
		await recommendAward(services, ...as(officer), {
			...sent(),
			submissionId,
			reason: mark,
			expectedVersion: 0,
		}),
		await approveAward(services, ...as(approver), { ...sent(), expectedVersion: 1 }),
	);
	done.push(...(await driveAward(it, mark)), ...(await drivePassphrases(it, mark)));
	return done;
}

/** An opener puts another passphrase in place of theirs, and then another key. */
async function drivePassphrases(
	it: TenderInHand,
	mark: string,
): Promise<readonly { readonly ok: boolean }[]> {
	const [opener] = it.openers;
	if (opener === undefined) throw new Error('no opener');
	const passphrase = `what nobody would guess of ${mark}`;
	return [
		await changeOpenerPassphrase(it.services, as(opener)[0], {
			commandId: it.services.ids.next(),
			expectedVersion: 1,
			current: passphraseOf(opener),
			passphrase,
		}),
		await enrolAgain(it, opener, { passphrase }),
	];
}

/** A challenge, a claim that is lifted, an award that is undone, that nothing is awarded, and an award again with its agreement. */
async function driveAward(it: TenderInHand, mark: string): Promise<readonly { readonly ok: boolean }[]> {
	const { services, officer, approver } = it;
	const done: { readonly ok: boolean }[] = [];
	const sent = () => ({ commandId: services.ids.next(), slug: it.slug, lotId: LOT });
	const seen = async () => {
		const shown = await showLot(services, ...as(officer), { slug: it.slug, lotId: LOT });
		return { ...sent(), expectedVersion: shown?.lot.decisions[0]?.version ?? 0 };
	};
	const challenge = { kind: 'claim', from: mark, words: mark, madeOn: AFTER, notifiedOn: null } as const;
	const claim = await recordChallenge(services, ...as(officer), { ...sent(), ...challenge });
	const challengeId = claim.ok ? claim.value.challengeId : '';
	const about = { ...sent(), challengeId };
	done.push(
		claim,
		await notifyClaim(services, ...as(officer), { ...about, notifiedOn: AFTER, expectedVersion: 1 }),
		await liftClaim(services, ...as(approver), { ...sent(), challengeId, reason: mark, expectedVersion: 2 }),
		await sendOutcomeLetters(services, ...as(officer), await seen()),
		await proposeUndoing(services, ...as(officer), { ...(await seen()), reason: mark }),
		await decideUndoing(services, ...as(approver), { ...(await seen()), undo: false, words: mark }),
		await proposeUndoing(services, ...as(officer), { ...(await seen()), reason: mark }),
		await decideUndoing(services, ...as(approver), { ...(await seen()), undo: true, words: '' }),
		await recommendNoAward(services, ...as(officer), { ...(await seen()), reason: mark }),
	);
	const [bid] = (await showLot(services, ...as(officer), { slug: it.slug, lotId: LOT }))?.ranked ?? [];
	const again = { submissionId: bid?.bidId ?? '', reason: `${mark} again` };
	done.push(
		await recommendAward(services, ...as(officer), { ...(await seen()), ...again }),
		await approveAward(services, ...as(approver), await seen()),
		await sendOutcomeLetters(services, ...as(officer), await seen()),
	);
	on(it, isoDate('2017-04-03'));
	const reference = mark;
	done.push(await draftAwardedAgreement(services, ...as(officer), { ...sent(), reference }));
	return done;
}
