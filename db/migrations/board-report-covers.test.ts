import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrationText } from '../dialect-text.ts';
import { MIGRATIONS } from './index.ts';

/** A database of before papers had covers, with a published paper, its download, and an erasure that replaced it. */
function before() {
	const database = new Database(':memory:');
	const at = MIGRATIONS.findIndex(({ name }) => name === '0040-board-report-covers');
	for (const migration of MIGRATIONS.slice(0, at)) database.exec(migrationText(migration, 'sqlite'));
	database.pragma('foreign_keys = OFF');
	database.exec(`
		INSERT INTO board_meeting (id, board_id, held_on, papers_due_on) VALUES ('meeting', 'crime board', '2017-12-05', '2017-11-28');
		INSERT INTO board_report (id, programme_id, period_id, meeting_id, state, title, words, drafted_by, drafted_at, digest)
			VALUES ('paper', 'programme', 'quarter', 'meeting', 'published', 'Title', '{"recommendation":"Note it."}', 'olive', 'then', 'digest'),
				('draft', 'programme', 'quarter', 'meeting', 'draft', 'Title', '{}', 'olive', 'then', NULL);
		INSERT INTO board_report_issue (report_id, snapshot, disclosed, template_version, pdf_hash, appendix_hash, issued_at)
			VALUES ('paper', '{"exact":1}', '{"told":1}', '7', 'hash', NULL, 'then');
		INSERT INTO board_report_download (id, report_id, person_id, at, format) VALUES ('download', 'paper', 'member', 'then', 'pdf');
		INSERT INTO erased_paper VALUES ('erasure', 'paper', 'old', NULL, 'new', NULL, 1), ('erasure', 'draft', NULL, NULL, NULL, NULL, 0);
	`);
	const all = (table: string) => database.prepare(`SELECT * FROM ${table}`).all() as object[];
	const go = () => {
		for (const migration of MIGRATIONS.slice(at)) database.exec(migrationText(migration, 'sqlite'));
	};
	return { database, all, go };
}

test('a paper that had one board keeps it as its first cover, and what was issued is that board’s issue, byte for byte', () => {
	const { all, go } = before();
	const issues = all('board_report_issue');
	const reports = all('board_report') as { meeting_id: string }[];
	const downloads = all('board_report_download');
	go();
	expect(all('board_report_cover')).toEqual(
		['paper', 'draft'].map((report_id) => ({
			report_id,
			board_id: 'crime board',
			meeting_id: 'meeting',
			asked: '',
			position: 1,
		})),
	);
	expect(all('board_report_issue')).toEqual(issues.map((row) => ({ ...row, board_id: 'crime board' })));
	expect(all('board_report')).toEqual(reports.map(({ meeting_id: _moved, ...row }) => row));
	expect(all('board_report_download')).toEqual(downloads.map((row) => ({ ...row, board_id: null })));
	expect(all('erased_paper')).toEqual([
		{ erasure_id: 'erasure', report_id: 'paper', withdrawn: 1 },
		{ erasure_id: 'erasure', report_id: 'draft', withdrawn: 0 },
	]);
	expect(all('erased_issue')).toMatchObject([
		{
			erasure_id: 'erasure',
			report_id: 'paper',
			board_id: 'crime board',
			pdf_hash: 'old',
			new_pdf_hash: 'new',
		},
	]);
});

test('the cover of a paper that is no draft any more neither comes, goes nor changes, and what was issued is kept as before', () => {
	const { database, go } = before();
	go();
	const run = (text: string) => () => database.exec(text);
	for (const text of [
		"INSERT INTO board_report_cover VALUES ('paper', 'oversight', 'later', '', 2)",
		"UPDATE board_report_cover SET asked = 'Another.' WHERE report_id = 'paper'",
		"DELETE FROM board_report_cover WHERE report_id = 'paper'",
		"UPDATE board_report_issue SET disclosed = '{}'",
		"UPDATE board_report_issue SET snapshot = '[words erased on 1 May 2026, see the audit trail]'",
		'DELETE FROM board_report_issue',
		'DELETE FROM erased_issue',
	])
		expect(run(text), text).toThrow('kept for ever');
	for (const text of [
		"INSERT INTO board_report_cover VALUES ('draft', 'oversight', 'later', '', 2)",
		"UPDATE board_report_cover SET asked = 'Another.' WHERE report_id = 'draft'",
		"DELETE FROM board_report_cover WHERE report_id = 'draft' AND position = 2",
	])
		expect(run(text), text).not.toThrow();
});
