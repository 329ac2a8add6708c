import { expect, test } from 'vitest';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { correcting } from '../kpi-return/correct-return.test-data.ts';
import { approveBoardReport } from './approve-board-report.ts';
import { aProgrammeToReport, approve, send, show, started, write } from './board-reports.test-data.ts';

eachEngine((makeDb) => {
	test('a report that changed under its words is approved only by who has read what changed, and its writers are told', async () => {
		const inHand = await aProgrammeToReport(await makeDb());
		const { officer, approver } = inHand.office;
		const reportId = await started(inHand, officer);
		await write(inHand, officer, reportId);
		await send(inHand, officer, reportId);
		expect((await show(inHand, approver, reportId))?.since).toBeNull();
		const support =
			inHand.returns.find(({ quarter, strand }) => quarter === 3 && strand === 'support')?.id ?? '';
		const { reopen, restate, accept } = correcting(inHand, support);
		await reopen();
		await restate(2, 1);
		await accept(2);
		const shown = await show(inHand, approver, reportId);
		expect(shown?.since?.returns).toMatchObject([{ returnId: support, submission: 2 }]);
		expect(shown?.since?.figures.map(({ name }) => name)).toContain('Partner contact');
		expect(shown?.since?.sections).toContain('Partner contact');
		expect(await approve(inHand, approver, reportId)).toMatchObject({
			refusal: { code: 'changed-since-sent' },
		});
		const approved = await approveBoardReport(...inHand.as(approver), {
			commandId: inHand.commandId(),
			reportId,
			digestSeen: shown?.digest ?? '',
			changesRead: true,
		});
		expect(approved.ok).toBe(true);
		const letters = await inHand.db.reader
			.selectFrom('outbox')
			.select('body')
			.where('toAddress', '=', officer.email)
			.where('subject', 'like', 'Board report approved%')
			.execute();
		expect(letters[0]?.body).toContain('had changed since it was sent');
	});
});
