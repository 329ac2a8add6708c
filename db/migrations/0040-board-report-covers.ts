/**
 * One paper, several boards: a cover for each, with the meeting and what that board is asked where it is not what the paper asks of all. A paper
 * that had one board keeps it as its first cover, and what was issued of it is that board's issue, byte for byte.
 */
export const boardReportCovers = `
CREATE TABLE board_report_cover (
  report_id TEXT NOT NULL REFERENCES board_report(id), board_id TEXT NOT NULL REFERENCES board(id),
  meeting_id TEXT NOT NULL REFERENCES board_meeting(id), asked TEXT NOT NULL, position INTEGER NOT NULL,
  PRIMARY KEY (report_id, board_id)
);
CREATE UNIQUE INDEX board_report_cover_position ON board_report_cover(report_id, position);
CREATE INDEX board_report_cover_board ON board_report_cover(board_id);
CREATE INDEX board_report_cover_meeting ON board_report_cover(meeting_id);
INSERT INTO board_report_cover (report_id, board_id, meeting_id, asked, position)
  SELECT board_report.id, board_meeting.board_id, board_report.meeting_id, '', 1
  FROM board_report JOIN board_meeting ON board_meeting.id = board_report.meeting_id;
DROP INDEX board_report_meeting;
ALTER TABLE board_report DROP COLUMN meeting_id;

CREATE TABLE board_report_issue_of_board (
  report_id TEXT NOT NULL REFERENCES board_report(id), board_id TEXT NOT NULL REFERENCES board(id),
  snapshot TEXT NOT NULL, disclosed TEXT NOT NULL, template_version TEXT NOT NULL,
  pdf_hash TEXT NOT NULL REFERENCES document(hash), appendix_hash TEXT REFERENCES document(hash), issued_at TEXT NOT NULL,
  PRIMARY KEY (report_id, board_id)
);
INSERT INTO board_report_issue_of_board
  SELECT issue.report_id, cover.board_id, issue.snapshot, issue.disclosed, issue.template_version, issue.pdf_hash, issue.appendix_hash, issue.issued_at
  FROM board_report_issue AS issue JOIN board_report_cover AS cover ON cover.report_id = issue.report_id;
DROP TABLE board_report_issue;
ALTER TABLE board_report_issue_of_board RENAME TO board_report_issue;
CREATE INDEX board_report_issue_board ON board_report_issue(board_id);
CREATE INDEX board_report_issue_pdf ON board_report_issue(pdf_hash);
CREATE INDEX board_report_issue_appendix ON board_report_issue(appendix_hash);

ALTER TABLE board_report_download ADD COLUMN board_id TEXT REFERENCES board(id);
CREATE INDEX board_report_download_board ON board_report_download(board_id);

CREATE TABLE erased_issue (
  erasure_id TEXT NOT NULL REFERENCES erasure(id), report_id TEXT NOT NULL REFERENCES board_report(id),
  board_id TEXT NOT NULL REFERENCES board(id),
  pdf_hash TEXT NOT NULL, appendix_hash TEXT, new_pdf_hash TEXT NOT NULL, new_appendix_hash TEXT, PRIMARY KEY (erasure_id, report_id, board_id)
);
CREATE INDEX erased_issue_report ON erased_issue(report_id);
CREATE INDEX erased_issue_board ON erased_issue(board_id);
INSERT INTO erased_issue
  SELECT erased.erasure_id, erased.report_id, cover.board_id, erased.pdf_hash, erased.appendix_hash, erased.new_pdf_hash, erased.new_appendix_hash
  FROM erased_paper AS erased JOIN board_report_cover AS cover ON cover.report_id = erased.report_id WHERE erased.pdf_hash IS NOT NULL;
ALTER TABLE erased_paper DROP COLUMN pdf_hash;
ALTER TABLE erased_paper DROP COLUMN appendix_hash;
ALTER TABLE erased_paper DROP COLUMN new_pdf_hash;
ALTER TABLE erased_paper DROP COLUMN new_appendix_hash;
`;

/** Words may give way to the mark while an erasure that a second person has decided, and that names the row, is being carried out. */
const erasing = (keptIn: string, words: string): string =>
	`NEW.${words} LIKE '%[words erased on %' AND EXISTS (SELECT 1 FROM erasure_row JOIN erasure ON erasure.id = erasure_row.erasure_id WHERE erasure_row.kept_in = '${keptIn}' AND erasure_row.row_key = OLD.report_id || '|' || OLD.board_id AND erasure.state = 'decided' AND erasure.decided_by <> erasure.asked_by)`;

const same = (columns: readonly string[]): string =>
	columns.map((column) => `NEW.${column} IS NOT DISTINCT FROM OLD.${column}`).join(' AND ');

/** Covers are the draft's: once it has been sent for approval none goes or changes, and none comes to what has been approved. */
const IS_DRAFT = "(SELECT state FROM board_report WHERE board_report.id = OLD.report_id) = 'draft'";
const NOT_ISSUED =
	'NOT EXISTS (SELECT 1 FROM board_report_issue WHERE board_report_issue.report_id = NEW.report_id)';

interface Guard {
	readonly table: string;
	readonly act: 'insert' | 'update' | 'delete';
	readonly condition: string;
}

const GUARDS: readonly Guard[] = [
	{ table: 'board_report_cover', act: 'insert', condition: NOT_ISSUED },
	{
		table: 'board_report_cover',
		act: 'update',
		condition: `${same(['report_id', 'board_id', 'position'])} AND (${IS_DRAFT} OR (${same(['meeting_id'])} AND ${erasing('boardReportCover', 'asked')}))`,
	},
	{ table: 'board_report_cover', act: 'delete', condition: IS_DRAFT },
	{
		table: 'board_report_issue',
		act: 'update',
		condition: `${same(['report_id', 'board_id', 'issued_at'])} AND ${erasing('boardReportIssue', 'snapshot')}`,
	},
];

const sqlite = ({ table, act, condition }: Guard): string => `
CREATE TRIGGER ${table}_no_${act} BEFORE ${act.toUpperCase()} ON ${table} WHEN NOT (${condition}) BEGIN SELECT RAISE(ABORT, '${table} is kept for ever: no ${act}'); END;`;

const postgres = ({ table, act, condition }: Guard): string => `
CREATE OR REPLACE FUNCTION ${table}_${act}_kept() RETURNS trigger AS $$ BEGIN
  IF ${condition} THEN RETURN ${act === 'delete' ? 'OLD' : 'NEW'}; END IF;
  RAISE EXCEPTION '% is kept for ever', TG_TABLE_NAME;
END $$ LANGUAGE plpgsql;
CREATE TRIGGER ${table}_no_${act} BEFORE ${act.toUpperCase()} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${table}_${act}_kept();`;

export const boardReportCoversOnSqlite = [
	...GUARDS.map(sqlite),
	sqlite({ table: 'board_report_issue', act: 'delete', condition: '0' }),
].join('\n');

export const boardReportCoversOnPostgres = [
	...GUARDS.map(postgres),
	'CREATE TRIGGER board_report_issue_no_delete BEFORE DELETE ON board_report_issue FOR EACH ROW EXECUTE FUNCTION kept_for_ever();',
	'CREATE TRIGGER board_report_issue_no_truncate BEFORE TRUNCATE ON board_report_issue FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();',
].join('\n');
