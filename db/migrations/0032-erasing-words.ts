/**
 * Words that name somebody can be erased from what is otherwise kept for ever: asked for by one person, decided by another. The rows that were
 * changed are named, and so is each paper of which the bytes were replaced.
 */
export const erasingWords = `
CREATE TABLE erasure (
  id TEXT PRIMARY KEY, programme_id TEXT NOT NULL REFERENCES programme(id),
  return_id TEXT REFERENCES kpi_return(id), report_id TEXT REFERENCES board_report(id),
  state TEXT NOT NULL CHECK (state IN ('asked','declined','decided','carried-out')),
  reason TEXT NOT NULL, passages TEXT NOT NULL,
  asked_by TEXT NOT NULL REFERENCES person(id), asked_at TEXT NOT NULL,
  decided_by TEXT REFERENCES person(id), decided_at TEXT, declined_because TEXT,
  CHECK ((return_id IS NULL) <> (report_id IS NULL)),
  CHECK (decided_by IS NULL OR decided_by <> asked_by),
  CHECK (state = 'asked' OR (decided_by IS NOT NULL AND decided_at IS NOT NULL))
);
CREATE INDEX erasure_programme ON erasure(programme_id);
CREATE INDEX erasure_return ON erasure(return_id);
CREATE INDEX erasure_report ON erasure(report_id);
CREATE INDEX erasure_asked_by ON erasure(asked_by);
CREATE INDEX erasure_decided_by ON erasure(decided_by);
CREATE UNIQUE INDEX erasure_waits_return ON erasure(return_id) WHERE state = 'asked';
CREATE UNIQUE INDEX erasure_waits_report ON erasure(report_id) WHERE state = 'asked';
CREATE TABLE erasure_row (
  erasure_id TEXT NOT NULL REFERENCES erasure(id), kept_in TEXT NOT NULL, row_key TEXT NOT NULL,
  PRIMARY KEY (erasure_id, kept_in, row_key)
);
CREATE TABLE erased_paper (
  erasure_id TEXT NOT NULL REFERENCES erasure(id), report_id TEXT NOT NULL REFERENCES board_report(id),
  pdf_hash TEXT, appendix_hash TEXT, new_pdf_hash TEXT, new_appendix_hash TEXT,
  withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)), PRIMARY KEY (erasure_id, report_id)
);
CREATE INDEX erased_paper_report ON erased_paper(report_id);
`;

export const KEPT_ERASURE_TABLES = ['erasure_row', 'erased_paper'] as const;

/** What stands where words stood: nothing else may be written over what is kept for ever. */
const MARK = '%[words erased on %';

interface Door {
	readonly table: string;
	/** How the row is named, of OLD. */
	readonly key: string;
	/** What must stay as it was. */
	readonly same: readonly string[];
	/** The columns in which the mark must stand afterwards. */
	readonly words: string;
	readonly also?: string;
}

const DOORS: readonly Door[] = [
	{
		table: 'submission_narrative',
		key: "OLD.submission_id || '|' || OLD.question",
		same: ['submission_id', 'question'],
		words: 'words',
	},
	{
		table: 'submission_note',
		key: "OLD.submission_id || '|' || OLD.finding",
		same: ['submission_id', 'finding'],
		words: 'words',
	},
	{
		table: 'query_message',
		key: 'OLD.id',
		same: ['id', 'query_id', 'at', 'by_person_id'],
		words: 'words',
	},
	{
		table: 'contact_log',
		key: 'OLD.id',
		same: ['id', 'return_id', 'at', 'by_person_id', 'channel', 'spoke_to', 'promised_on'],
		words: 'words',
	},
	{
		table: 'return_extension',
		key: 'OLD.id',
		same: ['id', 'return_id', 'agreed_at', 'agreed_by', 'agreed_with', 'new_due_on'],
		words: 'reason',
	},
	{
		table: 'unit_difference',
		key: "OLD.return_id || '|' || OLD.area_id || '|' || OLD.measure || '|' || OLD.given_at",
		same: ['return_id', 'area_id', 'measure', 'ledger', 'reported', 'given_by', 'given_at'],
		words: 'reason',
	},
	{
		table: 'board_report_step',
		key: "OLD.report_id || '|' || CAST(OLD.position AS TEXT)",
		same: ['report_id', 'position', 'kind', 'person_id', 'at'],
		words: 'reason',
	},
	{
		table: 'board_report_issue',
		key: 'OLD.report_id',
		same: ['report_id', 'issued_at'],
		words: 'snapshot',
	},
	{
		table: 'audit_payload',
		key: 'CAST(OLD.sequence AS TEXT)',
		same: ['sequence'],
		words: 'payload',
		also: "NEW.salt = ''",
	},
];

