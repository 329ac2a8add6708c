import { expect, test } from 'vitest';
import { isoDate } from '../calendar/iso-date.ts';
import { londonInstant } from '../calendar/london.ts';
import { amendNotice, asksBidsAgain, differencesOf } from './amend-notice.ts';
import { blankNotice } from './blank-notice.ts';
import { changeNotice } from './change-notice.ts';
import {
	type DocumentedTender,
	decideTenderDocument,
	documentsChosen,
	documentsOf,
	MOST_FILES,
	withDocument,
} from './tender-document.ts';
import type { NoticeDocument } from './tender-notice.ts';

const DAY = isoDate('2017-02-01');
const CLOSES = londonInstant(isoDate('2017-03-15'), '12:00');
const BEFORE = londonInstant(isoDate('2017-03-15'), '11:59');

const file = (
	documentId: string,
	version: number,
	differs: Partial<NoticeDocument> = {},
): NoticeDocument => ({
	documentId,
	fileId: `${documentId}${version}`,
	version,
	title: `Document ${documentId}`,
	kind: 'pdf',
	size: 1000,
	hash: `hash ${documentId}${version}`,
	...differs,
});
const SHELF = [file('a', 1), file('a', 2), file('b', 1)];
const asked = { expectedVersion: 3, hash: 'hash new' };
const tender = (differs: Partial<DocumentedTender> = {}): DocumentedTender => ({
	state: 'draft',
	closesAt: CLOSES,
	rowVersion: 3,
	notice: { documents: [file('a', 2)] },
	...differs,
});

test.each<[string, DocumentedTender, typeof asked, string]>([
	['a draft takes it at once', tender(), asked, 'draft'],
	['a draft that is past its day', tender({ closesAt: BEFORE }), asked, 'draft'],
	['a published one keeps it on the shelf', tender({ state: 'published' }), asked, 'shelf'],
	['one that waits for approval', tender({ state: 'awaiting-approval' }), asked, 'not-now'],
	['one that was cancelled', tender({ state: 'cancelled' }), asked, 'not-now'],
	['one that was withdrawn', tender({ state: 'withdrawn' }), asked, 'not-now'],
	['at the closing instant', tender({ state: 'published', closesAt: BEFORE }), asked, 'not-now'],
	['a page that is overtaken', tender({ rowVersion: 4 }), asked, 'changed-meanwhile'],
	['the file that stands in the draft', tender(), { ...asked, hash: 'hash a2' }, 'held-already'],
	['one that the draft no longer has', tender(), { ...asked, hash: 'hash a1' }, 'draft'],
	['one on the shelf', tender({ state: 'published' }), { ...asked, hash: 'hash b1' }, 'held-already'],
])('%s: %s', (_name, of, by, expected) => {
	const decided = decideTenderDocument(of, SHELF, by, BEFORE);
	expect(decided.ok ? decided.value : decided.refusal.code).toBe(expected);
});

test('a shelf is full one day', () => {
	const shelf = Array.from({ length: MOST_FILES }, (_, version) => file('c', version));
	expect(decideTenderDocument(tender(), shelf.slice(1), asked, BEFORE).ok).toBe(true);
	expect(decideTenderDocument(tender(), shelf, asked, BEFORE)).toEqual({
		ok: false,
		refusal: { code: 'too-many-files', most: MOST_FILES },
	});
});

test.each<[string, readonly string[], readonly string[] | null]>([
	['none', [], []],
	['one of each, in the shelf’s order', ['b1', 'a2'], ['a2', 'b1']],
	['two versions of one', ['a1', 'a2'], null],
	['one that is not there', ['a1', 'x1'], null],
	['one twice', ['a1', 'a1'], null],
])('chosen from the shelf: %s', (_name, ids, expected) => {
	expect(documentsChosen(SHELF, ids)?.map(({ fileId }) => fileId) ?? null).toEqual(expected);
});

test('a version takes its forerunner’s place, and a new document is the last', () => {
	const blank = blankNotice({ title: 'x', begunOn: DAY }, [], DAY);
	const notice = withDocument(withDocument(withDocument(blank, file('a', 1)), file('b', 1)), file('a', 2));
	expect(notice.documents.map(({ fileId }) => fileId)).toEqual(['a2', 'b1']);
	const without = changeNotice(notice, { part: 'remove', list: 'documents', entry: 'a' }, 'new');
	expect(without?.documents).toEqual([file('b', 1)]);
	expect(changeNotice(notice, { part: 'remove', list: 'documents', entry: 'x' }, 'new')).toBeNull();
	expect(documentsOf(SHELF).map(({ files }) => files.map(({ fileId }) => fileId))).toEqual([
		['a2', 'a1'],
		['b1'],
	]);
});

test('a document that is added, replaced or taken out is a difference of its own, and binds bids', () => {
	const blank = blankNotice({ title: 'x', begunOn: DAY }, [], DAY);
	const { timetable } = blank;
	const old = { ...blank, documents: [file('a', 1), file('b', 1)] };
	const amended = amendNotice(old, { timetable, documents: [file('a', 2), file('c', 1)] }, 'new');
	const differences = differencesOf(old, amended);
	expect(differences).toEqual([
		{ part: 'document', was: file('a', 1), is: file('a', 2) },
		{ part: 'document', was: file('b', 1), is: null },
		{ part: 'document', was: null, is: file('c', 1) },
	]);
	expect(asksBidsAgain(differences)).toBe(true);
	expect(amendNotice(old, { timetable }, 'new').documents).toEqual(old.documents);
});
