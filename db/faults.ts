/** True when an insert or update broke a unique rule, on either engine. */
export function isUniqueViolation(fault: unknown): boolean {
	const code = (fault as { code?: string } | null)?.code;
	return code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === '23505';
}

/**
 * What became of a write that the database could not take at all. `not-written`: the disk is full, the file cannot be written,
 * somebody else kept it locked. `unclear`: the connection or the disk failed, perhaps after the commit. Null: another kind of fault.
 */
export function storageFault(fault: unknown): 'not-written' | 'unclear' | null {
	const { code = '', message = '' } = (fault ?? {}) as { code?: unknown; message?: unknown };
	const says = String(code);
	if (/^SQLITE_(FULL|READONLY|CANTOPEN|BUSY|LOCKED)/.test(says) || NOT_WRITTEN.has(says))
		return 'not-written';
	if (/^SQLITE_(IOERR|CORRUPT|NOTADB)/.test(says) || /^(08|57P)/.test(says) || LOST.has(says))
		return 'unclear';
	// pg gives a connection that was cut no code.
	return /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/.test(
		String(message),
	)
		? 'unclear'
		: null;
}

/** PostgreSQL: disk full, out of memory, too many connections, read only; and a server that was never reached. */
const NOT_WRITTEN = new Set([
	'53100',
	'53200',
	'53300',
	'25006',
	'ECONNREFUSED',
	'ENOTFOUND',
	'EHOSTUNREACH',
	'ENOSPC',
	'EROFS',
]);
const LOST = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EIO', '58030']);
