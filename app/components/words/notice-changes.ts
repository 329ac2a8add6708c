import type { Instant, IsoDate } from '../../domain/calendar/iso-date.ts';
import { writeDay, writeInstant } from '../../domain/calendar/write-date.ts';
import { differencesOf, type NoticeDifference } from '../../domain/tender/amend-notice.ts';
import type { TimetableEntry } from '../../domain/tender/problems-of-notice.ts';
import type { NoticeDocument, TenderNotice } from '../../domain/tender/tender-notice.ts';
import { writeCount } from '../../domain/text/write-number.ts';
import { type CellView, only, type RecordBlock, type TableView, words } from '../layout/record-view.ts';
import { documentCell } from './document-words.ts';

export interface VersionShown {
	readonly number: number;
	readonly notice: TenderNotice;
	readonly reason: string;
	readonly asksAgain: boolean;
	readonly at: Instant;
}

const ENTRIES: Readonly<Record<TimetableEntry, string>> = {
	'questions-close': 'Questions are taken until',
	answers: 'Questions are answered by',
	closing: 'Bids close',
	evaluation: 'Bids are evaluated by',
	award: 'The award is decided by',
	start: 'Work begins on',
	end: 'Work ends on',
};

/** What was beside what is. `path` is where the tender's documents are read. */
export const changesTable = (
	id: string,
	caption: string,
	old: TenderNotice,
	now: TenderNotice,
	path: string,
): TableView => ({
	id,
	caption,
	captionSize: 's',
	large: true,
	columns: [words('What'), words('Before'), words('Now')],
	rows: differencesOf(old, now).map((one, index) => ({
		key: String(index),
		cells: [nameOf(one), ...sidesOf(one, path)],
	})),
});

/** Every amendment, the newest first, each beside the version that it amended. */
export const versionBlocks = (versions: readonly VersionShown[], path: string): readonly RecordBlock[] => {
	const amended = versions.flatMap((version, index) => {
		const before = versions[index - 1];
		return before === undefined ? [] : [{ version, before }];
	});
	return [
		...only(amended.length > 0, { kind: 'heading', text: 'What has been amended', id: 'amendments' }),
		...amended.toReversed().flatMap(({ version, before }): readonly RecordBlock[] => [
			{
				kind: 'table',
				table: {
					...changesTable(
						`version-${version.number}`,
						`Version ${version.number}, from ${writeInstant(version.at)}`,
						before.notice,
						version.notice,
						path,
					),
					says: [
						version.asksAgain
							? 'A bid that was submitted before must be confirmed or submitted again before bids close, or it lapses.'
							: 'Bids already submitted stay as they are.',
					],
				},
			},
			{ kind: 'facts', rows: [{ key: 'Why', value: { written: version.reason } }] },
		]),
	];
};

function nameOf(one: NoticeDifference): CellView {
	switch (one.part) {
		case 'description':
			return 'What is being bought';
		case 'find-a-tender':
			return 'Notice on Find a Tender';
		case 'requirement':
			return 'What every bidder must meet';
		case 'criterion':
			return { cell: 'What a good answer shows', below: one.asks };
		case 'word-limit':
			return { cell: 'Words at most', below: one.asks };
		case 'document':
			return 'Document';
		case 'timetable':
			return ENTRIES[one.entry];
	}
}

function sidesOf(one: NoticeDifference, path: string): readonly [CellView, CellView] {
	switch (one.part) {
		case 'description':
		case 'requirement':
		case 'criterion':
			return [written(one.was), written(one.is)];
		case 'find-a-tender':
			return [noticeNamed(one.was), noticeNamed(one.is)];
		case 'word-limit':
			return [writeCount(one.was), writeCount(one.is)];
		case 'document':
			return [documentNamed(one.was, path), documentNamed(one.is, path)];
		case 'timetable':
			return [when(one.was), when(one.is)];
	}
}

const written = (text: string | null): CellView =>
	text === null ? { quiet: 'Not there' } : { written: text };
const documentNamed = (document: NoticeDocument | null, path: string): CellView =>
	document === null ? { quiet: 'Not there' } : documentCell(document, path);
const noticeNamed = (notice: TenderNotice['findATender']): CellView =>
	notice === null
		? { quiet: 'None is recorded' }
		: `${notice.number}, published ${writeInstant(notice.publishedAt)}`;
const when = (at: Instant | IsoDate): string =>
	at.includes('T') ? writeInstant(at as Instant) : writeDay(at as IsoDate);
