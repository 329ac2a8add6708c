import { people } from './0001-people.ts';
import { programmes } from './0002-programmes.ts';
import { returns } from './0003-returns.ts';
import { boardReports } from './0004-board-reports.ts';
import { IMMUTABLE_TABLES, trail } from './0005-trail.ts';
import {
	specificationKept,
	specificationKeptOnPostgres,
	specificationKeptOnSqlite,
} from './0006-specification-kept.ts';
import { auditSearch } from './0007-audit-search.ts';
import { boardReportSteps } from './0008-board-report-steps.ts';
import { sectionSentFrom } from './0009-section-sent-from.ts';
import { organisationsAndBoards } from './0010-organisations-and-boards.ts';
import { agreements, KEPT_AGREEMENT_TABLES } from './0011-agreements.ts';
import { KEPT_UNIT_TABLES, units } from './0012-units.ts';
import { KEPT_MONEY_TABLES, money } from './0013-money.ts';
import { unitMovementsRead } from './0014-unit-movements-read.ts';
import { KEPT_TENDER_TABLES, tenders } from './0015-tenders.ts';
import { clarifications, KEPT_CLARIFICATION_TABLES } from './0016-clarifications.ts';
import { amendments } from './0017-amendments.ts';
import { requirementChecks } from './0018-requirement-checks.ts';
import { signedSubmissions } from './0019-signed-submissions.ts';
import { evaluationVersions } from './0020-evaluation-versions.ts';
import { tenderDocuments } from './0021-tender-documents.ts';
import { bidFiles, bidFilesOnPostgres, bidFilesOnSqlite } from './0022-bid-files.ts';
import { bidders } from './0024-bidders.ts';
import { awardLife, KEPT_AWARD_TABLES } from './0025-award-life.ts';
import { KEPT_SCORE_TABLES, scoresKept } from './0027-scores-kept.ts';
import { openerAlarms } from './0028-opener-alarms.ts';
import { safeShare } from './0029-safe-share.ts';
import { openerKeysEnded } from './0030-opener-keys-ended.ts';
import { areaPages } from './0031-area-pages.ts';
import {
	erasingWords,
	erasingWordsOnPostgres,
	erasingWordsOnSqlite,
	KEPT_ERASURE_TABLES,
} from './0032-erasing-words.ts';
import {
	submissionLedger,
	submissionLedgerOnPostgres,
	submissionLedgerOnSqlite,
} from './0033-submission-ledger.ts';
import { boardReportSent } from './0034-board-report-sent.ts';
import { ownMeasures } from './0036-own-measures.ts';
import { keptForms } from './0037-kept-forms.ts';
import { boardPapers } from './0038-board-papers.ts';
import { specificationHandedOver } from './0039-specification-handed-over.ts';
import {
	boardReportCovers,
	boardReportCoversOnPostgres,
	boardReportCoversOnSqlite,
} from './0040-board-report-covers.ts';
import { specificationSentBack } from './0041-specification-sent-back.ts';
import { returnsClosed } from './0044-returns-closed.ts';
import { paidByFunder } from './0045-paid-by-funder.ts';
import { messages } from './0047-messages.ts';
import { reminders } from './0048-reminders.ts';
import { jobsByTheClock } from './0049-jobs-by-the-clock.ts';
import { calendarFeeds } from './0050-calendar-feeds.ts';
import { returnWorkbooks } from './0051-return-workbooks.ts';
import { figuresFromWorkbooks } from './0052-figures-from-workbooks.ts';
import { knownBrowsers } from './0054-known-browsers.ts';

/** One text serves both engines; `immutable` lists tables whose rows triggers protect. Shipped migrations are never edited, only added to. */
export interface Migration {
	readonly name: string;
	readonly sql: string;
	readonly immutable?: readonly string[];
	/** What only one engine understands: triggers. */
	readonly only?: { readonly sqlite: string; readonly postgres: string };
}

