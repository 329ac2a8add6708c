/** Who worked on a specification; what a published one may still change; how people are referred to a programme. */
export const specificationKept = `
CREATE TABLE specification_drafter (
  specification_id TEXT NOT NULL REFERENCES specification_version(id), person_id TEXT NOT NULL REFERENCES person(id),
  first_at TEXT NOT NULL, PRIMARY KEY (specification_id, person_id)
);
CREATE INDEX specification_drafter_person ON specification_drafter(person_id);
ALTER TABLE programme ADD COLUMN how_to_refer TEXT;
ALTER TABLE programme ADD COLUMN referral_contact TEXT;
ALTER TABLE programme ADD COLUMN weeks_to_start INTEGER;
`;

const REFUSED = 'a published service specification never changes';
const CONTENT_TABLES = ['specification_measure', 'specification_kpi'] as const;
const KEPT_COLUMNS = [
	'id',
	'programme_id',
	'number',
	'effective_from',
	'change_note',
	'drafted_by',
	'published_by',
	'published_at',
] as const;

const stateOf = (row: 'NEW' | 'OLD'): string =>
	`(SELECT state FROM specification_version WHERE id = ${row}.specification_id)`;

const sqliteTrigger = (name: string, on: string, when: string): string =>
	`CREATE TRIGGER ${name} BEFORE ${on} WHEN ${when} BEGIN SELECT RAISE(ABORT, '${REFUSED}'); END;`;

/** The one change that a published version knows is that the next one supersedes it. */
export const specificationKeptOnSqlite: string = [
	sqliteTrigger(
		'specification_version_kept',
		'UPDATE ON specification_version',
		`OLD.state <> 'draft' AND NOT (OLD.state = 'published' AND NEW.state = 'superseded' AND ${KEPT_COLUMNS.map((column) => `NEW.${column} IS OLD.${column}`).join(' AND ')})`,
	),
	sqliteTrigger('specification_version_no_delete', 'DELETE ON specification_version', `OLD.state <> 'draft'`),
	...CONTENT_TABLES.flatMap((table) => [
		sqliteTrigger(`${table}_no_insert`, `INSERT ON ${table}`, `${stateOf('NEW')} <> 'draft'`),
		sqliteTrigger(
			`${table}_no_update`,
			`UPDATE ON ${table}`,
			`${stateOf('OLD')} <> 'draft' OR ${stateOf('NEW')} <> 'draft'`,
		),
		sqliteTrigger(`${table}_no_delete`, `DELETE ON ${table}`, `${stateOf('OLD')} <> 'draft'`),
	]),
].join('\n');

export const specificationKeptOnPostgres = `
CREATE FUNCTION specification_version_kept() RETURNS trigger AS $$ BEGIN
  IF OLD.state <> 'draft' AND (TG_OP = 'DELETE' OR NOT (
    OLD.state = 'published' AND NEW.state = 'superseded' AND to_jsonb(NEW) - 'state' - 'version' = to_jsonb(OLD) - 'state' - 'version'
  )) THEN RAISE EXCEPTION '${REFUSED}'; END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$ LANGUAGE plpgsql;
CREATE TRIGGER specification_version_kept BEFORE UPDATE OR DELETE ON specification_version FOR EACH ROW EXECUTE FUNCTION specification_version_kept();
CREATE TRIGGER specification_version_no_truncate BEFORE TRUNCATE ON specification_version FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();

CREATE FUNCTION specification_content_kept() RETURNS trigger AS $$ BEGIN
  IF TG_OP <> 'INSERT' AND ${stateOf('OLD')} <> 'draft' THEN RAISE EXCEPTION '${REFUSED}'; END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF ${stateOf('NEW')} <> 'draft' THEN RAISE EXCEPTION '${REFUSED}'; END IF;
  RETURN NEW;
END $$ LANGUAGE plpgsql;
${CONTENT_TABLES.map(
	(
		table,
	) => `CREATE TRIGGER ${table}_kept BEFORE INSERT OR UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION specification_content_kept();
CREATE TRIGGER ${table}_no_truncate BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION kept_for_ever();`,
).join('\n')}
`;
