import type { Insertable } from 'kysely';
import type { Tx } from '../connect.ts';
import type { Schema } from '../schema.ts';

export type Row<Table extends keyof Schema> = Insertable<Schema[Table]>;

/** Rows of several tables that belong together. The rows of one table all name the same columns. */
export type Rows = { [Table in keyof Schema]?: Row<Table>[] };

/** The tables that may be loaded in bulk, each after those it refers to. */
const LOADING_ORDER = [
	'setting',
	'area',
	'organisation',
	'organisation_identifier',
	'person',
	'membership',
	'credential',
	'programme',
	'programme_ownership',
	'programme_area',
	'strand',
	'intervention',
	'funding_stream',
	'board',
	'board_member',
	'board_meeting',
	'programme_board',
	'reporting_period',
	'specification_version',
	'specification_drafter',
	'specification_measure',
	'specification_kpi',
	'grant_agreement',
	'agreement_party',
	'agreement_area',
	'allocation',
	'payment',
	'document',
	'document_chunk',
	'agreement_version',
	'agreement_step',
	'agreement_signed_copy',
	'agreement_funding',
	'agreement_target',
	'budget_line',
	'decision_notice',
	'accreditation',
	'accreditation_reminder',
	'agreement_item',
	'agreement_item_step',
	'register_check',
	'in_kind_contribution',
	'authority_setting',
	'unit_account',
	'unit_offer',
	'purchase_order',
	'purchase_order_step',
	'place',
	'unit_movement',
	'claim',
	'claim_step',
	'claim_spend',
	'claim_evidence',
	'payment_file',
	'payment_order',
	'money_decision',
	'invoice',
	'invoice_line',
	'kpi_return',
	'return_section',
	'draft_figure',
	'draft_narrative',
	'draft_note',
	'return_preparer',
	'submission',
	'submission_figure',
	'submission_narrative',
	'submission_note',
	'section_acceptance',
	'return_query',
	'query_message',
	'return_extension',
	'contact_log',
	'board_report',
	'board_report_writer',
	'board_report_issue',
	'board_report_board',
	'board_report_source',
	'board_report_step',
	'unit_difference',
] as const satisfies readonly (keyof Schema)[];

/** SQLite takes 32,766 values in a statement, PostgreSQL 65,535; fewer rows keep its text short. */
const VALUES_IN_A_STATEMENT = 3000;

/**
 * Inserts whole tables' worth of rows in a few statements, in an order that the foreign keys allow. Answers how many rows. A version of a
 * specification is loaded as a draft and becomes what it is once its content stands: the database takes none for a published one.
 */
export async function insertRows(tx: Tx, rows: Rows): Promise<number> {
	const strangers = Object.keys(rows).filter(
		(table) => !(LOADING_ORDER as readonly string[]).includes(table),
	);
	if (strangers.length > 0) throw new Error(`not loaded in bulk: ${strangers.join(', ')}`);
	let inserted = 0;
	for (const table of LOADING_ORDER) {
		const given = (rows[table] ?? []) as Row<typeof table>[];
		const all =
			table === 'specification_version' ? given.map((row) => ({ ...row, state: 'draft' as const })) : given;
		const columns = Object.keys(all[0] ?? {}).length;
		const step = Math.floor(VALUES_IN_A_STATEMENT / Math.max(columns, 1));
		for (let from = 0; from < all.length; from += step) {
			await tx
				.insertInto(table)
				.values(all.slice(from, from + step))
				.execute();
		}
		inserted += all.length;
	}
	for (const { id, state } of rows.specification_version ?? []) {
		if (state !== 'draft')
			await tx.updateTable('specification_version').set({ state }).where('id', '=', id).execute();
	}
	return inserted;
}
