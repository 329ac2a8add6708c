import { erasingWordsOnSqlite } from './0032-erasing-words.ts';

/**
 * What the ledger of places said of a return's starts and endings when it was certified: a movement may be entered later of an earlier day, so the
 * ledger itself no longer tells. Nothing for areas in which no places are kept, nor for what was certified before. People who left early are
 * compared too, so that a reason may be given for them.
 */
export const submissionLedger = `
CREATE TABLE submission_ledger (
  submission_id TEXT NOT NULL REFERENCES submission(id), measure_key TEXT NOT NULL, area_id TEXT NOT NULL REFERENCES area(id),
  units INTEGER NOT NULL, PRIMARY KEY (submission_id, measure_key, area_id)
);
CREATE INDEX submission_ledger_area ON submission_ledger(area_id);
`;

const MEASURES = "CHECK (measure IN ('starts','completions','leavers'))";

/** How a reason may be erased, and in no other way changed, as it stood before. */
const [onlyErased = ''] = /CREATE TRIGGER unit_difference_no_update .*/.exec(erasingWordsOnSqlite) ?? [];

/** SQLite changes no condition of a table that is there: the reasons are written anew, with all that keeps them. */
export const submissionLedgerOnSqlite = `
CREATE TABLE unit_difference_anew (
  return_id TEXT NOT NULL REFERENCES kpi_return(id), area_id TEXT NOT NULL REFERENCES area(id), measure TEXT NOT NULL ${MEASURES},
  ledger INTEGER NOT NULL, reported INTEGER NOT NULL, reason TEXT NOT NULL, given_by TEXT NOT NULL REFERENCES person(id), given_at TEXT NOT NULL,
  PRIMARY KEY (return_id, area_id, measure, given_at)
) STRICT;
INSERT INTO unit_difference_anew (return_id, area_id, measure, ledger, reported, reason, given_by, given_at)
  SELECT return_id, area_id, measure, ledger, reported, reason, given_by, given_at FROM unit_difference;
DROP TABLE unit_difference;
ALTER TABLE unit_difference_anew RENAME TO unit_difference;
CREATE INDEX unit_difference_area ON unit_difference(area_id);
CREATE INDEX unit_difference_given_by ON unit_difference(given_by);
${onlyErased}
CREATE TRIGGER unit_difference_no_delete BEFORE DELETE ON unit_difference BEGIN SELECT RAISE(ABORT, 'unit_difference is kept for ever: no delete'); END;
`;

export const submissionLedgerOnPostgres = `
ALTER TABLE unit_difference DROP CONSTRAINT unit_difference_measure_check;
ALTER TABLE unit_difference ADD CONSTRAINT unit_difference_measure_check ${MEASURES};
`;
