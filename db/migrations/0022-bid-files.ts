/** The bytes of a bid's files, as ciphertext in pieces. What a file is, its name among it, is sealed as a part of the bid. */
export const bidFiles = `
CREATE TABLE bid_file (
  id TEXT PRIMARY KEY, bid_id TEXT NOT NULL REFERENCES bid(id), added_at TEXT NOT NULL
);
CREATE INDEX bid_file_bid ON bid_file(bid_id);
CREATE TABLE bid_file_piece (
  file_id TEXT NOT NULL REFERENCES bid_file(id), position INTEGER NOT NULL, bytes BLOB NOT NULL, PRIMARY KEY (file_id, position)
);
ALTER TABLE bid_part ADD COLUMN file_id TEXT REFERENCES bid_file(id);
CREATE INDEX bid_part_file ON bid_part(file_id);
ALTER TABLE bid_submission_part ADD COLUMN file_id TEXT REFERENCES bid_file(id);
CREATE INDEX bid_submission_part_file ON bid_submission_part(file_id);
`;

const REFUSED = 'a file of a bid never changes, and stays where it was submitted';
const SUBMITTED =
	'EXISTS (SELECT 1 FROM bid_submission_part WHERE bid_submission_part.file_id = OLD.file_id)';

export const bidFilesOnSqlite = `
CREATE TRIGGER bid_file_piece_no_update BEFORE UPDATE ON bid_file_piece BEGIN SELECT RAISE(ABORT, '${REFUSED}'); END;
CREATE TRIGGER bid_file_piece_no_delete BEFORE DELETE ON bid_file_piece WHEN ${SUBMITTED} BEGIN SELECT RAISE(ABORT, '${REFUSED}'); END;
`;

export const bidFilesOnPostgres = `
CREATE FUNCTION bid_file_piece_kept() RETURNS trigger AS $$ BEGIN
  IF TG_OP = 'UPDATE' OR ${SUBMITTED} THEN RAISE EXCEPTION '${REFUSED}'; END IF;
  RETURN OLD;
END $$ LANGUAGE plpgsql;
CREATE TRIGGER bid_file_piece_kept BEFORE UPDATE OR DELETE ON bid_file_piece FOR EACH ROW EXECUTE FUNCTION bid_file_piece_kept();
CREATE TRIGGER bid_file_piece_no_truncate BEFORE TRUNCATE ON bid_file_piece FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();
`;
