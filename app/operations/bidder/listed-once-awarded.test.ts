import { expect, test } from 'vitest';
import { listProviders } from '../../../db/read/providers.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { bid, LOT, published, TODAY } from '../tender/tenders.test-data.ts';
import { stranger } from './stranger.test-data.ts';

eachEngine((makeDb) => {
	test('whoever registered itself is listed as a provider once an award to it is approved, and no longer where it is undone', async () => {
		const it = await published(await makeDb());
		const { db } = it.services;
		const quentin = await stranger(it);
		await bid(it, { preparer: quentin, certifier: quentin } as typeof it.bidder, 'We ring her.', 180_000);
		const isListed = async () =>
			(await listProviders(db.reader, TODAY)).some(({ id }) => id === quentin.organisation.id);
		expect(await isListed()).toBe(false);
		const submission = await db.reader
			.selectFrom('bidSubmission')
			.innerJoin('bid', 'bid.id', 'bidSubmission.bidId')
			.select(['bidSubmission.id', 'bid.tenderId'])
			.executeTakeFirstOrThrow();
		const at = it.services.clock.now();
		await db.transaction((tx) =>
			tx
				.insertInto('awardDecision')
				.values({
					id: 'decision',
					tenderId: submission.tenderId,
					lotId: LOT,
					number: 1,
					kind: 'award',
					submissionId: submission.id,
					reason: 'It has the most points.',
					recommendedBy: it.officer.id,
					recommendedAt: at,
				})
				.execute(),
		);
		expect(await isListed()).toBe(false);
		const save = (change: Readonly<Record<string, string>>) =>
			db.transaction((tx) => tx.updateTable('awardDecision').set(change).execute());
		await save({ approvedBy: it.approver.id, approvedAt: at });
		expect(await isListed()).toBe(true);
		await save({ undoneBy: it.officer.id, undoneAt: at });
		expect(await isListed()).toBe(false);
	});
});
