import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import {
	AFTER,
	as,
	bid,
	LOT,
	on,
	open,
	published,
	step,
	type TenderInHand,
} from '../tender/tenders.test-data.ts';
import { agreeScore } from './agree-score.ts';
import { approveAward } from './approve-award.ts';
import { checkRequirement } from './check-requirement.ts';
import { declareInterest } from './declare-interest.ts';
import { draftAwardedAgreement } from './draft-awarded-agreement.ts';
import { lockQuality } from './lock-quality.ts';
import { nameEvaluators } from './name-evaluators.ts';
import { recommendAward } from './recommend-award.ts';
import { saveScore } from './save-score.ts';
import { showLot } from './show-lot.ts';

type Person = TenderInHand['officer'];

/** Two equal bids that have been opened, with one evaluator who has scored them, and every act of the evaluation by hand. */
async function scored(db: Parameters<typeof published>[0]) {
	const it = await published(db);
	const { services, officer, evaluator } = it;
	for (const people of [it.bidder, it.otherBidder]) await bid(it, people, 'We ring her.', 180_000);
	on(it, AFTER);
	for (const opener of it.openers.slice(0, 2)) await open(it, opener);
	const bids = await services.db.reader
		.selectFrom('bidSubmission')
		.select('id')
		.orderBy('sequence')
		.execute();
	const [one = '', two = ''] = bids.map(({ id }) => id);
	const sent = () => ({ commandId: services.ids.next(), slug: it.slug, lotId: LOT });
	const act = {
		declare: (by: Person, hasConflict: boolean) =>
			declareInterest(services, ...as(by), { ...sent(), hasConflict, words: 'My sister works there.' }),
		score: (by: Person, submissionId: string, questionId: string) =>
			saveScore(services, ...as(by), {
				...sent(),
				submissionId,
				questionId,
				score: 4,
				reason: 'Shown.',
				expectedVersion: 0,
			}),
		agree: (by: Person, submissionId: string, questionId: string, score: number, expectedVersion = 0) =>
			agreeScore(services, ...as(by), {
				...sent(),
				submissionId,
				questionId,
				score,
				reason: 'Agreed.',
				expectedVersion,
			}),
		check: (by: Person, submissionId: string, passes: boolean, expectedVersion = 0) =>
			checkRequirement(services, ...as(by), {
				...sent(),
				submissionId,
				requirementId: 'respect',
				passes,
				reason: 'Seen.',
				expectedVersion,
			}),
		lock: (by: Person) => lockQuality(services, ...as(by), sent()),
		recommend: (by: Person, submissionId: string, expectedVersion = 0) =>
			recommendAward(services, ...as(by), { ...sent(), submissionId, reason: 'The best.', expectedVersion }),
		approve: (by: Person, expectedVersion: number) =>
			approveAward(services, ...as(by), { ...sent(), expectedVersion }),
		draft: (by: Person) => draftAwardedAgreement(services, ...as(by), { ...sent(), reference: 'WM/2017/2' }),
		show: (by: Person) => showLot(services, ...as(by), { slug: it.slug, lotId: LOT }),
	};
	await nameEvaluators(services, ...as(officer), { ...sent(), personIds: [evaluator.id] });
	await act.declare(evaluator, false);
	for (const submission of [one, two])
		for (const question of ['safety', 'staff']) await act.score(evaluator, submission, question);
	return { ...it, act, one, two };
}

/** Every answer agreed, locked by two, prices open. */
async function ranked(db: Parameters<typeof published>[0]) {
	const it = await scored(db);
	const { act, officer, approver, one, two } = it;
	for (const submission of [one, two]) {
		await act.check(officer, submission, true);
		for (const question of ['safety', 'staff']) await act.agree(officer, submission, question, 4);
	}
	await act.lock(officer);
	await act.lock(approver);
	for (const opener of it.openers.slice(0, 2)) await open(it, opener, 'price');
	return it;
}

const changed = { refusal: { code: 'changed-meanwhile' } };

