import { expect, test } from 'vitest';
import { aPerson } from '../../../scripts/starting-data/factories/person.ts';
import { saveWorld } from '../../../scripts/starting-data/save-world.ts';
import { aWorld } from '../../../scripts/starting-data/world.ts';
import { sqliteOnly } from '../../../test/setup/test-database.ts';
import { showDecision } from '../award/show-decision.ts';
import { AFTER, as, bid, LOT, on, open, published, type TenderInHand } from '../tender/tenders.test-data.ts';
import { agreeScore } from './agree-score.ts';
import { approveAward } from './approve-award.ts';
import { declareInterest } from './declare-interest.ts';
import { rankedLot } from './evaluations.test-data.ts';
import { lockQuality } from './lock-quality.ts';
import { nameEvaluators } from './name-evaluators.ts';
import { recommendAward } from './recommend-award.ts';
import { saveScore } from './save-score.ts';
import { showLot } from './show-lot.ts';

const makeDb = sqliteOnly();
const sent = (it: TenderInHand) => ({ commandId: it.services.ids.next(), slug: it.slug, lotId: LOT });

/** All that somebody is shown of the lot, in words. */
const shown = async (it: TenderInHand, person: TenderInHand['evaluator']) =>
	JSON.stringify(
		await showLot(it.services, ...as(person), { slug: it.slug, lotId: LOT }),
		(_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
	);

test('an evaluator sees no bid early, no price before quality is locked, and no score of another’s before all are in', async () => {
	const it = await published(await makeDb());
	const { services, officer, evaluator, otherEvaluator } = it;
	await bid(it, it.bidder, 'We ring her.', 180_017);
	const [submission] = await services.db.reader.selectFrom('bidSubmission').select('id').execute();
	const personIds = [evaluator.id, otherEvaluator.id];
	const everybody = [officer, it.approver, evaluator, otherEvaluator, ...it.openers];
	for (const person of everybody) expect(await shown(it, person)).not.toContain('We ring her');
	on(it, AFTER);
	await open(it, it.openers[0]);
	for (const person of everybody) expect(await shown(it, person)).not.toContain('We ring her');
	await open(it, it.openers[1]);
	expect(await shown(it, officer)).toContain('We ring her');
	await nameEvaluators(services, ...as(officer), { ...sent(it), personIds });
	expect(await shown(it, evaluator)).not.toContain('We ring her');
	for (const by of [evaluator, otherEvaluator])
		await declareInterest(services, ...as(by), { ...sent(it), hasConflict: false, words: '' });
	expect(await shown(it, evaluator)).toContain('We ring her');

	const score = (by: typeof evaluator, reason: string) =>
		saveScore(services, ...as(by), {
			...sent(it),
			submissionId: submission?.id ?? '',
			questionId: 'safety',
			score: 4,
			reason,
			expectedVersion: 0,
		});
	await score(evaluator, 'As I see it alone.');
	expect(await shown(it, evaluator)).toContain('As I see it alone.');
	for (const person of [otherEvaluator, officer, it.approver])
		expect(await shown(it, person)).not.toContain('As I see it alone.');
	await score(otherEvaluator, 'And I.');
	expect(await shown(it, otherEvaluator)).toContain('As I see it alone.');

	for (const opener of it.openers.slice(0, 2))
		expect(await open(it, opener, 'price')).toMatchObject({ refusal: { code: 'quality-not-locked' } });
	await lockQuality(services, ...as(officer), sent(it));
	expect(await open(it, it.openers[0], 'price')).toMatchObject({ refusal: { code: 'quality-not-locked' } });
	for (const person of everybody) expect(await shown(it, person)).not.toContain('180017');
});

test('an evaluator who has a conflict, or is not named, sees nothing of the bids', async () => {
	const it = await published(await makeDb());
	const { services, officer, evaluator, otherEvaluator } = it;
	await bid(it, it.bidder, 'We ring her.', 180_017);
	on(it, AFTER);
	for (const opener of it.openers.slice(0, 2)) await open(it, opener);
	await nameEvaluators(services, ...as(officer), { ...sent(it), personIds: [evaluator.id] });
	await declareInterest(services, ...as(evaluator), { ...sent(it), hasConflict: true, words: 'My sister.' });
	for (const person of [evaluator, otherEvaluator])
		expect(await shown(it, person)).not.toContain('We ring her');
});

test('whoever is named to evaluate has no other part in the lot before they declare: not as an officer, not as an approver', async () => {
	const it = await rankedLot(await makeDb());
	const { services, officer, submissions } = it;
	const world = aWorld(2);
	const third = aPerson(world, 'evaluator', { organisation: officer.organisation });
	await services.db.transaction((tx) => saveWorld(tx, world));
	const both = { ...third, roles: ['evaluator', 'officer', 'approver'] as const };
	await nameEvaluators(services, ...as(officer), { ...sent(it), personIds: [third.id] });
	const submissionId = submissions[0] ?? '';
	const reason = 'It has the most points by far.';
	await recommendAward(services, ...as(officer), { ...sent(it), submissionId, reason, expectedVersion: 0 });
	const approve = () => approveAward(services, ...as(both), { ...sent(it), expectedVersion: 1 });
	const decision = () => showDecision(services, ...as(both), { slug: it.slug, lotId: LOT });
	const agreed = { submissionId, questionId: 'safety', score: 1, reason: 'Agreed.', expectedVersion: 1 };
	expect(await agreeScore(services, ...as(both), { ...sent(it), ...agreed })).toMatchObject({
		refusal: { code: 'not-found' },
	});
	expect(await approve()).toMatchObject({ refusal: { code: 'not-found' } });
	expect(await decision()).toBeNull();
	expect(await shown(it, both)).not.toContain(reason);
	await declareInterest(services, ...as(both), { ...sent(it), hasConflict: false, words: '' });
	expect(await shown(it, both)).toContain(reason);
	expect((await decision())?.lot.award).toMatchObject({ reason });
	expect(await approve()).toMatchObject({ ok: true });
});
