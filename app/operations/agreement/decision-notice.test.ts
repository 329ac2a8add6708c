import { expect, test } from 'vitest';
import { listNotices } from '../../../db/read/decision-notices.ts';
import { findDocument } from '../../../db/read/documents.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { type AgreementInHand, approve, as, begin, inHand, step, write } from './agreements.test-data.ts';

const TODAY = isoDate('2017-05-02');
const noticesOf = (it: AgreementInHand) => listNotices(it.services.db.reader, as(it.officer)[1], TODAY);

async function waiting(it: AgreementInHand, reference: string): Promise<string> {
	const id = await begin(it, it.officer, {
		reference,
		title: 'Evening group',
		startsOn: isoDate('2017-07-01'),
		endsOn: isoDate('2018-12-31'),
	} as never);
	await write(it, id);
	expect(await step(it, id, 'put-forward', { by: it.otherOfficer })).toMatchObject({ ok: true });
	return id;
}

eachEngine((makeDb) => {
	test('an approval makes a numbered notice of the same facts, with its PDF, and a refused one makes none', async () => {
		const it = await inHand(await makeDb());
		const id = await waiting(it, 'NEW/1');
		expect(await approve(it, id, { by: it.officer })).toMatchObject({ ok: false });
		expect(await noticesOf(it)).toEqual([]);
		expect(await approve(it, id)).toMatchObject({ ok: true });
		const [notice] = await noticesOf(it);
		expect(notice).toMatchObject({
			agreementId: id,
			decidedOn: TODAY,
			facts: { number: 1, year: 2017, agreementReference: 'NEW/1', value: '£20,000' },
		});
		expect(notice?.facts.decidedBy).toBe(it.approver.name);
		expect([...(notice?.facts.draftedBy ?? [])].sort()).toEqual(
			[it.officer.name, it.otherOfficer.name].sort(),
		);
		expect((await findDocument(it.services.db.reader, notice!.pdfHash))?.mediaType).toBe('application/pdf');
		expect(await listNotices(it.services.db.reader, as(it.stranger)[1], TODAY)).toEqual([]);
	});

	test('of approvals at once each has a number of its own, without a gap', async () => {
		const it = await inHand(await makeDb());
		const ids = [await waiting(it, 'NEW/1'), await waiting(it, 'NEW/2'), await waiting(it, 'NEW/3')];
		const done = await Promise.all(ids.map((id) => approve(it, id)));
		expect(done.filter(({ ok }) => ok)).toHaveLength(3);
		expect((await noticesOf(it)).map(({ facts }) => facts.number)).toEqual([3, 2, 1]);
	});
});
