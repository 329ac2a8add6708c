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
	'organisationIdentifier',
	'person',
	'selfRegistration',
	'membership',
	'credential',
	'programme',
	'programmeOwnership',
	'programmeArea',
	'strand',
	'intervention',
	'fundingStream',
	'board',
	'boardMember',
	'boardMeeting',
	'programmeBoard',
	'reportingPeriod',
	'specificationVersion',
	'specificationDrafter',
	'specificationMeasure',
	'specificationKpi',
	'grantAgreement',
	'agreementParty',
	'agreementArea',
	'allocation',
	'payment',
	'document',
	'documentChunk',
	'agreementVersion',
	'agreementStep',
	'agreementSignedCopy',
	'agreementFunding',
	'agreementTarget',
	'budgetLine',
	'decisionNotice',
	'accreditation',
	'accreditationReminder',
	'agreementItem',
	'agreementItemStep',
	'registerCheck',
	'inKindContribution',
	'authoritySetting',
	'unitAccount',
	'unitOffer',
	'purchaseOrder',
	'purchaseOrderStep',
	'place',
	'unitMovement',
	'claim',
	'claimStep',
	'claimSpend',
	'claimEvidence',
	'paymentFile',
	'paymentOrder',
	'moneyDecision',
	'invoice',
	'invoiceLine',
	'kpiReturn',
	'returnSection',
	'draftFigure',
	'draftNarrative',
	'draftNote',
	'returnPreparer',
	'submission',
	'submissionFigure',
	'submissionNarrative',
	'submissionNote',
	'submissionLedger',
	'sectionAcceptance',
	'returnQuery',
	'queryMessage',
	'returnExtension',
	'contactLog',
	'boardReport',
	'boardReportWriter',
	'boardReportCover',
	'boardReportIssue',
	'boardReportBoard',
	'boardReportSource',
	'boardReportStep',
	'unitDifference',
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
			table === 'specificationVersion' ? given.map((row) => ({ ...row, state: 'draft' as const })) : given;
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
	for (const { id, state } of rows.specificationVersion ?? []) {
		if (state !== 'draft')
			await tx.updateTable('specificationVersion').set({ state }).where('id', '=', id).execute();
	}
	return inserted;
}