/** Rows are named as the rest of the portal calls their table. */
const calledInCode = (table: string): string =>
	table.replaceAll(/_(\w)/g, (_all, letter: string) => letter.toUpperCase());

/** Only while an erasure that a second person has decided is being carried out, and only of the rows that it names. */
const named = (table: string, key: string): string =>
	`EXISTS (SELECT 1 FROM erasure_row JOIN erasure ON erasure.id = erasure_row.erasure_id WHERE erasure_row.kept_in = '${calledInCode(table)}' AND erasure_row.row_key = ${key} AND erasure.state = 'decided' AND erasure.decided_by <> erasure.asked_by)`;

const opens = ({ table, key, same, words, also }: Door): string =>
	[
		...same.map((column) => `NEW.${column} IS NOT DISTINCT FROM OLD.${column}`),
		`NEW.${words} LIKE '${MARK}'`,
		...(also === undefined ? [] : [also]),
		named(table, key),
	].join(' AND ');

/** The bytes of a paper that was replaced go whole. */
const REPLACED = [
	['document', 'OLD.hash'],
	['document_chunk', 'OLD.hash'],
] as const;

/** An erasure goes one way, once, and its question is not changed on the way. */
const GOES_ON = `(
  (OLD.state = 'asked' AND NEW.state IN ('declined','decided')) OR (OLD.state = 'decided' AND NEW.state = 'carried-out')
) AND ${['id', 'programme_id', 'return_id', 'report_id', 'reason', 'asked_by', 'asked_at']
	.map((column) => `NEW.${column} IS NOT DISTINCT FROM OLD.${column}`)
	.join(' AND ')}`;
/** Taken by an update that changes nothing, so that two who decide at once stand in line. */
const LOCKED = `NEW.state = OLD.state AND NEW.passages = OLD.passages AND NEW.decided_by IS NOT DISTINCT FROM OLD.decided_by AND NEW.reason = OLD.reason AND NEW.asked_by = OLD.asked_by`;
const MAY_MOVE = `(${GOES_ON}) OR (${LOCKED})`;

/** None begins as decided. */
const BEGINS = "NEW.state <> 'decided'";

const sqlite = (table: string, act: 'insert' | 'update' | 'delete', condition: string): string => `
CREATE TRIGGER ${table}_no_${act} BEFORE ${act.toUpperCase()} ON ${table} WHEN NOT (${condition}) BEGIN SELECT RAISE(ABORT, '${table} is kept for ever: no ${act}'); END;`;

export const erasingWordsOnSqlite = [
	...DOORS.map((door) => `DROP TRIGGER ${door.table}_no_update;${sqlite(door.table, 'update', opens(door))}`),
	...REPLACED.map(
		([table, key]) => `DROP TRIGGER ${table}_no_delete;${sqlite(table, 'delete', named('document', key))}`,
	),
	sqlite('erasure', 'insert', BEGINS),
	sqlite('erasure', 'update', MAY_MOVE),
	sqlite('erasure', 'delete', '0'),
].join('\n');

const postgres = (table: string, act: 'insert' | 'update' | 'delete', condition: string): string => `
CREATE FUNCTION ${table}_${act}_kept() RETURNS trigger AS $$ BEGIN
  IF ${condition} THEN RETURN ${act === 'delete' ? 'OLD' : 'NEW'}; END IF;
  RAISE EXCEPTION '% is kept for ever', TG_TABLE_NAME;
END $$ LANGUAGE plpgsql;
CREATE TRIGGER ${table}_no_${act} BEFORE ${act.toUpperCase()} ON ${table} FOR EACH ROW EXECUTE FUNCTION ${table}_${act}_kept();`;

const always = (table: string, act: 'UPDATE' | 'DELETE'): string =>
	`CREATE TRIGGER ${table}_no_${act.toLowerCase()} BEFORE ${act} ON ${table} FOR EACH ROW EXECUTE FUNCTION kept_for_ever();`;

export const erasingWordsOnPostgres = [
	...DOORS.map(
		(door) =>
			`DROP TRIGGER ${door.table}_no_change ON ${door.table};${postgres(door.table, 'update', opens(door))}\n${always(door.table, 'DELETE')}`,
	),
	...REPLACED.map(
		([table, key]) =>
			`DROP TRIGGER ${table}_no_change ON ${table};${postgres(table, 'delete', named('document', key))}\n${always(table, 'UPDATE')}`,
	),
	postgres('erasure', 'insert', BEGINS),
	postgres('erasure', 'update', MAY_MOVE),
	postgres('erasure', 'delete', 'false'),
	'CREATE TRIGGER erasure_no_truncate BEFORE TRUNCATE ON erasure FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();',
].join('\n');