eachEngine((makeDb) => {
	test('nobody waits for an evaluator who has left with answers unscored; what they scored stays', async () => {
		const it = await scored(await makeDb());
		const { act, officer, otherEvaluator, services, one } = it;
		await nameEvaluators(services, ...as(officer), {
			commandId: services.ids.next(),
			slug: it.slug,
			lotId: LOT,
			personIds: [otherEvaluator.id],
		});
		await act.declare(otherEvaluator, false);
		await act.score(otherEvaluator, one, 'staff');
		expect(await act.agree(officer, one, 'safety', 4)).toMatchObject({
			refusal: { code: 'not-scored-by-all' },
		});
		const leave = (endsOn: ReturnType<typeof isoDate> | null) =>
			services.db.transaction((tx) =>
				tx.updateTable('membership').set({ endsOn }).where('personId', '=', otherEvaluator.id).execute(),
			);
		await leave(isoDate('2017-03-15'));
		expect(await act.agree(officer, one, 'safety', 4)).toMatchObject({ ok: true });
		const shown = await act.show(officer);
		expect(shown?.lot.scores.filter(({ evaluatorId }) => evaluatorId === otherEvaluator.id)).toHaveLength(1);
		// Whoever comes back is waited for again.
		await leave(null);
		expect(await act.agree(officer, one, 'safety', 3, 1)).toMatchObject({
			refusal: { code: 'not-scored-by-all' },
		});
	});

	test('of two officers who agree a score or check a requirement at once the second is told, and writes nothing over', async () => {
		const { act, programme, officer, one, services } = await scored(await makeDb());
		const { otherOfficer } = programme.office;
		expect(await act.agree(officer, one, 'safety', 5)).toMatchObject({ ok: true });
		expect(await act.agree(otherOfficer, one, 'safety', 1)).toMatchObject(changed);
		expect(await act.check(officer, one, true)).toMatchObject({ ok: true });
		expect(await act.check(otherOfficer, one, false)).toMatchObject(changed);
		const { reader } = services.db;
		expect(await reader.selectFrom('agreedScore').select(['score', 'version']).execute()).toEqual([
			{ score: 5, version: 1 },
		]);
		expect(await reader.selectFrom('requirementCheck').select(['passes', 'version']).execute()).toEqual([
			{ passes: 1, version: 1 },
		]);
		expect(await act.agree(otherOfficer, one, 'safety', 1, 1)).toMatchObject({ ok: true });
		expect(await act.agree(officer, one, 'safety', 5, 1)).toMatchObject(changed);
	});

	test('an approver sees who is recommended, and approves that one alone', async () => {
		const { act, programme, officer, approver, one, two } = await ranked(await makeDb());
		expect(await act.recommend(officer, one)).toMatchObject({ ok: true });
		const shown = await act.show(approver);
		expect(shown?.lot.bids.map(({ submissionId }) => submissionId)).toEqual([one, two]);
		expect(shown?.ranked.map(({ rank }) => rank)).toEqual([1, 1]);
		// While the approver reads, another officer recommends the other of the two.
		expect(await act.recommend(programme.office.otherOfficer, two)).toMatchObject(changed);
		expect(await act.recommend(programme.office.otherOfficer, two, 1)).toMatchObject({ ok: true });
		expect(await act.approve(approver, 1)).toMatchObject(changed);
		expect(await act.approve(approver, 2)).toMatchObject({ ok: true });
	});

	test('a conflict stands, and whoever has declared one has no part in the lot', async () => {
		const { act, evaluator, one } = await scored(await makeDb());
		expect(await act.declare(evaluator, true)).toMatchObject({ ok: true });
		expect(await act.declare(evaluator, false)).toMatchObject({ refusal: { code: 'conflict-stands' } });
		expect(await act.score(evaluator, one, 'safety')).toMatchObject({ refusal: { code: 'not-found' } });
		expect((await act.show(evaluator))?.maySeeBids).toBe(false);
	});

	test('once a tender has been cancelled nothing of its evaluation goes on, and no agreement is drafted', async () => {
		const it = await ranked(await makeDb());
		const { act, officer, approver, evaluator, one, two } = it;
		await act.recommend(officer, one);
		expect(await step(it, 'cancel', 'The money has gone.', approver)).toMatchObject({ ok: true });
		const gone = { refusal: { code: 'not-found' } };
		expect(await act.recommend(officer, two, 1)).toMatchObject(gone);
		expect(await act.approve(approver, 1)).toMatchObject(gone);
		expect(await act.check(officer, one, false, 1)).toMatchObject(gone);
		expect(await act.declare(evaluator, true)).toMatchObject(gone);
		on(it, '2017-05-02' as typeof AFTER);
		expect(await act.draft(officer)).toMatchObject(gone);
	});

	test('an evaluator’s own score does not stand in the audit trail, which officers read before all have scored', async () => {
		const { services } = await scored(await makeDb());
		const rows = await services.db.reader
			.selectFrom('auditPayload')
			.innerJoin('auditEvent', 'auditEvent.sequence', 'auditPayload.sequence')
			.select('auditPayload.payload')
			.where('auditEvent.action', '=', 'bid.scored')
			.execute();
		expect(rows).toHaveLength(4);
		for (const { payload } of rows) expect(payload).not.toMatch(/"score":\s*"?4/);
	});
});
