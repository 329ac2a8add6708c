import type { Asker } from './askers.ts';
import { NOBODYS, type SampleRecord, type SampleRecords } from './records/sample-record.ts';

/** What an auditor must know of a route to foresee its answers. */
export interface RouteEntry {
	readonly records: SampleRecords;
	/** Who reaches a record, where it is not as `reaches` says. */
	readonly reached?: (asker: Asker, record: SampleRecord) => boolean;
	/** The answers to a permitted GET of a record that is reached; 200 where not given. */
	readonly shows?: readonly number[];
	/** A GET only leads to another page, and says nothing of the record. */
	readonly leadsOn?: true;
	/**
	 * The answers to a permitted POST of an empty form to a record that is reached, which must not do anything; 303, 400 and 422 where not given.
	 */
	readonly posts?: readonly number[];
	/** A whole form that would do something; sent by those who must not get through, to records that they must not reach. */
	readonly form?: Readonly<Record<string, string>>;
	/** Added to the address, where the page asks for it. */
	readonly query?: (record: SampleRecord) => string;
	/** A POST ends the session that sent it. */
	readonly endsSession?: true;
	/** Audit events to which even an empty form leads. */
	readonly events?: readonly string[];
}

/** Its addresses name no record: whoever holds the permission is answered. */
export const withoutRecord: RouteEntry = { records: async () => [NOBODYS], reached: () => true };
