import type { Db } from '../../../db/connect.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { agreeExtension } from './agree-extension.ts';
import { answerQuery } from './answer-query.ts';
import { askAgain } from './ask-again.ts';
import { closeReturn } from './close-return.ts';
import { logContact } from './log-contact.ts';
import { matchSheets } from './match-sheets.ts';
import { reopenReturn } from './reopen-return.ts';
import { aReturnInHand, query, save, start as startReturn, wholeOf } from './returns.test-data.ts';
import { saveSection } from './save-section.ts';
import { sendReturnBack } from './send-return-back.ts';
import { cellOf, filledWorkbook, saveUploaded, upload } from './workbooks.test-data.ts';

const TODAY = isoDate('2017-04-10');

/** Returns from their first day to after acceptance, with this word wherever somebody writes. */
export async function driveReturns(
	make: () => Promise<Db>,
	mark: string,
	all: (done: readonly Promise<{ readonly ok: boolean }>[]) => Promise<void>,
): Promise<void> {
	const first = { quarter: 1, today: TODAY };
	const open = await aReturnInHand(await make(), 'not-started', first);
	const { officer } = open.people.office;
	const contact = { channel: 'telephone', spokeTo: mark, words: mark, promisedOn: null } as const;
	await all([logContact(...open.as(officer), { ...open.order(), ...contact })]);
	await all([
		agreeExtension(...open.as(officer), {
			...open.order(),
			agreedWith: mark,
			newDueOn: isoDate('2017-05-19'),
			reason: mark,
			dueOnSeen: (await wholeOf(open)).row.period.dueOn,
		}),
	]);
	await all([startReturn(open, open.people.preparer)]);
	await all([
		save(
			open,
			open.people.preparer,
			'children',
			{ 'children-in-scope||': mark },
			{ notes: { 'large-change|children-in-scope||': mark } },
		),
	]);
	const nothing = { typed: new Map(), words: new Map(), notes: new Map(), nothingToReport: false };
	const narrative = {
		section: 'narrative',
		expectedVersion: 0,
		...nothing,
		words: new Map([['went-well' as const, mark]]),
		drawn: nothing,
	} as const;
	await all([saveSection(...open.as(open.people.preparer), { ...open.order(), ...narrative })]);
	const gone = await aReturnInHand(await make(), 'not-started', first);
	await all([
		closeReturn(...gone.as(gone.people.office.officer), { ...gone.order(), why: 'other', reason: mark }),
	]);
	const workbook = await filledWorkbook(open, open.people.preparer, { 'children-in-scope||': 9 }, (book) => {
		cellOf(book, 'words|went-well').value = `${mark} again`;
	});
	const sentIn = await upload(open, open.people.preparer, workbook, {
		fileName: `${mark}.xlsx`,
		nobodyNamed: true,
	});
	if (!sentIn.ok) throw new Error(JSON.stringify(sentIn.refusal));
	const workbookId = sentIn.ok ? sentIn.value.workbookId : '';
	const savedFrom = await saveUploaded(open, open.people.preparer, workbookId, { nobodyNamed: true });
	if (!savedFrom.ok) throw new Error(JSON.stringify(savedFrom.refusal));
	await all([
		matchSheets(...open.as(open.people.preparer), {
			...open.order(),
			nobodyNamed: false,
			workbookId,
			matches: [{ sheet: mark, table: 'children.programme' }],
		}),
	]);
	const ready = await aReturnInHand(await make(), 'ready-to-certify', first);
	await all([sendReturnBack(...ready.as(ready.people.certifier), { ...ready.order(), reason: mark })]);
	const sent = await aReturnInHand(await make(), 'submitted', first);
	const asked = await query(sent, sent.people.office.officer, 'children-in-scope||', mark);
	const queryId = asked.ok ? asked.value.queryId : '';
	await all([answerQuery(...sent.as(sent.people.preparer), { ...sent.order(), queryId, words: mark })]);
	await all([askAgain(...sent.as(sent.people.office.officer), { ...sent.order(), queryId, words: mark })]);
	const accepted = await aReturnInHand(await make(), 'accepted', first);
	await all([
		reopenReturn(...accepted.as(accepted.people.office.officer), { ...accepted.order(), reason: mark }),
	]);
}
