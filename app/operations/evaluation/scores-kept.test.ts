import { expect, test } from 'vitest';
import { aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { AFTER, as, bid, LOT, on, open, published, type TenderInHand } from '../tender/tenders.test-data.ts';
import { agreeScore } from './agree-score.ts';
import { declareInterest } from './declare-interest.ts';
import { keepScoreDraft } from './keep-score-draft.ts';
import { listLotsToScore } from './list-lots-to-score.ts';
import { lockQuality } from './lock-quality.ts';
import { nameEvaluators } from './name-evaluators.ts';
import { saveScore } from './save-score.ts';
import { showLot } from './show-lot.ts';

type Person = TenderInHand['officer'];

/** One bid that has been opened, and two evaluators who have declared. */
async function toScore(db: Parameters<typeof published>[0]) {
	const it = await published(db);
	const { services, officer, evaluator, otherEvaluator } = it;
	await bid(it, it.bidder, 'We ring her.', 180_000);
	on(it, AFTER);
	for (const opener of it.openers.slice(0, 2)) await open(it, opener);
	const { id: submissionId } = await services.db.reader
		.selectFrom('bidSubmission')
		.select('id')
		.executeTakeFirstOrThrow();
	const sent = () => ({ commandId: services.ids.next(), slug: it.slug, lotId: LOT });
	await nameEvaluators(services, ...as(officer), {
		...sent(),
		personIds: [evaluator.id, otherEvaluator.id],
	});
	for (const by of [evaluator, otherEvaluator])
		await declareInterest(services, ...as(by), { ...sent(), hasConflict: false, words: '' });
	const answer = { submissionId, questionId: 'safety' };
	return {
		...it,
		sent,
		score: (by: Person, score: number, reason: string, expectedVersion: number, questionId = 'safety') =>
			saveScore(services, ...as(by), {
				...sent(),
				...answer,
				questionId,
				score,
				reason,
				expectedVersion,
			}),
		type: (by: Person, score: number | null, reason: string, expectedVersion: number) =>
			keepScoreDraft(services, ...as(by), { ...sent(), ...answer, score, reason, expectedVersion }),
		agree: (score: number, expectedVersion: number) =>
			agreeScore(services, ...as(officer), {
				...sent(),
				...answer,
				score,
				reason: `Agreed on ${score}.`,
				expectedVersion,
			}),
		show: (by: Person) => showLot(services, ...as(by), { slug: it.slug, lotId: LOT }),
	};
}

const changed = { refusal: { code: 'changed-meanwhile' } };

eachEngine((makeDb) => {
	test('an earlier score stays, and is shown with the others once everybody has scored', async () => {
		const { score, agree, show, evaluator, otherEvaluator, officer } = await toScore(await makeDb());
		await score(evaluator, 2, 'At first.', 0);
		await score(evaluator, 4, 'Read again.', 1);
		expect((await show(officer))?.scoresKept).toEqual([]);
		expect((await show(otherEvaluator))?.scoresKept).toEqual([]);
		await score(otherEvaluator, 3, 'Mine.', 0);
		await agree(3, 0);
		await agree(4, 1);
		const shown = await show(officer);
		expect(
			shown?.scoresKept.map(({ number, score: value, reason }) => [number, value, reason]).sort(),
		).toEqual([
			[1, 2, 'At first.'],
			[1, 3, 'Mine.'],
			[2, 4, 'Read again.'],
		]);
		expect(shown?.agreedKept.map(({ number, score: value }) => [number, value])).toEqual([
			[1, 3],
			[2, 4],
		]);
	});

	test('whoever was named later scores alone too: they see neither others’ scores nor what was agreed before theirs', async () => {
		const it = await toScore(await makeDb());
		const { score, agree, show, evaluator, otherEvaluator, officer, services, sent } = it;
		const world = aWorld(2);
		const third = aPerson(world, 'evaluator', { organisation: officer.organisation });
		await services.db.transaction((tx) => saveWorld(tx, world));
		await score(evaluator, 4, 'Good.', 0);
		await score(otherEvaluator, 2, 'Weak.', 0);
		await agree(3, 0);
		await nameEvaluators(services, ...as(officer), { ...sent(), personIds: [third.id] });
		const seen = async () => {
			const shown = await show(third);
			return [
				shown?.lot.scores.length,
				shown?.scoresKept.length,
				shown?.lot.agreed.length,
				shown?.agreedKept.length,
			];
		};
		expect(await seen()).toEqual([0, 0, 0, 0]);
		await declareInterest(services, ...as(third), { ...sent(), hasConflict: false, words: '' });
		expect(await seen()).toEqual([0, 0, 0, 0]);
		await score(third, 5, 'Excellent.', 0);
		expect(await seen()).toEqual([3, 3, 1, 1]);
	});

	test('no score that was kept is changed or taken out', async () => {
		const { score, evaluator, services } = await toScore(await makeDb());
		await score(evaluator, 2, 'At first.', 0);
		const { db } = services;
		await expect(
			db.transaction((tx) => tx.updateTable('bidScoreKept').set({ score: 5 }).execute()),
		).rejects.toThrow();
		await expect(db.transaction((tx) => tx.deleteFrom('bidScoreKept').execute())).rejects.toThrow();
	});

	test('what is typed is its evaluator’s alone, counts as nothing, and is gone once it is saved', async () => {
		const it = await toScore(await makeDb());
		const { type, score, show, evaluator, otherEvaluator, officer, services } = it;
		const left = async () => (await listLotsToScore(services, ...as(evaluator)))[0]?.left;
		expect(await left()).toBe(2);
		expect(await type(evaluator, null, 'It says who rings', 0)).toMatchObject({ value: { version: 1 } });
		expect(await type(evaluator, 4, 'It says who rings her', 1)).toMatchObject({ value: { version: 2 } });
		expect(await left()).toBe(2);
		for (const person of [otherEvaluator, officer])
			expect(JSON.stringify(await show(person))).not.toContain('It says who rings');
		expect((await show(evaluator))?.drafts).toMatchObject([{ score: 4, reason: 'It says who rings her' }]);
		expect(await score(evaluator, 4, 'It says who rings her, and when.', 2)).toMatchObject({ ok: true });
		expect(await left()).toBe(1);
		expect((await show(evaluator))?.drafts).toMatchObject([{ score: null, reason: '' }]);
	});

	test('nothing is typed or saved over what another window has typed or saved', async () => {
		const { type, score, evaluator } = await toScore(await makeDb());
		await type(evaluator, 4, 'In one window.', 0);
		expect(await type(evaluator, 1, 'In the other.', 0)).toMatchObject(changed);
		expect(await score(evaluator, 1, 'In the other.', 0)).toMatchObject(changed);
		expect(await score(evaluator, 4, 'In one window.', 1)).toMatchObject({ ok: true });
		expect(await type(evaluator, 1, 'In the other.', 1)).toMatchObject(changed);
		expect(await type(evaluator, 1, 'Seen anew.', 2)).toMatchObject({ value: { version: 3 } });
	});

	test('who may not score keeps no draft either', async () => {
		const it = await toScore(await makeDb());
		const { type, sent, services, evaluator, officer, openers } = it;
		const refused = (code: string) => ({ refusal: { code } });
		for (const person of [officer, openers[0] ?? officer])
			expect(await type(person, 4, '', 0)).toMatchObject(refused('not-an-evaluator'));
		expect(await type(it.bidder.preparer, 4, '', 0)).toMatchObject(refused('not-found'));
		expect(await type(evaluator, 6, '', 0)).toMatchObject(refused('not-a-score'));
		await declareInterest(services, ...as(evaluator), { ...sent(), hasConflict: true, words: 'My sister.' });
		expect(await type(evaluator, 4, '', 0)).toMatchObject(refused('not-found'));
		expect(await listLotsToScore(services, ...as(evaluator))).toEqual([]);
		expect(await lockQuality(services, ...as(officer), sent())).toMatchObject({ ok: false });
	});
});
