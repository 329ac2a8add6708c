import { expect, test } from 'vitest';
import { actorOf } from '../../../../scripts/starting-data/factories/person.ts';
import { routeOver } from '../../../../test/setup/route-over.ts';
import { sqliteOnly } from '../../../../test/setup/test-database.ts';
import { isoDate } from '../../../domain/calendar/iso-date.ts';
import { writeWords } from '../../../operations/area-page/public-pages.test-data.ts';
import { unitsInHand } from '../../../operations/unit/units.test-data.ts';

const makeDb = sqliteOnly();

async function inHand() {
	const t = await unitsInHand(await makeDb(), { access: ['priority', 'direct', 'purchase-only'] });
	const { slug, office } = t.programme;
	await writeWords(t.services, slug);
	const { onsCode } = await t.db.reader
		.selectFrom('area')
		.select('onsCode')
		.where('id', '=', t.areas[0]?.id ?? '')
		.executeTakeFirstOrThrow();
	return {
		...t,
		base: `/programmes/${slug}/public-pages`,
		page: `/can-i-refer/${onsCode}`,
		officerAtPages: routeOver(t.services, actorOf(office.officer)),
		approverAtPages: routeOver(t.services, actorOf(office.approver)),
		anybody: routeOver(t.services, null),
	};
}

const SLOW_MS = 120_000;

test(
	'an area is told to the public from the officer’s sending to the approver’s yes, and changes by itself when agreements end',
	async () => {
		const t = await inHand();
		const { officerAtPages: officer, approverAtPages: approver, anybody, base, page } = t;
		expect((await anybody.open(page)).status).toBe(404);
		expect((await anybody.open('/can-i-refer')).text).toContain('No area has a page yet');

		const sending = await officer.open(`${base}/send`);
		expect(sending.text).toContain('Nothing is public until they have approved it');
		expect((await officer.send(`${base}/send`, sending)).text).toContain('Select at least one area');
		const sent = await officer.send(`${base}/send`, sending, { areaIds: t.areas.map(({ id }) => id) });
		expect([sent.status, sent.location]).toEqual([303, base]);
		expect((await anybody.open(page)).status).toBe(404);
		expect((await officer.open(`${base}/approve`)).status).toBe(403);
		expect((await officer.open(base)).text).toContain('Waiting for approval');

		expect((await approver.open('/')).text).toContain('Approve what the public is told');
		const deciding = await approver.open(`${base}/approve`);
		expect(deciding.text).toContain('The service, 01632 960 001');
		const pageIds = [...deciding.html.matchAll(/name="pageIds"[^>]*value="([^"]+)"/g)].map(
			([, id = '']) => id,
		);
		expect(pageIds).toHaveLength(3);
		expect(
			(await approver.send(`${base}/approve`, deciding, { pageIds, decision: 'send-back' })).text,
		).toContain('Select why they are sent back');
		const decided = await approver.send(`${base}/approve`, deciding, { pageIds, decision: 'approve' });
		expect([decided.status, decided.location]).toEqual([303, base]);
		expect((await approver.open('/')).text).not.toContain('Approve what the public is told');

		expect((await anybody.open(page)).text).toContain('Yes. People from this area have first call');
		t.services.clock.moveBusinessDay(isoDate('2019-06-01'));
		const after = await anybody.open(page);
		expect(after.text).toContain('Not at the moment: no agreement for this work is in force');
		expect(after.text).toContain('Nobody has an agreement in force for this area today.');

		const down = await officer.open(`${base}/take-down`);
		const [first = ''] = [...down.html.matchAll(/name="pageIds"[^>]*value="([^"]+)"/g)].map(
			([, id]) => id ?? '',
		);
		expect((await officer.send(`${base}/take-down`, down, { pageIds: first })).text).toContain(
			'Select why they are taken down',
		);
		expect(
			(await officer.send(`${base}/take-down`, down, { pageIds: first, reason: 'programme-ended' })).status,
		).toBe(303);
		expect((await officer.open(base)).text).toContain('Taken down');
	},
	SLOW_MS,
);

test(
	'what a page still lacks is listed, and nothing can be sent meanwhile',
	async () => {
		const t = await inHand();
		await t.db.transaction((tx) => tx.updateTable('programme').set({ referralContact: null }).execute());
		const shown = await t.officerAtPages.open(t.base);
		expect(shown.text).toContain('Before a page can be sent: Say who to ring');
		expect(shown.text).not.toContain('Send pages for approval');
		expect((await t.officerAtPages.open(`${t.base}/send`)).html).not.toMatch(/<button[^>]*>\s*Send/);
	},
	SLOW_MS,
);

test(
	'a programme on which something rests says what, in place of the button that discards it',
	async () => {
		const t = await inHand();
		const asked = await t.officerAtPages.open(`/programmes/${t.programme.slug}/discard`);
		expect(asked.text).toMatch(/It cannot be discarded: it has .*a published service specification/);
		expect(asked.html).not.toContain('Discard the programme');
	},
	SLOW_MS,
);
