import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { findDocument } from '../../../db/read/documents.ts';
import { getDraftSources, getSubmittedSources } from '../../../db/read/return-workbooks.ts';
import { eachEngine } from '../../../test/setup/test-database.ts';
import { scopeOfClock } from '../../domain/access/scope-of-clock.ts';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import { sha256 } from '../../gateways/secrets.ts';
import { downloadWorkbookProblems } from './download-workbook-problems.ts';
import { matchSheets } from './match-sheets.ts';
import { aReturnInHand, type InHand, ready, save, start, submit, wholeOf } from './returns.test-data.ts';
import { takeReturnBack } from './take-return-back.ts';
import { cellOf, filledWorkbook, saveUploaded, shown, upload, uploaded } from './workbooks.test-data.ts';

/** The support strand's return of the contract's first quarter: a consortium of a lead and one member, which delivers in the second area. */
const FIRST = { quarter: 1, today: isoDate('2017-04-10') };
const SCOPE = 'children-in-scope||';
const SUPPORTED = 'children-supported||';

async function started(db: InHand['db']): Promise<InHand> {
	const inHand = await aReturnInHand(db, 'not-started', FIRST);
	await start(inHand, inHand.people.preparer);
	return inHand;
}

async function typedNow({ db, returnId }: InHand): Promise<Readonly<Record<string, string>>> {
	const rows = await db.reader
		.selectFrom('draftFigure')
		.select(['measureKey', 'areaId', 'cohort', 'typed'])
		.where('returnId', '=', returnId)
		.execute();
	return Object.fromEntries(
		rows.map((row) => [`${row.measureKey}|${row.areaId}|${row.cohort === 0 ? '' : row.cohort}`, row.typed]),
	);
}

const sourcesOf = async (inHand: InHand) =>
	getDraftSources(inHand.db.reader, scopeOfClock(), (await wholeOf(inHand)).row.id);

