import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { type TimelineReader, timelineOfTender } from '../../domain/tender/timeline-of-tender.ts';
import { sendOutcomeLetters } from '../award/send-outcome-letters.ts';
import { awardedLot } from '../evaluation/evaluations.test-data.ts';
import { showPublicTender } from './show-public-tender.ts';
import { showTender } from './show-tender.ts';
import { AFTER, as, bid, on, open, published, type TenderInHand } from './tenders.test-data.ts';

async function seen(it: TenderInHand, reader: TimelineReader): Promise<readonly string[]> {
	const { services, slug, officer } = it;
	const shown =
		reader === 'everybody'
			? await showPublicTender(services, slug)
			: await showTender(services, as(officer)[1], slug);
	if (shown === null) throw new Error('the tender is there');
	return timelineOfTender(shown.life, reader, services.clock.businessNow()).map(
		({ kind, on: day, standing }) => `${day} ${kind} ${standing}`,
	);
}
const doneOf = (steps: readonly string[]) =>
	steps.flatMap((step) => (step.endsWith(' done') ? (step.split(' ')[1] ?? '') : []));

eachEngine((makeDb) => {
	test('everybody reads the same timeline whether or not somebody bid, and whether or not the bids are open', async () => {
		const it = await published(await makeDb());
		const before = await seen(it, 'everybody');
		await bid(it, it.bidder, 'A worker rings the partner before each session.', 200_000);
		expect(await seen(it, 'everybody')).toEqual(before);
		on(it, AFTER);
		const closed = await seen(it, 'everybody');
		expect(doneOf(closed)).toEqual(['published', 'questions-close', 'closes']);
		for (const opener of it.openers.slice(0, 2)) expect(await open(it, opener)).toMatchObject({ ok: true });
		expect(await seen(it, 'everybody')).toEqual(closed);
		expect(doneOf(await seen(it, 'evaluation'))).toEqual([...doneOf(closed), 'opened']);
	});

	test('a decision is the office’s until its bidders have been told, and then everybody’s', async () => {
		const it = await awardedLot(await makeDb());
		expect(doneOf(await seen(it, 'office'))).toEqual([
			'published',
			'questions-close',
			'closes',
			'opened',
			'quality-locked',
			'prices-opened',
			'recommended',
			'approved',
		]);
		expect(doneOf(await seen(it, 'evaluation')).at(-1)).toBe('prices-opened');
		expect(doneOf(await seen(it, 'everybody')).at(-1)).toBe('closes');
		const sent = await sendOutcomeLetters(it.services, ...as(it.officer), {
			...it.sent(),
			expectedVersion: 2,
		});
		expect(sent).toMatchObject({ ok: true });
		expect(doneOf(await seen(it, 'everybody')).slice(-2)).toEqual(['approved', 'letters']);
		expect(await seen(it, 'office')).toContainEqual(expect.stringMatching(/ standstill-ends to-come$/));
		on(it, isoDate('2017-12-01'));
		expect(doneOf(await seen(it, 'everybody')).slice(-1)).toEqual(['standstill-ends']);
		expect(await seen(it, 'everybody')).toContainEqual(expect.stringMatching(/ agreement missed$/));
	});
});