export const MIGRATIONS: readonly Migration[] = [
	{ name: '0001-people', sql: people },
	{ name: '0002-programmes', sql: programmes },
	{ name: '0003-returns', sql: returns },
	{ name: '0004-board-reports', sql: boardReports },
	{ name: '0005-trail', sql: trail, immutable: [...IMMUTABLE_TABLES, 'audit_payload'] },
	{
		name: '0006-specification-kept',
		sql: specificationKept,
		only: { sqlite: specificationKeptOnSqlite, postgres: specificationKeptOnPostgres },
	},
	{ name: '0007-audit-search', sql: auditSearch },
	{ name: '0008-board-report-steps', sql: boardReportSteps, immutable: ['board_report_step'] },
	{ name: '0009-section-sent-from', sql: sectionSentFrom },
	{ name: '0010-organisations-and-boards', sql: organisationsAndBoards },
	{ name: '0011-agreements', sql: agreements, immutable: KEPT_AGREEMENT_TABLES },
	{ name: '0012-units', sql: units, immutable: KEPT_UNIT_TABLES },
	{ name: '0013-money', sql: money, immutable: KEPT_MONEY_TABLES },
	{ name: '0014-unit-movements-read', sql: unitMovementsRead },
	{ name: '0015-tenders', sql: tenders, immutable: KEPT_TENDER_TABLES },
	{ name: '0016-clarifications', sql: clarifications, immutable: KEPT_CLARIFICATION_TABLES },
	{ name: '0017-amendments', sql: amendments, immutable: ['tender_version'] },
	{ name: '0018-requirement-checks', sql: requirementChecks },
	{ name: '0019-signed-submissions', sql: signedSubmissions },
	{ name: '0020-evaluation-versions', sql: evaluationVersions },
	{ name: '0021-tender-documents', sql: tenderDocuments, immutable: ['tender_document'] },
	{
		name: '0022-bid-files',
		sql: bidFiles,
		only: { sqlite: bidFilesOnSqlite, postgres: bidFilesOnPostgres },
	},
	{ name: '0024-bidders', sql: bidders },
	{ name: '0025-award-life', sql: awardLife, immutable: KEPT_AWARD_TABLES },
	{ name: '0027-scores-kept', sql: scoresKept, immutable: KEPT_SCORE_TABLES },
	{ name: '0028-opener-alarms', sql: openerAlarms },
	{ name: '0029-safe-share', sql: safeShare },
	{ name: '0030-opener-keys-ended', sql: openerKeysEnded, immutable: ['opener_key_ended'] },
	{ name: '0031-area-pages', sql: areaPages },
	{
		name: '0032-erasing-words',
		sql: erasingWords,
		immutable: KEPT_ERASURE_TABLES,
		only: { sqlite: erasingWordsOnSqlite, postgres: erasingWordsOnPostgres },
	},
	{
		name: '0033-submission-ledger',
		sql: submissionLedger,
		immutable: ['submission_ledger'],
		only: { sqlite: submissionLedgerOnSqlite, postgres: submissionLedgerOnPostgres },
	},
	{ name: '0034-board-report-sent', sql: boardReportSent },
	{ name: '0036-own-measures', sql: ownMeasures },
	{ name: '0037-kept-forms', sql: keptForms },
	{ name: '0038-board-papers', sql: boardPapers },
	{ name: '0039-specification-handed-over', sql: specificationHandedOver },
	{
		name: '0040-board-report-covers',
		sql: boardReportCovers,
		immutable: ['erased_issue'],
		only: { sqlite: boardReportCoversOnSqlite, postgres: boardReportCoversOnPostgres },
	},
	{ name: '0041-specification-sent-back', sql: specificationSentBack },
	{ name: '0044-returns-closed', sql: returnsClosed },
	{ name: '0045-paid-by-funder', sql: paidByFunder },
	{ name: '0047-messages', sql: messages },
	{ name: '0048-reminders', sql: reminders },
	{ name: '0049-jobs-by-the-clock', sql: jobsByTheClock },
	{ name: '0050-calendar-feeds', sql: calendarFeeds },
	{ name: '0051-return-workbooks', sql: returnWorkbooks },
	{
		name: '0052-figures-from-workbooks',
		sql: figuresFromWorkbooks,
		immutable: ['submission_figure_source'],
	},
	{ name: '0054-known-browsers', sql: knownBrowsers },
];