eachEngine((makeDb) => {
	test('a workbook is kept by its hash, changes nothing until it is saved, and then all that it says, with the cell that each figure came from', async () => {
		const inHand = await started(await makeDb());
		const { preparer } = inHand.people;
		const [area] = inHand.areas;
		const ongoing = `receiving-ongoing-work|${area?.id}|`;
		const bytes = await filledWorkbook(inHand, preparer, {
			[SCOPE]: 9,
			[SUPPORTED]: '1,204',
			[ongoing]: '１２ ',
		});
		const workbookId = await uploaded(inHand, preparer, bytes);
		expect(await typedNow(inHand)).toEqual({});
		const seen = await shown(inHand, preparer, workbookId);
		const hash = seen?.workbook.documentHash;
		expect(hash).toBe(sha256(bytes));
		if (hash) expect((await findDocument(inHand.db.reader, hash))?.bytes.length).toBe(bytes.length);

		expect(await saveUploaded(inHand, preparer, workbookId)).toEqual({
			ok: true,
			value: { figures: 3, sections: 2 },
		});
		expect(await typedNow(inHand)).toEqual({ [SCOPE]: '9', [SUPPORTED]: '1204', [ongoing]: '12' });
		const book = new ExcelJS.Workbook();
		await book.xlsx.load(bytes as unknown as ArrayBuffer);
		const cell = cellOf(book, `figure|${SCOPE}`);
		expect((await sourcesOf(inHand)).get(SCOPE)).toMatchObject({
			workbookId,
			fileName: 'Return.xlsx',
			sheet: cell.worksheet.name,
			address: cell.address,
		});
		expect((await shown(inHand, preparer, workbookId))?.read).toMatchObject({
			value: { changes: { sections: [], unchanged: 3 } },
		});
	});

	test('a figure that is typed again by hand comes from no workbook any more; one that is not touched still does', async () => {
		const inHand = await started(await makeDb());
		const { preparer } = inHand.people;
		const bytes = await filledWorkbook(inHand, preparer, { [SCOPE]: 9, [SUPPORTED]: 4 });
		await saveUploaded(inHand, preparer, await uploaded(inHand, preparer, bytes));
		await save(inHand, preparer, 'children', { [SCOPE]: '8', [SUPPORTED]: '4' });
		expect([...(await sourcesOf(inHand)).keys()]).toEqual([SUPPORTED]);
		await save(inHand, preparer, 'children', { [SCOPE]: '9', [SUPPORTED]: '4' });
		expect([...(await sourcesOf(inHand)).keys()]).toEqual([SUPPORTED]);
	});

	test('a version that is sent keeps from which cells its figures came', async () => {
		const inHand = await aReturnInHand(await makeDb(), 'ready-to-certify', FIRST);
		const { preparer, certifier } = inHand.people;
		expect(await takeReturnBack(...inHand.as(preparer), inHand.order())).toMatchObject({ ok: true });
		const more = Number((await typedNow(inHand))[SCOPE]) + 1;
		const bytes = await filledWorkbook(inHand, preparer, { [SCOPE]: more });
		const result = await saveUploaded(inHand, preparer, await uploaded(inHand, preparer, bytes));
		expect(result.ok).toBe(true);
		expect(await ready(inHand, preparer)).toMatchObject({ ok: true });
		expect(await submit(inHand, certifier)).toMatchObject({ ok: true });
		const { row } = await wholeOf(inHand);
		if (row.latestSubmissionId === null) throw new Error('it was sent');
		const kept = await getSubmittedSources(inHand.db.reader, scopeOfClock(), row.latestSubmissionId);
		expect([...kept.keys()]).toEqual([SCOPE]);
		expect([...(await sourcesOf(inHand))]).toEqual([...kept]);
	});

	test('one doubtful cell and nothing is saved; the next workbook has no memory of it', async () => {
		const inHand = await started(await makeDb());
		const { preparer } = inHand.people;
		const wrong = await filledWorkbook(inHand, preparer, { [SCOPE]: 'about 9', [SUPPORTED]: 4 });
		const first = await uploaded(inHand, preparer, wrong);
		expect((await shown(inHand, preparer, first))?.read).toMatchObject({
			value: { taken: { problems: [{ text: expect.stringContaining('‘Children in scope’') }] } },
		});
		expect(await saveUploaded(inHand, preparer, first)).toMatchObject({ refusal: { code: 'has-problems' } });
		expect(await typedNow(inHand)).toEqual({});
		const right = await filledWorkbook(inHand, preparer, { [SCOPE]: 9, [SUPPORTED]: 4 });
		const second = await uploaded(inHand, preparer, right);
		expect((await shown(inHand, preparer, second))?.read).toMatchObject({
			value: { taken: { problems: [] } },
		});
		expect(await saveUploaded(inHand, preparer, second)).toMatchObject({ ok: true });
		expect(await saveUploaded(inHand, preparer, first)).toMatchObject({
			refusal: { code: 'newer-workbook' },
		});
	});

	test('what a colleague saved meanwhile is not gone over: the comparison is drawn anew', async () => {
		const inHand = await started(await makeDb());
		const { preparer, deputy } = inHand.people;
		const bytes = await filledWorkbook(inHand, preparer, { [SCOPE]: 9 });
		const workbookId = await uploaded(inHand, preparer, bytes);
		const seen = await shown(inHand, preparer, workbookId);
		const digestSeen = seen?.read.ok ? seen.read.value.digest : '';
		await save(inHand, deputy, 'children', { [SCOPE]: '5' });
		expect(await saveUploaded(inHand, preparer, workbookId, { digestSeen })).toEqual({
			ok: false,
			refusal: { code: 'changed-meanwhile' },
		});
		expect(await typedNow(inHand)).toEqual({ [SCOPE]: '5' });
		expect(await saveUploaded(inHand, preparer, workbookId)).toMatchObject({ ok: true });
		expect(await typedNow(inHand)).toEqual({ [SCOPE]: '9' });
	});

	test('sent twice, a workbook is kept once and saved once', async () => {
		const inHand = await started(await makeDb());
		const { preparer } = inHand.people;
		const bytes = await filledWorkbook(inHand, preparer, { [SCOPE]: 9 });
		const send = () => upload(inHand, preparer, bytes, { commandId: 'uploaded-twice' });
		const [first, second] = await Promise.all([send(), send()]);
		expect(first).toEqual(second);
		const workbookId = first.ok ? first.value.workbookId : '';
		const seen = await shown(inHand, preparer, workbookId);
		const digestSeen = seen?.read.ok ? seen.read.value.digest : '';
		const press = () => saveUploaded(inHand, preparer, workbookId, { commandId: 'saved-twice', digestSeen });
		const saved = { ok: true, value: { figures: 1, sections: 1 } };
		expect([await press(), await press()]).toEqual([saved, saved]);
		expect((await wholeOf(inHand)).kpiReturn.sections).toMatchObject([{ section: 'children', version: 1 }]);
	});

	test('a return that is with the commissioner takes no workbook, and another return’s is refused in words', async () => {
		const submitted = await aReturnInHand(await makeDb(), 'submitted', FIRST);
		const { preparer } = submitted.people;
		const bytes = await filledWorkbook(submitted, preparer, {});
		expect(await upload(submitted, preparer, bytes)).toMatchObject({
			refusal: { code: 'locked', reason: 'with-the-commissioner' },
		});
		const other = await aReturnInHand(await makeDb(), 'not-started', {
			quarter: 2,
			today: isoDate('2017-07-10'),
		});
		await start(other, other.people.preparer);
		expect(await upload(other, other.people.preparer, bytes)).toMatchObject({
			ok: false,
			refusal: { code: expect.stringMatching(/^another-/) },
		});
	});

	test('a member of a consortium takes in its own areas alone, and finds no workbook of the lead', async () => {
		const inHand = await started(await makeDb());
		const { preparer, member } = inHand.people;
		const [, theirs] = inHand.areas;
		const key = `receiving-ongoing-work|${theirs?.id}|`;
		const leads = await filledWorkbook(inHand, preparer, { [SCOPE]: 9 });
		const leadsId = await uploaded(inHand, preparer, leads);
		expect(await shown(inHand, member.preparer, leadsId)).toBeNull();
		expect(await upload(inHand, member.preparer, leads)).toMatchObject({
			refusal: { code: 'somebody-elses' },
		});
		const own = await filledWorkbook(inHand, member.preparer, { [key]: 5 });
		const ownId = await uploaded(inHand, member.preparer, own);
		expect(await saveUploaded(inHand, member.preparer, ownId)).toMatchObject({ ok: true });
		expect(await typedNow(inHand)).toEqual({ [key]: '5' });
		expect(await shown(inHand, preparer, ownId)).not.toBeNull();
		// The lead's own is still the newest of the lead's.
		expect(await saveUploaded(inHand, preparer, leadsId)).toMatchObject({ ok: true });
		expect(await typedNow(inHand)).toMatchObject({ [SCOPE]: '9' });
	});

	test('problems come back in the workbook itself: coloured, said at the cell, listed with links, and gone once mended', async () => {
		const inHand = await started(await makeDb());
		const { preparer } = inHand.people;
		const [services, , scope] = inHand.as(preparer);
		const wrong = await filledWorkbook(inHand, preparer, { [SCOPE]: 'nine', [SUPPORTED]: 4 });
		const workbookId = await uploaded(inHand, preparer, wrong);
		const marked = await downloadWorkbookProblems(services, scope, inHand.returnId, workbookId);
		if (marked === null || !marked.ok) throw new Error('it is marked');
		expect(marked.value.name).toBe('Return-problems.xlsx');
		const book = new ExcelJS.Workbook();
		await book.xlsx.load(marked.value.bytes as unknown as ArrayBuffer);
		const cell = cellOf(book, `figure|${SCOPE}`);
		expect(JSON.stringify(cell.note)).toContain('To mend: ‘Children in scope’');
		expect(cell.fill).toMatchObject({ fgColor: { argb: 'FFF8D7DA' } });
		expect(cellOf(book, `figure|${SUPPORTED}`).note).toBeUndefined();
		const list = book.worksheets[0];
		expect(list?.name).toBe('Problems');
		expect(list?.getRow(4).getCell(2).value).toMatchObject({
			text: cell.address,
			hyperlink: `#'${cell.worksheet.name}'!${cell.address}`,
		});
		cell.value = 9;
		const mended = new Uint8Array(await book.xlsx.writeBuffer());
		const again = await uploaded(inHand, preparer, mended);
		const clean = await downloadWorkbookProblems(services, scope, inHand.returnId, again);
		if (clean === null || !clean.ok) throw new Error('it is marked');
		const after = new ExcelJS.Workbook();
		await after.xlsx.load(clean.value.bytes as unknown as ArrayBuffer);
		expect(after.worksheets.filter(({ name }) => name.startsWith('Problems')).length).toBe(1);
		expect(cellOf(after, `figure|${SCOPE}`).fill).not.toMatchObject({ fgColor: { argb: 'FFF8D7DA' } });
		expect(await saveUploaded(inHand, preparer, again)).toMatchObject({ ok: true });
	});

	test('a spreadsheet of their own is matched once by a person, remembered for the agreement, and its figures come from its cells', async () => {
		const inHand = await started(await makeDb());
		const { preparer } = inHand.people;
		const own = async (figure: ExcelJS.CellValue) => {
			const book = new ExcelJS.Workbook();
			const sheet = book.addWorksheet('Our counts');
			sheet.addRows([
				['Turning North, monthly'],
				[],
				['', 'Number'],
				['Children supported', 4],
				['Children in scope', figure],
				['Total', 13],
			]);
			return new Uint8Array(await book.xlsx.writeBuffer());
		};
		const first = await uploaded(inHand, preparer, await own(9));
		const seen = await shown(inHand, preparer, first);
		expect(seen?.read).toEqual({ ok: false, refusal: { code: 'sheets-unmatched' } });
		expect(seen?.sheets).toEqual([{ sheet: 'Our counts', table: 'children.programme' }]);
		const match = (table: string | null) =>
			matchSheets(...inHand.as(preparer), {
				...inHand.order(),
				nobodyNamed: false,
				workbookId: first,
				matches: [{ sheet: 'Our counts', table }],
			});
		expect(await match(null)).toMatchObject({ refusal: { code: 'no-sheet-chosen' } });
		expect(await match('no.such')).toMatchObject({ refusal: { code: 'no-such-table' } });
		expect(await match('children.programme')).toMatchObject({ ok: true });
		expect(await saveUploaded(inHand, preparer, first)).toMatchObject({ ok: true, value: { figures: 2 } });
		expect(await typedNow(inHand)).toEqual({ [SCOPE]: '9', [SUPPORTED]: '4' });
		expect((await sourcesOf(inHand)).get(SCOPE)).toMatchObject({ sheet: 'Our counts', address: 'B5' });
		const second = await uploaded(inHand, preparer, await own('nine or so'));
		expect((await shown(inHand, preparer, second))?.read).toMatchObject({
			value: { taken: { from: 'own', problems: [{ place: { sheet: 'Our counts', address: 'B5' } }] } },
		});
	});

	test('a spreadsheet that tells of somebody is not kept unless its sender says that nobody is named', async () => {
		const inHand = await started(await makeDb());
		const { preparer } = inHand.people;
		const book = new ExcelJS.Workbook();
		book.addWorksheet('Cases').addRow(['Sarah Jones, born 12 March 1984, of 4 Mill Lane, called on Monday.']);
		const bytes = new Uint8Array(await book.xlsx.writeBuffer());
		expect(await upload(inHand, preparer, bytes)).toMatchObject({ refusal: { code: 'looks-personal' } });
		const kept = await inHand.db.reader.selectFrom('returnWorkbook').select('id').execute();
		expect(kept).toEqual([]);
		expect(await upload(inHand, preparer, bytes, { nobodyNamed: true })).toMatchObject({ ok: true });
	});
});
